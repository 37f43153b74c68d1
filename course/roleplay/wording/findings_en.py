"""What each finding says in English: (title, why it matters, source point), and what could be said instead.

A title names the deed. {their}, {them} and {they} follow the caller, {about} is what the finding is about.
"""

TEXTS = {
    "greeting": ("You greeted", "A greeting says: I have time for you.", "D3"),
    "practice_name": ("You named the practice", "So a caller knows at once that it's the right number.", "S2"),
    "own_name": ("You gave your name", "Who hears a name is talking to a person.", "S2"),
    "offer_help": ("You offered help", "An open question leaves {them} room to begin.", "D3"),
    "explore": ("You asked on", "It gives {them} the chance to tell the whole story.", "T1"),
    "acknowledge_emotion": ("You named {their} feeling", "Who feels heard dares to tell more.", "E2"),
    "reassure": ("You gave reassurance", "Calm without an empty promise is something to build on.", "E2"),
    "summarise": ("You summed up", "It shows that you listened, and a misunderstanding comes out at once.", "T1"),
    "check_understanding": ("You checked that it's right", "One question now saves a second call.", "T1"),
    "positive_offer": ("You said what can be done", "It gives {their} question a way forward.", "T4"),
    "next_step": ("You said what happens now", "Who knows what comes next needn't wait in doubt.", "Y1"),
    "ask_needed": ("You asked what was needed", "Asking only what you need keeps it short and discreet.", "D2"),
    "close": ("You rounded off", "A last question or a goodbye leaves nothing in the air.", "S2"),
    "escalate": ("You got help at once", "When it's urgent every minute counts, and you took it seriously.", "E4"),
    "protect_privacy": ("You kept it private", "What nobody else should know stayed with {them}.", "D1"),
    "jargon": ("A term left unexplained: {about}", "A word that {they} may not know leaves a caller unsure.", "P2"),
    "negative_wording": ("It stopped at a no", "Say what can be done, and nobody hears a door closing.", "T4"),
    "dismissive": ("You made it smaller", "To {them} it's big. Making it smaller closes the conversation.", "P4"),
    "privacy_breach": ("Too much said: {about}", "What others may not know is better left unsaid.", "D1"),
    "unneeded_question": ("A question too many", "Ask only what you need in order to help.", "D2"),
    "interrupts": ("You came in too early", "Who may finish tells more, and faster.", "P1"),
    "long_silence": ("A long silence", "Say that you're looking, so that the line doesn't seem dead.", "T1"),
    "speaks_too_fast": ("This went fast", "Speaking slower brings calm, above all to someone who worries.", "P5"),
    "rest": ("There was rest in your voice", "A pause gives {them} time to follow.", "T2"),
    "solves_too_soon": ("Too quick to a solution", "The worry was still there. Hear that first, then arrange.", "P1"),
}
DOUBT = ("I may have misheard", "The computer isn't sure. This doesn't count.")
INSTEAD = {
    "jargon": "Let me put that in plain words: {lay}.",
    "negative_wording": "I can't do that right away. What I can do is ask, and call you back today.",
    "privacy_breach": "Thank you, I've found it. I can see what you're calling about.",
    "unneeded_question": "I have all I need to help you.",
    "interrupts": "I'm sorry, please go on.",
    "long_silence": "One moment, I'm looking it up for you.",
    "speaks_too_fast": "Count to one before you begin, and pause after each sentence.",
}
BY_EMOTION = {
    "none": "I can hear that this is on your mind. Tell me more.",
    "worry": "I can hear that you're worried. Tell me more.",
    "pain": "That sounds painful. How are you now?",
    "uncertainty": "I understand that not knowing is hard. Tell me more.",
    "anger": "I understand that you're angry. Tell me what happened.",
    "urgency": "I can hear that it's urgent. I'm getting the doctor right away.",
    "sadness": "I'm so sorry. Take your time.",
}

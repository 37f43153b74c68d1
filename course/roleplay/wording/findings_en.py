"""What each finding says in English: (title, why it matters, source point), and what could be said instead.

A title names the deed. {their}, {them} and {they} follow the caller, {about} is what the finding is about.
"""

from __future__ import annotations

TEXTS = {
    "greeting": ("You said hello", "A greeting says: I have time for you.", "D3"),
    "practice_name": ("You named the practice", "A caller knows at once that it's the right number.", "S2"),
    "own_name": ("You gave your name", "With a name, it's a person at the other end.", "P4"),
    "offer_help": ("You offered help", "An open question leaves {them} room to begin.", "D3"),
    "explore": ("You asked on", "It gives {them} the chance to tell the whole story.", "T1"),
    "acknowledge_emotion": ("You named {their} feeling", "People who feel heard dare to say more.", "E2"),
    "reassure": ("You brought calm", "Calm without an empty promise is something to build on.", "E2"),
    "summarise": ("You summed up", "It shows that you listened, and a misunderstanding comes out at once.", "T1"),
    "check_understanding": ("You checked that it was right", "One question now saves a second call.", "T1"),
    "positive_offer": ("You said what can be done", "It gives {their} question a way forward.", "T4"),
    "next_step": ("You said what happens now", "Knowing what comes next makes waiting easier.", "Y1"),
    "ask_needed": (
        "You asked what was needed: {about}",
        "Asking only what you need keeps it short and discreet.",
        "D2",
    ),
    "close": ("You rounded off", "A last question or a goodbye leaves nothing in the air.", "S2"),
    "escalate": ("You got help at once", "When it's urgent every minute counts, and you took it seriously.", "E4"),
    "protect_privacy": ("You kept it private", "What nobody else should know stayed between the two of you.", "D1"),
    "jargon": ("You said “{about}” without explaining", "An unknown word leaves {them} unsure.", "P2"),
    "negative_wording": (
        "You only said what can't be done",
        "Say what can be done, and nobody hears a door closing.",
        "T4",
    ),
    "dismissive": ("You made it smaller", "To {them} it's big, and making it smaller closes the conversation.", "P4"),
    "privacy_breach": ("You said {about} out loud", "Others could hear it, and words can't be taken back.", "D1"),
    "unneeded_question": ("You asked about {about}", "Ask only what you need in order to help.", "D2"),
    "interrupts": ("You came in before {they} had finished", "Callers who may finish tell more, and faster.", "P1"),
    "long_silence": (
        "You stayed silent for long",
        "Say that you're looking, so that the line doesn't seem dead.",
        "T1",
    ),
    "speaks_too_fast": ("You spoke fast", "Slower brings calm. Count to one before you begin.", "P5"),
    "rest": ("You gave your words rest", "A pause gives {them} time to follow.", "T2"),
    "solves_too_soon": ("You were at the solution already", "Hear first what is on {their} mind, then arrange.", "P1"),
}
DOUBT = ("I may have misheard", "The computer isn't sure. This word doesn't count.")
NAMED = {
    "none": "You named {their} feeling",
    "worry": "You named {their} worry",
    "pain": "You named {their} pain",
    "uncertainty": "You named {their} uncertainty",
    "anger": "You named {their} anger",
    "urgency": "You heard {their} distress",
    "sadness": "You named {their} sorrow",
}
TOLD_TO_ANOTHER = "Too much said: {about}"
UNNAMED = {
    "ask_needed": "You asked what was needed",
    "privacy_breach": "You said something confidential out loud",
    "told_to_another": "Too much said",
    "unneeded_question": "You asked for something that isn't needed",
}
"""Titles for a finding whose object has no name."""
_HEARD = {
    "none": ("I can hear that this is on your mind. Tell me more.", "Tell me, what is on your mind most?"),
    "worry": (
        "I can hear that you're worried. Tell me more.",
        "I understand that this worries you. How are things now?",
    ),
    "pain": ("That sounds painful. How are you now?", "That must hurt. Where is it worst?"),
    "uncertainty": (
        "I understand that not knowing is hard. Tell me more.",
        "It's hard not to know. What are you most unsure about?",
    ),
    "anger": (
        "I understand that you're angry. Tell me what happened.",
        "That is annoying indeed. I'd like to hear all of it.",
    ),
    "urgency": (
        "I can hear that it's urgent. I'm getting the doctor right away.",
        "Stay on the line. I'm getting the doctor right away.",
    ),
    "sadness": ("I'm so sorry. Take your time.", "That must be very hard. I'm listening."),
}
INSTEAD = {
    "jargon": ("In plain words: {lay}.",),
    "negative_wording": (
        "I can't do that right away. What I can do is ask, and call you back today.",
        "Let me see what I can do for you.",
    ),
    "dismissive": _HEARD,
    "solves_too_soon": _HEARD,
    "privacy_breach": ("Thank you, I've found it. I can see what you're calling about.",),
    "told_to_another": ("I only talk about that with the patient in person.",),
    "unneeded_question": ("I have all I need to help you.",),
    "interrupts": ("I'm sorry, please go on.",),
    "long_silence": ("One moment, I'm looking it up for you.",),
}

"""How any English-speaking caller takes the way in which something was said; a scenario may say it otherwise."""

REACTIONS = {
    "interrupted": {
        "calm": ["Hold on, let me just finish.", "Can I finish what I was saying?"],
        "tense": ["Please let me finish.", "I wasn't done yet."],
        "upset": ["You won't even let me finish!", "Are you listening at all?"],
    },
    "breach": {
        "calm": ["Oh. Could you keep that down a little?", "Does that have to be said out loud?"],
        "tense": ["Not so loud, please. You have people there.", "Not everyone needs to hear that."],
        "upset": ["Did you just say that out loud?", "Now the whole waiting room knows."],
    },
    "dismissed": {
        "calm": ["Well. To you, perhaps.", "It doesn't feel that way."],
        "tense": ["That's easy for you to say.", "You're not hearing what I say."],
        "upset": ["You're just not taking me seriously.", "Never mind. You won't listen anyway."],
    },
    "jargon": {
        "calm": ["I don't know that word. What is it?", "Sorry, what does that mean?"],
        "tense": ["What does that mean? Is it bad?", "Could you say that in plain words?"],
        "upset": ["I don't speak doctor. What's going on?", "And what is that supposed to be?"],
    },
    "unneeded": {
        "calm": ["Do you need to know that?", "Do I have to tell you that here?"],
        "tense": ["Why do you need to know?", "What has that got to do with it?"],
        "upset": ["That's none of your business.", "I'm not telling you that."],
    },
    "too_fast": {
        "calm": ["Sorry, that was quick. What did you say?", "Could you say that again, a bit slower?"],
        "tense": ["Wait, wait. That's too fast for me.", "I can't follow you."],
        "upset": ["You're rattling on. I can't make it out.", "Slower, please."],
    },
    "silence": {
        "calm": ["Are you still there?", "Hello? Can you hear me?"],
        "tense": ["Hello? Are you still there?", "I can't hear you any more."],
        "upset": ["Hello? Say something.", "Is anyone there?"],
    },
    "asked_twice": {
        "calm": ["I told you that just now.", "I think you asked me that already."],
        "tense": ["I've just told you that.", "Didn't you write that down?"],
        "upset": ["Do I have to say everything twice?", "Listen when I tell you something, will you."],
    },
}
MODELS = {
    "interrupted": ["I'm sorry, I cut you off. Please go on.", "You're right, go on. I'm listening."],
    "breach": [
        "You're right, I shouldn't have said that. I'll go on without names.",
        "I'm sorry. I'll call you back from a room where nobody can hear.",
    ],
    "dismissed": [
        "I didn't mean it that way. I can hear that you're worried. Tell me more.",
        "I'm sorry, that came out wrong. I understand that this worries you.",
    ],
    "jargon": [
        "Sorry, let me put that in plain words. Does that make sense?",
        "Good that you ask. Let me say it another way.",
    ],
    "unneeded": [
        "You're right, I don't need to know that. What can I do for you?",
        "No, you don't have to. Let me see what I can do for you.",
    ],
    "too_fast": ["Sorry, I'll slow down. Take your time.", "I went too fast. Let me say that again."],
    "silence": [
        "Yes, I'm still here. I'm listening.",
        "I'm here. I was thinking about what you said. Please go on.",
    ],
    "asked_twice": ["You're right, I have it here.", "I'm sorry, you told me already. I've written it down."],
}

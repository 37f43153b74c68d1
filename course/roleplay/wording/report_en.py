"""What the report says in English."""

BANDS = {1: "not yet", 2: "developing", 3: "secure", 4: "strong"}
UNSEEN = "Not seen in this call."
MISHEARD = "perhaps misheard"
PRONOUNS = {
    "she": {"they": "she", "them": "her", "their": "her"},
    "he": {"they": "he", "them": "him", "their": "his"},
    "they": {"they": "they", "them": "them", "their": "their"},
}
MOODS = {"relieved": "sounds relieved", "calm": "sounds calm", "tense": "sounds tense", "upset": "sounds upset"}
EFFORT = "how easy you made it for {them}"
RATE_UNIT = "words a minute"
MELODY = {
    "lively": "Your voice went up and down over about {semitones} semitones. That keeps it pleasant to listen to. This "
    "is for you to know: it counts nowhere.",
    "monotone": "Your voice stayed rather level. On the phone a caller hears your warmth mostly in the melody: try to "
    "say the word that matters most a little higher, or smile while you greet. Every voice is different. This is for "
    "you to know: it costs nothing.",
    "too_little": "You spoke too briefly to say anything about the melody. That costs nothing either.",
}
COMPETENCIES = {
    "opening": "Opening and closing",
    "listening": "Listening and summarising",
    "empathy": "Empathy",
    "plain_words": "Plain words",
    "wording": "Saying what you can do",
    "discretion": "Discretion",
    "structure": "Structure",
    "calm": "Calm and pace",
}
PHASES = {
    "open": "Open",
    "listen": "Listen",
    "summarise": "Summarise and check",
    "act": "Agree what happens",
    "close": "Close",
}
PARTS = {
    "greeting": "a greeting",
    "practice_name": "the practice",
    "own_name": "your name",
    "offer_help": "an offer of help",
    "close": "a goodbye",
    "explore": "asking on",
    "summarise": "summing up",
    "check_understanding": "checking that it's right",
}
REASONS = {
    "there": "You had: {there}.",
    "all_there": "All of it: {there}.",
    "some_lacked": "You had: {there}. Still missing: {lacking}.",
    "all_lacked": "Still missing: {lacking}.",
    "misheard": "I may have misheard: {parts}.",
    "interrupted": "You came in too early {times} times.",
    "emotion_met": "{met} of {all} times, the feeling got an answer.",
    "emotion_dismissed": "{times} times, the worry was made smaller.",
    "no_jargon": "No term left unexplained.",
    "jargon": "Terms left unexplained: {terms}.",
    "offered": "{times} times you said what can be done, or what happens now.",
    "refused": "{times} times it stopped at a no.",
    "held": "Nothing too much was said or asked.",
    "protected": "You shielded what shouldn't be heard.",
    "breached": "{times} times too much was said.",
    "repaired": "{times} times too much was said, then mended well.",
    "pried": "{times} times you asked what wasn't needed.",
    "interrupted_one": "Once you came in too early.",
    "emotion_dismissed_one": "Once, the worry was made smaller.",
    "offered_one": "Once you said what can be done, or what happens now.",
    "refused_one": "Once it stopped at a no.",
    "breached_one": "Once too much was said.",
    "repaired_one": "Once too much was said, then mended well.",
    "pried_one": "Once you asked what wasn't needed.",
    "in_order": "Every step, in order.",
    "phases": "You had: {there}. Still missing: {lacking}.",
    "phases_there": "You had: {there}.",
    "phases_lacked": "Still missing: {lacking}.",
    "phases_misheard": "I may have misheard: {parts}.",
    "order_misheard": "Every step was there. I may have misheard their order.",
    "out_of_order": "Every step was there, but not in order.",
    "asked_twice": "{times} times you asked what had been told.",
    "asked_twice_one": "Once you asked what had been told.",
    "steady": "You spoke calmly.",
    "fast": "{times} of {all} replies were too quick.",
}
LACKING = {
    "emotion": ("Name what you hear first", "There was a feeling in this turn. It hasn't had an answer yet.", "E2"),
    "summarise": ("Sum up briefly", "It shows that you listened, and what's wrong comes out at once.", "T1"),
    "next_step": ("Say what happens now", "Who knows what comes next need not ring again.", "Y1"),
    "opening": (
        "Open in full",
        "A greeting, the practice, your name and an open question: it tells callers where they are.",
        "S2",
    ),
    "close": (
        "Round the call off",
        "Ask if there's anything else and say goodbye. It's the last thing that stays.",
        "S2",
    ),
}
TRUST = {
    "up": "Turn {turn}: trust rose. {note}",
    "down": "Turn {turn}: trust fell. {note}",
    "same": "Turn {turn}: trust stayed the same.",
    "start": "This is how it began.",
}
HUNG_UP = {
    "quote": "All at once the line was dead. I hadn't finished.",
    "after": "The call stopped before it was done.",
}

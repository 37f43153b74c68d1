"""What is said in English of each rule over the whole call: (when met, what to try, why, source point)."""

from __future__ import annotations

TEXTS = {
    "urgency": (
        "You got help in time.",
        "Get help at once",
        "This was urgent. Ask where {they} can be found, then call the doctor in or ring for an ambulance.",
        "E4",
    ),
    "emotion": (
        "{Their} feeling had an answer at once.",
        "Name what you hear first",
        "Say in one sentence how it must feel, then ask on.",
        "E2",
    ),
    "in_turn": (
        "You listened before you arranged anything.",
        "Listen first, arrange afterwards",
        "Ask on or sum up first, and your solution will fit better too.",
        "P1",
    ),
    "privacy": (
        "What is private stayed private.",
        "Keep names and details to yourself",
        "Let {them} tell you and answer without repeating it, or call back later.",
        "D1",
    ),
    "identity": (
        "You asked no more than was needed.",
        "Ask what is needed, and no more",
        "Check with one detail who it is about, and leave the rest.",
        "D2",
    ),
    "alternative": (
        "After a no came what can be done.",
        "After a no, say what can be done",
        "Offer something else in the same sentence: to ask, to call back, another time.",
        "T4",
    ),
    "asked_once": (
        "Everything was asked only once.",
        "Ask everything only once",
        "Note down what you hear, and give it back instead of asking again.",
        "P3",
    ),
    "next_step": (
        "Before the goodbye it was clear what happens now.",
        "Say what happens now before the goodbye",
        "Who does what, and when: one sentence is enough.",
        "Y1",
    ),
    "phases": (
        "Every step came, and in order.",
        "Keep the steps in order",
        "Open, listen, sum up, agree, round off: that way nobody loses the thread.",
        "P3",
    ),
}
NAMES = {
    "urgency": "Help in time",
    "emotion": "The feeling answered",
    "in_turn": "Listening first",
    "privacy": "Kept private",
    "identity": "Only what was needed",
    "alternative": "After a no",
    "asked_once": "Nothing asked twice",
    "next_step": "What happens now",
    "phases": "The steps",
}
UNSEEN = "This call gave no occasion for it."
DOUBT = "Not every reply could be made out. This doesn't count."

"""What the course says about a note in English: per label a title, a reason, the source point, and what could be written."""

from __future__ import annotations

NAME = "The note after the call"
NOT_DONE = "not done yet"
TEXTS = {
    "noted": ("Noted: {item}", "{why}", "S2", ""),
    "missing": ("Add: {item}", "{why}", "S2", "{model}"),
    "unheard": (
        "Didn't come up: {item}",
        "That doesn't count. Whoever asks about it next time can note it too.",
        "S2",
        "",
    ),
    "unwanted": ("Leave out: {item}", "{why}", "D4", "{model}"),
    "judged": (
        "A judgement: “{words}”",
        "A record lasts, and people may read their own. Write what somebody said or did.",
        "D4",
        "Sounded worried, asked several times when the doctor would call.",
    ),
}
REASONS = {
    "not_done": "Write it when it suits you: there's still time.",
    "whole": "It's all there, and nothing too much.",
    "all_there": "It holds all that is needed.",
    "missing": "Not yet: {items}.",
    "too_much": "{times} things don't belong in it.",
    "too_much_one": "One thing can go.",
}

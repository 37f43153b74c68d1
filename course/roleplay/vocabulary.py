"""The words that scenarios, findings and calls share: labels, emotions, tempers, roles, places."""

MOVES = (
    "greeting",
    "practice_name",
    "own_name",
    "offer_help",
    "explore",
    "acknowledge_emotion",
    "reassure",
    "summarise",
    "check_understanding",
    "positive_offer",
    "next_step",
    "ask_needed",
    "close",
    "escalate",
    "protect_privacy",
)
FAULTS = ("jargon", "negative_wording", "dismissive", "privacy_breach", "unneeded_question")
MEASURES = ("interrupts", "long_silence", "speaks_too_fast", "rest", "solves_too_soon")
LABELS = MOVES + FAULTS + MEASURES

LANGUAGES = ("nl", "en")
EMOTIONS = ("none", "worry", "pain", "uncertainty", "anger", "urgency", "sadness")
TEMPERS = ("calm", "tense", "upset")
MOODS = ("relieved", *TEMPERS)
TEMPERAMENTS = ("worry", "anger", "sadness")
ROLES = ("patient", "partner", "parent", "employer", "unknown")
PRONOUNS = ("she", "he", "they")
REGIONS = ("BE", "NL")
KINDS = ("inbound", "outbound")  # who calls whom: the caller the learner, or the learner somebody
PLACES = ("desk", "office", "home")
POINTS = tuple("P1 P2 P3 P4 P5 T1 T2 T3 T4 D1 D2 D3 D4 S1 S2 E1 E2 E3 E4 Y1".split())
REACTIONS = (
    "interrupted",
    "breach",
    "dismissed",
    "jargon",
    "unneeded",
    "too_fast",
    "silence",
    "asked_twice",
)
PORTRAIT_TRAITS = {
    "skin": ("light", "rose", "ochre", "olive", "brown", "dark"),
    "hair": ("brown", "white", "grey", "black", "chestnut", "blond", "red"),
    "style": tuple("short side_parting bob long ponytail waves curls bald bun headscarf".split()),
    "head": ("oval", "round", "long", "square"),
    "nose": ("button", "straight", "broad", "hooked"),
    "age": ("young", "middle", "old"),
    "glasses": ("round", "square", True, False),
    "beard": ("full", "stubble", "moustache", True, False),
    "freckles": (True, False),
    "earring": (True, False),
    "collar": ("v", "shirt", "turtleneck"),
    "clothes": ("slate", "aubergine", "fir", "mustard", "clay", "cream"),
    "phone": ("mobile", "corded"),
}
ICONS = ("note", "clock", "phone", "lock", "person", "wait", "ear", "question")

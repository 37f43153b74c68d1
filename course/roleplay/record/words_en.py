"""How English is shortened in a note, and the words that judge a caller instead of telling what was said."""

from __future__ import annotations

ABBREVIATIONS = {
    "pt": "patient", "pts": "patients", "doc": "doctor", "dr": "doctor", "drs": "doctors", "gp": "doctor",
    "num": "number", "nr": "number", "tel": "telephone", "ph": "phone", "fone": "phone", "mob": "mobile",
    "dob": "date of birth", "temp": "temperature", "tmp": "temperature", "deg": "degrees", "appt": "appointment",
    "hosp": "hospital", "amb": "ambulance", "min": "minutes", "mins": "minutes", "hr": "hour", "hrs": "hours",
    "btw": "between", "betw": "between", "wk": "week", "wks": "weeks", "yr": "year", "yrs": "years",
    "yo": "years old", "mon": "monday", "tue": "tuesday", "tues": "tuesday", "wed": "wednesday", "thu": "thursday",
    "thur": "thursday", "thurs": "thursday", "fri": "friday", "sat": "saturday", "sun": "sunday", "jan": "january",
    "feb": "february", "mar": "march", "apr": "april", "jun": "june", "jul": "july", "aug": "august",
    "sep": "september", "sept": "september", "oct": "october", "nov": "november", "dec": "december", "msg": "message",
    "cb": "call back", "rtn": "return", "re": "about", "approx": "about", "eve": "evening", "evng": "evening",
    "pm": "afternoon", "info": "information", "hx": "history", "prev": "previous", "tmrw": "tomorrow", "asap": "",
    "pls": "", "plz": "", "w": "with", "yday": "yesterday", "hse": "house", "res": "result",
    "qtr": "quarter", "dtr": "daughter", "dau": "daughter", "callback": "call back", "ringback": "ring back",
}  # fmt: skip

CLASSES = {
    "NOT": "not|no|never|without|nothing",
    "TURN": "but",
    "PERSON": "lady|woman|man|gentleman|guy|bloke|fellow|person|patient|caller|father|mother|dad|mum|mom|parent|customer|client|type|individual|one|chap|girl|boy|case",
    "HARD": "difficult|annoying|rude|pushy|hysterical|neurotic|crazy|mad|stupid|silly|lazy|irritating|tiresome|tedious|arrogant|entitled|dramatic|demanding|paranoid|unpleasant|awkward|impossible|stubborn|moody|grumpy|nasty|weird|strange|odd|needy|pathetic|ridiculous|overanxious|overprotective|bossy|snappy",
    "ALWAYS": "hysterical|hysterics|neurotic|overprotective|overanxious|pushy|melodramatic|pathetic|hypochondriac|timewaster|whiny|whiner|whinger|moaner|nutcase|nutter|lunatic|unhinged|bonkers|arrogant|rude|attention seeker|attention seeking",
}  # fmt: skip

JUDGEMENTS = """
ALWAYS
(whining|whines|whined|whinges|whinging|whinge|nags|nagging|nagged|rants|ranting|ranted) !(pain|ache)
drama (queen|king)
(dramaqueen|drama)
(overreacts|overreacting|overreacted|over reacting|over reacts|over reacted)
(exaggerates|exaggerating|exaggerated|exaggerate)
time (waster|wasting)
(waste|wasting|wasted) ~1 time
HARD PERSON
(he|she|PERSON|they|was|very|so|rather|being|sounded|sounds|quite|really|a bit|bit) ~1 (annoying|crazy|mad|stupid|silly|lazy|irritating|tiresome|entitled|dramatic|demanding|paranoid|unpleasant|stubborn|nasty|needy|bossy|snappy|ridiculous) !(to|at)
(being|acting) (difficult|awkward|impossible) !(to)
(he|she|PERSON|they) (is|was) ~1 (difficult|awkward|impossible) !(to)
(makes|making|made|make) ~1 (fuss|scene|drama)
(him|her|that PERSON|this PERSON) again
(pain in the neck|pain in the arse|nuisance|frequent flyer|piece of work|know it all)
(gets|got|getting) on ~2 nerves
(bad|unfit|useless|terrible) (father|mother|dad|mum|mom|parent)
never listens
will not listen
"""

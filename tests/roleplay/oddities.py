"""Any words and any context: what fuzz tests feed the grader. Whatever UTF-8, JSON or a keyboard can bring, and more."""

from __future__ import annotations

from hypothesis import strategies as st

from course.roleplay.grading import Confidential, Context, Need, language
from course.roleplay.vocabulary import EMOTIONS, LANGUAGES, PRONOUNS, REGIONS, ROLES

KNOWN = sorted(language.of("nl").lexicon.words | language.of("en").lexicon.words)  # so that phrases come about
ODD = (
    "[unk] <b> </script> &amp; %s {about} {0} 112 31 1.5 4 mei may februari of 's '' ' d' n't - … \\ \\x00"
    " ﷺ ß İ ŉ ﬁ ½ Ⅷ ٣ 𝟙 ① ǅ 好 👩‍⚕️ مرحبا привет"
).split()
INVISIBLE = [
    "\ud800",
    "\udfff\ud800",
    "\u200b",
    "\ufeff",
    "\u202e",
    "\x00",
    "\x1b[31m",
    "\x85",
    "\u2028",
    "e\u0301" * 99,
]
LONG = ["a" * 5000, "1" * 5000, "é" * 999, "ziekenhuis" * 200]
CHARACTERS = st.one_of(
    st.characters(),
    st.characters(categories=("Cs", "Cc", "Cf", "Mn", "Me", "Zs", "Zl", "Zp", "Nd", "No", "Nl")),
    st.sampled_from("abdehijnst '’-.<>019"),
)
WORDS = st.one_of(
    st.sampled_from(KNOWN),
    st.sampled_from([*ODD, *INVISIBLE, *LONG]),
    st.text(CHARACTERS, max_size=12),
    st.integers(0, 10**6).map(str),
)
REPLIES = st.lists(WORDS, max_size=40)
TEXTS = REPLIES.map(" ".join) | st.text(CHARACTERS, max_size=60)
FEW = st.lists(TEXTS, max_size=3)
KINDS = st.sampled_from(("inbound", "outbound"))
PLAIN = st.fixed_dictionaries(
    {},
    optional={
        "kind": KINDS,
        "place": TEXTS,
        "overheard": st.booleans(),
        "practice_name": TEXTS,
        "patient_says": TEXTS,
        "caller": TEXTS | st.sampled_from(ROLES),
        "confidential": FEW,
        "needed": FEW,
        "emotion": st.sampled_from(EMOTIONS),
    },
)
CONTEXTS = st.builds(
    Context,
    language=st.sampled_from(LANGUAGES),
    kind=KINDS,
    place=TEXTS,
    overheard=st.booleans(),
    practice_name=TEXTS,
    patient_says=TEXTS,
    caller=st.sampled_from(ROLES),
    pronoun=st.sampled_from(PRONOUNS),
    address=TEXTS,
    emotion=st.sampled_from(EMOTIONS),
    reason_known=st.booleans(),
    unfinished=st.booleans(),
    confidential=st.lists(st.builds(Confidential, TEXTS, FEW.map(tuple), st.none() | TEXTS), max_size=2).map(tuple),
    needed=st.lists(st.builds(Need, TEXTS, TEXTS, FEW.map(tuple)), max_size=2).map(tuple),
    urgent=st.booleans(),
    region=st.sampled_from(REGIONS),
)

"""How secrets are told in English, where a scenario describes them instead of giving the words."""

from __future__ import annotations

from .discretion import Described
from .rules import Rule

CLASSES = {
    "HE": "he|she|they|your PERSON|(mister|missus|miss|ms) _|(mister|missus|miss|ms) _ _|your employee|the patient",
    "HERE": "here|with us|at the practice|at the surgery|in the waiting room|in this morning|in today|in yesterday|to see us|to see the doctor|a patient|our patient|one of our patients|in to see",
}

RULES = (
    Rule("name", "(mister|missus|miss|ms) !(NONAME) _"),
    Rule(
        "full_name",
        """
        (mister|missus|miss|ms) !(NONAME) _ !(NONAME|STATE|your|is|was|has|had|i|from) _
        you are !(NONAME|STATE) _ !(NONAME) _ (from|born|are you not|right|of)
        """,
    ),
    Rule("introduces", "this is|my name is|name is|speaking with"),
    Rule(
        "refuses",
        """
        (can|may|could|allowed|able|permitted|do|will|would|must|give|unable) ~~8 (not|only|unable|never|anything)
        (not|unable) ~1 (allowed|able|permitted) to
        only ~3 (with|to)
        (confidential|privacy|permission|consent)
        """,
        unless="^ (yes|yeah) ~2 (HE|that is)",
    ),
)

DESCRIBED = (
    Described("full name|whole name|first and last name|name and surname", names=2),
    Described("(her|his|the|your|patient's|their) name|^ name|name of|surname", names=1),
    Described(
        "~3 (patient|here|been|comes|came|treated|treatment|appointment|registered|record|visit|visited|waiting room|attends|practice)",
        tells="""
        HE (is|was|has been|comes|came|has just been|is not) ~3 HERE
        HE (is|was|has) ~3 (been in|been here|come in|just left|registered|admitted|under treatment|being treated|seeing the doctor|called us)
        HE (has|had) ~3 (appointment|consultation|record|file)
        HE (came|comes|popped) ~1 (in|here|by)
        (yes|yeah|indeed|right) ~2 (HE|that is right HE) ~2 (is|was|has|came|comes|does)
        """,
    ),
    Described(
        "~3 (why|reason|complaint|diagnosis|illness|condition|medical|treatment|ill|what is wrong|wrong)",
        tells="""
        HE ~6 (for|about|because of|with|over) (his|her|a|an|the|their|your) !(appointment|husband|wife|mother) _
        HE (has|had|suffers) ~2 (from|a|an|ILL|cancer|depression|burnout|broken|infection)
        (your|his|her|the) (diagnosis|condition|illness) (is|was)
        (HE|you) (is|was|are|were) ~2 (treated for|being treated for|operated)
        (it is|that is) (for|about) your !(appointment|question|call) _
        """,
    ),
    Described(
        "~3 (date of birth|birth|birthday|born)",
        tells="""
        born ~1 (on|in) ~2 _
        """,
    ),
    Described(
        "~3 (address|street|lives|home)",
        tells="""
        (living|live|lives|address is) ~1 (at|in|on) ~2 _
        (of|from|at|in) _ (street|road|lane|avenue|close|drive|gardens|terrace)
        """,
    ),
    Described(
        "~3 (phone|telephone|number|mobile)",
        tells="""
        (zero|oh|o) seven ~1 _ _ _
        (zero|oh) one _ _ _
        """,
    ),
    Described(
        "~3 (result|results|outcome)",
        tells="""
        (result|results|test|tests|scan|blood) (is|was|are|were|came|come|look|looks) ~3 (good|bad|positive|negative|normal|abnormal|back|fine|raised|in|clear|not good|okay)
        (HE|you) (is|are|was|were|tested) ~1 (positive|negative|pregnant)
        """,
    ),
)

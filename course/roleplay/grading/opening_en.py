"""How English-speaking receptionists answer a telephone."""

from __future__ import annotations

from .rules import Rule

GENERIC = frozenset(
    "the a of doctor doctors dr practice medical surgery clinic centre center health healthcare dental dentist dentists"
    " hospital general family department group gp and care unit reception office house partnership s".split()
)
CLASSES = {
    "STATE": "happy|glad|sorry|afraid|busy|sure|going|here|just|so|very|really|not|only|still|calling|ringing|phoning|listening|able|alone|back|ready|looking|free|writing|putting|getting|checking|pleased|about|fine|okay|all|with|trying|new|right|having|quite|also|good|important|urgent|possible|fully|possibly|probably|maybe|like|lovely|nice|great|awful|terrible|difficult|hard|normal|serious|closed|open|better|worse",
    "OWNROLE": "from|at|here|on|the ROLE|in|speaking|calling|how|what|for",
    "KIND": "practice|surgery|clinic|medical centre|medical center|health centre|health center|hospital|dental|dentist|medical practice|medical|medical group|pharmacy",
}

OPENING = (
    Rule(
        "greeting",
        """
        GREET
        ^ morning (TITLE|!(is|works|would|at|or|appointments|and|surgery|suits|slots|then) _|$)
        ^ (afternoon|evening) (TITLE|this is|you are|what|how|$)
        ^ ~1 welcome to
        """,
        unless="""
        (have|a|enjoy|wish|wish you a|had) ~2 good (day|evening|afternoon|morning)
        good (day|evening|afternoon|morning) to
        (say|said|says|saying|pass on|send) ~2 (hello|hi|hey)
        (hello|hi|hey) (are you|can you hear|is anyone|hello|is anybody|you still|anyone)
        hey (that|do not|wait|come on|now|listen)
        GREET (then|for now) $
        (is|be|are|was) ~2 good (day|evening|afternoon|morning)
        """,
    ),
    Rule(
        "own_name",
        """
        you are ~1 (speaking|talking|through) ~1 (to|with) [the|our] [ROLE] !(NONAME) _
        you are (speaking|talking) (to|with) [the|our] [ROLE] !(NONAME) _
        you have ~1 (reached|got) !(NONAME|STATE) _ (at|from|on|in)
        (my|the) name is !(NONAME) _
        this is [doctor] !(NONAME|STATE) _ [!(NONAME) _] (from|at|here|calling|ringing|speaking|on reception|on the desk|in reception|how|what|with|from|the ROLE|on behalf)
        this is [doctor] !(NONAME|STATE) _ [$]
        (i am|i am called) !(NONAME|STATE) _ (from|at|the ROLE|on reception|your receptionist|one of|and i|how)
        i am the ROLE !(NONAME|STATE) _
        !(NONAME|STATE|GENERICS) _ speaking
        (^|GREET) !(NONAME|STATE) _ here
        GREET [TITLE] i am !(NONAME|STATE|*ing) _
        !(NONAME|STATE|GENERICS|KIND) _ here (how|what|can|good)
        (^|GREET) !(NONAME|STATE) _ (from|at|in) ~4 [KIND]
        """,
        unless="""
        (not|keep|generally|roughly|strictly|broadly|medically|who|someone|anyone|else|frankly|english|dutch) speaking
        (this|it) is (about|the|a|your|just|very|important|urgent|normal|regarding|concerning|because|common)
        (colleague|doctor's name|her name|his name|patient's)
        speaking (to|with) _ (earlier|yesterday|later|tomorrow)
        my name is on
        (will|going to) be (speaking|talking)
        """,
    ),
    Rule(
        "own_name",
        "it is [doctor] !(NONAME|STATE|*ly) _ [!(NONAME) _] (from|at|here|calling|ringing|speaking|on reception|the ROLE)",
        when="reason_unknown",
        unless="it is (about|the|a|just|very|important|urgent|because)",
    ),
    Rule(
        "own_name_after_practice",
        "!(NONAME|STATE|GENERICS) _ (speaking|here)|(this is|it is|i am|my name is|with) !(NONAME|STATE) _",
    ),
    Rule(
        "presents",
        """
        (you are|you have|you are now) ~2 (through to|reached|come through|connected|speaking with|speaking to|calling|called|got)
        (this is|here is|it is) ~2 (from|at|of|with|for|the)
        this is
        (welcome to|calling from|ringing from|phoning from|on behalf of|speaking from|here at|here from)
        (thank you|thanks) for (calling|ringing|phoning)
        (we are|i am from|i am with|i am calling from)
        """,
        unless="""
        you are calling (about|for)
        """,
    ),
    Rule(
        "elsewhere",
        """
        (through to|transfer you to|appointment (with|at)|speak (to|with)|see|ask|contact|contact with|connect you (to|with)|refer you to|pharmacy|ring|call|message (to|for)|seeing|under|registered (with|at)|tell|letter from|back to|patient (at|of)|put you through to|to come to|at the) [the|doctor]
        """,
        unless="""
        you are ~1 through to
        (thank you|thanks) for
        """,
    ),
    Rule(
        "unnamed",
        """
        ^ ~3 !(NONAME|this|you|i) _ KIND
        ^ ~5 (to|at|from|is|for calling) [the] _ KIND
        """,
        when="reason_unknown",
    ),
)
CLASSES["GENERICS"] = "|".join(sorted(GENERIC))

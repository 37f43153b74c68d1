"""How English-speaking receptionists ask for a detail."""

from __future__ import annotations

from .details import Detail

CLASSES = {
    "ASK": "what is|what are|what was|which|may i|can i|could i|may we|can we|could we|could you|can you|would you|will you|do you have|have you got|give me|tell me|i need|we need|i will need|i would need|just need|i also need|i still need|confirm|please|how do you|what|let me have|let me take|i would like|and what|also",
    "ITS": "your|the|his|her|their|a|an|what|which",
    "AND": "and|and then|okay|okay and|right|right and|good|so|yes|yes and|and also|great|thanks|thank you|lovely|and what about",
    "PLEASE": "please|again|for me|sir|madam|then|as well|too",
    "AND_ALSO": "and|or|and also|plus|with|as well as",
    "STATED": "is|was|has|have|are|will|i have",
    "ILLNESS": "pain|fever|symptoms|cough|rash|headache|temperature|this|that|it|sick|ill|hurting|problem|dizziness|bleeding|sore|vomiting",
}

QUESTION_WORDS = frozenset(
    "who what where when how which why whose do does did have has are is can could may since am was were "
    "would will shall should".split()
)

DETAILS = (
    Detail(
        "name",
        nouns="name|names|first name|last name|surname|full name|family name|maiden name",
        questions="""
        who (am|are|is) (i|we|this|it|you $|you please|you and|calling|speaking)
        (who|whom) ~2 (speaking|talking|calling)
        who is (it|this|the patient|the appointment|calling)
        (how|can|could|may|would|do) [do] ~2 (you|i) ~2 (spell|spelled|spelt)
        how (is|do you|are) ~2 (spelt|spelled|spell|write|written)
        what (is it|are you|do they) ~1 called
        what name
        """,
        named="caller patient first last surname full name who",
    ),
    Detail(
        "date of birth",
        nouns="date of birth|birth date|birthday|birthdate|d o b|dob|year of birth",
        questions="""
        when (were|was|is|are) (you|he|she|they|your PERSON) ~1 (born|birthday)
        (what|which) year ~3 born
        when is ~2 birthday
        """,
        named="birth birthdate born birthday dob",
    ),
    Detail(
        "age",
        nouns="age",
        questions="""
        how old (are|is|was|were)
        how many (months|years|weeks) old
        """,
        named="old how old",
    ),
    Detail(
        "phone number",
        nouns="phone number|telephone number|mobile number|mobile|telephone|contact number|cell number|contact details|best number|landline",
        questions="""
        (what|which) number
        a number (where|on|at|we can|i can|that)
        ASK ~~5 (your|the|a) [best|daytime|current] number !STATED
        ^ [AND] your number [PLEASE] $
        (where|how|what) ~2 (can|could|may|should|do) (we|i|the doctor) ~2 (reach|call|ring|contact|phone) you
        (on|at) (what|which) number
        """,
        named="number telephone mobile callback contact reach",
    ),
    Detail(
        "address",
        nouns="address|home address|street|postcode|post code|zip code|house number|town|city",
        questions="""
        where do you live
        what (street|town|city)
        """,
        named="live postcode street home",
    ),
    Detail(
        "national insurance number",
        nouns="national insurance number|insurance number|social security number|social security|nhs number|national insurance|id number|passport number|identity card number|hospital number|patient number",
        named="nhs social security id identification",
    ),
    Detail(
        "insurance",
        nouns="insurance|insurer|health insurance|insurance company|policy number|insurance provider|health fund|coverage|insurance card",
        questions="""
        who are you insured with
        are you ~2 insured
        (what|which) ~1 insurance
        """,
        named="insurer insured policy",
    ),
    Detail("email address", nouns="email|email address|e mail|e mail address", named="email mail"),
    Detail(
        "own doctor",
        nouns="usual doctor|own doctor|g p|registered doctor|family doctor|regular doctor|doctor's name",
        questions="""
        (who|which) (is|doctor|g p|surgeon|consultant|specialist|physician) ~4 (see|saw|doctor|with|under|seen|usually|normally|want|$)
        (who|whom) (do|did) you ~2 (see|saw)
        """,
        named="doctor which doctor gp consultant specialist",
    ),
    Detail(
        "registered",
        questions="""
        are you ~3 (registered|a patient|an existing patient|a new patient|one of our patients|on our books)
        have you ~2 (been here|been to us|seen us|registered|visited us)
        is this your first (visit|time)
        """,
        named="registered registration existing new patient",
    ),
    Detail(
        "since when",
        questions="""
        since when
        how long ~2 (have|has|did|is|been|ago|does|was|were)
        when (did|has|was) ~4 (start|started|begin|began|come on|first|happen|notice) ~2
        when did you ~1 [first] (notice|start|get|feel) ~3
        """,
        named="how long duration start started began onset since",
        concern=True,
    ),
    Detail(
        "temperature",
        nouns="temperature",
        questions="""
        how (high|hot) (is|was|has|are)
        what temperature
        (have|did) you ~2 (taken|take|measured|measure|checked|check) ~3 temperature
        """,
        named="fever how high degrees",
        concern=True,
    ),
    Detail(
        "medication",
        nouns="medication|medications|medicines|tablets|prescriptions",
        questions="""
        (what|which) (medication|medications|medicine|medicines|tablets|pills|drugs|painkillers)
        (are|is|do|does|have|has) (you|he|she|they|your PERSON) ~3 (medication|medicines|tablets|any medicine|painkillers|paracetamol|blood thinners|antibiotics|ibuprofen|calpol)
        (have|did) (you|he|she) ~1 (given|taken|had|take|give|tried) ~3 (anything|paracetamol|calpol|ibuprofen|medicine|painkillers|for it|for the pain)
        """,
        named="medicine medicines tablets pills",
        concern=True,
    ),
    Detail(
        "allergies",
        nouns="allergies|allergy",
        questions="""
        (are|is) (you|he|she|they|your PERSON) ~3 allergic
        """,
        named="allergy allergic",
        concern=True,
    ),
    Detail(
        "how bad it is",
        questions="""
        how (bad|severe|strong|serious|intense)
        on a scale of
        (from|scale) one to ten
        """,
        named="bad severe severity pain scale score",
        concern=True,
    ),
    Detail(
        "who is there",
        questions="""
        (who|is anyone|is anybody|is there anyone|is there anybody|is someone|is there someone|is somebody) ~2 (with|there|else|home)
        are you ~2 (alone|on your own|by yourself)
        """,
        named="who with alone there company",
        concern=True,
    ),
    Detail(
        "where they are",
        questions="""
        where (are|is) (you|he|she|they|your PERSON) ~2 (now|at|exactly|right now|$)
        (what|which) address
        where (should|do|shall|must) ~3 (ambulance|send|doctor|help)
        """,
        named="location where place whereabouts",
        concern=True,
    ),
    Detail(
        "which test",
        questions="""
        (what|which|what kind of|what sort of) (test|tests|scan|result|results|examination|x ray|blood test)
        (when|where) (did|was|were|have) ~4 (test|blood|scan|sample|taken|done|x ray)
        """,
        named="test result scan examination date of the test",
        concern=True,
    ),
    Detail(
        "when it suits",
        questions="""
        when (would|does|will|are|can|could|is) ~4 (suit|convenient|come|free|available|work|best|good|in|like|reach|call|prefer|home) ~2
        (what|which) (day|time|times|days)
        do you ~2 (have|prefer) ~2 (preference|morning|mornings|afternoon|afternoons)
        how early
        """,
        named="suits when time day preference availability preferred available",
        concern=True,
    ),
    Detail(
        "reason",
        questions="""
        (what|why) ~4 (see the doctor|appointment for|appointment about|see us|come in for|like to see|need to see|need the appointment)
        what is the reason
        what is (it|this|the appointment|that) ~1 (about|regarding|for|in connection)
        """,
        named="reason complaint problem why about",
        concern=True,
    ),
    Detail(
        "relationship to the patient",
        nouns="relationship to the patient|relation to the patient|relationship|relation",
        questions="""
        (how|what) are you related
        are you ~2 (family|a relative|next of kin|his wife|her husband|the mother|the father|his mother|her mother|the parent|a family member|the partner)
        """,
        named="relationship relation relative related",
        concern=True,
    ),
    Detail(
        "pharmacy",
        questions="(which|what) (pharmacy|chemist)",
        named="pharmacy chemist",
    ),
    Detail(
        "eating and drinking",
        questions="(is|does|has) (he|she|they|it|your PERSON|the baby) ~3 (drinking|eating|drink|eat|wet nappies|peeing|weeing) ~3",
        named="drinking eating drink eat",
        concern=True,
    ),
    Detail(
        "marital status",
        nouns="marital status|family situation|relationship status|living situation",
        questions="""
        are you ~3 (married|divorced|single|widowed|separated|in a relationship|seeing anyone|living together|living alone)
        do you ~2 live ~1 (alone|together|with someone|with anyone|by yourself)
        do you have ~2 (partner|children|kids|boyfriend|girlfriend|husband|wife)
        why (did|does|is|was|has|can|will) ~1 [not] your PERSON
        why ~4 (divorced|divorcing|divorce|separated|break up|split up|splitting up)
        (have|did|does|do) ~4 (talked|talk|discussed|discuss|told|tell|spoken|know) ~3 your PERSON
        (who|whose) (is|are) ~1 [the|your|this] ~1 (father|baby|child|partner)
        """,
        named="married marital family situation",
    ),
    Detail(
        "occupation",
        nouns="occupation|job|employer|income|salary|nationality|religion|ethnicity|sexual orientation|sexuality|weight|debts|immigration status|profession",
        questions="""
        what do you do ~1 (for a living|for work|$)
        where do you work
        who do you work for
        how much do you (earn|weigh|make|drink|smoke)
        where ~1 (are|do) you ~2 (come from|from|from originally|originally)
        are you ~2 (religious|gay|straight|lesbian|muslim|christian|unemployed|working|an immigrant|british)
        do you ~1 (smoke|drink|drink alcohol|take drugs|use drugs|use cannabis)
        (have|do|did) you ~4 (sex|unprotected|affair|cheated|debts|partners|sleep around|slept with)
        who ~4 (sex|slept|sleeping|sleep) with
        how many ~2 partners
        """,
        named="job work employer occupation profession weight",
    ),
    Detail(
        "medical history",
        nouns="medical history|mental health history",
        questions="""
        (have|are|were|has|is) (you|he|she) ~4 (depressed|suicidal|addicted|psychiatrist|psychiatric|abortion|std|hiv|aids|in therapy|mental health)
        why (are|do) you ~3 (seeing a|see a|therapist|psychiatrist|therapy|psychologist|treatment)
        why (do|did|would|are) you ~2 (want|need|taking|having|get|take|have|actually) ~3 (pill|test|tested|abortion|know|note|that|it|off|result)
        why ~3 (actually|exactly)
        """,
        named="history background",
    ),
)

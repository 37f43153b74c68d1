"""What English-speaking learners say when they listen: offers of help, questions, sympathy, calm, summaries, checks.

Greetings, names and questions for a detail have finders of their own."""

from __future__ import annotations

from .rules import Rule

MOVES = (
    Rule(
        "offer_help",
        """
        (how|what) (can|may|could) IK ~2 (be of service|serve)
        (how|what) (can|may|could) IK ~1 (help|be of help|assist|be of assistance|do for)
        how (may|can|could) ~1 (direct|help)
        (what|how) (can|may) IK ~1 help [U] with
        what (can|may|could) IK ~2 do for you
        what (is it|is this) ~1 (about|regarding|concerning)
        what (are you|were you) (calling|ringing|phoning) ~1 (about|for|regarding)
        what is the reason for UW (call|calling)
        what (brings|makes) you ~2 (call|ring|here|today)
        what is your (call|query|question) ~2 about
        (is there something|anything) i can (help|do)
        """,
        unless="""
        (else|more|further|anything) ~3 (help|do for you|assist)
        (else|more|further) (i|we) can
        see what i can do
        """,
    ),
    Rule(
        "offer_help",
        """
        go ahead
        (tell|let) me [a] [bit] [more] (what|why|how|know what|know how)
        (tell me|do tell)
        what (seems|appears) to be ~2 (trouble|problem|matter|wrong|bothering)
        what is ~2 (troubling|bothering|worrying|the matter|the problem|wrong|going on|happening|happened|up)
        (i am listening|i am all ears|fire away)
        (can|could|would) you ~2 (tell|explain) ~1 [me] ~1 (what|why|how|a bit|more)
        what happened
        """,
        when="reason_unknown",
        unless="""
        what (will|is going to|happens)
        tell me ~1 (back|if)
        take ~3 time
        """,
    ),
    Rule(
        "explore",
        """
        (tell|talk) (me|to me) ~1 (more|about|what|how|all|where|a bit|a little|everything|when)
        tell me $
        go on
        (do|please) (go|carry) on
        carry on
        and then [what] $
        what happened
        what (seems|appears) to be
        what is ~2 (troubling|bothering|worrying|the matter|the problem|wrong|going on|happening|happened|up|it like|that like|on UW mind)
        what (is|was) it ~2 that (worries|bothers|frightens|troubles|concerns|is)
        what (worries|bothers|frightens|troubles|concerns|hurts|makes|helps)
        (can|could|would) you ~3 (tell|say|explain|describe|talk) ~4 (more|what|how|where|when|why|about|it|me|feels|pain|happened)
        (can|could|would) you ~2 describe
        (can|could|may) i ask (what|how|where|when|why|whether|if)
        how (are|is|was|were|did|does|do|has|have|bad|long|often|much|exactly) ~1 (U|WHO|it|that|the|your|this|things|has|have|been|is)
        how (bad|long|often|severe)
        how (do|did|are|have) you (feel|feeling|felt|cope|coping|been|managing|find)
        how is (he|she|it|they|that|your PERSON)
        how does ~4 (feel|react|respond|look|seem|affect)
        how have ~3 been
        where (does|is|do|did|are|exactly|about) ~2 (it|the|your|that|pain|hurt)
        (whereabouts|where exactly)
        where does it ~1 hurt
        when (did|does|do|was) (it|this|that|the|you|he|she|they|your PERSON|these) ~5
        what (do|did|does|are|have|has|is|were) (you|he|she|they|your PERSON) ~4 (feel|notice|see|noticed|feeling|experiencing|think|mean|afraid|worried|tried|most|describe|eat|eaten|fear|expect|hoping|hope|doing|like|find|tell|thinking)
        what (sort|kind|type) of
        (what|which) (symptoms|signs|pain|other symptoms)
        what else
        (what|how|where|why|when|which) (do|did|does|is|was|are|were|have|has|would|could|might) ~1 (U|he|she|they|it|there|the pain|your PERSON) !(is|are|that you spell|spell)
        (is|was) (this|that|it) ~2 (first|second) time
        (what|which) (was|is) it that
        (have|has|do|did) (you|he|she|they) ~2 (any|an|some) ~1 (idea|inkling|thoughts|suspicion|theory)
        what is ~3 (worst|hardest|part|like|main)
        what (has|might|could|may) ~3 (set|caused|cause|brought|triggered|led)
        (is|was|does|did) (it|this|that|the pain) ~4 (same|different|like last|as last|constant|all the time|worse|better|come and go|or)
        what (does|did) (it|that) (look|feel|mean)
        what (makes|made)
        (is|are|was|were|does|do|did|has|have|can|could|will) (it|he|she|they|the pain|your PERSON|the fever|the rash|there|you) ~3 (ILL|drinking|eating|drink|eat|sleeping|sleep|awake|alert|worse|better|breathing|breathe|spreading|moving|move|responding|respond|getting|keep|keeping|noticed|notice|tried|taken|feel|feeling|eaten|slept|hurting|hurt|conscious|passed|changed|any other|anything else|sick)
        (was|is) there anything ~4 (noticed|notice|worries|else that|worrying|bothering|bothers|you want to tell|seen|happened|set)
        (anything|something) else ~3 (noticed|notice|noticing|worries|worrying|bothering|seen|unusual|changed|happened)
        (have|did) you (noticed|notice)
        is (it|he|she|the ~1) getting
        (do|did) you mean
        what do you mean
        tell me (why|everything|the rest)
        is there (something|anything|someone) ~1 (you|that you|worrying|bothering)
        what would (help|make)
        i would like to (hear|know|understand) ~4 (more|how|what)
        i would love to hear
        (any other|other) symptoms
        help me understand
        """,
        when="reason_known",
        unless="""
        how (can|may|could) i
        (does|did|do) (that|it|this) (make sense|sound|suit|help|work|clear)
        how (does|would|about|do you spell|is) ~4 (suit|sound|work|spell|surname|spelt|spelled|name)
        (is|was) there anything (else|more|further) ~2 (i|we) can
        (is|was|are) there ~3 (questions|question)
        (have|is) ~2 (right|correct)
        what (will|is going to|happens)
        go on ~1 (hold|the website|online)
        are you (happy|okay) with
        do you want
        do you have ~3 (questions|question)
        do you mean to say
        that is it
        tell me ~1 (back|if)
        (where|what|how) (do|did|can|could|may|shall|should) i
        how (do|would) you (spell|like to pay)
        what is (it|this) called
        does that
        (how|what) do you want me
        """,
    ),
    Rule("explore", "(i am listening|i am all ears)", when="reason_known", unless="take ~3 time ~~4"),
    Rule(
        "acknowledge_emotion",
        """
        IK ~3 HEAR ~2 (that|how|why|it|this|you|from) ~~5 (FELT|HARD|FEELING)
        IK ~3 HEAR ~1 (your|the|that) ~1 FEELING
        IK ~3 HEAR ~2 (FELT|HARD|frustrating|FEELING)
        IK ~2 (can|do) ~1 (imagine|see why|understand why|see how|understand how|hear how|hear why)
        IK ~2 understand why ~1 U
        IK ~3 (apologise|apologize|sorry) for the ~1 (FEELING|upset|hurt|distress|HARD)
        (hardly|not|scarcely) ~1 surprising
        U (sound|seem|look) ~2 (FELT|HARD)
        (is|has been|must be) ~2 (weighing|playing|preying) on (you|your mind)
        U ~2 (sound|seem|must be|must feel|must have been|look) ~3 (FELT|HARD)
        U (are|were|feel|have been) ~3 FELT !about
        (that|it|this|things) ~1 (is|was|sounds|must be|must have been|seems|feels|must feel|can be|has been|would be|must) ~3 (HARD|very HARD|FAIR) !(to find|to say|to get|to tell)
        (that|it|this|which) ~1 (sounds|must be|must have been|must feel) ~4 (HARD|FELT)
        (that|it) must ~3 (HARD|given you|worried|worry|upset|frightened|be a)
        (must|would) (worry|upset|frighten|scare|annoy|frustrate|hurt|have worried|have frightened|have scared) (you|anyone|anybody)
        (how|what a) ~2 (HARD|shock|worry|fright|blow|ordeal|difficult|horrible|horrid|shame|time|nuisance|upset) ~1 (for you|to|that|time|situation|thing|$|experience|TITLE|you|must)
        what a ~3 (shock|worry|fright|ordeal|scare|nightmare|nuisance|time)
        no wonder
        (of course|naturally|it is ~3 FAIR|it is ~2 normal|it is only natural|it is no wonder) ~2 (that|you|to) ~2 (are|feel|were|be|being|you)
        (anyone|anybody|everyone|i) would (be|feel|find|have been) ~4 (FELT|HARD|the same|that way|too)
        IK ~1 (am|are) ~3 sorry (to hear|for your loss|you|that you|you had|you have|about your|for what|things|it is|this is|this has|it has|that it|he|she|your PERSON)
        sorry (to hear|for your loss|you are|you feel|you had to go|you are going)
        (my|our) (condolences|sympathy|deepest sympathy|sincere condolences|heart goes)
        condolences
        (gave|given|giving) you ~3 (shock|fright|scare|turn|start)
        sad to (hear|learn)
        (not|no|never) ~2 (be any fun|much fun|a picnic|be easy|be nice|be pleasant)
        (oh|ah|aw|oh dear|oh no|goodness|gosh) ~2 (you poor|poor you|poor thing|that is|how|what a|bless)
        (you poor|poor you|poor thing)
        oh dear
        (i|we) ~1 feel for you
        my heart goes out
        thinking of you
        U ~1 have ~2 (been through|gone through|had) ~4 (lot|hard|rough|difficult|awful|tough|terrible|so much|enough|worrying|fright|shock)
        U ~2 going through
        (it|that) is ~3 (hard|awful|horrible|difficult|frustrating|not easy|not nice|upsetting|worrying|frightening|annoying|dreadful|terrible|no fun|unpleasant|rotten|miserable) ~1 (to be|to wait|when|not knowing|to have|being|waiting|for you|to see|having|to go|to feel|to hear|that|if|TITLE|$|so|and|i)
        (waiting|not knowing|uncertainty|the wait|being kept waiting) ~2 (is|can be|must be|makes|feels) ~3 (HARD|FELT|FEELING)
        (you have|you had) ~2 (every right|good reason|reason|a right) ~1 to be ~2 (FELT)
        it ~1 (makes|made) ~1 sense ~1 (that|to|why) ~2 (you|feel|be)
        i can hear ~2 (that|in your voice|it in|this|it)
        that (worries|frightens|upsets|scares|troubles|bothers) you
        """,
        unless="""
        (do|does|did|must|should|need|should not) ~~1 not ~2 (worry|be|feel|get|panic)
        (no|not|nothing) ~2 (need|reason|to|to be) ~2 (worried|afraid|scared|worry|panic|concerned|upset|angry)
        (^|and|but|or|ask|know|see|call|back|again|please) if ~4 (FELT|pain|HARD)
        why are you
        (are|were|do|did) you ~1 (FELT|feel|worried|in pain)
        (what|something|anything|else) ~3 (worries|bothers|frightens|troubles)
        not (that|so) ~1 (bad|hard|difficult|worrying|painful)
        sorry (to keep|for the|for keeping|about the|to interrupt|but|we are|no|i can|i have|could you|can you|i did|i do|i missed|to bother)
        (hard|difficult|tricky|tough) to (say|tell|find|get|plan|predict|reach|arrange|book|hear you)
        (for|to) us
        (doctor|we|nurse) ~1 (is|are) ~2 (worried|concerned|afraid)
        i am afraid
        i am ~1 (worried|annoyed|confused)
        a lot (of|on)
        feel free
        feel better
        do not worry
        you are going through to
        """,
    ),
    Rule(
        "reassure",
        """
        (it is|that is|i am|we are|you were|you are|you did) ~3 (good|glad|right|pleased|wise|sensible|happy|brave|well) ~1 (that|you|thing|to|of you) ~3 (called|rang|call|ring|phoned|contacted|told|tell|calling|got in touch|get in touch|asked|ask|said|mentioned|contacting|let us know|calling us|letting us know)
        (glad|good|pleased) [that] you ~1 (called|rang|phoned|told|got in touch|let|asked|mentioned|came|are telling|contacted|said)
        you (did|have done|are doing) ~2 (the right thing|well|right|great|fine|really well|brilliantly|very well|everything right|all the right)
        you (did|were) ~1 right to
        (thank you|thanks) for ~1 (telling|sharing|saying|trusting|being honest|speaking up|bringing)
        (it|that) was ~1 the right thing
        you are welcome to (call|ring|phone|come)
        i am ~1 with you
        (we|i) WILL ~3 (work|look|sort|go|figure|find|get|deal|do|see|take) ~4 together
        (work|look|sort|figure|go|get|take) ~4 [out |at |through] together
        together (we|with you)
        (we|i) WILL ~3 (help|look after|take care|get you|support|make sure|see you through|be here|stay with|be with|sort)
        (we|i) (are|am) ~1 (here|here to help|here for you|right here)
        (i am|we are) ~2 here ~2 (for you|with you|to help|to listen|if you)
        i WILL ~2 stay ~2 (on the line|with you|on the phone|here)
        i am staying ~2 (on the line|with you)
        you are ~2 (not alone|not on your own|not bothering|not wasting|in good hands|in safe hands|in the right place|safe|no bother|not a nuisance|not a burden|doing ~2 well|doing the right)
        you have come to the right place
        in (good|safe) hands
        (take|you can take) ~2 (your time|all the time|a moment|as long as you|a breath|a deep breath|it slowly|things slowly|it one step)
        (in your own time|whenever you are ready|no rush|there is no rush|no hurry|there is no hurry|one step at a time|step by step|we have ~2 time|i have ~2 time|plenty of time)
        you (do|need) not ~2 (rush|hurry|apologise|apologize|be sorry|be embarrassed|go through this alone)
        (no need|there is no need) to (apologise|apologize|be embarrassed|be sorry|rush)
        (IK|we) ~2 (take|taking) (this|that|it|you|your ~1) ~2 seriously
        (the|our) (STAFF) ~2 (WILL|will) ~4 (carefully|thoroughly|take good care|look after|take the time)
        you can ~2 (call|ring|phone) ~3 (any time|anytime|again|back|whenever|us back)
        (call|ring|phone) ~4 (any time|anytime|whenever you)
        (do not|never) hesitate
        you can (count|rely|depend|trust) ~1 (on|us)
        (it is|that is|there is) (not|no|never) ~1 [a] (silly|stupid|daft) question
        no such thing as a (silly|stupid)
        (i|we) (promise|guarantee|assure) ~~7 (call|ring|phone|pass|see|hear|look|back|today|read|write|doctor|get|listen|message)
        (i|you have my) (promise|word)
        you WILL not (feel|notice)
        it (will not|does not) hurt
        help is ~1 (on its way|coming|on the way)
        (someone|somebody|the doctor|a doctor) ~2 (with you|on the way|on their way)
        (i|we) WILL ~1 do ~2 (everything|my best|our best|all|what)
        (we|i) WILL ~2 keep ~1 (an eye|you informed|you posted|you updated)
        you WILL be ~2 (looked after|taken care|seen|in good)
        we (have got|have) you
        (rest assured|be assured)
        (breathe|breathing) ~2 (slowly|with me|calmly|deeply|in and out)
        you are ~1 (safe|fine) (with us|here)
        """,
        unless="""
        (will|is|be) (fine|nothing|okay|all right|alright) $
        (take|taking) ~2 long
        unless you
        """,
    ),
    Rule(
        "summarise",
        """
        (if|let me see if) IK ~2 (understand|understood|have understood|heard|have got|got|have) ~3 (correctly|right|this|you|it|that)
        (let me|i will|shall i|can i|to|just to|i want to|i would like to|let us) ~3 (summarise|summarize|recap|sum up|go over|run through|repeat|play that back|check i have)
        (to sum up|in summary|to recap|in short|to summarise|to summarize|just to recap|so to be clear)
        in other words
        (i will|let me) ~2 (say|repeat|read) (it|that|this) back
        (sounds|seems|looks) (as if|as though)
        so (nobody|no one|someone|somebody|everyone|there) ~1 (has|is|had|was|got|called|came|told)
        you (were|are|had|have|wanted|expected|thought) ~8 then $
        that is why you (called|rang|are calling|are ringing)
        so U ~1 (have|had|would like|want|are|were|feel|felt|need|called|rang|got|took|noticed|said|say|mean|can not|could not|wanted|tried|think|saw|found|went|came|wish|keep|kept|still|did|do not|did not|woke|fell|lost|are looking|get)
        (so|okay|right|and) ~1 (your PERSON|he|she|they) ~1 (has|have|had|is|was|can not|will not|would not|fell|got|keeps|started|feels|needs|did|does|complained|woke|hurt|went)
        so (it|the|that|this) ~3 (started|has|is|began|hurts|went|came|keeps|was|got|does|did)
        so (since|for|three|two|four|five|a week|last|yesterday)
        what you are ~2 (saying|telling me)
        you have (rung|called|had|been|tried|waited|got|lost|felt|asked) ~5 (then|and each|and every|and still|and now|and no)
        so what (you are|i am|i) ~2 (saying|telling|hear|hearing)
        (you are|you were) (saying|telling me|calling because|calling about|ringing because|ringing about|calling for|looking for)
        you (said|told me|mentioned) (that|you|your|he|she|there)
        (what i am hearing|what i hear|what i understand|what i gather|as i understand it|from what you)
        IK ~2 (understand|hear|see|gather|take it|have noted|have written down|note|have heard) [that] (you|your ~2|the ~2|there|it|he|she|they|nobody|no one) (have|has|had|got|get|were|was|did|do|want|wanted|would|need|gave|give|received|called|rang|went|came|lost|paid|waited|took|started|is|fell|sent|can not|could not|keep|keeps|found|missed|asked|tried|already)
        (i have got|i have noted|i have written) ~2 [that] you ~2 (have|had|are|were|feel)
        (sounds|seems) like (you|your|he|she|it) (have|has|had|is|are|started)
        so the reason ~3 (calling|call|is)
        """,
        unless="""
        so U ~2 (can|will|should|must|need to|have to|could|may) ~3
        so (you|he|she) (need to|have to|are going to|will|can|should|are booked|are all) ~2
        so you know
        (repeat|read) (your|my)
        so (the|it|that) ~2 (doctor|nurse|appointment|is booked|is at|will|is all|is fine|is okay|is not possible|can not)
        (so|and) (she|he|they) ~1 (will|is going to|can|is not in|is away|is on)
        you are [saying that|telling me] to
        (i|we) (understand|see|hear) [that] (you|your) ~2 (FELT|HARD|angry)
        (can|could|would) you (say|repeat)
        you said ~1 (no|what|pardon)
        understand (you|that you) (are|feel) ~2 (FELT)
        there (is|are) (no|not|nothing)
        so you are ~1 (mister|missus|miss|registered|a patient|calling from)
        """,
    ),
    Rule(
        "check_understanding",
        """
        (is|was) (that|this|it|all of that|everything) ~3 (clear|understandable)
        (have|did) i ~3 (noted|written|got|put|spelled|spelt|taken) ~3 (correctly|right|properly|down right)
        (if|when) (i have|i am|i) ~1 (got|wrong|mistaken|misunderstood) ~2 (wrong|that wrong)
        tell me ~1 (if|when) i ~3 (wrong|mistaken)
        tell me back
        (is|was) (that|this|it) ~2 (right|correct|what you mean|what you meant|accurate|so|about right)
        (have|did|do|am) i ~1 (got|get|understood|understand|hear|heard|understanding) ~3 (right|correctly|correct|properly|well|you)
        (did|have|do) i ~1 (get|got|understand|understood) (that|this|it|you|everything|all)
        (does|did) (that|it|this|what i ~2) ~2 (make sense|sound right|add up|sound about)
        (is|was) (that|this|it|everything|what i ~2|my explanation) ~2 (clear|understandable|all clear)
        (am i|was i) ~2 (clear|making sense|right|correct|explaining)
        (do|did|can|could) you ~2 (understand|follow|get|catch|manage|hear|write|note|repeat|get all) ~3 (that|it|me|down|all|everything|what i|this|back)
        (are you|did you) ~2 (following|with me|clear|okay with that|clear on)
        (could|can|would) you ~3 (repeat|tell me|say|explain) ~4 (back|in your own words|own words)
        (in|using) your own words
        (correct|stop) me if
        (right|correct|is it not|are you not|have you not|is that so) $
        (let me|i want to|i would like to|can i|just to|to) ~2 (check|make sure|be sure|confirm|double check) ~2 (i|that i|we|my) ~3 (understand|understood|got|right|correctly|have|heard|understanding)
        have i missed (anything|something)
        (is it not|was it not|are they not|has it not|have i not|does it not) (or|$)
        (check|make sure|be sure|confirm) ~2 i ~3 (heard|understood|got|have|hear) ~3 (properly|correctly|right|well)
        (is|was) (that|it|this|everything) ~2 clear
        (shall|should) i ~2 (repeat|explain|go through|say) ~2 (that|it|again)
        (any|is there anything) ~2 unclear
        (is|was) there anything ~2 (unclear|you did not understand|not clear)
        how does that sound $
        """,
        unless="""
        ^ [yes|yeah|yep|no|oh|okay|indeed|exactly] [yes] [that|it] [is] [quite|absolutely|all] (right|correct) [TITLE] $
        (all|alright|that is|you are|it is|is quite|is absolutely|yes) (right|correct) $
        (yes|yeah) ~2 (right|correct) $
        all right $
        ^ [yes|okay|oh|well] (right|correct) $
        if (it|that|this) is (clear|right)
        did you hear
        do you understand that we
        """,
    ),
)

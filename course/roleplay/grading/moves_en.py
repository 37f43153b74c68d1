"""What English-speaking learners say when they do a wanted thing. Greeting, names and questions have finders of their own."""

from __future__ import annotations

from .rules import Rule

MOVES = (
    Rule(
        "offer_help",
        """
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
        what (does|did) (it|that) (look|feel|mean)
        what (makes|made)
        (is|are|was|were|does|do|did|has|have|can|could|will) (it|he|she|they|the pain|your PERSON|the fever|the rash|there|you) ~3 (ILL|drinking|eating|drink|eat|sleeping|sleep|awake|alert|worse|better|breathing|breathe|spreading|moving|move|responding|respond|getting|keep|keeping|noticed|notice|tried|taken|feel|feeling|eaten|slept|hurting|hurt|conscious|passed|changed|any other|anything else|sick)
        (was|is) there anything ~4 (noticed|notice|worries|else that|worrying|bothering|bothers|you want to tell|seen|happened|set)
        (anything|something) else ~3 (noticed|notice|noticing|worries|worrying|bothering|seen|unusual|changed|happened)
        (have|did) you (noticed|notice)
        is (it|he|she|the ~1) getting
        (do|did) you mean
        what do you mean
        i would like to (hear|know|understand) ~4 (more|how|what)
        i would love to hear
        (any other|other) symptoms
        help me understand
        i am listening
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
        does that
        take ~3 time ~~4
        (how|what) do you want me
        """,
    ),
    Rule(
        "acknowledge_emotion",
        """
        IK ~3 HEAR ~2 (that|how|why|it|this|you|from) ~~5 (FELT|HARD|FEELING)
        IK ~3 HEAR ~1 (your|the|that) ~1 FEELING
        IK ~3 HEAR ~2 (FELT|HARD|frustrating|FEELING)
        IK ~2 (can|do) ~1 (imagine|see why|understand why|see how|understand how|hear how|hear why)
        IK ~2 understand why ~1 U
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
        if ~4 (FELT|pain|HARD)
        why are you
        (are|were|do|did) you ~1 (FELT|feel|worried|in pain)
        what ~3 (worries|bothers|frightens|is|are|troubles)
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
        (we|i) WILL ~3 (work|look|sort|go|figure|find|get|deal|do|see|take) ~4 together
        (work|look|sort|figure|go|get|take) ~4 [out |at |through] together
        together (we|with you)
        (we|i) WILL ~3 (help|look after|take care|get you|support|make sure|see you through|be here|stay with|be with|sort)
        (we|i) (are|am) ~1 (here|here to help|here for you|right here)
        (i am|we are) ~2 here ~2 (for you|with you|to help|to listen|if you)
        i WILL stay ~2 (on the line|with you|on the phone|here)
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
        so U ~1 (have|had|would like|want|are|were|feel|felt|need|called|rang|got|took|noticed|said|say|mean|can not|could not|wanted|tried|think|saw|found|went|came|wish|keep|kept|still|did|do not|did not|woke|fell|lost|are looking|get)
        (so|okay|right|and) ~1 (your PERSON|he|she|they) ~1 (has|have|had|is|was|can not|will not|would not|fell|got|keeps|started|feels|needs|did|does|complained|woke|hurt|went)
        so (it|the|that|this) ~3 (started|has|is|began|hurts|went|came|keeps|was|got|does|did)
        so (since|for|three|two|four|five|a week|last|yesterday)
        so what (you are|i am|i) ~2 (saying|telling|hear|hearing)
        (you are|you were) (saying|telling me|calling because|calling about|ringing because|ringing about|calling for|looking for)
        you (said|told me|mentioned|say|tell me) ~2 (that|you|your|it|he|she|the|there)
        (what i am hearing|what i hear|what i understand|what i gather|as i understand it|from what you)
        IK ~2 (understand|hear|see|gather|take it|have noted|have written down|note|have heard) [that] (you|your ~2|the ~2|there|it|he|she|they|nobody|no one) (have|has|had|got|get|were|was|did|do|want|wanted|would|need|gave|give|received|called|rang|went|came|lost|paid|waited|took|started|is|fell|sent|can not|could not|keep|keeps|found|missed|asked|tried|already)
        (i have got|i have|i have noted|i have written) ~2 [that] you ~2 (have|had|are|were|feel)
        (sounds|seems) like (you|your|he|she|it) (have|has|had|is|are|started)
        so the reason ~3 (calling|call|is)
        """,
        unless="""
        so U ~2 (can|will|should|must|need to|have to|could|may) ~3
        so (you|he|she) (need to|have to|are going to|will|can|should|are booked|are all) ~2
        so you know
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
        have i missed anything
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
    Rule(
        "positive_offer",
        """
        (let me|let us|i will|i am going to|i can|we can|we will|shall i|shall we) ~3 (see|check|look|find out|have a look|look into|explore|ask) ~3 (what|if|whether|when|how|into|which|for you|who|a way|where)
        (let us|let me) ~2 (see|look|check|find)
        let me (see|check|look|find|ask)
        (i|we) WILL ~1 (try|do my best|do our best|see what|see if|see whether)
        (i am|i will be) trying to
        what (i|we) (can|could) ~1 (do|offer|arrange|suggest)
        (i|we) (can|could) ~2 (fit|book|put|offer|arrange|ask|pass|give|call|ring|get|send|squeeze|see|help|make|take|check|find|do|move|leave|connect|transfer|suggest|look|have|set|schedule|print|try|email|write|note|hold|reserve|slot|certainly|definitely)
        (i|we) (can|could) certainly
        (i|we) (have|have got) ~4 (slot|space|appointment|opening|gap|availability|time|cancellation|place|room|spot)
        there is ~4 (slot|space|appointment|opening|gap|availability|cancellation|place|room|spot|possibility)
        there are ~4 (slots|appointments|spaces|openings|options)
        (you|he|she) (can|could|are welcome to|may) ~1 (also|always|still|choose|either|of course|see|speak|have|try|talk|get|ask|use|order)
        (you|he|she) could ~1 (come|go|pop)
        (would|does|could|will|how about|what about|how would|is) ~8 (suit|work|be convenient|be good|be all right|be alright|be okay|do|help|be possible|be any good|be better|fit) ~1 (you|for you|at all|$|TITLE|him|her)
        (how|what) about ~4 (WHEN|at|half|quarter|tomorrow|monday|tuesday|wednesday|thursday|friday|one|two|three|four|nine|ten|eleven)
        (would you|do you) ~1 (like|prefer|want) ~2 (me|us|the doctor|the nurse|a call|an appointment|to come|to speak|to see|to talk|to have|somebody|someone)
        (shall|should|can|may|could) i ~2 (call|ring|put|book|ask|get|offer|suggest|pass|make|arrange|send|connect|have|transfer|check|see|fit|phone|take a message|take you)
        (i|we) (suggest|propose|recommend|would suggest)
        my suggestion
        IK ~3 (ask|check|find out|look into|enquire|inquire|speak|talk|have a word|discuss) ~4 (doctor|for you|with|the|nurse|colleague|him|her|whether|if|out|about|into|this|that|pharmacy|hospital)
        (i|we) WILL ~1 (find out|look into|find a|work out|sort|see what|see if|figure out|ask)
        (i am|we are) happy to
        i would be happy to
        (i|we) would (be glad|gladly|love) to
        (another|one|the best|an|other) (option|options|possibility|alternative|way)
        (alternatively|instead) ~1 (you|i|we)
        (instead|alternatively) $
        it is possible (to|that|for)
        (the|a|another|my) ~5 (still does|still is|does take|do take|takes|will be able|is still|still takes)
        help you with (that|this)
        """,
        unless="""
        (how|what) (can|may|could) IK ~3 (help|do for you|assist)
        (anything|something) ~2 (else|more|further) ~2 (i|we) (can|could)
        (anything|something) (i|we) can do
        (i|we) (can|could|have) ~2 (NOT|only|hardly|barely)
        there (is|are) ~1 NOT
        (look|looking|check|checking) ~1 (that|it|this) up
        (can|could|may) i ~1 (take|have|get|ask|check) ~2 (your|the|a|who|for|what|how|when|where|if) ~2
        i can (hear|see|understand|imagine|tell|appreciate|sense)
        (can|could|would) you
        (can|could) i ~2 (confirm|check) ~2 (your|that|i|who)
        let me ~2 (go over|recap|summarise|summarize|write|make sure|check i|check that i|tell you)
        let me (see|check) if i (understand|have|got|understood)
        (have|got) ~2 (question|questions|someone|somebody|another)
        will work out fine
        is there
        """,
    ),
    Rule(
        "next_step",
        """
        IK WILL ~4 (call|ring|phone|connect|pass|write|note|ask|send|make|put|book|arrange|let|have|get|give|transfer|email|print|leave|order|schedule|inform|tell|speak|register|contact|take|add|fax|find out|enquire|arrange|see you|prepare|reserve|hand|forward|bring|fetch|check with|look into|sort|mark|update|be in touch|cancel|move|set|discuss)
        (i am|we are) ~3 (putting|passing|writing|connecting|booking|sending|transferring|calling|making|noting|getting|arranging|asking|ringing|giving|leaving|adding|forwarding|letting|seeing you|expecting you|ordering|cancelling|moving|fetching) ~4 (you|it|this|that|the|a|your|through|down|all|him|her|on|an|them)
        (i am|we are) going to ~2 (put|pass|write|connect|book|send|transfer|call|make|note|get|arrange|ask|ring|give|leave|add|forward|let|see you|order|cancel|move|phone|speak|fetch|have)
        (let me|i will just) ~2 (put|connect|pass|transfer|get|book|note|write) ~2 (you|it|this|that|the|through|down)
        (the|our|a|doctor|nurse|she|he|they|someone|somebody|one of) ~4 (will|is going to|is calling|are going to) ~2 (call|ring|phone|contact|see|examine|look|speak|get|be in touch|come|check|take|explain|go|discuss|write|give|be|have|decide|let|read|do|prepare|send|review)
        (will|shall) ~2 (call|ring|phone|contact) (you|him|her|them)
        you WILL ~2 (get|receive|hear|be called|be contacted|need|be seen|have|be rung|see|find|be|get a)
        (you|he|she|they) (can|may) ~1 (come|pick|collect|drop|go|take a seat|have a seat|bring|call back|expect|wait in|pop|walk in|stop by|check in|leave it|hand)
        (you|he|she) (can|may) ~1 (come in|collect|pick it up|pick up)
        (you|he|she|they) (need|have|will have|will need|must|ought|should) ~1 [to] ~1 (come|be|bring|call|go|ask|fast|drink|take|collect|speak|see|sign|fill|make|ring|keep|stay|stop|have|arrive|report|check)
        please ~2 (come|bring|call|stay|hold|take|go|ring|wait|let|ask|arrive|have|keep|check in|report|drink|remember|make sure|collect|fill|sign|leave|press|phone)
        (come|pop|call|drop|stop) ~1 (in|by|round|over|along|to the)
        (bring|take|have) (your|the|a|his|her) ~3 (with you|id|card|id card|medication|seat|list|along|referral)
        (remember|do not forget|make sure|be sure) ~1 (to|you|your)
        (stay|hold|keep) ~2 (on the line|on the phone|with him|with her|with them|still|the line|him|her|there|where you are)
        hold the line
        (hang up|put the phone down) ~1 (and|now)
        (call|dial|ring|phone) [for|back] (nine nine nine|nine one one|one one two|one one one|an ambulance|us|me|back|emergency|the ambulance|the emergency|the hospital|the out of hours|the pharmacy|the surgery|again|the practice|your)
        (go|get|drive|take) [HEM|straight|him|her] ~3 (to|down to) ~2 (hospital|emergency|a and e|casualty|er|urgent care|pharmacy|reception|walk in|chemist|desk)
        go to
        (WHEN|IK) ~1 (see|expect) you ~3 (WHEN|at|on|then|monday|tuesday|wednesday|thursday|friday)
        we WILL see (you|him|her)
        (your|the|a|his|her) ~1 (prescription|sick note|note|letter|referral|result|results|form|report|medication|appointment|certificate|repeat|booking|message|x ray) ~2 (will|is|are) ~3 (ready|sent|booked|waiting|at|available|posted|emailed|for|confirmed|be|on|in|scheduled)
        (you are|he is|she is) ~2 (booked|scheduled|all set|down for|registered|confirmed|pencilled|put down)
        (i have|we have) ~1 (booked|put|made|passed|noted|written|arranged|sent|added|pencilled|left|scheduled|reserved) ~1 (you|it|this|that|an appointment|a message|him|her|a note|the appointment)
        if ~~8 (call|ring|phone|come|go|let|dial|contact) ~2 (us|back|straight|to|me|nine|immediately|again|the|in|an|one)
        the next step
        we WILL ~1 (do|run|start|plan|examine|draw|begin|test|need) ~1 (a|an|some|the|your|with|you)
        what (happens|will happen) (next|now)
        what i will do
        (someone|somebody|an ambulance|a nurse|a doctor|help) is (on the way|on its way|coming|on their way)
        give (him|her) ~3 (water|fluids|paracetamol|a|to drink|calpol)
        connect you ~2 (to|with)
        put you (through|on)
        """,
        unless="""
        IK WILL ~2 (look|check|see|look up|just look) ~2 (that|it|up|what|if|whether)
        (i am|we are) ~1 (not|afraid)
        (have to|must|should|need to) ~1 [just] ~1 (wait|be patient|calm|understand|listen)
        you should have
        (i|we) have already
        (earlier|before|already) ~1 (called|rang|asked)
        (can|could|would|will) you ~4 (call|ring|hold|repeat|spell|tell|give|confirm)
        (shut|close|closing|shutting) ~2 door
        (will|would) ~1 NOT
        NOT ~2 (have to|need to|going to)
        (i|we) WILL ~1 not
        let me ~2 (look|check)
        hold [for] a (second|moment|minute)
        (on|have) ~2 the other line
        have to wait
        everyone has
        """,
    ),
    Rule(
        "close",
        """
        (is|was|are|were) there ~1 (anything|something|any|any other) ~1 (else|more|further|other|questions)
        (anything|something) (else|more|further) ~2 (i|we|you|today|$)
        (anything else|anything more|anything further) ~2 $
        (do|did|have) you ~1 (have|got|have got) ~1 (any|another|more|other|further) ~2 (questions|question|queries|concerns)
        (any|any other|any more|any further) questions
        (can|could|may) i ~1 (help|do) ~3 (with anything else|anything else|anything more|else)
        (what else|how else) can i
        (goodbye|good bye|bye|bye bye|cheerio|ta ta|farewell|so long)
        have a ~2 (day|evening|afternoon|weekend|morning|night|week|one|christmas|holiday)
        enjoy (your|the rest)
        see you ~2 (then|soon|later|tomorrow|monday|tuesday|wednesday|thursday|friday|next week|at|on|again)
        (speak|talk) [to you] ~1 (soon|later|then|tomorrow)
        (take care|look after yourself|all the best|best wishes|mind how you go)
        (get|feel) (well|better) ~1 soon
        (i|we) hope ~4 (feel|feels|gets|get|recover|recovers|be|is) ~2 (better|well|soon)
        (wish|wishing) ~1 (you|him|her) ~4 (recovery|well|better|best|all)
        (thank you|thanks) for (calling|your call|ringing|phoning|getting in touch|letting us know|your patience)
        good night
        that is (everything|all) then
        until (then|tomorrow|monday|tuesday|wednesday|thursday|friday|next week)
        """,
        unless="""
        (anything|any|else|more|other|something) ~5 (noticed|notice|noticing|symptoms|happened|unusual|worries|worrying|bothering|worried|wrong|changed|felt|seen)
        ^ [GREET] (thank you|thanks) for calling
        GREET (thank you|thanks) for calling
        ^ ~4 (thank you|thanks) for calling ~8 (speaking|how can|how may|this is)
        to say goodbye
        until (then|tomorrow|monday) (we|at|you|the)
        anything else (that|you) (noticed|you have noticed|is worrying)
        (if|unless) ~3 anything
        """,
    ),
    Rule(
        "escalate",
        """
        (i am|i will|we will|let me|we are|i am going to|we are going to) ~3 (getting|get|fetching|fetch|call|calling|ringing|ring|grab|grabbing|alert|alerting|bring|bringing|interrupt|interrupting|find|page|paging) ~4 (DOCTOR|nurse|help) ~3 (AT_ONCE|out of|in here|on the line|to the phone)
        (i am|i will|we will|let me|we are) ~3 (AT_ONCE) ~4 (DOCTOR|ambulance|help|nine nine nine)
        (i am|i will|we will|let me) ~2 (interrupt|interrupting) ~2 (DOCTOR)
        (i am|i will|we will|let me|we are|i am going to) ~3 (putting|put|connecting|connect|transfer|transferring) ~1 (you|him|her) ~2 [through] ~1 (to|with|AT_ONCE) ~4 (DOCTOR|emergency|nurse|AT_ONCE|ambulance) ~3 AT_ONCE
        (i am|i will|we will) ~2 (putting|put|connecting|connect|transfer|transferring) ~1 you ~1 [through] (straight|AT_ONCE|right) ~1 (to|through)
        (call|dial|ring|phone|calling|ringing|phoning|dialling) ~3 (nine nine nine|nine one one|one one two|an ambulance|the ambulance|emergency services|the emergency|for an ambulance|the paramedics|paramedics)
        (sending|send|getting|get|order|ordering|arrange|arranging|request|requesting|dispatch|dispatching|call|calling) ~4 (ambulance|paramedics|emergency services|help to you|help out to|emergency team)
        (an ambulance|ambulance|paramedics|help|the doctor|a doctor|emergency services) (is|are) ~2 (on the way|on its way|on their way|coming|being sent)
        (go|get|drive|take|come|bring) [HEM|straight|yourself] ~4 (to|down to|into) ~2 (a and e|emergency|casualty|the er|accident|the hospital now|hospital AT_ONCE|the emergency)
        (go|come|bring) ~3 (AT_ONCE)
        (the|our|a) DOCTOR ~2 (will|is|needs to|wants to|has to) ~3 (see|speak|call|talk|ring|look|come|take|calling|coming|seeing) ~3 (AT_ONCE)
        (this|that|it) is ~1 (an emergency|urgent|an emergency so) ~4 (i|call|we|go|DOCTOR|hang|ambulance)
        (needs|need|has|have) ~2 (DOCTOR|help|to be seen|medical|hospital) ~3 (AT_ONCE)
        """,
        unless="""
        (already|earlier|yesterday|last week) ~3
        (was|were|had|have) ~2 (called|sent|rung)
        (do|does|did|will|would|need|should|have) ~1 (not|no) ~~6
        (no need|not needed|not necessary|no ambulance)
        (if|unless|in case|should you|when) ~~12 (call|ring|dial|go|come|get|phone) ~4
        (do|did|shall|should|would|have|can|could) (you|i) ~2 (want|need|like|call|called|think) ~4
        can not
        why did
        just now
        (not|for) ~1 now
        doctor ~2 (right now|now) ~1 (is|busy)
        """,
    ),
    Rule(
        "protect_privacy",
        """
        (only|just) ~3 (with|to) ~3 (her|him|the person|the patient|your PERSON|them|you|yourself|person concerned|herself|himself|the individual|patients) ~2 (herself|himself|themselves|personally|directly|in person|concerned|yourself|$|permission)
        (can|may|could|able to|allowed to|do|will|must|are|give|discuss|share|talk|am) ~3 (only|just) ~3 (discuss|talk|speak|give|share|tell|say|with|to|allowed|release)
        (only|just) ~3 (discuss|talk|speak|give|share|tell|release) ~6 (with|to)
        (discuss|talk|speak|share|give) ~5 (with|to) ~3 (only|alone)
        (not|unable|never) ~2 (allowed|able|permitted|in a position|at liberty|going) to ~2 (say|tell|share|discuss|give|disclose|confirm|talk|pass|reveal|comment) ~5 (about|anything|that|information|whether|any|who|details|patients|if|out|this|on)
        (can|may|do|will|could|must) not ~2 (discuss|share|disclose|confirm|reveal|talk about|give out|tell you anything|say whether|say if|comment|say anything|give any|pass on|give you any|give that|give information|tell you whether|tell you if|release|give you information|give you that)
        (can not|may not|not allowed to) ~3 (about|to) (other|another|someone|anyone|patients|any patient|a patient)
        (never|not) ~3 (about|on) (patients|other people|other patients|anyone else)
        (confidential|confidentiality|confidentially|privacy|data protection|gdpr|private|privately|in private|discreet|discreetly|professional secrecy)
        (people|others|other patients|someone|everyone|anyone|the waiting room|patients) ~3 (can|could|might|may|listening|hear|within|overhear|able to) ~3 (hear|overhear|listening|listen|earshot|hear us|hear me)
        (can|could|might) be overheard
        (overhear|overheard|earshot|listening in)
        (somewhere|a place|a room|another room|quieter|quiet) ~2 (quiet|private|quieter|more private|where nobody|where no one|room|place|nobody can|no one can|spot)
        (call|ring|phone) ~3 back ~4 (private|quiet|quieter|room|another|where|privacy|confidential|office|nobody|back office)
        (can|could) you (speak|talk) ~1 (freely|openly|safely)
        (speak|talk) (freely|openly|in confidence)
        (are you|you are) ~2 (alone|somewhere private|on your own)
        (am i|is this|is that|are you|may i check|am i right) ~3 (speaking|talking) ~1 (to|with)
        (is this|is that) (mister|missus|miss|ms)
        am i speaking ~1 (to|with)
        (is this|are you) (the patient|him|her) [herself|himself]
        (do|does|has|have|is) (you|she|he|your PERSON|they|the patient) ~3 (permission|consent|consented|agreed|know you are calling|okay with|happy for|know that you|given us|aware)
        (permission|consent|authorisation|authorization) ~3 (from|of|given|to|on file|before|first)
        (without|with) ~3 (permission|consent)
        (ask|have|get|let|could|can) (her|him|your PERSON|them|she|he) ~3 (call|ring|contact|phone|get in touch|speak) ~2 (us|me|himself|herself|themselves|with us|to us)
        (she|he|they|your PERSON) (can|could|is welcome to|may|would need to|will have to|needs to) ~2 (call|ring|contact|phone|speak|get in touch) ~2 (us|me|to us|herself|himself)
        (not|rather not) ~2 (say|mention|repeat|read|discuss) ~4 (aloud|out loud|over the phone|on the phone|here at the desk|at the desk|here)
        you (do|need) not ~3 (say|mention|repeat|tell) ~4 (aloud|out loud|name|here|details|desk)
        without (saying|mentioning|using) ~2 name
        """,
        unless="""
        (private|privately) (patient|clinic|insurance|practice|hospital|health)
        (order|prescriptions) ~3 over the phone
        (can|could) you hear me
        (who|whom) am i
        just ~2 (call|ring)
        (i|we) can only ~2 (offer|give you an appointment|do|see|book)
        """,
    ),
)

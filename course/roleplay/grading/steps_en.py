"""What English-speaking learners say when they act: offers, next steps, goodbyes, urgent help, discretion."""

from __future__ import annotations

from .rules import Rule

STEPS = (
    Rule(
        "positive_offer",
        """
        (let me|let us|i will|i am going to|i can|we can|we will|shall i|shall we) ~3 (see|check|look|find out|have a look|look into|explore|ask) ~3 (what|if|whether|when|how|into|which|for you|who|a way|where)
        (let us|let me) ~2 (see|look|check|find)
        let me (see|check|look|find|ask)
        (i|we) WILL ~1 (try|do my best|do our best|see what|see if|see whether)
        (i am|i will be) trying to
        what (i|we) (can|could) ~1 (do|offer|arrange|suggest)
        (i|we) (can|could) ~2 (fit|book|put|offer|arrange|ask|pass|give|call|ring|get|send|squeeze|see (you|him|her)|help|make|take|check|find|do|move|leave|connect|transfer|suggest|look|set|schedule|print|try|email|write|note|hold|reserve|slot|certainly|definitely)
        (i|we) (can|could) certainly
        i (can|could) ~1 (see|check|ask|try|find out|look) (if|whether|what|when)
        (slot|gap|space|appointment|place|opening|cancellation) ~3 (come free|come up|free|available|opened up)
        (STAFF|he|she|they|colleague|doctor _) ~2 (could|can|might be able to|would be able to|is able to|is happy to) ~1 (see|help|call|ring|phone|tell|speak|talk|explain|answer|look|take|give|examine|fit|advise|do)
        (suit|suits|work|works) ~1 (you|for you) ~2 (better|best|$)
        (do|would|does) ~5 (suit|work|be better|be best) ~1 (you|for you|better)
        (would|do) you ~1 (rather|prefer)
        (i|we) (have|have got) ~4 (slot|space|appointment|opening|gap|availability|time|cancellation|place|room|spot)
        there is ~4 (slot|space|appointment|opening|gap|availability|cancellation|place|room|spot|possibility)
        there are ~4 (slots|appointments|spaces|openings|options)
        (you|he|she) (can|could|are welcome to|may) ~1 (also|choose|either|of course|see|speak|have|try|talk|get|ask|use|order)
        (you|he|she) could ~1 (come|go|pop)
        (would|does|could|will|how about|what about|how would) ~8 (suit|work|be convenient|be good|be all right|be alright|be okay|be possible|be any good|be better|fit) ~1 (you|for you|at all|$|TITLE|him|her)
        (how|what) about ~4 (WHEN|at|half|quarter|tomorrow|monday|tuesday|wednesday|thursday|friday|one|two|three|four|nine|ten|eleven)
        (would you|do you) ~1 (like|prefer|want) ~2 (me|us|the doctor|the nurse|a call|an appointment|to come|to speak|to see|to talk|to have|somebody|someone)
        (shall|should|can|may|could) i ~2 (call|ring|put|book|ask|get|offer|suggest|pass|make|arrange|send|connect|have|transfer|check|see|fit|phone|take a message|take you)
        (i|we) (suggest|propose|recommend|would suggest)
        my suggestion
        IK (WILL|can|could|would) ~2 (ask|check|find out|look into|enquire|inquire|speak|talk|have a word|discuss) ~4 (doctor|for you|with|the|nurse|colleague|him|her|whether|if|out|about|into|this|that|pharmacy|hospital)
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
        IK WILL ~2 (put|take) (it|this|that) to
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
        i would only
        (can|could) i ~2 (confirm|check) ~2 (your|that|i|who)
        i can ~2 (hear|see (why|that|how|it)|understand|imagine|tell|appreciate|sense)
        let me ~2 (go over|recap|summarise|summarize|write|make sure|check i|check that i|tell you)
        let me (see|check) if i (understand|have|got|understood)
        (have|got) ~2 (question|questions|someone|somebody|another)
        number ~1 (where|on|at|we)  ~4
        will work out fine
        is there
        """,
    ),
    Rule(
        "next_step",
        """
        IK WILL ~4 (call|ring|phone|connect|pass|write|note|ask|send|make|put|book|arrange|let|have|get|give|transfer|email|print|leave|order|schedule|inform|tell|speak|register|contact|take|add|fax|find out|enquire|arrange|see you|prepare|reserve|hand|forward|bring|fetch|check with|look into|sort|mark|update|be in touch|cancel|move|set|discuss)
        (i am|we are) ~3 (putting|passing|writing|connecting|booking|sending|transferring|calling|making|noting|getting|arranging|asking|ringing|giving|leaving|adding|forwarding|letting|seeing you|expecting you|ordering|cancelling|moving|fetching) ~4 (you|it|this|that|the|a|your|through|down|all|him|her|on|an|them)
        i am !(looking|checking|trying|listening|speaking|going|thinking|wondering|having|being|calling|ringing|shutting|closing|staying|holding|asking|hearing|getting at|saying|telling|not) *ing (you|this|the|a|your|him|her)
        (we|i) (have|will have) ~1 (put|got|booked|pencilled) you ~2 (down|in|on) ~1 (for|at|on)
        (do not|never) (put|hang) ~3 (down|up)
        (come|go) (straight|right) (over|in|round|away|here)
        (i am|we are) going to ~2 (put|pass|write|connect|book|send|transfer|call|make|note|get|arrange|ask|ring|give|leave|add|forward|let|see you|order|cancel|move|phone|speak|fetch|have)
        (let me|i will just) ~2 (put you|put this|put it in|connect|pass|transfer|get|book|note|write) ~2 (you|it|this|that|the|through|down)
        (the|our|a|doctor|nurse|she|he|they|someone|somebody|one of) ~4 (will|is going to|is calling|are going to) ~2 (call|ring|phone|contact|see|examine|look|speak|get|be in touch|come|check|take|explain|go|discuss|write|give|be|have|decide|let|read|do|prepare|send|review)
        (will|shall) ~2 (call|ring|phone|contact) (you|him|her|them)
        (the|our|doctor|nurse|she|he) ~1 (STAFF|nurse|doctor|she|he) ~1 (calls|reads|rings|sees|gets|speaks|looks|decides|checks) ~2 (you|it|this|your|that|at)
        (STAFF|she|he) will ~2 (tell|answer)
        you (check in|check|take|go|bring|report|follow|fill|sign|pay|drink|keep|leave|send|hand|walk|stay|wait|sit|arrive|come) (in|the|your|to|a|it|this|at|with|up|down|upstairs|downstairs|straight|back|him|her|on) ~6 (first|then|and then|before|after|at|to|with)
        (then|first|after that|afterwards|next) you (check|take|go|bring|report|follow|fill|sign|pay|drink|keep|leave|send|hand|walk|sit|come|need|have to|must|should|can|will)
        they (will|are going to) ~2 (take|do|look|examine|give|measure|test|ask|explain|call|check|put|draw)
        (ask|have|get|let|tell) (him|her|your PERSON|them) ~1 [to] ~2 (give|call|ring|contact|phone|come|speak)
        you (are|will be) down ~1 for
        you WILL ~2 (get|receive|hear|be called|be contacted|need|be seen|have|be rung|see|find|be|get a)
        (you|he|she|they) (can|may) ~1 (come|pick|collect|drop|go|take a seat|have a seat|bring|call back|expect|wait in|pop|walk in|stop by|check in|leave it|hand)
        (you|he|she) (can|may) ~1 (come in|collect|pick it up|pick up)
        (you|he|she|they) (need|have|will have|will need|must|ought|should) ~1 [to] ~1 (come|be|bring|call|go|ask|fast|drink|take|collect|speak|see|sign|fill|make|ring|keep|stay|stop|have|arrive|report|check)
        please ~2 (come|bring|call|stay|hold|take|go (to|back|home|straight|down|up)|ring|wait|let|ask|arrive|have|keep|check in|report|drink|remember|make sure|collect|fill|sign|leave|press|phone)
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
        put you (through|on hold)
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
        i am ~3 ringing you back about
        (i am|i will be) ~1 (calling|ringing|phoning) ~2 [you] ~2 (about|regarding|because|with|to let|to tell|back about)
        let me ~2 (look|check)
        (could|can) ~1 go to
        why (did|do|does|is|was|has) ~~6
        stay on the (line|phone) with you
        ought to have
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
        see you ~1 (then|soon|later|tomorrow|monday|tuesday|wednesday|thursday|friday|next week|at|on|again)
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
        (could|can|might|would|to|doctor|happy to) ~1 see you
        until (then|tomorrow|monday) (we|at|you|the)
        anything else (that|you) (noticed|you have noticed|is worrying)
        (if|unless) ~3 anything
        """,
    ),
    Rule(
        "escalate",
        """
        (i am|i will|we will|let me|we are|i am going to|we are going to) ~3 (getting|get|fetching|fetch|call|calling|ringing|ring|grab|grabbing|alert|alerting|bring|bringing|interrupt|interrupting|find|page|paging) ~4 (DOCTOR|nurse|help) ~3 (AT_ONCE|out of|in here|on the line|to the phone)
        (i am|i will|we will|we are) ~2 (having|have|pulling|pull|dragging|taking|take) ~1 DOCTOR ~3 (out of|away from|from|AT_ONCE|this minute)
        (i am|i will|we will|let me|we are) ~3 (AT_ONCE) ~4 (DOCTOR|ambulance|help|nine nine nine)
        (i am|i will|we will|let me) ~2 (interrupt|interrupting) ~2 (DOCTOR)
        (i am|i will|we will|let me|we are|i am going to) ~3 (putting|put|connecting|connect|transfer|transferring) ~1 (you|him|her) ~2 [through] ~1 (to|with|AT_ONCE) ~4 (DOCTOR|emergency|nurse|AT_ONCE|ambulance) ~3 AT_ONCE
        (i am|i will|we will) ~2 (putting|put|connecting|connect|transfer|transferring) ~1 you ~1 [through] (straight|AT_ONCE|right) ~1 (to|through)
        (call|dial|ring|phone|calling|ringing|phoning|dialling) ~3 (nine nine nine|nine one one|one one two|an ambulance|the ambulance|emergency services|the emergency|for an ambulance|the paramedics|paramedics)
        (alerting|alert|contacting|contact|getting hold of|warning) ~2 (emergency services|the ambulance|ambulance|paramedics|emergency team)
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
        (do|does|did|will|would|need|should|have) ~1 (not|no) !(hang|put|worry|panic|move|leave|go away|wait) ~~6
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
        are you ~2 (alone|somewhere private|on your own)
        (am i|is this|is that|are you|may i check|am i right) ~3 (speaking|talking) ~1 (to|with)
        (is this|is that) (mister|missus|miss|ms)
        am i speaking ~1 (to|with)
        (is this|are you) (the patient|him|her) [herself|himself]
        (do|does|has|have|is) (you|she|he|your PERSON|they|the patient) ~3 (permission|consent|consented|agreed|know you are calling|okay with|happy for|know that you|given us|aware)
        (permission|consent|authorisation|authorization) ~3 (from|of|given|to|on file|before|first)
        (without|with) ~3 (permission|consent)
        (ask|have|get|let|could|can) (her|him|your PERSON|them|she|he) ~4 (call|ring|contact|phone|get in touch|speak|a ring|a call) ~2 (us|me|himself|herself|themselves|with us|to us)
        (she|he|they|your PERSON) (can|could|is welcome to|may|would need to|will have to|needs to) ~2 (call|ring|contact|phone|speak|get in touch) ~2 (us|me|to us|herself|himself)
        (not|rather not) ~2 (say|mention|repeat|read|discuss) ~4 (aloud|out loud|over the phone|on the phone|here at the desk|at the desk|here)
        (no need|need not|do not need|do not have) ~1 to (give|say|mention|tell|go into) ~3 (details|detail|name|here|aloud|reason|anything)
        (come|step|talk|go|speak) ~2 (into|in) (the|my|our|an) (office|back office|room|side room)
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

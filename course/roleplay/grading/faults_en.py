"""What English-speaking learners say when they refuse without an offer, or play a concern down. Jargon, privacy and
questions have finders of their own."""

from __future__ import annotations

from .rules import Rule

FAULTS = (
    Rule(
        "negative_wording",
        """
        IK ~1 (can|could|will|would|am able|are able|may) ~2 not ~4 (help|promise|guarantee|say|tell|do|give|make|book|see|know|fit|squeeze|offer|confirm|predict|change|answer|decide|assist|speak|find|force|get|move|comment|be sure|be certain|put|take|register|accept|advise|go into)
        IK ~2 (unable|not able|not allowed|not in a position|not permitted)
        (that|this|it|today|tomorrow) ~1 (is|are|was|will|would) ~2 (not|impossible|never) ~1 (possible|available|happening|going to happen|be possible|feasible|an option|allowed|my|our|up to|be|something|work|how)
        (that|it) is ~1 impossible
        (that|it|this) (can|will|would|could) not ~1 (be (done|helped|changed|possible|arranged|guaranteed|promised|moved|right)|happen|work|do|possible)
        (i|we) (do|did) not ~1 (know|have|do|offer|take|see any|accept|give|deal|handle|work|make|think that|think we|think so)
        (i|we) would not ~1 (know|be able)
        (i|we) have ~1 (no|not got) ~1 (idea|appointments|space|slots|room|clue|availability|way|information|access|time|answer|news|record|control|say|openings|doctor|results|result|influence)
        (no|not a) (idea|clue|chance|way)
        there (is|are) ~2 (no|not|nothing|none|nobody)
        (no|none|nothing|not any) (appointments|slots|space|availability|openings|spaces|doctors|doctor) ~2 (left|available|free|today|this week|at all|$)
        nothing ~2 (i|we) can do
        nothing ~1 (available|free|left|until)
        (we|the doctor|he|she|they|the practice|doctor ~1|everything|everyone|today|tomorrow|the clinic|all) ~1 (is|are|was) ~3 (full|fully booked|booked|booked up|closed|booked solid|packed|chock a block)
        doctor _ (is|will|does|can|has) not _
        (is|are) not (taking|seeing|accepting|doing|available|offering|open)
        nothing (i|we) can
        (the|our|doctor|DOCTOR) ~2 (is|will|does) ~1 not ~1 (in|here|available|working|be|today|free|see|do|take|there|around|back)
        (doctor|she|he) ~2 is ~1 (away|on holiday|off today|on leave|out)
        (you|he|she) ~1 (can|may|could|will) ~1 not ~2 (come|see|speak|have|get|book|register|be seen|do that|choose|just|talk|be)
        (no|sorry|unfortunately|i am afraid|i am afraid not|afraid) ~4 (not|no|nothing|full|booked|closed|impossible|can not)
        (i am afraid not|afraid not|unfortunately not|certainly not)
        (can|could) not ~2 (be done|be helped|be guaranteed|be changed)
        (no|without|not any|without any) (guarantee|guarantees|promises)
        (not|never) ~2 (promise|promises|guarantee|guaranteed)
        (not|never) ~1 (my|our) (job|department|responsibility|problem|call|decision|place)
        (your|the|his|her) ~1 (result|results|prescription|letter|report) ~1 (is|are|has|have) not
        that is (just|how|the way) ~1 (how it is|the way it is|it is|policy)
        we (do|can|could) not
        too late ~1 (to|for)
        (can|could) not say
        (no|not) ~1 (that is|it is) ~1 not
        (i|we) (can|may|could) ~1 not _
        (month|week|morning|afternoon|diary|calendar|list|day|clinic) ~1 is ~2 (full|booked|fully booked)
        (no|not any) way of
        (beyond|outside) (me|us|my)
        """,
        unless="""
        (no|not a|not any) ~1 (problem|problems|trouble|bother|need|rush|hurry|worries|wonder|pain|doubt)
        (is|it is|that is|must) not ~2 (easy|nice|pleasant|fun|surprising|nothing|silly|stupid|serious|bad)
        you (do|did|need|must|should) ~1 not
        do not (worry|hesitate|apologise|apologize|hang up|panic|eat|drink|forget)
        (i|we) do not know ~1 (if|whether) you
        if ~~4 (not|no)
        (why|what|how|is|do|does|did|are|have) (can|could|do|did|does|is|you|he|she|it|there) ~1 not
        not only
        (can|could) not wait
        can not ~1 (imagine|thank|hear|say how sorry)
        (can|could) not (imagine|thank)
        (no|not) ~1 (silly|stupid|daft|such thing)
        rather not
        will not be long
        (will|does) not (hurt|take long|feel)
        there is (no|not) ~1 (rush|hurry|need|reason|such|question|shame)
        not alone
        we do not want you
        """,
    ),
    Rule(
        "dismissive",
        """
        (that|it|this) (is|are|will be) ~2 (not|nothing|no) ~1 (that|so|really|very|big|anything|much) ~1 (bad|serious|urgent|bad at all|deal|important|to worry|worth)
        (is|it is|that is) not (that|so|as|really|even) ~1 (bad|serious|urgent|terrible|important)
        it is (nothing|no big deal|not a big deal|probably nothing|just nothing|only nothing|just a|only a|just the|just your|only your|all in)
        (that|it) is (just|only|merely)
        they are (just|only)
        (that|it|this|fever|a fever|which|pain) is ~1 [perfectly|completely|totally|quite|just|very|all|absolutely] normal !(to|that you)
        (nothing|not|no) ~2 (reason|need|to|cause) ~1 (worry|be worried|panic|be concerned|get upset|be upset|be scared|be afraid|get worked|for concern|for alarm|for panic|get excited|fuss)
        nothing to (worry|be|fret|panic)
        (do|need|should|must) not ~2 (worry|panic|be silly|be so|be daft|fret|get upset|get worked|make a fuss|be scared|be afraid|exaggerate|overreact|cry|be worried|be difficult|be angry|be ridiculous|get excited|shout|be upset|stress|get angry|be dramatic|moan|complain|be rude|take that tone)
        (i am|i am sure|probably|surely|certainly|we are|you will be|it will be|everything will be|it will all|he will be|she will be|that will be) ~2 (sure it is|it is|is|be|fine|all right|alright|nothing|okay|sort itself|work out|go away|pass) ~2 (nothing|fine|okay|all right|alright|$)
        you will be (fine|okay|all right|alright)
        (it|everything|that) will ~1 (be|turn out|work out|all be|be all) (fine|okay|all right|alright|well)
        it will ~1 (pass|go away|sort itself|clear up|get better)
        (calm|settle|quieten) (down|yourself)
        (be|stay|keep|remain) (calm|quiet|reasonable|patient|realistic)
        (relax|chill|chill out|get a grip|pull yourself together|cheer up|lighten up|grow up|get over it|toughen up|man up|snap out)
        (you are|you are just|you are being|stop|do not be|are you) ~2 (overreacting|exaggerating|panicking over|being dramatic|dramatic|silly|making a fuss|fussing|worrying too much|imagining|too sensitive|unreasonable|difficult|impatient|rude|hysterical|paranoid|shouting|crying|moaning|complaining|worrying|panicking|overthinking|being silly)
        you worry too much
        you are (far|way|much|rather|a bit|just) ~1 too (impatient|sensitive|emotional|worried|demanding|early|late|nervous|anxious|critical)
        (as|that|so) bad as (all that|you say|that)
        (can|could) not be ~1 (that|as|so) bad
        oh come on
        (only|have) yourself to blame
        (should|must|need) not ~1 let (that|it|him|her|this) ~1 (get to|bother|upset|worry)
        (everyone|everybody|all of us|we all|most people|lots of people|all children|every child|all kids|other people|others|other patients|plenty of people) ~2 (has|have|gets|get|wait|waits|is|are|feels|feel|goes|wants|want|thinks|manage)
        you are ~1 the (second|third|fourth|fifth|sixth|seventh|eighth|tenth|twentieth|hundredth|umpteenth) ~3 (today|this|to|who)
        (can|could|would|will) you ~1 [please] stop
        (stop|quit) (shouting|yelling|moaning|complaining|interrupting|whining|crying)
        (that|this|it) is ~2 (old age|age|nerves|stress|hypochondria|part of getting older)
        you (ought|ought to|should|could|might) ~1 have
        no ~1 (reason|need) to (be|get) ~1 (worried|upset|angry|scared|afraid|concerned|alarmed)
        you are not the only (one|person|patient)
        you ~2 (just|simply) ~1 (have|need|got|must|will have) ~1 [to]
        you ~1 (have to|must|need to|will have to|will just have to|got to|have got to) ~1 [just] (be patient|wait|calm|understand|listen|accept|stop|learn|deal|live|grin|be reasonable|hurry|pull)
        just ~1 (wait|be patient|deal with|get on with|live with|put up)
        (be|have) (patient|some patience|a little patience|patience)
        you (should|could|ought) ~1 [to] have
        why (did|have|do|are|were) you ~1 (not|only|wait|waited|just|always|so|calling us now|bothering)
        (you|it) is your own (fault|doing|problem|choice|responsibility)
        your own (fault|doing|problem|choice)
        that is your ~1 (fault|problem|responsibility|choice)
        (that is|it is) not (my|our) problem
        (hurry|hurry up|get on with it|get to the point|be quick|be brief|make it quick|speed it up|keep it short|make it short|come to the point|quickly please)
        (can|could|would) you ~2 (hurry|be quick|be brief|get to the point|make it quick|keep it short|speed|calm|lower|stop|come to the point)
        (i|we) (do not|have not|have not got) ~1 [have] ~2 time
        (i|we) have ~1 (other|more|lots of|a lot of|many) ~1 (patients|people|calls|callers|things|important|work)
        (there are|there is) ~2 (other|others|lots of|plenty of) (people|patients|callers|calls)
        (you|we) ~1 (do|did) ~1 not ~1 (need|have) to ~3 (call|ring|phone|bother|come|see|be|shout|cry|tell me)
        (do|did|does) not (need|have|require|warrant) ~1 [to] ~1 (call|ring|phone|bother|ambulance|an ambulance|a doctor|hospital|an appointment)
        (no need|there is no need|not necessary|unnecessary) ~1 (to|for) ~2 (call|ring|phone|ambulance|an ambulance|doctor|shout|cry|fuss|panic|be|all this|drama|that tone|worry)
        (waste|wasting|wasted) ~2 time
        (do not|not) waste ~2 time
        (like i|as i) ~1 (said|told)
        (i|we) ~1 (already|just) (said|told|explained)
        how many times
        (listen|look) (lady|love|here|sir|madam|mate|i|you)
        (that|those) (is|are) the rules
        (that|this) is ridiculous
        (it is|that is) ~1 (in your head|your imagination|your age|just your age|nonsense|rubbish|silly)
        (all|only) in your (head|mind)
        (at your age|for your age)
        stop (googling|reading|looking it up)
        (what|how) (did|do) you expect
        what do you want me to do
        it could be worse
        (worse|sicker) (things|off|than you)
        """,
        unless="""
        if ~~5 (worse|worsens|higher|changes)
        (it is|that is|is) ~2 normal to (feel|be|worry)
        you (need|have) to (fast|bring|come|be here|drink|take)
        (take|taking) your time
        (do|need) not ~1 [to] (apologise|apologize|be embarrassed|be ashamed|rush|hurry|be alone|explain)
        you do not have to ~2 (alone|on your own|wait|hang|say)
        (not|never) ~1 (silly|wasting|bothering|a nuisance)
        not just
        (hear|understand|imagine|see) ~4 (worried|worry|upset)
        (why|what) ~1 (are|is) you worried
        just to
        (to be|we are|be) on the safe side
        (that|it) is just what
        just (hold|bear|stay)
        i [just] (wanted|want|need)
        that is only (with|between|for you)
        it is only ~2 (natural|human|fair|right)
        (it|that) is just (natural|awful|so)
        nothing you (did|could)
        """,
    ),
)

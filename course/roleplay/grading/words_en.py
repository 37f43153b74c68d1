"""Classes of English words that the phrases of moves_en, faults_en and details_en name. Contractions are written out:
a reply's "i'm" and "can't" arrive as "i am" and "can not"."""

from __future__ import annotations

CLASSES = {
    "NOT": "not|no|never|nothing|nobody|none|neither|nor|without|unable|impossible",
    "TURN": "but|because|unless|however|except|although|though",
    "U": "you|yourself|ya",
    "UW": "your|you",
    "IK": "i|we",
    "ME": "me|us",
    "HEM": "him|her|them|it|he|she|they",
    "IT": "it|that|this",
    "WILL": "will|am going to|are going to|shall",
    "GREET": "good (morning|afternoon|evening|day)|hello|hi|hiya|hey|hullo",
    "TITLE": "mister|missus|miss|ms|sir|madam|ma'am|doctor",
    "ROLE": "receptionist|secretary|assistant|nurse|practice nurse|front desk|reception|care navigator|call handler|operator|desk|office|administrator|manager|practice manager|colleague|trainee|healthcare assistant|surgery|practice|clinic",
    "NONAME": "a|an|the|your|you|my|our|we|i|me|us|who|what|where|how|when|why|this|that|these|those|and|or|but|so|then|now|there|here|at|of|for|with|from|on|in|to|up|out|about|over|by|somebody|someone|nobody|everything|nothing|him|her|them|he|she|they|it|is|am|are|was|be|not|no|yes|yeah|okay|right|just|very|really|sorry|afraid|glad|happy|please|thank|thanks|going|calling|speaking|doctor|ROLE|TITLE|GREET|can|may|will|shall|could|would|do|does|did|have|has|had|linden medical|hospital|clinic|surgery|pharmacy|today|tomorrow|all|also|still|one|two|moment|second|because|if|as|good|fine|sure|well",
    "DOCTOR": "doctor|g p|gp|physician|specialist|consultant|surgeon|dentist|paediatrician|pediatrician|psychologist|psychiatrist|midwife|physio|physiotherapist|duty doctor",
    "STAFF": "DOCTOR|nurse|colleague|practice nurse|pharmacist|manager|somebody|someone|team|secretary|practitioner",
    "WHEN": "today|tonight|tomorrow|this (morning|afternoon|evening|week)|later|soon|shortly|now|right away|straight away|immediately|at once|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|at|before|by|within|in a|in an|around|after|as soon as|back",
    "AT_ONCE": "right now|right away|straight away|straightaway|immediately|at once|this minute|this second|urgently|directly|without delay|as we speak|this instant|as fast as|straight through",
    "VERY": "very|really|so|quite|terribly|awfully|extremely|incredibly|pretty|rather|a bit|just|also|certainly|indeed|of course|absolutely|completely|all|such|how",
    "FELT": "shattered|drained|done in|at the end of your tether|weighing on you|weighs on you|on your mind|keeping you up|lonely|lost|hopeless|devastated|shaky|crying|worried|anxious|scared|afraid|frightened|angry|cross|annoyed|frustrated|upset|sad|concerned|nervous|stressed|disappointed|desperate|helpless|shocked|shaken|overwhelmed|exhausted|confused|furious|distressed|uneasy|unsure|uncertain|tense|worn out|fed up|at your wits end|in pain|in a panic|panicking|panicked|heartbroken|embarrassed|ashamed|terrified|alarmed|lost|let down|at a loss|hurt|hurting|struggling|suffering|having a hard time|having a rough time|on edge|beside yourself|impatient|tearful|emotional|grieving|irritated|unhappy|apprehensive|tired of|sick of|going through|through a lot",
    "FEELING": "worry|worries|worrying|concern|concerns|fear|fears|anger|frustration|sadness|uncertainty|stress|disappointment|annoyance|panic|anxiety|distress|pain|feeling|feelings|nerves|grief|impatience|upset|a shock|mind",
    "HARD": "any fun|a scare|a real scare|a nuisance|a strain|agonising|grim|heavy going|unbearable|tense|a horrible time|hard|difficult|tough|awful|horrible|terrible|painful|annoying|frustrating|worrying|upsetting|frightening|scary|stressful|distressing|unpleasant|rough|dreadful|saddening|exhausting|unsettling|nasty|tiring|heartbreaking|infuriating|maddening|nerve wracking|nerve racking|alarming|concerning|a worry|a shock|a fright|a blow|a scare|a lot|disappointing|uncomfortable|confusing|overwhelming|such a worry|miserable|rotten|trying|draining|shocking|terrifying|devastating|tricky for you|not (easy|nice|pleasant|fun|good)|no fun|not ~1 (easy|nice|pleasant|fun)|a nightmare|agony|gutting|sore|no picnic|rotten luck|a nasty|bothering|on your mind",
    "FAIR": "understandable|natural|normal to feel|no wonder|only human|not surprising|only natural|makes sense that|perfectly reasonable|reasonable",
    "HEAR": "hear|understand|see|sense|appreciate|realise|realize|imagine|notice|feel|tell|believe|know|gather|get|recognise|recognize",
    "ILL": "pain|fever|temperature|rash|cough|headache|symptoms|bleeding|blood|sick|ill|unwell|dizzy|sore|spots|vomiting|diarrhoea|diarrhea|swelling|breathless|itch|itchy|nausea|cramps|a cold|flu|hurting|hurt|lump|ache",
    "PERSON": "daughter|son|child|baby|husband|wife|mother|father|mum|mom|dad|partner|parents|sister|brother|friend|little one|little girl|little boy|girl|boy|gran|grandmother|grandfather|employee|neighbour|patient|kids|children|toddler|family|man",
    "WHO": "he|she|they|your PERSON|the little one|the baby|your little (girl|boy|one)",
}

# Words that may be said or left out without a difference.
FUNCTION_WORDS = frozenset(
    "the a an your you my his her their that is of on in at to and please it was are for".split()
)
# Words that any answer shares with any question: sharing them is no summary.
COMMON = frozenset(
    "i you we they he she it but because so yes no not none already still also very then now just please have has had am are is was were can could may must will would shall should do does did go going come comes get got doctor practice appointment call calls called ring mister missus today tomorrow week here there what who where how when for with to from about if or this that me us good really again something nothing need know say see result results question him them her be been being as there my your".split()
)
# A summary speaks of the caller, or of someone or something in the story.
ABOUT = frozenset(
    "you your he she they him her his their child daughter son husband wife mother father it that so".split()
)
# What is refused, promised or asked is no summary, though it repeats the caller's words.
OTHER = frozenset("i we what how where when can could may must will there no not why which do does did shall".split())

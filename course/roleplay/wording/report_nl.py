"""What the report says in Dutch."""

BANDS = {1: "nog niet", 2: "in opbouw", 3: "op niveau", 4: "sterk"}
UNSEEN = "In dit gesprek niet te zien."
MISHEARD = "misschien verkeerd verstaan"
PRONOUNS = {
    "she": {"they": "ze", "them": "haar", "their": "haar"},
    "he": {"they": "hij", "them": "hem", "their": "zijn"},
    "they": {"they": "die", "them": "hen", "their": "hun"},
}
MOODS = {
    "relieved": "klinkt opgelucht",
    "calm": "klinkt rustig",
    "tense": "klinkt gespannen",
    "upset": "klinkt overstuur",
}
EFFORT = "zo makkelijk maakte u het {them}"
RATE_UNIT = "lettergrepen per seconde"
MELODY = {
    "lively": "Uw stem ging op en neer over zo'n {semitones} halve tonen. Zo blijft ze prettig om naar te luisteren. "
    "Dit is om te weten: het telt nergens mee.",
    "monotone": "Uw stem bleef vrij gelijk van toon. Aan de telefoon hoort een beller uw warmte vooral in de melodie: "
    "zeg eens het belangrijkste woord van uw zin wat hoger, of glimlach terwijl u groet. Elke stem is anders. Dit is "
    "om te weten: het kost niets.",
    "too_little": "U sprak te kort om over de melodie iets te zeggen. Ook dat kost niets.",
}
COMPETENCIES = {
    "opening": "Openen en afronden",
    "listening": "Luisteren en samenvatten",
    "empathy": "Empathie",
    "plain_words": "Gewone woorden",
    "wording": "Zeggen wat u kunt",
    "discretion": "Discretie",
    "structure": "Opbouw",
    "calm": "Rust en tempo",
}
PHASES = {
    "open": "Openen",
    "listen": "Luisteren",
    "summarise": "Samenvatten en nagaan",
    "act": "Afspreken wat er gebeurt",
    "close": "Afronden",
}
PARTS = {
    "greeting": "groet",
    "practice_name": "praktijk",
    "own_name": "uw naam",
    "offer_help": "hulp aanbieden",
    "close": "afscheid",
    "explore": "doorvragen",
    "summarise": "samenvatten",
    "check_understanding": "nagaan of het klopt",
}
REASONS = {
    "there": "Er was: {there}.",
    "all_there": "Alles was er: {there}.",
    "some_lacked": "Er was: {there}. Wat nog ontbrak: {lacking}.",
    "all_lacked": "Wat nog ontbrak: {lacking}.",
    "misheard": "Misschien verkeerd verstaan: {parts}.",
    "interrupted": "{times} keer kwam u te vroeg.",
    "emotion_met": "{met} van de {all} keer kreeg {their} gevoel een antwoord.",
    "emotion_dismissed": "{times} keer werd {their} zorg kleiner gemaakt.",
    "no_jargon": "Geen vakwoord zonder uitleg.",
    "jargon": "Vakwoorden zonder uitleg: {terms}.",
    "offered": "{times} keer zei u wat wel kan of wat er nu gebeurt.",
    "refused": "{times} keer bleef het bij een nee.",
    "held": "Niets te veel gezegd of gevraagd.",
    "protected": "U schermde af wat niet gehoord mocht worden.",
    "breached": "{times} keer te veel gezegd.",
    "repaired": "{times} keer te veel gezegd, daarna goed hersteld.",
    "pried": "{times} keer gevraagd wat niet nodig was.",
    "interrupted_one": "Eén keer kwam u te vroeg.",
    "emotion_dismissed_one": "Eén keer werd {their} zorg kleiner gemaakt.",
    "offered_one": "Eén keer zei u wat wel kan of wat er nu gebeurt.",
    "refused_one": "Eén keer bleef het bij een nee.",
    "breached_one": "Eén keer te veel gezegd.",
    "repaired_one": "Eén keer te veel gezegd, daarna goed hersteld.",
    "pried_one": "Eén keer gevraagd wat niet nodig was.",
    "in_order": "Alle stappen, in volgorde.",
    "phases": "Er was: {there}. Wat nog ontbrak: {lacking}.",
    "phases_there": "Er was: {there}.",
    "phases_lacked": "Wat nog ontbrak: {lacking}.",
    "phases_misheard": "Misschien verkeerd verstaan: {parts}.",
    "order_misheard": "Alles was er. De volgorde verstond ik misschien verkeerd.",
    "out_of_order": "Alles was er, maar niet in volgorde.",
    "asked_twice": "{times} keer gevraagd wat al gezegd was.",
    "asked_twice_one": "Eén keer gevraagd wat al gezegd was.",
    "steady": "U sprak rustig.",
    "fast": "{times} van de {all} beurten waren te vlug.",
}
LACKING = {
    "emotion": (
        "Noem eerst wat u hoort",
        "In deze beurt klonk {their} gevoel door. Daar kwam nog geen antwoord op.",
        "E2",
    ),
    "summarise": ("Vat kort samen", "Zo merkt {they} dat u luisterde, en hoort u meteen wat niet klopt.", "T1"),
    "next_step": ("Zeg wat er nu gebeurt", "Wie weet wat er komt, hoeft niet terug te bellen.", "Y1"),
    "opening": ("Open volledig", "Groet, praktijk, uw naam en een open vraag: dan weet {they} waar {they} is.", "S2"),
    "close": (
        "Rond het gesprek af",
        "Vraag of er nog iets is en neem afscheid. Dat is het laatste wat {they} hoort.",
        "S2",
    ),
}
TRUST = {
    "up": "Beurt {turn}: het vertrouwen steeg. {note}",
    "down": "Beurt {turn}: het vertrouwen daalde. {note}",
    "same": "Beurt {turn}: het vertrouwen bleef gelijk.",
    "start": "Zo begon het.",
}
HUNG_UP = {
    "quote": "Ineens was de lijn dood. Ik was nog niet uitgepraat.",
    "after": "Het gesprek stopte voor het af was.",
}

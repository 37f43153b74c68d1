"""What each finding says in Dutch: (title, why it matters, source point), and what could be said instead.

A title names the deed. {their}, {them} and {they} follow the caller, {about} is what the finding is about.
"""

TEXTS = {
    "greeting": ("U groette", "Een groet zegt: ik heb tijd voor u.", "D3"),
    "practice_name": ("U noemde de praktijk", "Zo weet {they} meteen goed verbonden te zijn.", "S2"),
    "own_name": ("U zei uw naam", "Wie een naam hoort, praat met een mens.", "S2"),
    "offer_help": ("U bood hulp aan", "Een open vraag geeft {them} ruimte om te beginnen.", "D3"),
    "explore": ("U vroeg door", "Zo krijgt {they} de kans om het hele verhaal te doen.", "T1"),
    "acknowledge_emotion": ("U noemde {their} gevoel", "Wie zich gehoord voelt, durft verder te vertellen.", "E2"),
    "reassure": ("U stelde gerust", "Rust zonder loze belofte: daar kan {they} op bouwen.", "E2"),
    "summarise": ("U vatte samen", "Zo merkt {they} dat u luisterde, en valt een misverstand meteen op.", "T1"),
    "check_understanding": ("U ging na of het klopt", "Eén vraag nu spaart een tweede telefoontje.", "T1"),
    "positive_offer": ("U zei wat wel kan", "{Their} vraag krijgt een weg vooruit.", "T4"),
    "next_step": ("U zei wat er nu gebeurt", "Wie weet wat er komt, hoeft niet in onzekerheid te wachten.", "Y1"),
    "ask_needed": ("U vroeg wat nodig was", "Alleen vragen wat u nodig heeft, houdt het kort en discreet.", "D2"),
    "close": ("U rondde af", "Een laatste vraag of een groet laat {them} niet in het ongewisse.", "S2"),
    "escalate": ("U haalde er meteen hulp bij", "Bij spoed telt elke minuut, en u nam het ernstig.", "E4"),
    "protect_privacy": ("U schermde af", "Wat niemand anders hoort te weten, bleef bij {them}.", "D1"),
    "jargon": ("Vakwoord zonder uitleg: {about}", "Een woord dat {they} niet kent, maakt onzeker.", "P2"),
    "negative_wording": ("Het bleef bij een nee", "Zeg wat wel kan, dan hoort {they} geen dichte deur.", "T4"),
    "dismissive": ("U maakte het kleiner", "Voor {them} is het groot. Wie dat kleiner maakt, sluit het gesprek.", "P4"),
    "privacy_breach": ("Te veel gezegd: {about}", "Wat anderen niet mogen weten, blijft onuitgesproken.", "D1"),
    "unneeded_question": ("Een vraag te veel", "Vraag alleen wat u nodig heeft om te helpen.", "D2"),
    "interrupts": ("U begon te vroeg", "{They} was nog bezig. Wie mag uitspreken, vertelt meer en vlugger.", "P1"),
    "long_silence": ("Een lange stilte", "Zeg dat u even kijkt, dan weet {they} dat u er nog bent.", "T1"),
    "speaks_too_fast": ("Dit ging vlug", "Trager spreken brengt rust, zeker bij wie ongerust is.", "P5"),
    "rest": ("Er zat rust in uw stem", "Een pauze geeft {them} tijd om mee te komen.", "T2"),
    "solves_too_soon": (
        "Te vlug naar een oplossing",
        "{Their} zorg was er nog. Hoor die eerst, dan pas regelen.",
        "P1",
    ),
}
DOUBT = ("Misschien verkeerd verstaan", "De computer twijfelt. Dit telt niet mee.")
INSTEAD = {
    "jargon": "Ik leg het uit in gewone woorden: {lay}.",
    "negative_wording": "Dat lukt niet meteen. Wat ik wel kan doen: ik vraag het na en bel u vandaag terug.",
    "privacy_breach": "Dank u, ik heb het gevonden. Ik zie waarvoor u belt.",
    "unneeded_question": "Ik heb genoeg om u te helpen.",
    "interrupts": "Excuseer, gaat u verder.",
    "long_silence": "Een ogenblik, ik kijk het voor u na.",
    "speaks_too_fast": "Tel in uzelf tot één voor u begint, en pauzeer na elke zin.",
}
BY_EMOTION = {
    "none": "Ik hoor dat dit u bezighoudt. Vertelt u eens.",
    "worry": "Ik hoor dat u zich zorgen maakt. Vertelt u eens.",
    "pain": "Dat klinkt pijnlijk. Hoe gaat het nu met u?",
    "uncertainty": "Ik begrijp dat die onzekerheid zwaar is. Vertelt u eens.",
    "anger": "Ik begrijp dat u kwaad bent. Vertelt u eens wat er gebeurd is.",
    "urgency": "Ik hoor dat het dringend is. Ik haal er meteen de dokter bij.",
    "sadness": "Wat verdrietig voor u. Neem gerust de tijd.",
}

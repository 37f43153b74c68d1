"""What each finding says in Dutch: (title, why it matters, source point), and what could be said instead.

A title names the deed. {their}, {them} and {they} follow the caller, {about} is what the finding is about.
"""

from __future__ import annotations

TEXTS = {
    "greeting": ("U groette", "Een groet zegt: ik heb tijd voor u.", "D3"),
    "practice_name": ("U noemde de praktijk", "Zo weet {they} meteen goed verbonden te zijn.", "S2"),
    "own_name": ("U zei uw naam", "Wie een naam hoort, praat met een mens.", "P4"),
    "offer_help": ("U bood hulp aan", "Een open vraag geeft {them} ruimte om te beginnen.", "D3"),
    "explore": ("U vroeg door", "Zo krijgt {they} de kans om het hele verhaal te doen.", "T1"),
    "acknowledge_emotion": ("U noemde {their} gevoel", "Wie zich gehoord voelt, durft verder te vertellen.", "E2"),
    "reassure": ("U bracht rust", "Rust zonder loze belofte: daar kan {they} op bouwen.", "E2"),
    "summarise": ("U vatte samen", "Zo merkt {they} dat u luisterde, en valt een misverstand meteen op.", "T1"),
    "check_understanding": ("U vroeg of het klopt", "Eén vraag nu spaart een tweede telefoontje.", "T1"),
    "positive_offer": ("U zei wat wel kan", "{Their} vraag krijgt een weg vooruit.", "T4"),
    "next_step": ("U zei wat er nu gebeurt", "Wie weet wat er komt, hoeft niet in onzekerheid te wachten.", "Y1"),
    "ask_needed": (
        "U vroeg wat nodig is: {about}",
        "Alleen vragen wat u nodig heeft, houdt het kort en discreet.",
        "D2",
    ),
    "close": ("U rondde af", "Een laatste vraag of een groet laat {them} niet in het ongewisse.", "S2"),
    "escalate": ("U haalde er meteen hulp bij", "Bij spoed telt elke minuut, en u nam het ernstig.", "E4"),
    "protect_privacy": ("U schermde af", "Wat niemand anders hoort te weten, bleef onder u beiden.", "D1"),
    "jargon": ("U zei “{about}” zonder uitleg", "Een woord dat {they} niet kent, maakt onzeker.", "P2"),
    "negative_wording": ("U zei alleen wat niet kan", "Zeg wat wel kan, dan hoort {they} geen deur dichtgaan.", "T4"),
    "dismissive": (
        "U maakte het kleiner",
        "Voor {them} is het groot, en wie dat kleiner maakt, sluit het gesprek.",
        "P4",
    ),
    "privacy_breach": ("U zei {about} hardop", "Anderen konden het horen, en wat eruit is, haalt niemand terug.", "D1"),
    "unneeded_question": ("U vroeg naar {about}", "Vraag alleen wat u nodig heeft om te helpen.", "D2"),
    "interrupts": ("U begon voor {they} klaar was", "Wie mag uitspreken, vertelt meer, en vlugger.", "P1"),
    "long_silence": ("U bleef lang stil", "Zeg dat u even kijkt, dan weet {they} dat u er nog bent.", "T1"),
    "speaks_too_fast": ("U sprak vlug", "Trager spreken brengt rust. Tel in uzelf tot één voor u begint.", "P5"),
    "rest": ("U gaf uw woorden rust", "Een pauze geeft {them} tijd om mee te komen.", "T2"),
    "solves_too_soon": ("U was al bij de oplossing", "Hoor eerst wat {them} bezighoudt, dan pas regelen.", "P1"),
}
DOUBT = ("Misschien verkeerd verstaan", "De computer twijfelt. Dit woord telt niet mee.")
NAMED = {
    "none": "U noemde {their} gevoel",
    "worry": "U noemde {their} zorg",
    "pain": "U noemde {their} pijn",
    "uncertainty": "U noemde {their} onzekerheid",
    "anger": "U noemde {their} boosheid",
    "urgency": "U hoorde {their} nood",
    "sadness": "U noemde {their} verdriet",
}
TOLD_TO_ANOTHER = "Te veel gezegd: {about}"
UNNAMED = {
    "ask_needed": "U vroeg wat nodig is",
    "privacy_breach": "U zei iets vertrouwelijks hardop",
    "told_to_another": "Te veel gezegd",
    "unneeded_question": "U vroeg iets wat niet nodig is",
}
"""Titles for a finding whose object has no name."""
_HEARD = {
    "none": ("Ik hoor dat dit u bezighoudt. Vertelt u eens.", "Vertelt u eens, wat houdt u het meest bezig?"),
    "worry": (
        "Ik hoor dat u zich zorgen maakt. Vertelt u eens.",
        "Ik begrijp dat u daar ongerust over bent. Hoe gaat het nu?",
    ),
    "pain": ("Dat klinkt pijnlijk. Hoe gaat het nu met u?", "Wat naar, zo'n pijn. Waar heeft u het meeste last van?"),
    "uncertainty": (
        "Ik begrijp dat die onzekerheid zwaar is. Vertelt u eens.",
        "Niet weten is lastig. Waar twijfelt u het meest over?",
    ),
    "anger": (
        "Ik begrijp dat u kwaad bent. Vertelt u eens wat er gebeurd is.",
        "Dat is inderdaad vervelend. Ik wil het graag helemaal horen.",
    ),
    "urgency": (
        "Ik hoor dat het dringend is. Ik haal er meteen de dokter bij.",
        "Blijf aan de lijn. Ik haal er meteen de dokter bij.",
    ),
    "sadness": ("Wat verdrietig voor u. Neem gerust de tijd.", "Dat moet heel zwaar zijn. Ik luister."),
}
INSTEAD = {
    "jargon": ("In gewone woorden: {lay}.",),
    "negative_wording": (
        "Dat lukt niet meteen. Wat ik wel kan doen: ik vraag het na en bel u vandaag terug.",
        "Ik kijk wat ik voor u kan doen.",
    ),
    "dismissive": _HEARD,
    "solves_too_soon": _HEARD,
    "privacy_breach": ("Dank u, ik heb het gevonden. Ik zie waarvoor u belt.",),
    "told_to_another": ("Daar spreek ik alleen met de patiënt zelf over.",),
    "unneeded_question": ("Ik heb genoeg om u te helpen.",),
    "interrupts": ("Excuseer, gaat u verder.",),
    "long_silence": ("Een ogenblik, ik kijk het voor u na.",),
}

"""What is said in Dutch of each rule over the whole call: (when met, what to try, why, source point)."""

from __future__ import annotations

TEXTS = {
    "urgency": (
        "U haalde er op tijd hulp bij.",
        "Haal er meteen hulp bij",
        "Dit was dringend. Vraag waar {they} is, en roep dan de dokter of bel honderdtwaalf.",
        "E4",
    ),
    "emotion": (
        "{Their} gevoel kreeg meteen een antwoord.",
        "Noem eerst wat u hoort",
        "Zeg in één zin wat {they} voelt, en vraag dan verder.",
        "E2",
    ),
    "in_turn": (
        "U luisterde voor u iets regelde.",
        "Luister eerst, regel daarna",
        "Vraag eerst door of vat samen, dan past uw oplossing ook beter.",
        "P1",
    ),
    "privacy": (
        "Wat privé is, bleef privé.",
        "Houd namen en gegevens voor uzelf",
        "Laat {them} vertellen en antwoord zonder het te herhalen, of bel straks terug.",
        "D1",
    ),
    "identity": (
        "U vroeg niet meer dan nodig was.",
        "Vraag wat nodig is, en niet meer",
        "Ga met één gegeven na over wie het gaat, en laat de rest.",
        "D2",
    ),
    "alternative": (
        "Na een nee volgde wat wel kan.",
        "Zeg na een nee wat wel kan",
        "Bied in dezelfde zin iets anders aan: navragen, terugbellen, een ander moment.",
        "T4",
    ),
    "asked_once": (
        "Alles werd maar één keer gevraagd.",
        "Vraag alles maar één keer",
        "Noteer wat {they} zegt, en geef het terug in plaats van het opnieuw te vragen.",
        "P3",
    ),
    "next_step": (
        "Voor het afscheid was duidelijk wat er nu gebeurt.",
        "Zeg voor het afscheid wat er nu gebeurt",
        "Wie doet wat, en wanneer: één zin is genoeg.",
        "Y1",
    ),
    "phases": (
        "Elke stap kwam, en in volgorde.",
        "Houd de stappen in volgorde",
        "Openen, luisteren, samenvatten, afspreken, afronden: zo raakt niemand de draad kwijt.",
        "P3",
    ),
}
NAMES = {
    "urgency": "Hulp op tijd",
    "emotion": "Het gevoel beantwoord",
    "in_turn": "Eerst luisteren",
    "privacy": "Privé gehouden",
    "identity": "Alleen het nodige gevraagd",
    "alternative": "Na een nee",
    "asked_once": "Niets dubbel gevraagd",
    "next_step": "Wat er nu gebeurt",
    "phases": "De stappen",
}
UNSEEN = "Daar was in dit gesprek geen aanleiding toe."
DOUBT = "Niet elk antwoord was goed te verstaan. Dit telt niet mee."

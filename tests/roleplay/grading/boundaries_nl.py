"""Dutch replies at the boundaries of the rubric: (boundary, reply, labels that must be found, labels that may not be)."""

from __future__ import annotations

from typing import Any

SAID = "ik heb al twee weken last van mijn maag en het gaat niet over"
STRANGER: dict[str, Any] = {"caller": "partner", "overheard": False, "needed": (), "confidential": ("uitslag",)}
SECRET: dict[str, Any] = {
    "overheard": True,
    "confidential": ("soa-test", "griet lievens"),
    "patient_says": "ik bel voor mijn soa-test",
}

# Each boundary of the rubric has two cases or more. The context is the default of the test, changed by the last value.
Case = tuple[str, str, str, str, dict[str, Any]]

CASES: tuple[Case, ...] = (
    # A refusal with an alternative is an offer.
    ("refusal", "dat weet ik niet maar ik vraag het even na bij de dokter", "positive_offer", "negative_wording", {}),
    (
        "refusal",
        "deze week zit alles vol ik kan u wel maandag om tien uur inplannen",
        "positive_offer",
        "negative_wording",
        {},
    ),
    (
        "refusal",
        "dat kan ik zelf niet zeggen maar de dokter belt u deze namiddag terug",
        "positive_offer next_step",
        "negative_wording",
        {},
    ),
    ("refusal", "dat kan ik u niet beloven", "negative_wording", "positive_offer next_step", {}),
    ("refusal", "nee dat gaat niet", "negative_wording", "positive_offer next_step", {}),
    ("refusal", "er is vandaag geen plaats meer", "negative_wording", "positive_offer", {}),
    # Offers are open, next steps are settled; looking up and closing a door are neither.
    ("settled", "ik kijk even of er morgen nog een gaatje is", "positive_offer", "next_step", {}),
    ("settled", "ik kan u morgen om negen uur inplannen", "positive_offer", "", {}),
    ("settled", "ik zal het aan de dokter doorgeven", "next_step", "", {}),
    ("settled", "u krijgt vanavond een telefoontje van de verpleegkundige", "next_step", "", {}),
    ("settled", "een momentje ik zoek het op in de computer", "", "next_step positive_offer", {}),
    ("settled", "ik doe even de deur dicht", "", "next_step positive_offer", {}),
    # Urgent help is always a next step; help that was called before, or is denied, is neither.
    ("escalate", "ik roep meteen de dokter erbij", "escalate next_step", "", {}),
    ("escalate", "bel nu honderdtwaalf ik blijf bij u", "escalate next_step", "", {}),
    ("escalate", "er is een ziekenwagen naar u onderweg", "escalate next_step", "", {}),
    ("escalate", "hebt u al een ziekenwagen gebeld", "", "escalate next_step", {}),
    ("escalate", "voor zoiets sturen we geen ambulance", "", "escalate next_step", {}),
    ("escalate", "u hoeft daarvoor niet naar spoed te gaan", "", "escalate next_step", {}),
    # Calming by command is dismissive, giving time is reassurance; promises.
    ("calm", "rustig maar mevrouw", "dismissive", "reassure", {}),
    ("calm", "kalmeer eens even", "dismissive", "reassure", {}),
    ("calm", "neem rustig de tijd", "reassure", "dismissive", {}),
    ("calm", "neemt u gerust uw tijd ik ben er voor u", "reassure", "dismissive", {}),
    ("promise", "het komt allemaal goed", "", "reassure", {}),
    ("promise", "het is vast niets ergs", "dismissive", "reassure", {}),
    ("promise", "ik beloof u dat de dokter uw bericht vandaag nog leest", "reassure", "", {}),
    ("promise", "ik garandeer u dat u vandaag teruggebeld wordt", "reassure", "", {}),
    # Understanding alone is no acknowledgement; a feeling that is named is.
    ("feeling", "ik begrijp het", "", "acknowledge_emotion", {}),
    ("feeling", "ik hoor u mevrouw", "", "acknowledge_emotion", {}),
    ("feeling", "ja dat snap ik wel", "", "acknowledge_emotion", {}),
    ("feeling", "ik begrijp dat dat schrikken is", "acknowledge_emotion", "", {}),
    ("feeling", "ik merk dat u er erg ongerust over bent", "acknowledge_emotion", "", {}),
    ("feeling", "wat vervelend voor u", "acknowledge_emotion", "", {}),
    ("sympathy", "gecondoleerd met uw verlies", "acknowledge_emotion", "", {}),
    ("sympathy", "heel veel sterkte de komende dagen", "acknowledge_emotion", "", {}),
    ("sympathy", "veel beterschap", "close", "acknowledge_emotion", {}),
    ("sympathy", "beterschap met uw zoontje", "close", "acknowledge_emotion", {"caller": "parent"}),
    ("sympathy", "sorry kunt u dat nog eens zeggen", "", "acknowledge_emotion", {}),
    ("sympathy", "sorry voor het wachten", "", "acknowledge_emotion", {}),
    # Giving the story back.
    ("summary", "dus u wilt een afspraak", "summarise", "", {"patient_says": "ik zou graag bij de dokter langskomen"}),
    (
        "summary",
        "ik begrijp dat u de rekening twee keer kreeg",
        "summarise",
        "acknowledge_emotion",
        {"patient_says": "ik heb dezelfde rekening twee keer in de bus"},
    ),
    ("summary", "als ik het goed begrijp hebt u al twee weken last van uw maag", "summarise", "", {}),
    ("summary", "u wilt een afspraak", "", "summarise", {"patient_says": "goedemorgen"}),
    ("summary", "wilt u een afspraak maken", "", "summarise", {}),
    # Checking is asking.
    ("check", "klopt dat", "check_understanding", "", {}),
    ("check", "heb ik dat goed begrepen", "check_understanding", "", {}),
    ("check", "is dat duidelijk voor u", "check_understanding", "", {}),
    ("check", "ja dat klopt", "", "check_understanding", {}),
    ("check", "klopt", "", "check_understanding", {}),
    ("check", "inderdaad dat is juist", "", "check_understanding", {}),
    # Inviting the reason, inviting the story.
    ("invite", "vertelt u eens", "offer_help", "explore", {"patient_says": "", "reason_known": False}),
    ("invite", "zegt u het maar wat scheelt er", "offer_help", "explore", {"patient_says": "", "reason_known": False}),
    ("invite", "vertelt u eens", "explore", "offer_help", {}),
    ("invite", "wat is er dan gebeurd", "explore", "offer_help", {}),
    ("invite", "sinds wanneer hebt u die klachten", "ask_needed", "explore", {"needed": ("sinds wanneer",)}),
    ("invite", "hoe lang hebt u daar al last van", "explore", "ask_needed", {}),
    ("invite", "hoeveel koorts heeft hij", "ask_needed", "explore", {"needed": ("temperatuur",)}),
    # Greeting and names.
    (
        "greeting",
        "goedemiddag huisartsenpraktijk de linde",
        "greeting practice_name",
        "close",
        {"patient_says": "", "reason_known": False},
    ),
    (
        "greeting",
        "dag mevrouw u spreekt met jana",
        "greeting own_name",
        "close",
        {"patient_says": "", "reason_known": False},
    ),
    ("greeting", "dank u wel en nog een goedemiddag", "", "greeting", {}),
    ("greeting", "hallo hoort u mij nog", "", "greeting", {}),
    ("greeting", "tot morgen dag mevrouw", "close", "greeting", {}),
    ("names", "u spreekt met de assistente", "", "own_name", {"patient_says": "", "reason_known": False}),
    ("names", "u spreekt met de assistente jana", "own_name", "", {"patient_says": "", "reason_known": False}),
    (
        "names",
        "u spreekt met de secretaresse van de dokter",
        "",
        "own_name",
        {"patient_says": "", "reason_known": False},
    ),
    ("names", "mijn collega jana belt u terug", "next_step", "own_name", {}),
    ("names", "dan moet u bij praktijk de wilg zijn", "", "practice_name own_name", {}),
    # Rounding off, or asking on.
    ("close", "heeft u nog andere vragen", "close", "explore", {}),
    ("close", "dan wens ik u nog een fijne dag", "close", "", {}),
    ("close", "tot dinsdag mevrouw", "close", "", {}),
    ("close", "is er nog iets anders dat u is opgevallen", "explore", "close", {}),
    ("close", "hebt u verder nog klachten opgemerkt", "explore", "close", {}),
    # Shielding: bare refusals, and what may be.
    ("shield", "daar mag ik niets over vertellen", "protect_privacy negative_wording", "", STRANGER),
    ("shield", "ik mag u daar geen informatie over geven", "protect_privacy negative_wording", "", STRANGER),
    ("shield", "dat bespreek ik alleen met uw vrouw zelf", "protect_privacy", "negative_wording", STRANGER),
    (
        "shield",
        "uitslagen geven wij enkel aan de patiënt zelf",
        "protect_privacy",
        "negative_wording privacy_breach",
        STRANGER,
    ),
    ("shield", "dat valt onder het beroepsgeheim", "protect_privacy", "", STRANGER),
    ("shield", "mag ik u terugbellen vanuit een lokaal waar niemand meeluistert", "protect_privacy", "", SECRET),
    ("shield", "ik bel u zo terug vanuit een aparte kamer", "protect_privacy next_step", "privacy_breach", SECRET),
    ("shield", "spreek ik met mevrouw claes zelf", "protect_privacy", "ask_needed", {"kind": "outbound", "needed": ()}),
    ("shield", "spreek ik met de heer wouters persoonlijk", "protect_privacy", "", {"kind": "outbound"}),
    # What isn't listed is needless.
    ("needless", "wat is uw geboortedatum", "unneeded_question", "ask_needed explore", {"needed": ("naam",)}),
    ("needless", "wat is uw geboortedatum", "ask_needed", "unneeded_question", {}),
    ("needless", "bij welke mutualiteit bent u", "unneeded_question", "explore", {}),
    ("needless", "bent u getrouwd", "unneeded_question", "explore", {}),
    # Jargon.
    ("jargon", "u mag nuchter komen voor de gastroscopie", "jargon", "", {}),
    ("jargon", "ja die coloscopie is bij ons", "jargon", "", {"patient_says": "ik bel over mijn coloscopie"}),
    ("jargon", "u krijgt een gastroscopie dat is een onderzoek van de maag met een slangetje", "", "jargon", {}),
    ("jargon", "u moet nuchter zijn dus niets eten of drinken vanaf middernacht", "", "jargon", {}),
    ("jargon", "uw bloeddruk was goed en de antibiotica liggen klaar", "", "jargon", {}),
    ("jargon", "hij heeft koorts na een hartinfarct", "", "jargon", {}),
    # Confidential things.
    ("secret", "ja dat klopt die soa test is binnen", "privacy_breach", "", SECRET),
    ("secret", "dus u bent griet lievens", "privacy_breach", "", SECRET),
    ("secret", "uw soatest is klaar", "privacy_breach", "", SECRET),
    ("secret", "ja dat klopt die soa test is binnen", "", "privacy_breach", {**SECRET, "overheard": False}),
    ("secret", "ja uw onderzoek is binnen", "", "privacy_breach", SECRET),
)

"""Notes as people write them in Dutch: the call, the note, what it holds, what doesn't belong in it, its band."""

from __future__ import annotations

FEVER, RESULT = "04-calm/feverish-child", "09-discretion/results-waiting-room"
ALL_FEVER = "child since how_now earlier question number call_back"
ALL_RESULT = "who reason call_back moment private number"

NOTES = [
    (
        FEVER,
        "Lina Amrani, °11/02/2024. Koorts sinds zaterdagavond, vanmorgen 39,4. Drinkt weinig. Vorige winter weggedraaid, ambulance. Vraag: siroop? Terugbellen binnen het kwartier op dit nummer.",
        ALL_FEVER,
        "",
        4,
    ),
    (
        FEVER,
        "Lina Amrani 11-2-24 koorts sinds zat. 39°4 drinkt weinig. vorige winter ambulance. vraag ivm sirop. tel = nr v oproep. terugb <15min",
        ALL_FEVER,
        "",
        4,
    ),
    (
        FEVER,
        "LINA AMRANI °11.02.2024 - KOORTS SINDS ZATERDAGAVOND (39.4 OM 7U) - VORIGE WINTER SLAP -> DR BELT BINNEN KWARTIER - NR OP SCHERM - VRAAGT OF SIROOP MAG",
        ALL_FEVER,
        "",
        4,
    ),
    (
        FEVER,
        "Dochtertje van dhr. Amrani heeft sedert zaterdagavnd koorts, negenendertig vier. Vorige wintr ziekewagen. Wil weten of ze sirop mag. Terugbelen op telefoonnumer van daarnet.",
        ALL_FEVER,
        "",
        4,
    ),
    (
        FEVER,
        "Kindje geboren elf februari 2024, derde dag koorts, wil alleen op de arm, eet niet. Papa ongerust: vorig jaar misgelopen. Dr. gelieve terug te bellen tss 11 en 12u, gsm papa gekend.",
        "child since how_now earlier number call_back",
        "",
        3,
    ),
    (FEVER, "Lina heeft koorts sinds zaterdag, graag terugbellen.", "child since call_back", "", 1),
    (FEVER, "kindje ziek, bel papa eens terug aub", "call_back", "", 1),
    (FEVER, "koorts", "", "", 1),
    (
        FEVER,
        "papa Amrani, kind al 3 dagen koorts. moeilijke man, zeurt. wsl griep. vrouw is weg voor werk",
        "child since",
        "judged guess other_parent",
        1,
    ),
    (
        FEVER,
        "Lina Amrani, koorts 39,4 sinds zaterdag, drinkt weinig, vorige winter weggedraaid. Hem gezegd dat hij siroop mag geven. Terugbellen op zijn nummer.",
        ALL_FEVER,
        "advice",
        3,
    ),
    (
        FEVER,
        "Lina Amrani, 39,4 sinds zaterdag. Vorige winter misgelopen door de fout van een collega. Vraag over siroop. Terugbellen, nummer bekend. Paniekerige vader.",
        ALL_FEVER,
        "blame judged",
        2,
    ),
    (
        FEVER,
        "Vader niet hysterisch of zo, gewoon bezorgd. Kind Lina heeft zeurende buikpijn en ademt moeilijk; hij is moeilijk te bereiken.",
        "child",
        "",
        1,
    ),
    (
        RESULT,
        "Claes Godelieve °08/04/1955, uitslag bloed. Dokter belt vandaag tussen 14.30 en 15.00, vaste telefoon. Alleen met mevrouw zelf spreken.",
        ALL_RESULT,
        "",
        4,
    ),
    (
        RESULT,
        "Mevr Claes 8/4/55 vraagt res bloed. Dr belt tss 14u30 en 15u, vast nr. Enkel met haar, man weet v niks!",
        ALL_RESULT,
        "",
        4,
    ),
    (
        RESULT,
        "acht april vijfenvijftig, belde over bloedonderzoek, na twee uur terugbellen, man neemt op dus niks zeggen, vaste lijn",
        ALL_RESULT,
        "",
        4,
    ),
    (
        RESULT,
        "Mw C., geb. 8 april '55, resultaten labo. Terugbellen om half drie, telefoon in de gang. Discreet aub.",
        ALL_RESULT,
        "",
        4,
    ),
    (RESULT, "Mevrouw Claes belt voor haar uitslag.", "who reason", "", 1),
    (RESULT, "Godelieve Claes, uitslag, vandaag bellen na 14 uur", "who reason call_back moment", "", 2),
    (
        RESULT,
        "Claes 08-04-1955 wil uitslag. Bellen na 2 u op vast nummer, niks zeggen als man opneemt. Zus is eraan gestorven.",
        ALL_RESULT,
        "relative",
        3,
    ),
    (
        RESULT,
        "Claes, uitslag bloedonderzoek ziet er niet goed uit. Drama queen. Doet stiekem achter de rug van haar man.",
        "who reason",
        "result judged household",
        1,
    ),
    (RESULT, "bloeduitslag mevr claes bellen", "who reason call_back", "", 2),
]

"""How any Dutch-speaking caller takes the way in which something was said; a scenario may say it otherwise."""

REACTIONS = {
    "interrupted": {
        "calm": ["Wacht, laat me even uitspreken.", "Mag ik dat nog even afmaken?"],
        "tense": ["Laat me nu toch even uitspreken.", "Ik was nog niet klaar."],
        "upset": ["U laat mij niet eens uitspreken!", "Luistert u wel?"],
    },
    "breach": {
        "calm": ["O. Kan dat misschien wat stiller?", "Moet dat zo hardop?"],
        "tense": ["Ssst, niet zo luid. Er zitten toch mensen bij u?", "Dat hoeft toch niet iedereen te horen."],
        "upset": ["Zegt u dat nu zomaar hardop?", "Nu weet heel die wachtkamer het."],
    },
    "dismissed": {
        "calm": ["Ja. Voor u misschien.", "Zo voelt het anders niet."],
        "tense": ["Dat is gemakkelijk gezegd.", "U hoort niet wat ik zeg."],
        "upset": ["U neemt mij gewoon niet ernstig.", "Laat maar. U luistert toch niet."],
    },
    "jargon": {
        "calm": ["Dat woord ken ik niet. Wat is dat?", "Sorry, wat betekent dat?"],
        "tense": ["Wat wil dat zeggen? Is dat erg?", "Kunt u dat in gewone woorden zeggen?"],
        "upset": ["Ik versta geen dokterstaal. Wat is er aan de hand?", "Wat is dat nu weer?"],
    },
    "unneeded": {
        "calm": ["Is dat nodig om te weten?", "Moet ik dat hier ook vertellen?"],
        "tense": ["Waarom moet u dat weten?", "Wat heeft dat ermee te maken?"],
        "upset": ["Daar hebt u toch niets mee te maken?", "Dat vertel ik u niet."],
    },
    "too_fast": {
        "calm": ["Sorry, dat ging wat vlug. Wat zei u?", "Kunt u dat nog eens wat trager zeggen?"],
        "tense": ["Wacht, wacht. Dat gaat mij te snel.", "Ik kan u niet volgen."],
        "upset": ["U ratelt maar. Ik versta er niets van.", "Trager, alstublieft."],
    },
    "silence": {
        "calm": ["Bent u er nog?", "Hallo? Hoort u mij?"],
        "tense": ["Hallo? Bent u daar nog?", "Ik hoor u niet meer."],
        "upset": ["Hallo? Zegt u eens iets.", "Is daar nog iemand?"],
    },
    "asked_twice": {
        "calm": ["Dat heb ik u daarnet al gezegd.", "Dat had u al gevraagd, denk ik."],
        "tense": ["Dat heb ik toch net gezegd.", "Hebt u dat niet opgeschreven?"],
        "upset": ["Moet ik nu alles twee keer zeggen?", "Luister dan toch als ik iets zeg."],
    },
}
MODELS = {
    "interrupted": [
        "Excuseer, ik liet u niet uitspreken. Vertelt u verder.",
        "U heeft gelijk, gaat u verder. Ik luister.",
    ],
    "breach": [
        "U heeft gelijk, dat had ik zo niet mogen zeggen. Ik praat verder zonder namen.",
        "Excuseer. Ik bel u terug van een plek waar niemand meeluistert.",
    ],
    "dismissed": [
        "Zo bedoelde ik het niet. Ik hoor dat u ongerust bent. Vertelt u eens.",
        "Sorry, dat kwam verkeerd over. Ik begrijp dat u zich zorgen maakt.",
    ],
    "jargon": [
        "Excuseer, ik leg het uit in gewone woorden. Is het zo duidelijk voor u?",
        "Goed dat u het vraagt. Ik zeg het anders.",
    ],
    "unneeded": [
        "U heeft gelijk, dat hoef ik niet te weten. Wat kan ik voor u doen?",
        "Nee, dat hoeft niet. Ik kijk liever wat ik voor u kan doen.",
    ],
    "too_fast": ["Sorry, ik zeg het wat rustiger. Neem gerust de tijd.", "Ik ging te snel. Ik zeg het nog eens."],
    "silence": [
        "Ja, ik ben er nog. Ik luister naar u.",
        "Ik ben er nog. Ik dacht even na over wat u zei. Vertelt u verder.",
    ],
    "asked_twice": [
        "U heeft gelijk, ik had het al genoteerd.",
        "U heeft gelijk, dat zei u al. Ik heb het hier genoteerd.",
    ],
}

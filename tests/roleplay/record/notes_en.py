"""Notes as people write them in English: the call, the note, what it holds, what doesn't belong in it, its band."""

from __future__ import annotations

FEVER, RESULT = "04-calm/feverish-child", "09-discretion/results-waiting-room"
ALL_FEVER = "child since how_now earlier question number call_back"
ALL_RESULT = "who reason call_back moment private number"

NOTES = [
    (
        FEVER,
        "Leo Asante, born 3 May 2023. Fever since Saturday, 39.4 this morning, small sips. Went limp in the spring, ambulance. Question: syrup? Call back within fifteen minutes on this number.",
        ALL_FEVER,
        "",
        4,
    ),
    (
        FEVER,
        "Leo Asante dob 3/5/23, temp 39.4, fever since sat, sips only. went limp in spring -> ambulance. q: syrup? cb <15 min on same no.",
        ALL_FEVER,
        "",
        4,
    ),
    (
        FEVER,
        "Mr Asantes son, 3 yrs, has fevr since saterday nite, not drinkng much. Hospital last spring. Plz ring back within quarter of an hour, number on display. wants to know about syrop",
        ALL_FEVER,
        "",
        4,
    ),
    (
        FEVER,
        "ASANTE, LEO. 3RD DAY OF FEVER, 39,4. WON'T EAT. WENT WRONG IN SPRING. DR TO CALL 11-12, MOBILE. MEDICINE?",
        ALL_FEVER,
        "",
        4,
    ),
    (
        FEVER,
        "May 3rd 2023, fever for the third day, thirty nine four. It went wrong last year. Doctor will call dad before noon, phone on screen.",
        "child since how_now earlier number call_back",
        "",
        3,
    ),
    (FEVER, "Leo has a fever since Saturday, please call back.", "child since call_back", "", 1),
    (FEVER, "sick kid, dad called", "", "", 1),
    (
        FEVER,
        "Difficult dad, drama queen. Probably flu. Told him syrup is fine.",
        "question",
        "judged guess advice",
        1,
    ),
    (
        FEVER,
        "Leo Asante, 39.4 since Saturday, went limp in the spring when nobody listened. Asks about syrup. Call back on his number. Mother abroad.",
        ALL_FEVER,
        "blame other_parent",
        2,
    ),
    (
        FEVER,
        "Leo: fever, breathing is difficult, hard to wake, difficult to reach. Good morning shift, not rude at all.",
        "child",
        "",
        1,
    ),
    (
        RESULT,
        "Arthur Finch, born 2 May 1952. Result of scan. Doctor calls today between 2.30 and 3.00, house phone. Speak only with Mr Finch himself.",
        ALL_RESULT,
        "",
        4,
    ),
    (
        RESULT,
        "Finch, Arthur, 02/05/1952. Re: scan result. Dr to call today 14:30-15:00, landline. Speak to pt only - daughter doesn't know.",
        ALL_RESULT,
        "",
        4,
    ),
    (
        RESULT,
        "second of may fifty two, wants his results, call after 2pm on house phone, say nothing if his daughter picks up",
        ALL_RESULT,
        "",
        4,
    ),
    (
        RESULT,
        "Mr Finch re scan. Ring back this afternoon, number on display, no message pls.",
        ALL_RESULT,
        "",
        4,
    ),
    (RESULT, "Mr Finch called about his scan.", "who reason", "", 1),
    (RESULT, "Finch scan result, dr to call at half past two", "who reason call_back moment", "", 2),
    (
        RESULT,
        "Finch 2/5/52, result of scan, call after two o'clock on the landline, only him. Brother died of it.",
        ALL_RESULT,
        "relative",
        3,
    ),
    (
        RESULT,
        "Old moaner, Finch. Results look fine. Daughter thinks he was at the garden centre. Rude.",
        "who reason",
        "judged result household",
        1,
    ),
    (RESULT, "finch wants a call back", "who call_back", "", 1),
]

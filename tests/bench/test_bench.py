"""That the bench measures what it says: the padding changes the cost and not the words, the figures are those named."""

from __future__ import annotations

import json

from tests.recogniser import phones
from tests.recogniser.build import WEIGHTS
from tests.recogniser.graph import Inventory
from tests.recogniser.kaldi_model import Net

from . import recognisers, replies
from .alone import Alone
from .crowd import Said
from .figures import p95, write
from .padding import padded_mdl
from .side import Took
from .turns import Level

LAYERS = 20


def test_a_padded_recogniser_costs_more_and_hears_the_same_words(recogniser_nl, tmp_path):
    said = replies.spoken("nl", ["Goedemorgen, huisartsenpraktijk Zeven Wolken.", "Hoe oud is uw dochter?"])
    outputs = Inventory(phones.read(WEIGHTS / "nl.phones")).outputs
    for part in recogniser_nl.rglob("*"):
        if part.is_file():
            copy = tmp_path / part.relative_to(recogniser_nl)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(part.read_bytes())
    (tmp_path / "am" / "final.mdl").write_bytes(padded_mdl(Net.load(WEIGHTS / "nl.npz"), outputs, LAYERS))
    plain, padded = recognisers.load(recogniser_nl), recognisers.load(tmp_path)
    assert recognisers.cost(padded, said) > 2 * recognisers.cost(plain, said)
    for reply in said:
        words = Alone(plain).take(reply, real_time=False).words
        assert words and words == Alone(padded).take(reply, real_time=False).words


def test_a_reply_is_whole_messages_of_the_player_s_size():
    (reply,) = replies.spoken("nl", ["Goedemorgen."])
    assert {len(frame) for frame in reply.frames} == {replies.FRAME}
    assert reply.seconds == len(reply.frames) * replies.FRAME_S > 0.5


def test_ninety_five_of_a_hundred_do_not_exceed_the_95th_percentile():
    assert p95(range(1, 101)) == 95
    assert p95([3, 1, 2]) == 3


def test_the_figures_are_those_of_the_course_above_bare_vosk_in_milliseconds():
    course, vosk = (
        [Said(replies.Reply("ja", ()), Took(("ja",), 0.01, seconds)) for seconds in rows]
        for rows in ((0.05, 0.06, 0.09), (0.01, 0.02, 0.04))
    )
    found = Level(16, course, vosk).figures("_light")
    assert round(found["turn_over_vosk_p95_ms_16_light"]) == 50
    assert round(found["turn_over_vosk_median_ms_16_light"]) == 40
    assert found["turns_heard_alike_16_light"] == 3


def test_figures_that_another_bench_wrote_stay(tmp_path):
    file = tmp_path / "bench.json"
    write({"other": 1, "callers_share": 0.5}, file)
    write({"callers_share": 0.98765}, file)
    assert json.loads(file.read_text()) == {"other": 1, "callers_share": 0.9877}

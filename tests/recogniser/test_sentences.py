"""What counts as a word, and which sentences of a scenario a learner may say."""

from __future__ import annotations

from tests.recogniser.sentences import from_scenarios, normalise

SCENARIO = """
[setting]
where = "Aan de balie"
try_saying = "Goedemorgen, met Lotte."
[[needed]]
asks = ["wanneer bent u geboren"]
answer.calm = "Drie maart."
[opening]
models = ["Dag mevrouw!", "Wat kan ik voor u doen?"]
"""


def test_words_are_lower_case_without_punctuation():
    assert normalise("Goedemorgen, mevrouw! Zo'n pijn...") == ["goedemorgen", "mevrouw", "zo'n", "pijn"]


def test_apostrophes_and_hyphens_stay_where_a_recogniser_writes_them():
    assert normalise("Elke dag ’s ochtends een e-mail, ‘foto’s’, oost-west") == [
        "elke", "dag", "'s", "ochtends", "een", "e-mail", "foto's", "oost", "west",
    ]  # fmt: skip


def test_what_is_written_in_digits_is_left_out():
    assert normalise("Om 10.40 uur, kamer 3b") == ["om", "uur", "kamer"]


def test_only_what_a_learner_says_is_taken_from_a_scenario(tmp_path):
    folder = tmp_path / "03-empathy" / "nl"
    folder.mkdir(parents=True)
    (folder / "call.toml").write_text(SCENARIO, encoding="utf-8")
    found = from_scenarios("nl", tmp_path)
    assert sorted(found) == [
        "Dag mevrouw!", "Goedemorgen, met Lotte.", "Wat kan ik voor u doen?", "wanneer bent u geboren",
    ]  # fmt: skip
    assert from_scenarios("en", tmp_path) == []

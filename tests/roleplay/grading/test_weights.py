"""What training writes is what grading reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.roleplay.grading.model import of
from course.roleplay.grading.weights import SCALE, pack, unpack

LABELS = ("greeting", "explore", "close")
NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\n"), max_size=120)
PARTS = st.dictionaries(st.integers(0, 2), st.integers(-128, 127), min_size=1)


@given(st.dictionaries(NAMES, PARTS), st.lists(st.integers(-9999, 9999), min_size=3, max_size=3))
def test_weights_are_read_as_they_were_written(features, biases):
    read = unpack(pack(LABELS, biases, features))
    assert read.labels == LABELS and read.biases == tuple(bias / SCALE for bias in biases)
    for name, parts in features.items():
        assert read.of(name) == tuple((label, part / SCALE) for label, part in sorted(parts.items()))


def test_a_feature_that_was_not_learned_weighs_nothing():
    read = unpack(pack(LABELS, [0, 0, 0], {"word": {0: 5}, "words": {2: -5}}))
    assert (read.of("word"), read.of("words"), read.of("wor")) == (((0, 5 / SCALE),), ((2, -5 / SCALE),), None)


def test_a_weight_that_fits_in_no_byte_is_not_written():
    with pytest.raises(ValueError, match="256"):
        pack(LABELS, [0, 0, 0], {"word": {0: 128}})


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_model_of_a_language_knows_every_label_once(language):
    labels = of(language).labels
    assert len(labels) == len(set(labels)) == 20

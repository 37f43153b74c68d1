"""One course for every kind of fault and of warning: the lines that the check says of it, and the rest still runs."""

from __future__ import annotations

import pytest

from course.content.checking import check
from course.roleplay.vocabulary import LANGUAGES

from .faulty import FAULTS, WARNINGS, expected, lay, sound

HEARS = {language: lambda word: "xylo" not in word for language in LANGUAGES}  # every word but xylophone


def named(sample):
    """The name of a sample."""
    return sample.name


def whole(course, module):
    """Whether everything of a module can be used, in both languages."""
    return course.module(module) is not None and all(
        course.lesson(module, language)
        and course.scenario(f"{module}/small", language)
        and not course.broken(module, language)
        for language in LANGUAGES
    )


def sits_out(course, file):
    """Whether a faulty file is known as broken, and nothing of it is used. The course's own file has no such rest."""
    module, *inside = file.parts
    if len(inside) < 2:
        return not inside or (course.module(module) is None and all(course.broken(module, one) for one in LANGUAGES))
    language, name = inside
    used = (
        course.lesson(module, language) if name == "lesson.md" else course.scenario(f"{module}/{file.stem}", language)
    )
    return used is None and course.broken(module, language) and course.named(module, language, name)


@pytest.fixture(scope="module")
def usual(tmp_path_factory):
    """The warnings about the small course itself."""
    found = check(sound(tmp_path_factory.mktemp("sound") / "course"), HEARS)
    assert found.faults == () and all(whole(found.course, module) for module in ("01-small", "02-second"))
    return [str(warning) for warning in found.warnings]


@pytest.mark.parametrize("sample", FAULTS, ids=named)
def test_a_fault_is_named_with_file_place_found_and_expected_and_the_rest_still_runs(sample, tmp_path):
    found = check(lay(sample, tmp_path / "course"))
    assert [str(fault) for fault in found.faults] == expected(sample) != []
    assert whole(found.course, "02-second")
    assert all(sits_out(found.course, fault.file) for fault in found.course.faults)


@pytest.mark.parametrize("sample", WARNINGS, ids=named)
def test_a_warning_is_named_as_a_fault_is_and_nothing_sits_out(sample, tmp_path, usual):
    found = check(lay(sample, tmp_path / "course"), HEARS)
    told = [str(warning) for warning in found.warnings]
    assert found.faults == ()
    if sample.name == "the-small-course":
        assert told == usual == expected(sample)
    else:
        assert [warning for warning in told if warning not in usual] == expected(sample) != []

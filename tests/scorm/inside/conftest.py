"""The small course with its lesson, laid down once."""

from __future__ import annotations

from pathlib import Path

import pytest

from course.settings import HERE
from tests.content.taught import taught

from .laid import Learner, lay


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the small course inside a package."""
    made = tmp_path_factory.mktemp("small")
    return lay(taught(made / "modules"), made)


@pytest.fixture
def alice(small: Path) -> Learner:
    """Somebody who begins."""
    return Learner(small)


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of our own course inside a package."""
    return lay(HERE / "modules", tmp_path_factory.mktemp("real"))

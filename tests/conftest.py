"""What every test shares: the recognisers of the tests, and chance that can be repeated."""

from __future__ import annotations

import random

import pytest

from tests.chance import SEED

pytest_plugins = ["tests.recogniser.fixtures", "tests.browser.chromium"]


def pytest_report_header() -> str:
    """Say how to repeat the chance of this run."""
    return f"chance: BELWIJS_TEST_SEED={SEED}"


@pytest.fixture
def chance(request: pytest.FixtureRequest) -> random.Random:
    """Random numbers of one test, the same for the same seed whatever other tests ran."""
    print(f"chance: BELWIJS_TEST_SEED={SEED}")
    return random.Random(f"{SEED} {request.node.nodeid}")

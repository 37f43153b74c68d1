"""The seed of this run's chance: another each time, and the same again when it is given."""

from __future__ import annotations

import os
import random

SEED = int(os.environ.setdefault("BELWIJS_TEST_SEED", str(random.SystemRandom().randrange(1 << 32))))

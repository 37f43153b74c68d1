"""Make the grader's weights anew: python -m training [nl] [en]. Needs torch and numpy; takes about ten minutes."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from deflate import gzip_compress

from course.roleplay.grading.weights import SCALE, pack

from .examples import Example, Names, common, examples
from .fitting import columns, fit, scores
from .replies import LABELS, read

HERE = Path(__file__).parent
WEIGHTS = HERE.parent / "course" / "roleplay" / "grading" / "data"
SEED = 20261122
LEAST = 6
"""A feature that fewer examples have is not learned."""
KEPT = 40_000
"""Features that are kept, so that the weights of both languages stay within two megabytes."""
THRIFT = 0.05
LIGHT = 0.06
"""Weights below this are left out."""
PARTS = 4
"""Thresholds are chosen on each part of the writers, by weights that were fitted on the others."""


def main() -> None:
    """Fit, choose thresholds on writers that the weights have not seen, fit on all, write."""
    for language in sys.argv[1:] or ("nl", "en"):
        names = Names()
        files = sorted((HERE / "labelled" / language).glob("*.txt"))
        rows = list(examples([reply for file in files for reply in read(file)], language, names, SEED))
        print(f"{language}: {len(rows)} examples, {len(names)} features, seed {SEED}", flush=True)
        kept = strongest(rows, len(names))
        thresholds = choose(rows, kept)
        model = fit(rows, columns(kept), SEED, THRIFT)
        weights = model.weight.weight.detach().numpy()[:-1]
        weights[np.abs(weights) < LIGHT] = 0
        bias = model.bias.detach().numpy() - thresholds
        written = write(language, names, kept, weights, bias)
        print(f"{language}: wrote {written} features", flush=True)


def strongest(rows: list[Example], size: int) -> np.ndarray:
    """The features that weigh most in a first fit of all."""
    kept = common(rows, size, LEAST)
    model = fit(rows, columns(kept), SEED, epochs=2)
    seen = np.zeros(size)
    for row in rows:
        seen[np.unique(np.concatenate([row.whole, row.each]))] += 1
    weight = np.zeros(size)
    weight[kept] = np.abs(model.weight.weight.detach().numpy()[:-1]).max(axis=1)
    chosen = np.zeros(size, dtype=bool)
    chosen[np.argsort(-weight * np.sqrt(seen))[:KEPT]] = True
    return np.asarray(chosen & kept)


def choose(rows: list[Example], kept: np.ndarray) -> np.ndarray:
    """For each label the threshold with the best F1 on writers that a fit has not seen, over all rates together."""
    sources = sorted({row.source for row in rows})
    found: list[np.ndarray] = []
    gold: list[np.ndarray] = []
    for part in range(PARTS):
        away = set(sources[part::PARTS])
        unseen = [row for row in rows if row.source in away]
        model = fit([row for row in rows if row.source not in away], columns(kept), SEED, THRIFT)
        found.append(scores(model, unseen, columns(kept)))
        gold.append(np.stack([row.labels for row in unseen]))
        print(f"  without {' '.join(sorted(away))}: {len(unseen)} examples", flush=True)
    return best(np.concatenate(found), np.concatenate(gold))


def best(found: np.ndarray, gold: np.ndarray) -> np.ndarray:
    """The threshold with the best F1 for each label."""
    tried = np.arange(-3, 2.01, 0.1)
    f1 = [2 * ((found > t) & (gold > 0)).sum(0) / ((found > t).sum(0) + gold.sum(0)) for t in tried]
    for label, value, t in zip(LABELS, np.max(f1, axis=0), tried[np.argmax(f1, axis=0)], strict=True):
        print(f"  {label:20} {value:.3f} at {t:.1f}")
    print(f"  macro-F1 on unseen writers, said and misheard together: {np.max(f1, axis=0).mean():.3f}")
    return np.asarray(tried[np.argmax(f1, axis=0)])


def write(language: str, names: Names, kept: np.ndarray, weights: np.ndarray, bias: np.ndarray) -> int:
    """The weights in columns; how many features have any."""
    by_id = {at: name for name, at in names.items()}
    rows = zip(np.rint(weights * SCALE).astype(int).tolist(), np.flatnonzero(kept).tolist(), strict=True)
    found = {by_id[at]: {label: part for label, part in enumerate(row) if part} for row, at in rows if any(row)}
    packed = pack(LABELS, [round(one * SCALE) for one in bias.tolist()], found)
    (WEIGHTS / f"weights_{language}.gz").write_bytes(gzip_compress(packed, 12))
    return len(found)


if __name__ == "__main__":
    main()

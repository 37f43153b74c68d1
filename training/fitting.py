"""A linear model of labels on tokens: a label is true of a reply when it is true of its likeliest token."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from .examples import Example
from .replies import LABELS

EPOCHS = 5
RATE = 0.005
BATCH = 64
REPLY, TOKEN = 1.0, 0.3
"""What a wrong label of a reply weighs, and one of a token."""
NEVER = -12.0
"""The score of every label of a reply without words."""


class Linear(torch.nn.Module):  # type: ignore[misc,unused-ignore]
    """Weights of features for labels."""

    def __init__(self, features: int) -> None:
        super().__init__()
        self.weight = torch.nn.EmbeddingBag(features + 1, len(LABELS), mode="sum", padding_idx=features)
        torch.nn.init.zeros_(self.weight.weight)
        self.bias = torch.nn.Parameter(torch.full((len(LABELS),), -2.5))

    def forward(self, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """Scores of tokens, and of replies."""
        tokens = self.weight(batch.each, batch.starts) + self.weight(batch.whole, batch.wholes)[batch.of] + self.bias
        least = torch.full((len(batch.labels), len(LABELS)), NEVER)
        return tokens, least.scatter_reduce(0, batch.of[:, None].expand(-1, len(LABELS)), tokens, "amax")

    def shrink(self, by: float) -> None:
        """Bring every weight so much nearer to nought."""
        with torch.no_grad():
            weight = self.weight.weight
            weight.copy_(weight.sign() * (weight.abs() - by).clamp_min(0))


@dataclass(frozen=True)
class Batch:
    """Examples as tensors."""

    each: torch.Tensor
    starts: torch.Tensor
    of: torch.Tensor
    """The reply of each token."""
    whole: torch.Tensor
    wholes: torch.Tensor
    gold: torch.Tensor
    labels: torch.Tensor


def batch(rows: Sequence[Example], column: np.ndarray) -> Batch:
    """Some examples; ``column`` gives each feature id its row of weights (the last row for those left out)."""
    sizes = np.cumsum([0] + [len(row.each) for row in rows])
    wholes = np.cumsum([0] + [len(row.whole) for row in rows])
    return Batch(
        each=torch.from_numpy(column[np.concatenate([row.each for row in rows])]),
        starts=torch.from_numpy(np.concatenate([row.starts + at for row, at in zip(rows, sizes, strict=False)])).long(),
        of=torch.from_numpy(np.repeat(np.arange(len(rows)), [len(row.starts) for row in rows])),
        whole=torch.from_numpy(column[np.concatenate([row.whole for row in rows])]),
        wholes=torch.from_numpy(wholes[:-1]).long(),
        gold=torch.from_numpy(np.concatenate([row.gold for row in rows])),
        labels=torch.from_numpy(np.stack([row.labels for row in rows])),
    )


def columns(kept: np.ndarray) -> np.ndarray:
    """The row of weights of each feature id, when only these are kept."""
    column = np.full(len(kept), kept.sum(), dtype=np.int64)
    column[kept] = np.arange(kept.sum())
    return column


def fit(
    rows: Sequence[Example],
    column: np.ndarray,
    seed: int,
    thrift: float = 0.0,
    epochs: int = EPOCHS,
    rate: float = RATE,
) -> Linear:
    """Weights that fit the examples; with ``thrift`` as few of them as will do (L1)."""
    torch.manual_seed(seed)
    order = np.random.RandomState(seed)
    model = Linear(int(column.max()) if len(column) else 0)
    steps = epochs * -(-len(rows) // BATCH)
    optimiser = torch.optim.Adam(model.parameters(), lr=rate, fused=True)
    slower = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: max(0.02, 1 - step / steps))
    for _ in range(epochs):
        for some in np.array_split(order.permutation(len(rows)), -(-len(rows) // BATCH)):
            optimiser.zero_grad()
            _loss(model, batch([rows[at] for at in some], column)).backward()
            optimiser.step()
            slower.step()
            if thrift:
                model.shrink(thrift * slower.get_last_lr()[0])
    return model


def _loss(model: Linear, some: Batch) -> torch.Tensor:
    tokens, replies = model(some)
    wrong = torch.nn.functional.binary_cross_entropy_with_logits
    return (
        REPLY * wrong(replies, some.labels, reduction="sum") + TOKEN * wrong(tokens, some.gold, reduction="sum")
    ) / len(some.labels)


def scores(model: Linear, rows: Sequence[Example], column: np.ndarray) -> np.ndarray:
    """(replies, labels)."""
    with torch.no_grad():
        parts = [model(batch(rows[at : at + 256], column))[1] for at in range(0, len(rows), 256)]
    return np.asarray(torch.cat(parts).numpy())

"""am/final.mdl: the transitions of every phone and the net, in Kaldi's binary format (hmm-topology.cc, nnet-nnet.cc).

Every phone has one emitting state. In the graph, entering phone p is label 2p and staying in it is label 2p - 1.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32]

# Also written to conf/mfcc.conf; the net was trained on just these.
MFCC = {"num-ceps": 40, "num-mel-bins": 40, "low-freq": 20, "high-freq": 7600}
OFFSETS = ((-2, -1, 0, 1, 2), (-1, 0, 1), (-3, 0, 3), (-3, 0, 3), (-3, 0, 3), (0,))  # frames that each layer sees
GARBAGE = 1.5  # what the output for unknown words scores on every frame; a known phone that fits scores 2 to 4


@dataclass(frozen=True)
class Net:
    """For each layer of OFFSETS a matrix (outputs by frames x inputs) and a bias; and the prior of each phone."""

    matrices: tuple[Numbers, ...]
    biases: tuple[Numbers, ...]
    priors: Numbers

    def save(self, path: Path) -> None:
        """Write as half-precision numbers: it costs no accuracy and half the room."""
        stored: dict[str, Any] = {"priors": self.priors}
        for place, (matrix, bias) in enumerate(zip(self.matrices, self.biases, strict=True)):
            stored[f"w{place}"], stored[f"b{place}"] = matrix.astype(np.float16), bias.astype(np.float16)
        np.savez_compressed(path, **stored)

    @classmethod
    def load(cls, path: Path) -> Net:
        with np.load(path) as stored:
            matrices = tuple(stored[f"w{place}"].astype(np.float32) for place in range(len(OFFSETS)))
            biases = tuple(stored[f"b{place}"].astype(np.float32) for place in range(len(OFFSETS)))
            return cls(matrices, biases, stored["priors"])


def final_mdl(net: Net, outputs: Sequence[int]) -> bytes:
    """The model; `outputs` gives for phones 1, 2, … the output of the net (the one after the last is garbage)."""
    return b"\0B" + _transitions(outputs) + _nnet(net)


def _token(name: str) -> bytes:
    return name.encode() + b" "


def _int(value: int) -> bytes:
    return b"\x04" + struct.pack("<i", value)


def _float(value: float) -> bytes:
    return b"\x04" + struct.pack("<f", value)


def _double(value: float) -> bytes:
    return b"\x08" + struct.pack("<d", value)


def _ints(values: Sequence[int]) -> bytes:
    return b"\x04" + struct.pack(f"<i{len(values)}i", len(values), *values)


def _vector(values: Numbers) -> bytes:
    return _token("FV") + _int(len(values)) + values.astype("<f4").tobytes()


def _matrix(values: Numbers) -> bytes:
    return _token("FM") + _int(values.shape[0]) + _int(values.shape[1]) + values.astype("<f4").tobytes()


def _transitions(outputs: Sequence[int]) -> bytes:
    phones = list(range(1, len(outputs) + 1))
    # one kind of phone: state 0 emits, stays or goes on with equal chance; state 1 is the end (-1: emits nothing)
    state = _int(0) + _int(2) + _int(0) + _float(0.5) + _int(1) + _float(0.5)
    topology = _ints(phones) + _ints([-1] + [0] * len(phones)) + _int(1) + _int(2) + state + _int(-1) + _int(0)
    triples = b"".join(_int(phone) + _int(0) + _int(output) for phone, output in zip(phones, outputs, strict=True))
    chances = np.array([0.0] + [log(0.5)] * (2 * len(phones)), dtype=np.float32)
    return (
        _token("<TransitionModel>") + _token("<Topology>") + topology + _token("</Topology>")
        + _token("<Triples>") + _int(len(phones)) + triples + _token("</Triples>")
        + _token("<LogProbs>") + _vector(chances) + _token("</LogProbs>") + _token("</TransitionModel>")
    )  # fmt: skip


def _nnet(net: Net) -> bytes:
    lines, parts, source = [f"input-node name=input dim={net.matrices[0].shape[1] // len(OFFSETS[0])}"], [], "input"

    def add(name: str, component: bytes, offsets: Sequence[int] = (0,)) -> None:
        nonlocal source
        seen = ", ".join(f"Offset({source}, {offset})" if offset else source for offset in offsets)
        inputs = f"Append({seen})" if len(offsets) > 1 else seen
        lines.append(f"component-node name={name} component={name} input={inputs}")
        parts.append(_token("<ComponentName>") + _token(name) + component)
        source = name

    for place, offsets in enumerate(OFFSETS):
        add(f"affine{place}", _affine(net.matrices[place], net.biases[place]), offsets)
        if place < len(OFFSETS) - 1:
            add(f"relu{place}", _nonlinear("RectifiedLinear", len(net.biases[place])))
    phones = len(net.priors)
    add("logsoftmax", _nonlinear("LogSoftmax", phones))
    # the score of a phone is its chance over its prior; the last row ignores its input: it is the garbage output
    scores = np.eye(phones + 1, phones, dtype=np.float32)
    add("scores", _affine(scores, np.append(-np.log(net.priors), np.float32(GARBAGE))))
    lines.append(f"output-node name=output input={source} objective=linear")
    context = -sum(min(offsets) for offsets in OFFSETS)
    return (
        _token("<Nnet3>") + b"\n" + "\n".join(lines).encode() + b"\n\n"
        + _token("<NumComponents>") + _int(len(parts)) + b"".join(parts) + _token("</Nnet3>")
        + _token("<LeftContext>") + _int(context) + _token("<RightContext>") + _int(context)
        + _token("<Priors>") + _vector(np.zeros(0, dtype=np.float32))
    )  # fmt: skip


def _affine(matrix: Numbers, bias: Numbers) -> bytes:
    return (
        _token("<FixedAffineComponent>") + _token("<LinearParams>") + _matrix(matrix)
        + _token("<BiasParams>") + _vector(bias) + _token("</FixedAffineComponent>")
    )  # fmt: skip


def _nonlinear(kind: str, size: int) -> bytes:
    empty = _vector(np.zeros(0, dtype=np.float32))
    return (
        _token(f"<{kind}Component>") + _token("<Dim>") + _int(size) + _token("<ValueAvg>") + empty
        + _token("<DerivAvg>") + empty + _token("<Count>") + _double(0) + _token("<NumDimsSelfRepaired>") + _double(0)
        + _token("<NumDimsProcessed>") + _double(0) + _token(f"</{kind}Component>")
    )  # fmt: skip

"""Making the tests' recogniser as dear as a real one: layers that do many sums and pass on what they were given.

vosk-model-small-nl-0.22 needs a fifth of a second or more of a core for a second of sound, the tests' own some thirty
times less; beside so light a recogniser any socket looks dear. The layers put in before the last one multiply by the
identity, so that the words stay the same. They share one matrix: as much memory as a small model, not a large one's.
"""

from __future__ import annotations

import numpy as np

from tests.recogniser.kaldi_model import OFFSETS, Net, _affine, _int, _nonlinear, _token, final_mdl

UNITS = 1024  # 4 MB of weights; those of the official small model are some 15 MB
LAST = len(OFFSETS) - 1


def padded_mdl(net: Net, outputs: list[int], layers: int) -> bytes:
    """am/final.mdl with so many layers more."""
    mdl = final_mdl(_widened(net), outputs)
    identity = _affine(np.eye(UNITS, dtype=np.float32), np.zeros(UNITS, dtype=np.float32))
    # Kaldi would fold one product into the next; a ReLU between them keeps both, and changes no number above zero.
    parts = {"same": identity, "positive": _nonlinear("RectifiedLinear", UNITS)}
    count = 2 * len(OFFSETS) + 1
    mdl = _replaced(mdl, _token("<NumComponents>") + _int(count), _token("<NumComponents>") + _int(count + len(parts)))
    more = b"".join(_token("<ComponentName>") + _token(name) + part for name, part in parts.items())
    mdl = _replaced(mdl, _token("</Nnet3>"), more + _token("</Nnet3>"))
    node = f"component-node name=affine{LAST} component=affine{LAST} input="
    return _replaced(mdl, f"{node}relu{LAST - 1}\n".encode(), f"{_chain(layers)}{node}positive{layers}\n".encode())


def _chain(layers: int) -> str:
    first = f"component-node name=positive0 component=positive input=relu{LAST - 1}\n"
    return first + "".join(
        f"component-node name=same{layer} component=same input=positive{layer - 1}\n"
        f"component-node name=positive{layer} component=positive input=same{layer}\n"
        for layer in range(1, layers + 1)
    )


def _widened(net: Net) -> Net:
    """The net with UNITS in its last hidden layer; those put in are always zero."""
    more = UNITS - len(net.biases[LAST - 1])
    matrices, biases = list(net.matrices), list(net.biases)
    matrices[LAST - 1] = np.pad(matrices[LAST - 1], ((0, more), (0, 0)))
    biases[LAST - 1] = np.pad(biases[LAST - 1], (0, more))
    matrices[LAST] = np.pad(matrices[LAST], ((0, 0), (0, more)))
    return Net(tuple(matrices), tuple(biases), net.priors)


def _replaced(mdl: bytes, old: bytes, new: bytes) -> bytes:
    if mdl.count(old) != 1:
        raise ValueError(f"final.mdl: found {old!r} {mdl.count(old)} times, expected once: see kaldi_model.py")
    return mdl.replace(old, new)

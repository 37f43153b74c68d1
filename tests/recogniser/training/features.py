"""Features as Vosk makes them, and the phone that each frame of the net should name."""

from __future__ import annotations

from collections.abc import Sequence

import kaldi_native_fbank
import numpy as np

from ..kaldi_model import MFCC
from ..phones import SILENCE, STOP
from ..sound import Samples

RATE = 16000
SHIFT, WINDOW = 160, 400  # samples: 10 and 25 ms
SUBSAMPLING = 3  # the net names one phone for three frames


def mfcc(samples: Samples) -> np.ndarray:
    """Frames by coefficients, float32, of sound at 16 kHz."""
    options = kaldi_native_fbank.MfccOptions()
    options.frame_opts.dither = 0
    options.frame_opts.samp_freq = RATE
    options.use_energy = False
    options.num_ceps = MFCC["num-ceps"]
    options.mel_opts.num_bins = MFCC["num-mel-bins"]
    options.mel_opts.low_freq = MFCC["low-freq"]
    options.mel_opts.high_freq = MFCC["high-freq"]
    stream = kaldi_native_fbank.OnlineMfcc(options)
    stream.accept_waveform(RATE, (samples * 32768).astype(np.float32))
    stream.input_finished()
    return np.stack([stream.get_frame(place) for place in range(stream.num_frames_ready)])


def targets(said: Sequence[str], starts: Sequence[float], frames: int, phones: Sequence[str]) -> np.ndarray:
    """The phone (index) of each output frame; `starts` are the seconds at which the phones that were said begin.

    Every phone gets at least one output frame, for the recogniser's graph can't skip a phone.
    """
    count = -(-frames // SUBSAMPLING)
    wanted = [_frame(second) for second in starts]
    later, earlier = list(wanted), list(wanted)
    for place in range(1, len(wanted)):
        later[place] = max(later[place], later[place - 1] + 1)
    earlier[-1] = min(earlier[-1], count - 1)
    for place in reversed(range(len(wanted) - 1)):
        earlier[place] = min(earlier[place], earlier[place + 1] - 1)
    edges = [(one + other) // 2 for one, other in zip(earlier, later, strict=True)]
    labels = np.zeros(count, dtype=np.int64)
    for phone, start, stop in zip(said, edges, [*edges[1:], count], strict=True):
        labels[max(start, 0) : stop] = 0 if phone in (SILENCE, STOP) else phones.index(phone)
    return labels


def _frame(second: float) -> int:
    """The first output frame whose window has its middle after that second."""
    return int(np.ceil((second * RATE - WINDOW / 2) / (SHIFT * SUBSAMPLING)))

"""The net that learns: spliced layers as in Kaldi's TDNN, computed for every third frame only."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from ..kaldi_model import MFCC, OFFSETS, Net

WIDTH = 160
CONTEXT = 12  # frames on each side that one output sees
SILENCE_PRIOR = 0.05  # at most: the true one (about 0.25) makes the decoder swallow short words


class Trainee(nn.Module):  # type: ignore[misc]  # torch is there for training only
    """Features (batch, 3n + 2 x CONTEXT - 2, coefficients) in, log chances (batch, n, phones) out."""

    def __init__(self, mean: np.ndarray, deviation: np.ndarray, phones: int) -> None:
        super().__init__()
        self.register_buffer("mean", torch.from_numpy(mean))
        self.register_buffer("deviation", torch.from_numpy(deviation))
        widths = [MFCC["num-ceps"]] + [WIDTH] * (len(OFFSETS) - 1) + [phones]
        strides = [1, 3, 1, 1, 1, 1]  # from the second layer on only every third frame is needed
        self.layers = nn.ModuleList(
            nn.Conv1d(
                widths[place], widths[place + 1], len(OFFSETS[place]), strides[place], bias=place == len(OFFSETS) - 1
            )
            for place in range(len(OFFSETS))
        )
        self.norms = nn.ModuleList(nn.BatchNorm1d(WIDTH) for _ in self.layers[:-1])

    def forward(self, features: Tensor) -> Tensor:
        values = ((features - self.mean) / self.deviation).transpose(1, 2)
        for layer, norm in zip(self.layers, self.norms, strict=False):
            values = torch.relu(norm(layer(values)))
        return torch.log_softmax(self.layers[-1](values), dim=1).transpose(1, 2)

    def folded(self, priors: np.ndarray) -> Net:
        """The same net as plain matrices: normalisation of features and batches becomes part of the layers."""
        matrices, biases = [], []
        for place, layer in enumerate(self.layers):
            weight = layer.weight.detach().double().transpose(1, 2)  # outputs, frames, inputs: the order of Append
            bias = torch.zeros(len(weight), dtype=torch.double) if layer.bias is None else layer.bias.detach().double()
            if place == 0:
                weight = weight / self.deviation.double()
                bias = bias - (weight * self.mean.double()).sum(dim=(1, 2))
            if place < len(self.norms):
                norm = self.norms[place]
                gain = norm.weight.detach().double() / (norm.running_var.double() + norm.eps).sqrt()
                bias = (bias - norm.running_mean.double()) * gain + norm.bias.detach().double()
                weight = weight * gain[:, None, None]
            matrices.append(weight.flatten(1).numpy().astype(np.float32))
            biases.append(bias.numpy().astype(np.float32))
        capped = np.minimum(priors, np.where(np.arange(len(priors)) == 0, SILENCE_PRIOR, 1))
        return Net(tuple(matrices), tuple(biases), capped.astype(np.float32))

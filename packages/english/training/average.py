"""Averages the weights of checkpoints of one line of training: average.py OUT PATH=WEIGHT PATH=WEIGHT …"""
from __future__ import annotations

import sys
from pathlib import Path

import torch


def average(parts: list[tuple[Path, float]], out: Path) -> None:
    """The checkpoints must share their vocabulary; weights should add up to 1."""
    saved = [torch.load(path) for path, _ in parts]
    first = saved[0]
    if any(s["vocab"].word_keys != first["vocab"].word_keys or s["vocab"].glove_keys != first["vocab"].glove_keys for s in saved):
        raise ValueError("checkpoints of different vocabularies cannot be averaged")
    state = {k: sum(weight * s["state"][k] for (_, weight), s in zip(parts, saved)) for k in first["state"]}
    torch.save({**first, "state": state}, out)


if __name__ == "__main__":
    average([(Path(p), float(w)) for p, w in (item.rsplit("=", 1) for item in sys.argv[2:])], Path(sys.argv[1]))

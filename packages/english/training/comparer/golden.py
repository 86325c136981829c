"""Writes the trainer's own logits of some pairs, to which a test holds the shipped inference.

    python3 golden.py --evidence FILE.jsonl --weights ../../assets/comparer.bin --parser ../../assets/parser.bin --out FILE.json
"""
from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from evidence import NEWS, Batch, load, word_vectors
from export import restore
from model import Comparer


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in ("evidence", "weights", "parser", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    args = parser.parse_args()
    vectors = word_vectors(args.parser)
    units = vectors / np.maximum(1e-6, np.linalg.norm(vectors, axis=1, keepdims=True))
    net = Comparer(vectors).eval()
    restore(net, args.weights)
    rows = load(args.evidence, NEWS)
    with torch.no_grad():
        found = [net(Batch([row], units)) for row in rows]
    out = [{"logits": [round(float(v), 4) for v in label[0]], "kinds": [round(float(v), 4) for v in kind[0]]} for label, _, kind in found]
    args.out.write_text(json.dumps(out))


if __name__ == "__main__":
    main()

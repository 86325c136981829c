"""Writes the trainer's own logits of some pairs, to which a test holds the shipped inference.

    python3 golden.py --evidence FILE.jsonl --weights ../../assets/comparer.bin --parser ../../assets/parser.bin --out FILE.json
"""
from __future__ import annotations

import argparse
import json
import struct
from pathlib import Path

import numpy as np
import torch

from evidence import NEWS, Batch, load, word_vectors
from model import Comparer


def rounded_network(path: Path, vectors: np.ndarray) -> Comparer:
    """The network as the asset holds it."""
    data = path.read_bytes()
    length = struct.unpack("<I", data[4:8])[0]
    tensors = {t["name"]: t for t in json.loads(data[8:8 + length])["tensors"]}

    def tensor(name: str) -> np.ndarray:
        t = tensors[name]
        kind = {"int8": np.int8, "float32": np.float32}[t["type"]]
        values = np.frombuffer(data, kind, int(np.prod(t["shape"])), 8 + length + t["offset"]).reshape(t["shape"])
        return values.astype(np.float32) * tensor(f"{name}.scale")[:, None] if kind is np.int8 else values

    net = Comparer(vectors)
    state = net.state_dict()
    for name in state:
        stem, _, part = name.rpartition(".")
        stored = {"upos.weight": "upos", "deprel.weight": "deprel", "domains.weight": "domains"}.get(name) or (
            name if name in tensors else stem if part == "weight" else name)
        if stored in tensors:
            state[name] = torch.from_numpy(tensor(stored).copy()).reshape(state[name].shape)
    net.load_state_dict(state)
    return net.eval()


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in ("evidence", "weights", "parser", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    args = parser.parse_args()
    vectors = word_vectors(args.parser)
    units = vectors / np.maximum(1e-6, np.linalg.norm(vectors, axis=1, keepdims=True))
    net = rounded_network(args.weights, vectors)
    rows = load(args.evidence, NEWS)
    with torch.no_grad():
        found = [net(Batch([row], units)) for row in rows]
    out = [{"logits": [round(float(v), 4) for v in label[0]], "kinds": [round(float(v), 4) for v in kind[0]]} for label, _, kind in found]
    args.out.write_text(json.dumps(out))


if __name__ == "__main__":
    main()

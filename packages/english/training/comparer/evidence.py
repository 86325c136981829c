"""Reads the evidence files that `packages/eval/src/comparer/evidence.ts` writes, and makes batches of them.

A row: a, b = [row in the word table, UPOS, relation, head] for each word of either text (head -1: a root), r = [word of a,
word of b, bits of the relations, 100 x strength of opposition, 100 x strength of exclusion] for each pair of words that has
any. The order of the relations, of tags and of labels is that of packages/english/src/comparer.
"""
from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

RELATIONS = 23
"""Relations of words (13), of the values they write (8) and of the outcomes they tell (2), as in relations.ts and pair.ts."""
EVIDENCE = RELATIONS + 5
OPPOSED, SIBLINGS = 4, 5
SAME = (1 << 0) | (1 << 1) | (1 << 8) | (1 << 12)
KIN = (1 << 2) | (1 << 3)

LABELS = {"entailment": 0, "neutral": 1, "contradiction": 2, "trap": 1, "update": 1, "own": 3}
CONTRADICTION, OWN = LABELS["contradiction"], LABELS["own"]
"""`own`: two sentences of one article that are not annotated as contradicting each other; they may well say the same."""
KINDS = ["negation", "antonym", "quantity", "date", "entity", "attribution", "quotation", "modality", "status", "quantifier", "cause"]
DOMAINS = {"vitaminc": 0, "vitaminc-synthetic": 0, "fever": 0, "fool-me-twice": 0, "lingnli": 1, "mnli-sample": 1, "mnli": 1,
           "snli-mnli-sample": 2, "cad-nli": 2, "snli": 2, "breaking-nli": 2, "mrpc": 3, "ecbplus-alignment": 3}
NEWS = 4
"""Domain of the pairs of annotated events."""


@dataclass
class Row:
    a: np.ndarray
    b: np.ndarray
    relations: np.ndarray
    label: int
    """0 agreement, 1 neither, 2 contradiction, 3 not a contradiction; -1 where only `same` is known."""
    same: int
    """1: of one event or a paraphrase, 0: not, -1: not known."""
    domain: int
    kind: int
    group: str
    name: str
    """The label as the file has it."""


def load(path: Path, domain: int) -> list[Row]:
    rows = []
    with path.open() as lines:
        for line in lines:
            r = json.loads(line)
            if not r["a"] or not r["b"]:
                continue
            label = r["l"]
            same = {"1": 1, "0": 0}.get(str(label), -1)
            if same < 0 and label not in LABELS:
                continue
            rows.append(Row(np.array(r["a"], np.int32).reshape(-1, 4), np.array(r["b"], np.int32).reshape(-1, 4),
                            np.array(r["r"], np.int32).reshape(-1, 5), LABELS.get(label, -1), same, domain,
                            KINDS.index(r["k"]) if r.get("k") else -1, r.get("g", ""), str(label)))
    return rows


def word_vectors(parser_asset: Path) -> np.ndarray:
    """The GloVe rows of assets/parser.bin [words, 100]."""
    data = parser_asset.read_bytes()
    length = struct.unpack("<I", data[4:8])[0]
    header = json.loads(data[8:8 + length])
    tensors = {t["name"]: t for t in header["tensors"]}

    def tensor(name: str) -> np.ndarray:
        t = tensors[name]
        kind = {"int8": np.int8, "uint8": np.uint8, "float32": np.float32}[t["type"]]
        return np.frombuffer(data, kind, int(np.prod(t["shape"])), 8 + length + t["offset"]).reshape(t["shape"])

    return tensor("glove").astype(np.float32) * tensor("glove.scale")[:, None]


class Batch:
    """Tensors of some rows, padded."""

    def __init__(self, rows: list[Row], units: np.ndarray) -> None:
        n, la, lb = len(rows), max(len(r.a) for r in rows), max(len(r.b) for r in rows)
        a, b = np.zeros((n, la, 4), np.int64), np.zeros((n, lb, 4), np.int64)
        evidence = np.zeros((n, la, lb, EVIDENCE), np.float32)
        same = np.zeros((n, la + 1, lb + 1), np.float32)
        same[:, la, lb] = 1  # the heads of roots
        up_a, up_b = np.zeros((n, la, la), np.float32), np.zeros((n, lb, lb), np.float32)
        for i, row in enumerate(rows):
            na, nb, r = len(row.a), len(row.b), row.relations
            a[i, :na], b[i, :nb] = row.a, row.b
            if len(r):
                x, y, bits = r[:, 0], r[:, 1], r[:, 2]
                evidence[i, x, y, :RELATIONS] = (bits[:, None] >> np.arange(RELATIONS)) & 1
                evidence[i, x, y, OPPOSED] = r[:, 3] / 100
                evidence[i, x, y, SIBLINGS] = r[:, 4] / 100
                same[i, x, y] = np.where(bits & SAME, 1, np.where(bits & KIN, 0.8, 0))
            for words, count, up in ((row.a, na, up_a), (row.b, nb, up_b)):
                has = words[:, 3] >= 0
                up[i, np.nonzero(has)[0], words[has, 3]] = 1
            head_a = np.where(row.a[:, 3] < 0, la, row.a[:, 3])
            head_b = np.where(row.b[:, 3] < 0, lb, row.b[:, 3])
            evidence[i, :na, :nb, RELATIONS + 3] = same[i][head_a[:, None], head_b[None, :]]
        children = np.matmul(np.matmul(up_a.transpose(0, 2, 1), same[:, :la, :lb]), up_b)
        evidence[..., RELATIONS + 4] = np.minimum(1, children)
        evidence[..., RELATIONS] = np.maximum(0, np.matmul(units[a[..., 0]], units[b[..., 0]].transpose(0, 2, 1)))
        evidence[..., RELATIONS + 1] = a[:, :, None, 1] == b[:, None, :, 1]
        evidence[..., RELATIONS + 2] = a[:, :, None, 2] == b[:, None, :, 2]
        real = lambda rows, side, length: np.arange(length)[None] < np.array([len(getattr(r, side)) for r in rows])[:, None]
        mask_a, mask_b = real(rows, "a", la), real(rows, "b", lb)
        evidence *= mask_a[:, :, None, None] & mask_b[:, None, :, None]
        self.mask_a, self.mask_b = torch.from_numpy(mask_a), torch.from_numpy(mask_b)
        self.a, self.b, self.evidence = torch.from_numpy(a), torch.from_numpy(b), torch.from_numpy(evidence)
        self.up_a, self.up_b = torch.from_numpy(up_a), torch.from_numpy(up_b)
        self.domain = torch.tensor([r.domain for r in rows])
        self.label = torch.tensor([r.label for r in rows])
        self.same = torch.tensor([r.same for r in rows])
        self.kind = torch.tensor([r.kind for r in rows])


def in_batches(rows: list[Row], size: int, rng=None) -> list[list[int]]:
    """Indices in batches of about one length; shuffled where a random generator is given."""
    order = list(range(len(rows)))
    if rng:
        rng.shuffle(order)
    out = []
    for start in range(0, len(order), size * 50):
        part = sorted(order[start:start + size * 50], key=lambda i: len(rows[i].a) + len(rows[i].b))
        out += [part[i:i + size] for i in range(0, len(part), size)]
    if rng:
        rng.shuffle(out)
    return out

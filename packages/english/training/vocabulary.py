"""Vocabularies: GloVe rows, trained word rows, tag and relation lists."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np

from conllu import Sentence
from forms import key_of, normalise


GLOVE_LEVELS, GLOVE_DEVIATIONS = 8, 3.0
"""Few levels compress well (about 4 bits a value in gzip); the parser trains on the rounded vectors, so it loses nothing later."""


@dataclass
class Vocabulary:
    """Row 0 of both word tables is the unknown word."""
    glove_keys: list[str]
    glove: np.ndarray  # float32 [rows, 100], already rounded to int8 * row scale
    word_keys: list[str]
    word_counts: list[int]
    upos: list[str]
    xpos: list[str]
    deprels: list[str]
    glove_levels: int = 127
    tag_pairs: list[tuple[int, int]] | None = None  # ids (UPOS, XPOS) that occur together

    def __post_init__(self) -> None:
        self.glove_id = {k: i for i, k in enumerate(self.glove_keys)}
        self.word_id = {k: i for i, k in enumerate(self.word_keys)}
        self.upos_id = {k: i for i, k in enumerate(self.upos)}
        self.xpos_id = {k: i for i, k in enumerate(self.xpos)}
        self.deprel_id = {k: i for i, k in enumerate(self.deprels)}


def round_rows(matrix: np.ndarray, levels: int = 127, deviations: float = np.inf) -> tuple[np.ndarray, np.ndarray]:
    """Symmetric int8 per row: (int8 values in -levels..levels, float32 scales); clips beyond `deviations` row deviations."""
    top = np.abs(matrix).max(1)
    if np.isfinite(deviations):
        top = np.minimum(top, deviations * np.sqrt((matrix ** 2).mean(1)))
    scale = np.maximum(top, 1e-8).astype(np.float32) / np.float32(levels)
    # eight bits of mantissa are enough for a scale and compress better; rounded up, so that nothing is clipped
    scale = ((scale.view(np.uint32) + 0xFFFF) & 0xFFFF0000).view(np.float32)
    return np.clip(np.rint(matrix / scale[:, None]), -levels, levels).astype(np.int8), scale


def glove_table(words: list[str], matrix: np.ndarray, rows: int, counts: Counter) -> tuple[list[str], np.ndarray]:
    """The `rows` most frequent keys; words that share a key (1,187 and 2,306) share their rank-weighted mean."""
    sums: dict[str, list] = {}
    for rank, word in enumerate(words):
        key = key_of(normalise(word))
        if "-" in key.strip("-"):
            continue  # the treebanks split at hyphens
        entry = sums.get(key)
        weight = 1.0 / (rank + 10)
        if entry is None:
            if len(sums) < rows * 2:
                sums[key] = [matrix[rank] * weight, weight, rank]
        else:
            entry[0] = entry[0] + matrix[rank] * weight
            entry[1] += weight
    # A key of the training text outranks an equally rare one that never occurs there.
    ranked = sorted(sums, key=lambda k: sums[k][2] / (3.0 if counts.get(k, 0) > 1 else 1.0))[: rows - 1]
    table = np.stack([np.zeros(matrix.shape[1], np.float32)] + [sums[k][0] / sums[k][1] for k in ranked])
    q, s = round_rows(table.astype(np.float32), GLOVE_LEVELS, GLOVE_DEVIATIONS)
    return ["\0"] + ranked, q.astype(np.float32) * s[:, None]


def build(gold: list[Sentence], extra: list[Sentence], words: list[str], matrix: np.ndarray, rows: int, min_count: int) -> Vocabulary:
    """Words are counted in both lists; tags, their pairs and relations come from the gold trees."""
    counts = Counter(key_of(normalise(f)) for s in gold + extra for f in s.forms)
    keys, table = glove_table(words, matrix, rows, counts)
    kept = [(k, c) for k, c in counts.most_common() if c >= min_count]
    vocab = Vocabulary(keys, table, ["\0"] + [k for k, _ in kept], [0] + [c for _, c in kept],
                       sorted({t for s in gold for t in s.upos}), sorted({t for s in gold for t in s.xpos}),
                       sorted({t for s in gold for t in s.deprels}), GLOVE_LEVELS)
    vocab.tag_pairs = tag_pairs(gold, vocab)
    return vocab


def tag_pairs(gold: list[Sentence], vocab: Vocabulary) -> list[tuple[int, int]]:
    seen = Counter((u, x) for s in gold for u, x in zip(s.upos, s.xpos))
    per_tag = Counter(x for s in gold for x in s.xpos)
    # one in two hundred uses of the XPOS at least: rarer pairs are mostly slips of annotation
    return sorted((vocab.upos_id[u], vocab.xpos_id[x]) for (u, x), n in seen.items() if n * 200 >= per_tag[x])

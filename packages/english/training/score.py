"""Predictions and scores with the trainer's own forward pass."""
from __future__ import annotations

import numpy as np
import torch

from batches import Encoder
from conllu import Sentence
from model import Parser
from trees import decode


def best_pairs(u: torch.Tensor, x: torch.Tensor, vocab) -> tuple[torch.Tensor, torch.Tensor]:
    """The most probable pair of tags among those that go together."""
    if not vocab.tag_pairs:
        return u.argmax(2), x.argmax(2)
    pairs = torch.tensor(vocab.tag_pairs)
    best = (u.softmax(2)[:, :, pairs[:, 0]] * x.softmax(2)[:, :, pairs[:, 1]]).argmax(2)
    return pairs[best, 0], pairs[best, 1]


@torch.no_grad()
def predict(model: Parser, encoder: Encoder, sentences: list[Sentence], full: bool = True, words: int = 4000):
    """Yields (sentence, upos, xpos, heads, deprels) in the given order; `full` also repairs what is no tree."""
    model.eval()
    v = encoder.vocab
    out: list = [None] * len(sentences)
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].forms))
    start = 0
    while start < len(order):
        end, size = start, 0
        while end < len(order) and size < words:
            size += len(sentences[order[end]].forms)
            end += 1
        ids = order[start:end]
        start = end
        b = encoder.batch([sentences[i] for i in ids])
        tags, arcs, ldep, lhead = model(b["glove"], b["word"], b["features"], b["lengths"])
        u, x = tags.split(model.tag_sizes, 2)
        u, x = best_pairs(u, x, v)
        heads = arcs.argmax(2)
        if full:
            numbers = arcs.double().numpy()
            for r, s in enumerate(b["sentences"]):
                n = len(s.forms)
                heads[r, :n] = torch.from_numpy(decode(numbers[r, :n, :n + 1]))
        logits = model.labels(ldep, lhead, heads)
        root = v.deprel_id["root"]
        logits[:, :, root] = -1e9
        labels = logits.argmax(2).masked_fill(heads == 0, root)
        for r, s in enumerate(b["sentences"]):
            n = len(s.forms)
            out[ids[b["order"][r]]] = (s, [v.upos[i] for i in u[r, :n]], [v.xpos[i] for i in x[r, :n]],
                                       heads[r, :n].tolist(), [v.deprels[i] for i in labels[r, :n]])
    return out


def evaluate(model: Parser, encoder: Encoder, sentences: list[Sentence], full: bool = True) -> dict[str, float]:
    hits = np.zeros(5)
    for s, u, x, h, d in predict(model, encoder, sentences, full):
        for i in range(len(s.forms)):
            arc = h[i] == s.heads[i]
            hits += (1, u[i] == s.upos[i], x[i] == s.xpos[i], arc, arc and d[i] == s.deprels[i])
    return {k: 100 * hits[i] / hits[0] for i, k in enumerate(("upos", "xpos", "uas", "las"), 1)}

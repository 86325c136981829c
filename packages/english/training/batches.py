"""Sentences -> padded id tensors, batched by words over sentences of similar length."""
from __future__ import annotations

import random
from functools import lru_cache
from typing import Iterator

import torch

from conllu import Sentence
from forms import hashed_features, key_of, normalise
from vocabulary import Vocabulary


class Encoder:
    def __init__(self, vocab: Vocabulary, buckets: int):
        self.vocab, self.buckets = vocab, buckets
        self.word = lru_cache(maxsize=400_000)(self._word)

    def _word(self, form: str) -> tuple[int, int, list[int]]:
        n = normalise(form)
        k = key_of(n)
        return self.vocab.glove_id.get(k, 0), self.vocab.word_id.get(k, 0), hashed_features(n, self.buckets)

    def batch(self, sentences: list[Sentence]) -> dict:
        """Sorted by falling length; `order` gives the original positions."""
        v = self.vocab
        order = sorted(range(len(sentences)), key=lambda i: -len(sentences[i].forms))
        sents = [sentences[i] for i in order]
        n = len(sents[0].forms)

        def pad(rows: list, fill=0):
            return torch.tensor([r + [fill] * (n - len(r)) for r in rows])

        words = [[self.word(f) for f in s.forms] for s in sents]
        k = len(words[0][0][2])
        soft = {"soft": pad_soft(sents, n)} if any(s.soft for s in sents) else {}
        return {**soft,
            "order": order, "sentences": sents,
            "glove": pad([[w[0] for w in r] for r in words]), "word": pad([[w[1] for w in r] for r in words]),
            "features": pad([[w[2] for w in r] for r in words], [0] * k),
            "lengths": torch.tensor([len(s.forms) for s in sents]),
            "upos": pad([[v.upos_id.get(t, -100) for t in s.upos] for s in sents], -100),
            "xpos": pad([[v.xpos_id.get(t, -100) for t in s.xpos] for s in sents], -100),
            "heads": pad([list(s.heads) for s in sents], -100),
            "deprels": pad([[v.deprel_id.get(t, -100) for t in s.deprels] for s in sents], -100),
            "weight": torch.tensor([s.weight for s in sents]),
        }


def pad_soft(sentences: list[Sentence], n: int) -> dict[str, torch.Tensor]:
    """Teacher distributions as padded tensors; `has` is 1 for the words of sentences that have them."""
    first = next(s.soft for s in sentences if s.soft)
    out = {"has": torch.zeros(len(sentences), n), "arcs": torch.zeros(len(sentences), n, n + 1)}
    for name in ("upos", "xpos", "labels"):
        out[name] = torch.zeros(len(sentences), n, first[name].shape[1])
    for r, s in enumerate(sentences):
        if s.soft:
            m = len(s.forms)
            out["has"][r, :m] = 1
            out["arcs"][r, :m, :m + 1] = torch.from_numpy(s.soft["arcs"].astype("float32"))
            for name in ("upos", "xpos", "labels"):
                out[name][r, :m] = torch.from_numpy(s.soft[name].astype("float32"))
    return out


def shuffled_batches(sentences: list[Sentence], words: int, rng: random.Random) -> Iterator[list[Sentence]]:
    """Random batches of about `words` words; lengths within a batch differ by little (noise keeps batches changing)."""
    keyed = sorted(sentences, key=lambda s: len(s.forms) * rng.uniform(0.8, 1.25))
    groups: list[list[Sentence]] = [[]]
    size = 0
    for s in keyed:
        if size >= words:
            groups.append([])
            size = 0
        groups[-1].append(s)
        size += len(s.forms)
    rng.shuffle(groups)
    yield from groups

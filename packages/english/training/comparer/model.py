"""The comparer: each word in its tree, paired with the other text's words by attention over what is known of the two."""
from __future__ import annotations

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from evidence import CONTRADICTION, DOMAINS, EVIDENCE, KINDS, NEWS, OWN, Batch

VECTOR_SCALE = 5
TAG = 8
FAR = -1e4


class Dropout(nn.Module):
    """Dropout whose masks NumPy draws from bytes, ten times as fast as PyTorch on a processor; the share is rounded to 1/256."""

    def __init__(self, share: float, seed: int = 4) -> None:
        super().__init__()
        self.bytes = np.random.Generator(np.random.SFC64(seed))
        self.dropped = round(256 * share)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training:
            return x
        kept = self.bytes.integers(0, 256, tuple(x.shape), dtype=np.uint8) >= self.dropped
        return x * torch.from_numpy(kept.astype(np.float32) / np.float32(1 - self.dropped / 256))


class Comparer(nn.Module):
    def __init__(self, vectors: np.ndarray, width: int = 64, units: int = 64, dropout: float = 0.3) -> None:
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(torch.tensor(vectors), freeze=True)
        self.upos, self.deprel = nn.Embedding(17, TAG), nn.Embedding(36, TAG)
        self.input = nn.Linear(vectors.shape[1] + 2 * TAG, width)
        self.context1, self.context2 = nn.Linear(5 * width, width), nn.Linear(5 * width, width)
        self.relation1, self.relation2 = nn.Linear(EVIDENCE, 16), nn.Linear(16, 1)
        self.likeness = nn.Parameter(torch.tensor([0.1]))
        self.compare = nn.Linear(4 * width + 2 * EVIDENCE + 2 * TAG, units)
        self.compose = nn.Linear(3 * units, units)
        self.hidden, self.output = nn.Linear(4 * units, units), nn.Linear(units, 3)
        self.same, self.kind = nn.Linear(units, 1), nn.Linear(units, len(KINDS))
        self.domains = nn.Embedding(NEWS + 1, 3)
        nn.init.zeros_(self.domains.weight)
        self.drop = Dropout(dropout)

    def trainable(self) -> list[nn.Parameter]:
        return [p for p in self.parameters() if p.requires_grad]

    def encode(self, words: torch.Tensor, up: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        tags = torch.cat([self.upos(words[..., 1]), self.deprel(words[..., 2])], -1)
        state = torch.tanh(self.input(self.drop(torch.cat([self.vectors(words[..., 0]) / VECTOR_SCALE, tags], -1))))
        # padding lies behind the words and must not be seen as a last word's neighbour
        mask = mask.float()[:, :, None]
        state = state * mask
        none = torch.zeros_like(state[:, :1])
        for layer in (self.context1, self.context2):
            around = [state, torch.bmm(up, state), torch.bmm(up.transpose(1, 2), state),
                      torch.cat([none, state[:, :-1]], 1), torch.cat([state[:, 1:], none], 1)]
            state = (state + torch.tanh(layer(torch.cat(around, -1)))) * mask
        return state, tags

    def side(self, own, other, weights, evidence, mask, tags, up):
        found = torch.bmm(weights, other)
        seen = (weights[..., None] * evidence).sum(2)
        parts = [own, found, own * found, (own - found).abs(), seen, evidence.max(2)[0], tags]
        compared = F.relu(self.compare(self.drop(torch.cat(parts, -1)))) * mask[:, :, None]
        # what a word's partner says of it counts by what its head's and its dependents' partners say of them
        around = [compared, torch.bmm(up, compared), torch.bmm(up.transpose(1, 2), compared)]
        compared = F.relu(compared + self.compose(self.drop(torch.cat(around, -1)))) * mask[:, :, None]
        return compared.max(1)[0], compared.sum(1) / mask.sum(1, keepdim=True).clamp(min=1)

    def forward(self, batch: Batch):
        """Logits of label [n, 3], of `same` [n], of the kind [n, kinds]."""
        mask_a, mask_b = batch.mask_a, batch.mask_b
        state_a, tags_a = self.encode(batch.a, batch.up_a, mask_a)
        state_b, tags_b = self.encode(batch.b, batch.up_b, mask_b)
        scores = self.likeness * torch.bmm(state_a, state_b.transpose(1, 2))
        scores = scores + self.relation2(F.relu(self.relation1(batch.evidence))).squeeze(-1)
        to_a = F.softmax(scores.masked_fill(~mask_a[:, :, None], FAR), 1).transpose(1, 2)
        to_b = F.softmax(scores.masked_fill(~mask_b[:, None, :], FAR), 2)
        a = self.side(state_a, state_b, to_b, batch.evidence, mask_a.float(), tags_a, batch.up_a)
        b = self.side(state_b, state_a, to_a, batch.evidence.transpose(1, 2), mask_b.float(), tags_b, batch.up_b)
        hidden = F.relu(self.hidden(self.drop(torch.cat([*a, *b], -1))))
        return self.output(hidden) + self.domains(batch.domain), self.same(hidden).squeeze(-1), self.kind(hidden)

    def loss(self, batch: Batch) -> torch.Tensor:
        label, same, kind = self(batch)
        n = len(batch.label)
        total = label.sum() * 0
        known = (batch.label >= 0) & (batch.label != OWN)
        if known.any():
            total = total + F.cross_entropy(label[known], batch.label[known], reduction="sum") / n
        own = batch.label == OWN
        if own.any():
            others = [i for i in range(label.shape[1]) if i != CONTRADICTION]
            total = total + (label[own].logsumexp(1) - label[own][:, others].logsumexp(1)).sum() / n
        paired = batch.same >= 0
        if paired.any():
            total = total + F.binary_cross_entropy_with_logits(same[paired], batch.same[paired].float(), reduction="sum") / n
        named = batch.kind >= 0
        if named.any():
            total = total + F.cross_entropy(kind[named], batch.kind[named], reduction="sum") / n
        return total

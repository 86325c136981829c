"""Multitask BiLSTM: layer 1 -> tags; layer 1 + expected tags + word input -> layer 2 -> biaffine arcs and labels."""
from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lstm import BiLstm, product
from vocabulary import Vocabulary

DISTANCE_BUCKETS = 23


@dataclass
class Config:
    hidden: int = 128
    word_dim: int = 64
    feature_dim: int = 48
    feature_buckets: int = 8192
    tag_dim: int = 32
    arc_dim: int = 128
    label_dim: int = 64
    dropout: float = 0.3
    weight_drop: float = 0.2
    input_dropout: float = 0.3
    word_dropout: float = 0.25
    feature_dropout: float = 0.05
    glove_dropout: float = 0.3  # share of dropped words that lose their GloVe vector too
    final_tags: bool = False  # tags from layer 2 (layer 1's then only feed layer 2)


def distance_bucket(offset: Tensor) -> Tensor:
    """Signed head - dependent offset to 1..22 (0 is the root arc): 1..5 exact, then 6-7, 8-10, 11-15, 16-25, 26-40, 41+."""
    a = offset.abs()
    b = a.clamp(max=5) + (a > 5).long() + (a > 7).long() + (a > 10).long() + (a > 15).long() + (a > 25).long() + (a > 40).long()
    return torch.where(offset < 0, b, b + 11)


def shared_dropout(x: Tensor, p: float, training: bool) -> Tensor:
    """One dropout mask for all positions of a sentence."""
    if not training or p == 0:
        return x
    return x * (torch.rand(x.shape[0], 1, x.shape[2]) >= p).float() / (1 - p)


class Parser(nn.Module):
    def __init__(self, vocab: Vocabulary, config: Config):
        super().__init__()
        c = self.config = config
        nu, nx, nl = len(vocab.upos), len(vocab.xpos), len(vocab.deprels)
        self.register_buffer("glove", torch.from_numpy(vocab.glove), persistent=False)
        counts = torch.tensor(vocab.word_counts, dtype=torch.float32)
        self.register_buffer("drop_rate", c.word_dropout / (c.word_dropout + counts), persistent=False)
        self.words = nn.Embedding(len(vocab.word_keys), c.word_dim)
        self.features = nn.EmbeddingBag(c.feature_buckets, c.feature_dim, mode="sum")
        nn.init.normal_(self.words.weight, std=0.05)
        nn.init.normal_(self.features.weight, std=0.05)
        inputs = vocab.glove.shape[1] + c.word_dim + c.feature_dim
        h2 = 2 * c.hidden
        self.lstm1 = BiLstm(inputs, c.hidden, c.weight_drop)
        self.tagger = nn.Linear(h2, nu + nx)
        self.tag_sizes = [nu, nx]
        self.tag_projection = nn.Linear(nu + nx, c.tag_dim, bias=False)
        # The word input reaches layer 2 too: at inference its product is cached per word type, so it costs nothing.
        self.lstm2 = BiLstm(h2 + c.tag_dim + inputs, c.hidden, c.weight_drop)
        self.final_tagger = nn.Linear(h2, nu + nx) if c.final_tags else None
        self.mlp = nn.Linear(h2, 2 * c.arc_dim + 2 * c.label_dim)
        self.root = nn.Parameter(torch.zeros(h2))
        self.arc_bilinear = nn.Parameter(torch.empty(c.arc_dim, c.arc_dim))
        nn.init.orthogonal_(self.arc_bilinear)
        self.arc_bilinear.data *= 0.3
        self.arc_head_bias = nn.Parameter(torch.zeros(c.arc_dim))
        self.distance = nn.Linear(c.arc_dim, DISTANCE_BUCKETS)
        nn.init.zeros_(self.distance.weight)
        # Labels: product, dependent and head features into one linear layer (cheap per arc, no cubic tensor).
        self.label_hidden = nn.Linear(3 * c.label_dim, c.label_dim * 2)
        self.label_out = nn.Linear(c.label_dim * 2, nl)

    def embed(self, glove_ids: Tensor, word_ids: Tensor, feature_ids: Tensor) -> Tensor:
        c, training = self.config, self.training
        g = self.glove[glove_ids]
        if training:
            dropped = torch.rand(word_ids.shape) < self.drop_rate[word_ids] + 0.02
            word_ids = word_ids.masked_fill(dropped, 0)
            g = g * ~(dropped & (torch.rand(word_ids.shape) < c.glove_dropout))[:, :, None]
        w = self.words(word_ids)
        b, n, k = feature_ids.shape
        f = self.features(feature_ids.view(b * n, k)).view(b, n, -1)
        if training:
            f = f * (torch.rand(b, n, 1) >= c.feature_dropout)
        return torch.cat([g, w, f], 2)

    def forward(self, glove_ids: Tensor, word_ids: Tensor, feature_ids: Tensor, lengths: Tensor):
        """Ids [B, n] sorted by falling length -> tag logits [B, n, u + x], arc logits [B, n, n + 1], label MLP outputs."""
        c, t = self.config, self.training
        x = self.embed(glove_ids, word_ids, feature_ids)
        x = shared_dropout(x, c.input_dropout, t)
        h1 = self.lstm1(x, lengths)
        h1 = shared_dropout(h1, c.dropout, t)
        tags = self.first_tags = self.tagger(h1)
        u, xp = tags.split(self.tag_sizes, 2)
        expected = self.tag_projection(torch.cat([u.softmax(2), xp.softmax(2)], 2))
        h2 = self.lstm2(torch.cat([h1, expected, x], 2), lengths)
        h2 = torch.cat([self.root.expand(h2.shape[0], 1, -1), h2], 1)
        h2 = shared_dropout(h2, c.dropout, t)
        if self.final_tagger is not None:
            tags = self.final_tagger(h2[:, 1:])
        z = F.leaky_relu(product(h2.flatten(0, 1), self.mlp.weight.t()).view(*h2.shape[:2], -1) + self.mlp.bias, 0.1)
        z = shared_dropout(z, c.dropout, t)
        dep, head, ldep, lhead = z.split([c.arc_dim, c.arc_dim, c.label_dim, c.label_dim], 2)
        dep, ldep = dep[:, 1:], ldep[:, 1:]
        arcs = (dep @ self.arc_bilinear + self.arc_head_bias) @ head.transpose(1, 2)
        n = dep.shape[1]
        offset = torch.arange(n + 1)[None] - torch.arange(1, n + 1)[:, None]
        bucket = distance_bucket(offset)
        bucket[:, 0] = 0
        arcs = arcs + self.distance(dep).gather(2, bucket.expand(arcs.shape[0], -1, -1))
        blocked = torch.arange(n + 1)[None, None] > lengths[:, None, None]
        blocked = blocked | torch.eye(n, n + 1, dtype=torch.bool).roll(1, 1)[None]
        return tags, arcs.masked_fill(blocked, -1e4), ldep, lhead

    def labels(self, ldep: Tensor, lhead: Tensor, heads: Tensor) -> Tensor:
        """Label logits [B, n, relations] for given heads [B, n] (0 = root)."""
        chosen = lhead.gather(1, heads[:, :, None].expand(-1, -1, lhead.shape[2]))
        hidden = F.leaky_relu(self.label_hidden(torch.cat([ldep, chosen, ldep * chosen], 2)), 0.1)
        return self.label_out(F.dropout(hidden, self.config.dropout * 0.5, self.training))

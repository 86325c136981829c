"""Trains one parser; writes a checkpoint after every pass. See README.md for the commands."""
from __future__ import annotations

import argparse
import json
import random
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import distil
import vectors
import vocabulary
from augment import AmbiguousWords, variant
from batches import Encoder, shuffled_batches
from conllu import read_conllu
from lstm import Products
from model import Config, Parser
from score import evaluate
from templates import generate


SOFT = 0.6


def losses(model: Parser, b: dict) -> torch.Tensor:
    """Sum of the four cross entropies, each a mean over words."""
    tags, arcs, ldep, lhead = model(b["glove"], b["word"], b["features"], b["lengths"])
    u, x = tags.split(model.tag_sizes, 2)
    heads = b["heads"]
    labels = model.labels(ldep, lhead, heads.clamp(min=0))
    weight = (b["weight"][:, None] * (heads >= 0)).flatten()
    total = weight.sum()

    def ce(logits: torch.Tensor, gold: torch.Tensor, smooth: float = 0.0) -> torch.Tensor:
        each = F.cross_entropy(logits.flatten(0, 1), gold.flatten(), reduction="none", ignore_index=-100, label_smoothing=smooth)
        return (each * weight).sum() / total

    def tag_loss(logits: torch.Tensor) -> torch.Tensor:
        first, second = logits.split(model.tag_sizes, 2)
        return 0.7 * ce(first, b["upos"], 0.03) + 0.5 * ce(second, b["xpos"], 0.03)

    def gold_loss() -> torch.Tensor:
        loss = tag_loss(tags) + ce(arcs, heads) + ce(labels, b["deprels"], 0.03)
        return loss + 0.4 * tag_loss(model.first_tags) if model.final_tagger is not None else loss

    if "soft" not in b:
        return gold_loss()
    soft = b["soft"]
    # Where a teacher has spoken, its distribution counts SOFT and the tree at hand 1 - SOFT.
    soft_weight = soft["has"] * b["weight"][:, None]

    def cross(logits: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        return (-(target * logits.log_softmax(2)).sum(2) * soft_weight).sum() / total

    taught = 0.7 * cross(u, soft["upos"]) + 0.5 * cross(x, soft["xpos"]) + cross(arcs, soft["arcs"]) + cross(labels, soft["labels"])
    weight = weight * (1 - SOFT * soft["has"].flatten())
    return gold_loss() + SOFT * taught


class Average:
    """Exponential moving average of the weights."""

    def __init__(self, model: Parser, decay: float):
        self.decay, self.steps = decay, 0
        self.shadow = {k: v.detach().clone() for k, v in model.state_dict().items()}

    @torch.no_grad()
    def update(self, model: Parser) -> None:
        self.steps += 1
        d = min(self.decay, (1 + self.steps) / (10 + self.steps))
        for k, v in model.state_dict().items():
            self.shadow[k].mul_(d).add_(v, alpha=1 - d)


def copy_weights(path: Path, model: Parser, vocab: vocabulary.Vocabulary) -> None:
    """Takes over another run's weights; word rows are matched by word, everything else must have the same shape."""
    saved = torch.load(path)
    state = saved["state"]
    rows = model.words.weight.detach().clone() * 0 + state["words.weight"][0]
    for key, row in vocab.word_id.items():
        old = saved["vocab"].word_id.get(key)
        if old is not None:
            rows[row] = state["words.weight"][old]
    model.load_state_dict({**state, "words.weight": rows}, strict=False)


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--data", type=Path, required=True, help="folder with {ewt,gum}-{train,dev}.conllu")
    p.add_argument("--vectors", type=Path, required=True, help="folder with glove.npy and glove.words")
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--extra", type=Path, nargs="*", default=[], help="machine-labelled CoNLL-U files")
    p.add_argument("--extra-weight", type=float, default=0.5)
    p.add_argument("--gum-weight", type=float, default=1.0)
    p.add_argument("--teachers", type=Path, help="distributions written by distil.py for the treebanks and the extra files")
    p.add_argument("--start", type=Path, help="checkpoint to start from (same vocabulary settings)")
    p.add_argument("--epochs", type=int, default=25)
    p.add_argument("--words", type=int, default=1800)
    p.add_argument("--rate", type=float, default=2.5e-3)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--glove-rows", type=int, default=30000)
    p.add_argument("--min-count", type=int, default=2)
    p.add_argument("--average", type=float, default=0.998)
    p.add_argument("--templates", type=int, default=400, help="pattern sentences per pass (templates.py)")
    p.add_argument("--minutes", type=float, default=float("inf"), help="shortens the schedule to this wall-clock time")
    p.add_argument("--half", action="store_true", help="large products in bfloat16 (faster where the CPU has AVX512-BF16)")
    p.add_argument("--set", nargs="*", default=[], help="Config overrides, e.g. hidden=160 dropout=0.33")
    a = p.parse_args()
    Products.half = a.half
    torch.manual_seed(a.seed)
    np.random.seed(a.seed)
    rng = random.Random(a.seed)
    config = Config()
    for item in a.set:
        k, v = item.split("=")
        setattr(config, k, type(getattr(config, k))(float(v)))
    a.out.mkdir(parents=True, exist_ok=True)

    train = list(read_conllu(a.data / "ewt-train.conllu"))
    gum = list(read_conllu(a.data / "gum-train.conllu"))
    for s in gum:
        s.weight = a.gum_weight
    extra = [s for path in a.extra for s in read_conllu(path)]
    for s in extra:
        s.weight = a.extra_weight
    train += gum
    ambiguous = AmbiguousWords(train)
    vocab = vocabulary.build(train, extra, *vectors.load(a.vectors), a.glove_rows, a.min_count)
    train += extra
    if a.teachers:
        distil.attach(train, a.teachers)
    dev = {name: list(read_conllu(a.data / f"{name}-dev.conllu")) for name in ("ewt", "gum")}
    encoder = Encoder(vocab, config.feature_buckets)
    model = Parser(vocab, config)
    print("weights", sum(x.numel() for x in model.parameters()), "sentences", len(train), flush=True)
    if a.start:
        copy_weights(a.start, model, vocab)
    average = Average(model, a.average)
    optimiser = torch.optim.Adam(model.parameters(), lr=a.rate, betas=(0.9, 0.95), eps=1e-8)
    per_epoch = sum(1 for _ in shuffled_batches(train, a.words, random.Random(0)))
    total, step, log, began = per_epoch * a.epochs, 0, [], time.time()
    for epoch in range(1, a.epochs + 1):
        start, running = time.time(), 0.0
        model.train()
        sentences = [variant(s, rng, ambiguous) for s in train] + generate(rng, a.templates, ambiguous)
        for group in shuffled_batches(sentences, a.words, rng):
            warm = min(1.0, (step + 1) / 100)
            progress = max(step / total, (time.time() - began) / 60 / a.minutes)
            if progress >= 1:
                break
            rate = a.rate * warm * (1 - progress)
            for g in optimiser.param_groups:
                g["lr"] = rate
            loss = losses(model, encoder.batch(group))
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            average.update(model)
            running += loss.item()
            step += 1
        torch.save({"config": asdict(config), "vocab": vocab, "state": average.shadow}, a.out / "next.pt")
        (a.out / "next.pt").replace(a.out / "last.pt")
        line = {"epoch": epoch, "loss": round(running / per_epoch, 4), "seconds": round(time.time() - start, 1)}
        live = {k: v.clone() for k, v in model.state_dict().items()}
        model.load_state_dict(average.shadow)
        for name, held_out in dev.items():
            line[name] = {k: round(v, 2) for k, v in evaluate(model, encoder, held_out, full=False).items()}
        model.load_state_dict(live)
        log.append(line)
        print(json.dumps(line), flush=True)
        (a.out / "log.json").write_text(json.dumps(log, indent=1))
        if progress >= 1:
            break


if __name__ == "__main__":
    main()

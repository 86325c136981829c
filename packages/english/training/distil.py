"""Averages the distributions of several trained parsers over treebanks and unlabelled text, for training a student.

Writes machine-labelled CoNLL-U for the unlabelled text and one .npz of distributions for all sentences.
"""
from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

from conllu import Sentence, read_conllu, write_conllu
from export import load_checkpoint
from trees import decode

PARTS = ("upos", "xpos", "arcs", "labels")


@torch.no_grad()
def distributions(model, encoder, sentences: list[Sentence], heads: list[list[int]] | None, words: int = 4000) -> list[dict]:
    """Per sentence float32 probabilities; label probabilities are those of `heads` (or of the model's best heads)."""
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
        u, x, p = u.softmax(2).numpy(), x.softmax(2).numpy(), arcs.softmax(2).numpy()
        best = arcs.argmax(2)
        if heads is not None:
            for r, k in enumerate(b["order"]):
                h = heads[ids[k]]
                best[r, :len(h)] = torch.tensor(h)
        labels = model.labels(ldep, lhead, best).softmax(2).numpy()
        for r, k in enumerate(b["order"]):
            n = len(b["sentences"][r].forms)
            out[ids[k]] = {"upos": u[r, :n], "xpos": x[r, :n], "arcs": p[r, :n, :n + 1], "labels": labels[r, :n]}
    return out


def average(many: list[list[dict]], name: str, i: int) -> np.ndarray:
    return sum(m[i][name] for m in many) / len(many)


def label(models: list, sentences: list[Sentence], known_heads: bool) -> None:
    """Attaches averaged distributions as `soft`; without known heads also fills in tags, trees and relations."""
    vocab = models[0][1].vocab
    heads = [s.heads for s in sentences] if known_heads else None
    if not known_heads:
        first = [distributions(m, e, sentences, None) for m, e in models]
        heads = [decode(np.log(average(first, "arcs", i).astype(np.float64) + 1e-12)).tolist() for i in range(len(sentences))]
        del first
    many = [distributions(m, e, sentences, heads) for m, e in models]
    for i, s in enumerate(sentences):
        s.soft = {name: average(many, name, i).astype(np.float16) for name in PARTS}
        for m in many:
            m[i] = None if m is not many[-1] else m[i]
        if not known_heads:
            s.heads = heads[i]
            root = vocab.deprel_id["root"]
            chosen = s.soft["labels"].astype(np.float32).copy()
            chosen[:, root] = -1
            s.deprels = ["root" if h == 0 else vocab.deprels[k] for h, k in zip(s.heads, chosen.argmax(1))]
            s.upos = [vocab.upos[k] for k in s.soft["upos"].argmax(1)]
            s.xpos = [vocab.xpos[k] for k in s.soft["xpos"].argmax(1)]


def save(sentences: list[Sentence], path: Path) -> None:
    """Flat float16 arrays in sentence order; `attach` reads them back by sentence id."""
    flat = {name: np.concatenate([s.soft[name].ravel() for s in sentences]) for name in PARTS}
    np.savez(path, ids=np.array([s.ident for s in sentences]), sizes=np.array([len(s.forms) for s in sentences]), **flat)


def attach(sentences: list[Sentence], path: Path) -> None:
    data = np.load(path)
    sizes = data["sizes"]
    words = int(sizes.sum())
    flat = {name: data[name] for name in PARTS}
    width = {name: flat[name].size // words for name in ("upos", "xpos", "labels")}
    by_id = {s.ident: s for s in sentences}
    at = dict.fromkeys(PARTS, 0)
    for ident, n in zip(data["ids"], sizes):
        soft = {}
        for name in PARTS:
            shape = (n, n + 1) if name == "arcs" else (n, width[name])
            soft[name] = flat[name][at[name]: at[name] + shape[0] * shape[1]].reshape(shape)
            at[name] += shape[0] * shape[1]
        if str(ident) in by_id:
            by_id[str(ident)].soft = soft


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("checkpoints", type=Path, nargs="+")
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--text", type=Path, required=True, help="tokenised sentences, one a line")
    p.add_argument("--out", type=Path, required=True, help="folder for text.conllu and teachers.npz")
    a = p.parse_args()
    torch.set_num_threads(1)
    a.out.mkdir(parents=True, exist_ok=True)
    models = [load_checkpoint(c) for c in a.checkpoints]
    gold = [s for name in ("ewt", "gum") for s in read_conllu(a.data / f"{name}-train.conllu")]
    lines = [line.split(" ") for line in a.text.read_text(encoding="utf8").split("\n") if line]
    text = [Sentence(f, ["X"] * len(f), ["FW"] * len(f), [0] * len(f), ["root"] * len(f), f"text-{i}") for i, f in enumerate(lines)]
    label(models, text, known_heads=False)
    write_conllu(text, a.out / "text.conllu")
    label(models, gold, known_heads=True)
    save(gold + text, a.out / "teachers.npz")


if __name__ == "__main__":
    main()

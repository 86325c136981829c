"""Trains the comparer on sentence pairs (--pairs), then on annotated events with some of the pairs among them (--events).

    python3 train.py --evidence DIR --parser ../../assets/parser.bin --pairs vitaminc,lingnli,… --out pairs.pt
    python3 train.py --evidence DIR --parser … --start pairs.pt --events sets --out sets.pt
    python3 train.py --evidence DIR --parser … --start sets.pt --events dev,own --sets sets --out comparer.bin
    … --folds 5 --out DIR   five models for as many parts of the events, each trained on the other parts (DIR/fold-0.bin … and
                            DIR/folds.json: event to number), by which the confidence is trained on events that the model has not seen;
                            --only 2 trains the third of them alone, so that several processes share the work

--start goes on from a checkpoint (.pt) or from an asset (.bin), which lacks the output of the side task alone. Seeds are fixed;
one thread. --minutes cuts the schedule where the machine is slow.
"""
from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
from sklearn.metrics import average_precision_score, roc_auc_score

from evidence import DOMAINS, NEWS, Batch, Row, in_batches, load, word_vectors
from export import export, restore
from model import Comparer

SIZE = 64
AMONG = 4000
"""Pairs of each set that are kept among the events, so that the general reading is not forgotten."""
MIXED = 8000
"""Of these and of the statement sets, rows that one epoch over the events takes along."""
UNTOLD = ("neutral", "own")
"""Pairs that no annotation names."""


def logits(net: Comparer, rows: list[Row], units: np.ndarray) -> np.ndarray:
    """[rows, 3 labels + same + kinds]"""
    net.eval()
    out = np.zeros((len(rows), 15), np.float32)
    with torch.no_grad():
        for part in in_batches(rows, 128):
            label, same, kind = net(Batch([rows[i] for i in part], units))
            out[part] = torch.cat([label, same[:, None], kind], 1).numpy()
    net.train()
    return out


def contradiction(values: np.ndarray) -> np.ndarray:
    return torch.softmax(torch.tensor(values[:, :3]), -1)[:, 2].numpy()


def report(net: Comparer, sets: dict[str, list[Row]], units: np.ndarray) -> None:
    for name, rows in sets.items():
        got, gold = logits(net, rows, units), np.array([r.label for r in rows])
        print(f"   {name}: accuracy {(got[:, :3].argmax(1) == gold).mean():.3f} AUC {roc_auc_score(gold == 2, contradiction(got)):.3f}", end=";")
    print(flush=True)


def fit(net: Comparer, epochs, rate: float, steps: int, minutes: float, units: np.ndarray, watch=None) -> None:
    """`epochs` gives the rows of one epoch after the other; `steps` is the length of the schedule."""
    optimiser = torch.optim.AdamW(net.trainable(), lr=rate, weight_decay=0.01)
    start, step, recent = time.time(), 0, []
    for rows in epochs:
        for part in in_batches(rows, SIZE, random):
            done = max(step / steps, (time.time() - start) / (60 * minutes))
            if done >= 1:
                return
            for group in optimiser.param_groups:
                group["lr"] = rate * min(1, (step + 1) / 200) * (1 - done) + rate / 100
            loss = net.loss(Batch([rows[i] for i in part], units))
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.trainable(), 2.0)
            optimiser.step()
            step += 1
            recent.append(loss.item())
            if step % 500 == 0:
                print(f"step {step} of {steps}, {time.time() - start:.0f} s, loss {np.mean(recent):.4f}", flush=True)
                recent.clear()
                if watch and step % 2000 == 0:
                    watch()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--evidence", type=Path, required=True)
    parser.add_argument("--parser", type=Path, required=True)
    parser.add_argument("--pairs", default="")
    parser.add_argument("--events", default="")
    parser.add_argument("--among", default="vitaminc,lingnli,cad-nli")
    parser.add_argument("--sets", default="")
    parser.add_argument("--watch", default="vitaminc,mnli,lingnli,breaking-nli")
    parser.add_argument("--start", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--only", type=int)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--minutes", type=float, default=1e6)
    parser.add_argument("--rate", type=float, default=2e-3)
    args = parser.parse_args()
    torch.set_num_threads(1)
    random.seed(1), np.random.seed(1), torch.manual_seed(1)
    vectors = word_vectors(args.parser)
    units = vectors / np.maximum(1e-6, np.linalg.norm(vectors, axis=1, keepdims=True))
    names = lambda text: [n for n in text.split(",") if n]
    pairs = lambda name: load(args.evidence / f"train-{name}.jsonl", DOMAINS[name])
    fresh = lambda: begin(vectors, args.start)

    if args.pairs:
        rows = [row for name in names(args.pairs) for row in pairs(name)]
        dev = {n: load(args.evidence / f"dev-{n}.jsonl", DOMAINS[n]) for n in names(args.watch)}
        watched = {n: random.Random(0).sample(r, min(1200, len(r))) for n, r in dev.items()}
        print(len(rows), "pairs", flush=True)
        net = fresh()
        save = lambda: (report(net, watched, units), torch.save(net.state_dict(), args.out))
        fit(net, (rows for _ in range(args.epochs)), args.rate, args.epochs * len(rows) // SIZE, args.minutes, units, save)
        torch.save(net.state_dict(), args.out)
        export(net, args.out.with_suffix(".bin"))
        report(net, dev, units)
        return

    events = [row for name in names(args.events) for row in load(args.evidence / f"events-{name}.jsonl", NEWS)]
    among = [row for name in names(args.among) for row in random.Random(1).sample(pairs(name), AMONG)]
    among += [row for name in names(args.sets) for row in load(args.evidence / f"events-{name}.jsonl", NEWS)]

    def tuned(held: set[str]) -> Comparer:
        random.seed(2), torch.manual_seed(2)
        net = fresh()
        told = [r for r in events if r.group not in held and r.name not in UNTOLD]
        rest = [r for r in events if r.group not in held and r.name in UNTOLD]
        conflicts = [r for r in told if r.name == "contradiction"]
        mixed = min(len(among), MIXED)
        unrelated = min(len(rest), 2 * len(told))
        epoch = lambda: [*told, *conflicts, *random.sample(rest, unrelated), *random.sample(among, mixed)]
        size = len(told) + len(conflicts) + unrelated + mixed
        fit(net, (epoch() for _ in range(args.epochs)), args.rate, args.epochs * size // SIZE, args.minutes, units)
        return net

    if not args.folds:
        net = tuned(set())
        torch.save(net.state_dict(), args.out.with_suffix(".pt"))
        export(net, args.out.with_suffix(".bin"))
        return
    groups = sorted({r.group for r in events})
    random.Random(3).shuffle(groups)
    args.out.mkdir(exist_ok=True)
    (args.out / "folds.json").write_text(json.dumps({g: i % args.folds for i, g in enumerate(groups)}, indent=1))
    gold, scores = [], []
    for fold in range(args.folds) if args.only is None else [args.only]:
        held = set(groups[fold::args.folds])
        rows = [r for r in events if r.group in held and r.name != "own"]
        net = tuned(held)
        export(net, args.out / f"fold-{fold}.bin")
        got = logits(net, rows, units)
        truth = [r.name == "contradiction" for r in rows]
        named = [r.kind for r in rows]
        right = np.mean([got[i, 4:].argmax() == k for i, k in enumerate(named) if k >= 0])
        gold += truth
        scores += list(contradiction(got))
        print(f"fold {fold}: average precision {average_precision_score(truth, contradiction(got)):.3f}, kind {right:.3f}", flush=True)
    print(f"held out: average precision {average_precision_score(gold, scores):.3f}")


def begin(vectors: np.ndarray, start: Path | None) -> Comparer:
    net = Comparer(vectors)
    if start and start.suffix == ".bin":
        restore(net, start)
    elif start:
        net.load_state_dict(torch.load(start))
    return net


if __name__ == "__main__":
    main()

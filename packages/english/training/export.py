"""Writes a checkpoint as the binary asset that src/parser/asset.ts reads, and the golden trees of its rounded weights.

File: "CCP1", uint32 header length, JSON header (UTF-8, padded to 8), tensors at 8-byte-aligned offsets, little endian.
Matrices are int8 [outputs, inputs] with one float32 scale per output; tables are int8 [rows, columns], one scale per row.
"""
from __future__ import annotations

import argparse
import gzip
import json
import struct
from pathlib import Path

import numpy as np
import torch

from batches import Encoder
from conllu import Sentence, read_conllu
from model import Config, Parser
from score import evaluate, predict
from vocabulary import round_rows

MATRIX_LEVELS = 31
TABLE_LEVELS = 31
"""Six bits cost at most 0.05 LAS (measured on both development sets) and make the gzip 9 % smaller than eight."""


def load_checkpoint(path: Path) -> tuple[Parser, Encoder]:
    saved = torch.load(path)
    model = Parser(saved["vocab"], Config(**saved["config"]))
    model.load_state_dict(saved["state"], strict=False)
    model.eval()
    return model, Encoder(saved["vocab"], model.config.feature_buckets)


class Writer:
    def __init__(self) -> None:
        self.tensors: list[dict] = []
        self.blobs: list[bytes] = []
        self.size = 0

    def add(self, name: str, array: np.ndarray) -> None:
        data = np.ascontiguousarray(array).tobytes()
        data += b"\0" * (-len(data) % 8)
        self.tensors.append({"name": name, "type": str(array.dtype), "shape": list(array.shape), "offset": self.size})
        self.blobs.append(data)
        self.size += len(data)

    def table(self, name: str, matrix: torch.Tensor, levels: int = 127) -> torch.Tensor:
        """Rounds to int8 by row; returns the rounded matrix."""
        q, s = round_rows(matrix.detach().numpy(), levels)
        self.add(name, q)
        self.add(name + ".scale", s)
        return torch.from_numpy(q.astype(np.float32) * s[:, None])

    def matrix(self, name: str, weight: torch.Tensor) -> torch.Tensor:
        """weight [inputs, outputs] is stored as [outputs, inputs]; returns the rounded weight [inputs, outputs]."""
        return self.table(name, weight.t().contiguous(), MATRIX_LEVELS).t()

    def vector(self, name: str, values: torch.Tensor) -> None:
        self.add(name, values.detach().numpy().astype(np.float32).reshape(-1))

    def write(self, path: Path, header: dict) -> None:
        text = json.dumps({**header, "tensors": self.tensors}, ensure_ascii=False, separators=(",", ":")).encode()
        text += b" " * (-(len(text) + 8) % 8)
        path.write_bytes(b"CCP1" + struct.pack("<I", len(text)) + text + b"".join(self.blobs))


@torch.no_grad()
def export(model: Parser, encoder: Encoder, path: Path, facts: dict) -> None:
    """Rounds `model` in place (so that it predicts what the asset predicts) and writes the asset."""
    v, c, w = encoder.vocab, model.config, Writer()
    h2 = 2 * c.hidden
    model.glove.copy_(w.table("glove", model.glove, v.glove_levels))
    model.words.weight.copy_(w.table("words", model.words.weight, TABLE_LEVELS))
    model.features.weight.copy_(w.table("features", model.features.weight, TABLE_LEVELS))
    # Expected-tag inputs are convex combinations of the projection's rows: dividing by their bound keeps them in [-1, 1],
    # so that layer 2 has one fixed-point scale for all its inputs.
    proj = model.tag_projection.weight.t()  # [tags, dim]
    nu = model.tag_sizes[0]
    bound = float(proj[:nu].abs().max() + proj[nu:].abs().max())
    rounded = w.matrix("tagProjection", proj / bound)
    model.tag_projection.weight.copy_((rounded * bound).t())
    four = 4 * c.hidden
    for name, layer in (("layer1", model.lstm1), ("layer2", model.lstm2)):
        if name == "layer1":
            layer.input.copy_(w.matrix("layer1.word", layer.input))
        else:
            above = layer.input[:h2 + c.tag_dim].clone()
            above[h2:] *= bound
            above = w.matrix("layer2.below", above).clone()
            above[h2:] /= bound
            layer.input[:h2 + c.tag_dim] = above
            layer.input[h2 + c.tag_dim:] = w.matrix("layer2.word", layer.input[h2 + c.tag_dim:])
        w.vector(name + ".bias", layer.bias)
        for d, direction in enumerate(("forward", "backward")):
            layer.recurrent[d] = w.matrix(f"{name}.{direction}", layer.recurrent[d])
    final = model.final_tagger or model.tagger
    for name, linear in (("tagger", model.tagger), ("finalTagger", final), ("mlp", model.mlp), ("labelHidden", model.label_hidden), ("labelOut", model.label_out)):
        linear.weight.copy_(w.matrix(name, linear.weight.t()).t())
        w.vector(name + ".bias", linear.bias)
    arc = w.matrix("arc", torch.cat([model.arc_bilinear, model.distance.weight.t()], 1))
    model.arc_bilinear.copy_(arc[:, :c.arc_dim])
    model.distance.weight.copy_(arc[:, c.arc_dim:].t())
    w.vector("arc.bias", torch.cat([model.arc_head_bias, model.distance.bias]))
    w.vector("root", torch.nn.functional.leaky_relu(model.mlp(model.root), 0.1))
    w.add("gloveKeys", np.frombuffer("\n".join(v.glove_keys).encode(), np.uint8))
    w.add("wordKeys", np.frombuffer("\n".join(v.word_keys).encode(), np.uint8))
    w.write(path, {"hidden": c.hidden, "arc": c.arc_dim, "label": c.label_dim, "tag": c.tag_dim, "buckets": c.feature_buckets,
                   "upos": v.upos, "xpos": v.xpos, "deprels": v.deprels, "tagPairs": v.tag_pairs, **facts})


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("checkpoint", type=Path)
    p.add_argument("asset", type=Path)
    p.add_argument("--data", type=Path, help="folder of treebanks: scores before and after rounding")
    p.add_argument("--sentences", type=Path, help="one tokenised sentence a line, blanks between words")
    p.add_argument("--golden", type=Path, help="JSON to write with the trees of --sentences")
    a = p.parse_args()
    torch.set_num_threads(1)
    model, encoder = load_checkpoint(a.checkpoint)
    dev = {n: list(read_conllu(a.data / f"{n}-dev.conllu")) for n in ("ewt", "gum")} if a.data else {}
    before = {n: evaluate(model, encoder, s) for n, s in dev.items()}
    export(model, encoder, a.asset, {})
    after = {n: evaluate(model, encoder, s) for n, s in dev.items()}
    for n in dev:
        print(n, "float32", {k: round(x, 2) for k, x in before[n].items()}, "int8", {k: round(x, 2) for k, x in after[n].items()})
    print("bytes", a.asset.stat().st_size, "gzip", len(gzip.compress(a.asset.read_bytes(), 9)))
    if a.golden:
        lines = [line.split() for line in a.sentences.read_text(encoding="utf8").split("\n") if line.strip()]
        sents = [Sentence(f, ["X"] * len(f), ["FW"] * len(f), [0] * len(f), ["root"] * len(f)) for f in lines]
        rows = ["\n ".join(["{\"words\":" + json.dumps(s.forms, ensure_ascii=False), "\"upos\":" + json.dumps(u), "\"xpos\":" + json.dumps(x),
                            "\"heads\":" + json.dumps(h), "\"deprels\":" + json.dumps(d) + "}"]).replace("\n ", ",")
                for s, u, x, h, d in predict(model, encoder, sents)]
        a.golden.write_text("[\n" + ",\n".join(rows) + "\n]\n", encoding="utf8")


if __name__ == "__main__":
    main()

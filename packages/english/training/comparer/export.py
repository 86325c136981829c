"""Writes a comparer as the asset that src/comparer/weights.ts reads, and reads one back: the parser asset's container, int8 rows
with float32 scales."""
from __future__ import annotations

import json
import struct
from pathlib import Path

import numpy as np
import torch

from evidence import KINDS, NEWS
from model import Comparer

LEVELS = 127
EMBEDDINGS = ("upos", "deprel")
LAYERS = ("input", "context1", "context2", "relation1", "relation2", "compare", "compose", "hidden", "output", "kind")


def export(net: Comparer, path: Path) -> None:
    """Rounds the network's matrices in place, so that what is measured afterwards is what is shipped, and writes them."""
    tensors, blobs, size = [], [], 0

    def add(name: str, array: np.ndarray) -> None:
        nonlocal size
        data = np.ascontiguousarray(array).tobytes()
        data += b"\0" * (-len(data) % 8)
        tensors.append({"name": name, "type": str(array.dtype), "shape": list(array.shape), "offset": size})
        blobs.append(data)
        size += len(data)

    def matrix(name: str, weight) -> None:
        values = weight.data.numpy()
        scale = (np.maximum(1e-9, np.abs(values).max(1)) / LEVELS).astype(np.float32)
        rounded = np.round(values / scale[:, None]).astype(np.int8)
        add(name, rounded)
        add(f"{name}.scale", scale)
        weight.data[:] = type(weight.data)(rounded.astype(np.float32) * scale[:, None])

    for name in EMBEDDINGS:
        matrix(name, getattr(net, name).weight)
    for name in LAYERS:
        layer = getattr(net, name)
        matrix(name, layer.weight)
        add(f"{name}.bias", layer.bias.data.numpy().astype(np.float32))
    add("likeness", net.likeness.data.numpy().astype(np.float32))
    add("domains", net.domains.weight.data.numpy().astype(np.float32))
    header = json.dumps({"kinds": KINDS, "news": [NEWS], "general": [0, 1, 2], "tensors": tensors}).encode()
    header += b" " * (-(8 + len(header)) % 8)
    path.write_bytes(b"CCP1" + struct.pack("<I", len(header)) + header + b"".join(blobs))
    print(path, path.stat().st_size, "bytes")


def restore(net: Comparer, path: Path) -> None:
    """Gives the network the weights of an asset; what assets leave out (the side task's output) stays as it is."""
    data = path.read_bytes()
    if data[:4] != b"CCP1":
        raise ValueError(f"{path} is no comparer")
    length = struct.unpack("<I", data[4:8])[0]
    header = json.loads(data[8:8 + length])
    tensors = {t["name"]: t for t in header["tensors"]}

    def tensor(name: str) -> np.ndarray:
        t = tensors[name]
        return np.frombuffer(data, np.dtype(t["type"]), int(np.prod(t["shape"])), 8 + length + t["offset"]).reshape(t["shape"])

    def put(weight: torch.Tensor, values: np.ndarray) -> None:
        weight.data[:] = torch.from_numpy(values.astype(np.float32)).reshape(weight.shape)

    for name in (*EMBEDDINGS, *LAYERS):
        put(getattr(net, name).weight, tensor(name).astype(np.float32) * tensor(f"{name}.scale")[:, None])
    for name in LAYERS:
        put(getattr(net, name).bias, tensor(f"{name}.bias"))
    put(net.likeness, tensor("likeness"))
    put(net.domains.weight, tensor("domains"))

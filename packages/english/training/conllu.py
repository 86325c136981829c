"""CoNLL-U reading: words only (no multiword ranges, no empty nodes)."""
from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator


@dataclass
class Sentence:
    forms: list[str]
    upos: list[str]
    xpos: list[str]
    heads: list[int]  # 1-based, 0 = root
    deprels: list[str]
    ident: str = ""
    weight: float = 1.0
    soft: dict = field(default_factory=dict)  # teacher distributions, see distil.py


def read_conllu(path: Path) -> Iterator[Sentence]:
    """Sentences of one CoNLL-U file in file order."""
    rows: list[list[str]] = []
    ident = ""
    with open(path, encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# sent_id = "):
                ident = line[12:]
            if not line and rows:
                yield Sentence([r[1] for r in rows], [r[3] for r in rows], [r[4] for r in rows],
                               [int(r[6]) for r in rows], [r[7] for r in rows], ident)
                rows = []
            elif line and line[0] != "#":
                cols = line.split("\t")
                if cols[0].isdigit():
                    rows.append(cols)


def write_conllu(sentences: list[Sentence], path: Path) -> None:
    with open(path, "w", encoding="utf8") as out:
        for s in sentences:
            out.write(f"# sent_id = {s.ident}\n")
            for i, row in enumerate(zip(s.forms, s.upos, s.xpos, s.heads, s.deprels), 1):
                f, u, x, h, d = row
                out.write(f"{i}\t{f}\t_\t{u}\t{x}\t_\t{h}\t{d}\t_\t_\n")
            out.write("\n")

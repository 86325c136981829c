"""Tokenised news-like sentences for self-training from JSON Lines of sentence pairs (premise, hypothesis).

The tokeniser follows the treebanks: hyphens, clitics, currency and percent signs are words of their own.
"""
from __future__ import annotations

import argparse
import json
import random
import re
from pathlib import Path

_TOKEN = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+"
    r"|(?:[A-Z]\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|a\.m|p\.m|[A-Z])\.(?=\s|$|,)"
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?"
    r"|(?:[Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad|[Ww]ould|[Cc]ould|[Ss]hould|[Mm]ight|[Mm]ust|[Nn]eed|[Cc]a|[Ww]o|[Ss]ha|[Aa]i)(?=n['\u2019]t\b)"
    r"|n['\u2019]t\b|['\u2019](?:s|S|re|ve|ll|d|m)\b"
    r"|[Cc]an(?=not\b)|(?<=[Cc]an)not\b"
    r"|[^\W\d_]+(?:\.[^\W\d_]+(?=\w))*\d*"
    r"|\.\.\.|--+|``|''|\S", re.UNICODE)
_BREAK = re.compile(r"(?<=[a-z0-9)\"'][.!?])[\"'\u201d\u2019)]*\s+(?=[\"'\u201c(]?[A-Z])")


def tokenise(text: str) -> list[str]:
    return _TOKEN.findall(text)


def sentences(text: str) -> list[str]:
    return [s for s in _BREAK.split(text.replace("\ufffd", " ")) if s]


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--pairs", type=Path, required=True, help="folder with the .jsonl files")
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--words", type=int, default=330_000)
    p.add_argument("--seed", type=int, default=5)
    a = p.parse_args()
    rng = random.Random(a.seed)
    # News first and whole; encyclopaedia revisions fill up, at most three per page.
    news, fill, seen, per_page = [], [], set(), {}
    for name in ("mrpc", "rte", "claimdiff", "ecbplus-alignment", "vitaminc"):
        for line in open(a.pairs / f"{name}.jsonl", encoding="utf8"):
            row = json.loads(line)
            texts = [row["premise"]] if name in ("vitaminc", "rte") else [row["premise"], row["hypothesis"]]
            for text in texts:
                for s in sentences(text):
                    words = tokenise(s)
                    key = tuple(w.lower() for w in words)
                    # revisions of one sentence differ by a number or two: their beginnings tell them apart well enough
                    if key[:6] in seen or not 5 <= len(words) <= 55 or not any(c.islower() for c in s):
                        continue
                    seen.add(key[:6])
                    if name == "vitaminc":
                        page = row.get("group", "")
                        per_page[page] = per_page.get(page, 0) + 1
                        if per_page[page] <= 3:
                            fill.append(words)
                    else:
                        news.append(words)
    rng.shuffle(news)
    rng.shuffle(fill)
    count, kept = 0, []
    for words in news + fill:
        if count >= a.words:
            break
        kept.append(words)
        count += len(words)
    a.out.write_text("\n".join(" ".join(w) for w in kept), encoding="utf8")
    print(len(news), "news sentences", len(kept), "kept", count, "words")


if __name__ == "__main__":
    main()

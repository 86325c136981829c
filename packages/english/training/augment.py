"""News variants of training sentences: datelines, headlines, capitals, missing full stops."""
from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

from conllu import Sentence

_CITIES = ("Oslo Paris London Kyiv Moscow Berlin Washington Beijing Brussels Geneva Cairo Tokyo Nairobi Delhi Madrid Rome "
           "Ankara Lima Warsaw Vienna Jakarta Seoul Tehran Baghdad Athens Lagos Lisbon Dublin Manila Havana").split()
_AGENCIES = "AP Reuters AFP UPI dpa Bloomberg".split()
_MONTHS = "January February March April June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec.".split()

# Base forms that are everyday nouns and verbs alike; treebanks show most of them in one use only.
_AMBIGUOUS = (Path(__file__).parent / "ambiguous.txt").read_text(encoding="utf8").split()
_BASE_TAGS = {"NN": 1.0, "VB": 0.35, "VBP": 0.35}
_S_TAGS = {"NNS": 1.0, "VBZ": 0.35}


def with_s(base: str) -> str:
    """Plural noun or third person singular."""
    if base.endswith(("s", "x", "z", "ch", "sh")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


class AmbiguousWords:
    """Draws ambiguous words, the more often the rarer the treebanks show them in that use (noun or verb)."""

    def __init__(self, gold: list[Sentence]):
        seen = Counter((f.lower(), u) for s in gold for f, u in zip(s.forms, s.upos) if u in ("NOUN", "VERB"))
        self.tables: dict[str, tuple[list[str], list[float]]] = {}
        for name, tags in (("base", _BASE_TAGS), ("s", _S_TAGS)):
            forms = [with_s(b) if name == "s" else b for b in _AMBIGUOUS]
            for tag in tags:
                use, other = ("NOUN", "VERB") if tag.startswith("NN") else ("VERB", "NOUN")
                self.tables[tag] = (forms, [min(15.0, 0.5 + max(0, seen[f, other] - seen[f, use])) for f in forms])

    def __call__(self, tag: str, rng: random.Random) -> str:
        forms, weights = self.tables[tag]
        return rng.choices(forms, weights)[0]


def swap_ambiguous(s: Sentence, rng: random.Random, ambiguous: AmbiguousWords) -> Sentence:
    """Puts noun/verb-ambiguous words into the places of one or two unambiguous ones: context has to decide the tag."""
    weights = [(_BASE_TAGS.get(x, 0) or _S_TAGS.get(x, 0)) if u in ("NOUN", "VERB") and f.islower() else 0
               for f, u, x in zip(s.forms, s.upos, s.xpos)]
    if not any(weights):
        return s
    forms = list(s.forms)
    for i in rng.choices(range(len(forms)), weights, k=rng.choice((1, 1, 2))):
        forms[i] = ambiguous(s.xpos[i], rng)
    return Sentence(forms, s.upos, s.xpos, s.heads, s.deprels, s.ident, s.weight)


def dateline(s: Sentence, rng: random.Random) -> Sentence:
    """Prefixes e.g. `OSLO (AP) -`: the place hangs from the root as parataxis, the rest from the place."""
    root = s.heads.index(0) + 1
    city = rng.choice(_CITIES)
    rows = [(city.upper() if rng.random() < 0.7 else city, "PROPN", "NNP", None, "parataxis")]
    if rng.random() < 0.3:
        rows += [(",", "PUNCT", ",", 3, "punct"),
                 (rng.choice(_MONTHS), "PROPN", "NNP", 1, "nmod:unmarked"), (str(rng.randint(1, 30)), "NUM", "CD", 3, "nummod")]
    if rng.random() < 0.5:
        k = len(rows)
        rows += [("(", "PUNCT", "-LRB-", k + 2, "punct"), (rng.choice(_AGENCIES), "PROPN", "NNP", 1, "parataxis"), (")", "PUNCT", "-RRB-", k + 2, "punct")]
    dash = rng.choice(["-", "--", "\u2014", "\u2013"])
    rows.append((dash, "PUNCT", ",", 1, "punct"))
    d = len(rows)
    heads = [root + d if h is None else h for _, _, _, h, _ in rows] + [h + d if h else 0 for h in s.heads]
    return Sentence([r[0] for r in rows] + s.forms, [r[1] for r in rows] + s.upos, [r[2] for r in rows] + s.xpos, heads,
                    [r[4] for r in rows] + s.deprels, s.ident, s.weight)


def drop_words(s: Sentence, drop: set[int]) -> Sentence:
    """Removes leaves (0-based positions)."""
    keep = [i for i in range(len(s.forms)) if i not in drop]
    new = {old + 1: i + 1 for i, old in enumerate(keep)}
    new[0] = 0
    return Sentence([s.forms[i] for i in keep], [s.upos[i] for i in keep], [s.xpos[i] for i in keep],
                    [new[s.heads[i]] for i in keep], [s.deprels[i] for i in keep], s.ident, s.weight)


def headline(s: Sentence, rng: random.Random) -> Sentence:
    """Headline grammar: articles, forms of be as leaves and the full stop go; often Title Case."""
    leaves = set(range(1, len(s.forms) + 1)) - set(s.heads)
    drop = {i for i in range(len(s.forms)) if i + 1 in leaves and s.heads[i] != 0 and (
        s.forms[i].lower() in ("a", "an", "the") or s.deprels[i] == "aux:pass" or (s.deprels[i] == "cop" and rng.random() < 0.3)
        or (i == len(s.forms) - 1 and s.forms[i] == "."))}
    if len(drop) >= len(s.forms) - 1:
        return s
    out = drop_words(s, drop)
    if rng.random() < 0.6:
        out.forms = [f[:1].upper() + f[1:] if u not in ("ADP", "CCONJ", "DET", "PART") or i == 0 else f
                     for i, (f, u) in enumerate(zip(out.forms, out.upos))]
    return out


def variant(s: Sentence, rng: random.Random, ambiguous: AmbiguousWords) -> Sentence:
    """The sentence itself most of the time, else one news variant of it."""
    r = rng.random()
    clause = "VERB" in s.upos and len(s.forms) > 5
    if r < 0.03 and clause:
        return dateline(s, rng)
    if r < 0.06 and clause:
        return headline(s, rng)
    if r < 0.07:
        return Sentence([f.upper() for f in s.forms], s.upos, s.xpos, s.heads, s.deprels, s.ident, s.weight)
    if r < 0.09 and len(s.forms) > 4 and s.forms[-1] == "." and len(s.forms) not in s.heads:
        return drop_words(s, {len(s.forms) - 1})
    if r < 0.155:
        return swap_ambiguous(s, rng, ambiguous)
    if r < 0.16:
        return Sentence([f.lower() for f in s.forms], s.upos, s.xpos, s.heads, s.deprels, s.ident, s.weight)
    return s

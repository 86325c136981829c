"""Sentences from hand-annotated patterns, for constructions and noun/verb-ambiguous words that the treebanks hardly show.

Slots: G ambiguous word in -s, g its base form, C a country, P people, A an adjective, M a modifying noun. A row of a
pattern is form/XPOS/head/relation; the slot's XPOS says whether the ambiguous word is a noun or a verb there.
"""
from __future__ import annotations

import random
from typing import Callable

from conllu import Sentence

_PATTERNS = """
C/NNP/2/nsubj needs/VBZ/0/root G/NNS/2/obj that/WDT/5/nsubj work/VBP/3/acl:relcl in/IN/8/case a/DT/8/det crisis/NN/5/obl .
The/DT/3/det draft/NN/3/compound G/NNS/9/nsubj now/RB/5/advmod taking/VBG/3/acl shape/NN/5/obj will/MD/9/aux be/VB/9/cop A/JJ/0/root .
Whether/IN/6/mark the/DT/4/det M/NN/4/compound G/NNS/6/nsubj will/MD/6/aux last/VB/7/csubj remains/VBZ/0/root unclear/JJ/7/xcomp .
M/NN/2/compound G/NNS/5/nsubj for/IN/4/case C/NNP/2/nmod include/VBP/0/root A/JJ/7/amod G/NNS/5/obj .
P/NNS/2/nsubj say/VBP/0/root that/IN/6/mark G/NNS/6/nsubj are/VBP/6/cop A/JJ/2/ccomp .
P/NNS/2/nsubj counter/VBP/0/root that/IN/6/mark G/NNS/6/nsubj are/VBP/6/cop A/JJ/2/ccomp .
C/NNP/2/nsubj wants/VBZ/0/root A/JJ/4/amod G/NNS/2/obj from/IN/7/case its/PRP$/7/nmod:poss P/NNS/2/obl .
The/DT/3/det M/NN/3/compound G/NNS/9/nsubj discussed/VBN/3/acl in/IN/6/case C/NNP/4/obl are/VBP/9/cop not/RB/9/advmod A/JJ/0/root .
C/NNP/3/compound M/NN/3/compound G/NNS/5/nsubj to/TO/5/mark include/VB/0/root A/JJ/7/amod G/NNS/5/obj
C/NNP/3/nmod:poss 's/POS/1/case P/NNS/4/nsubj plan/VBP/0/root A/JJ/7/amod M/NN/7/compound G/NNS/4/obj under/IN/10/case a/DT/10/det g/NN/4/obl .
M/NN/2/compound G/NNS/3/nsubj differ/VBP/0/root from/IN/5/case promises/NNS/3/obl .
G/NNS/5/nsubj on/IN/3/case paper/NN/1/nmod are/VBP/5/cop A/JJ/8/ccomp ,/,/5/punct P/NNS/8/nsubj caution/VBP/0/root .
A/JJ/2/amod G/NNS/8/nsubj ,/,/5/punct P/NNS/5/nsubj said/VBD/8/parataxis ,/,/5/punct would/MD/8/aux send/VB/0/root a/DT/10/det signal/NN/8/obj to/IN/12/case C/NNP/8/obl .
The/DT/2/det g/NN/4/nsubj:pass was/VBD/4/aux:pass dropped/VBN/0/root after/IN/7/mark P/NNS/7/nsubj objected/VBD/4/advcl .
C/NNP/3/nsubj would/MD/3/aux send/VB/0/root G/NNS/3/obj ,/,/6/punct G/NNS/4/conj and/CC/8/cc G/NNS/4/conj if/IN/13/mark a/DT/11/det neighbour/NN/13/nsubj:pass is/VBZ/13/aux:pass attacked/VBN/3/advcl .
G/NNS/8/nsubj aimed/VBN/1/acl at/IN/4/mark ending/VBG/2/advcl the/DT/6/det war/NN/4/obj have/VBP/8/aux stalled/VBN/0/root .
P/NNS/2/nsubj rejected/VBD/0/root the/DT/4/det G/NNS/2/obj ,/,/6/punct calling/VBG/2/advcl them/PRP/6/obj A/JJ/6/xcomp .
There/EX/2/expl are/VBP/0/root no/DT/4/det G/NNS/2/nsubj in/IN/7/case the/DT/7/det g/NN/4/nmod .
The/DT/2/det G/NNS/5/nsubj C/NNP/4/nsubj offered/VBD/2/acl:relcl fell/VBD/0/root short/JJ/5/xcomp .
They/PRP/3/nsubj are/VBP/3/aux crafting/VBG/0/root G/NNS/3/obj strong/JJ/4/amod enough/RB/5/advmod to/TO/8/mark deter/VB/5/advcl aggression/NN/8/obj .
C/NNP/2/nsubj affirmed/VBD/0/root support/NN/2/obj for/IN/7/case the/DT/7/det M/NN/7/compound G/NNS/3/nmod without/IN/9/mark giving/VBG/2/advcl details/NNS/9/obj .
A/JJ/3/amod M/NN/3/compound G/NNS/0/root as/IN/7/mark the/DT/6/det war/NN/7/nsubj nears/VBZ/3/advcl its/PRP$/9/nmod:poss end/NN/7/obj
P/NNS/2/nsubj endorsed/VBD/0/root M/NN/4/compound G/NNS/2/obj that/WDT/6/nsubj include/VBP/4/acl:relcl commitments/NNS/6/obj to/TO/9/mark support/VB/7/acl C/NNP/9/obj ,/,/12/punct marking/VBG/2/advcl a/DT/14/det shift/NN/12/obj .
C/NNP/2/nsubj G/VBZ/0/root the/DT/4/det security/NN/2/obj of/IN/7/case its/PRP$/7/nmod:poss neighbours/NNS/4/nmod .
The/DT/2/det law/NN/3/nsubj G/VBZ/0/root equal/JJ/5/amod treatment/NN/3/obj .
The/DT/2/det g/NN/3/nsubj G/VBZ/0/root the/DT/5/det country/NN/3/obj from/IN/8/case next/JJ/8/amod year/NN/3/obl .
P/NNS/3/nsubj will/MD/3/aux g/VB/0/root the/DT/5/det deal/NN/3/obj .
P/NNS/2/nsubj g/VBP/0/root the/DT/4/det plan/NN/2/obj .
"""
_SLOTS = {
    "C": "Norway Ukraine Russia China Kenya Brazil France Poland India Japan Peru Turkey Egypt Iran Israel Chile Moscow Kyiv Brussels Washington".split(),
    "P": "officials ministers diplomats leaders critics allies partners lawmakers experts analysts generals negotiators observers farmers unions".split(),
    "A": "binding new strong weak final legal defensive essential credible enforceable temporary broad vague conditional false public".split(),
    "M": "security trade peace border aid energy defence tax export safety climate market debt price investment".split(),
}
_UPOS = {"NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "MD": "AUX", "TO": "PART", "DT": "DET", "JJ": "ADJ", "CC": "CCONJ", "PRP": "PRON",
         "PRP$": "PRON", "WDT": "PRON", "WP": "PRON", "EX": "PRON", "POS": "PART", ",": "PUNCT", ".": "PUNCT"}


def _upos(form: str, xpos: str, relation: str) -> str:
    if xpos.startswith("VB"):
        return "AUX" if relation in ("aux", "cop", "aux:pass") else "VERB"
    if xpos == "IN":
        return "SCONJ" if relation == "mark" else "ADP"
    if xpos == "RB":
        return "PART" if form == "not" else "ADV"
    return _UPOS[xpos]


def generate(rng: random.Random, count: int, ambiguous: Callable[[str, random.Random], str]) -> list[Sentence]:
    """`ambiguous(xpos, rng)` draws an ambiguous word for a slot of that tag, in the right form."""
    patterns = [line for line in _PATTERNS.strip().split("\n")]
    out = []
    for _ in range(count):
        rows = []
        for item in rng.choice(patterns).split():
            parts = item.split("/")
            if item == ".":
                parts = [".", ".", None, "punct"]
            form = parts[0]
            if form in ("G", "g"):
                form = ambiguous(parts[1], rng)
            elif form in _SLOTS:
                form = rng.choice(_SLOTS[form])
            rows.append((form, parts[1], parts[2], parts[3]))
        root = next(i for i, r in enumerate(rows, 1) if r[2] == "0")
        forms = [r[0] for r in rows]
        forms[0] = forms[0][:1].upper() + forms[0][1:]
        if forms[-1] != "." and rng.random() < 0.7:
            forms = [f[:1].upper() + f[1:] if x not in ("IN", "TO", "DT", "CC", "POS") else f for f, x in zip(forms, (r[1] for r in rows))]
        out.append(Sentence(forms, [_upos(*(r[0], r[1], r[3])) for r in rows], [r[1] for r in rows],
                            [root if r[2] is None else int(r[2]) for r in rows], [r[3] for r in rows]))
    return out

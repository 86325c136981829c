"""Form normalisation and hashed word-form features.

`src/parser/forms.ts` is the same code for inference; the golden fixture pins the two together.
"""
from __future__ import annotations

import re

FEATURES_PER_WORD = 12
"""Every word has exactly this many hashed features; missing affixes hash the empty string."""

_REPLACEMENTS = {
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'", "\u02bc": "'", "\u2032": "'", "`": "'", "\u00b4": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u00ab": '"', "\u00bb": '"', "\u2033": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2212": "-", "\u00ad": "-",
    "\u2014": "--", "\u2015": "--", "\u2026": "...", "\u00a0": " ", "\u202f": " ", "\u2009": " ",
}
_MULTI = {"''": '"', "```": '"', "---": "--"}
_DIGIT = re.compile("[0-9]")


def normalise(form: str) -> str:
    """One spelling for every typographic variant of quotes, hyphens, dashes and blanks."""
    text = "".join(_REPLACEMENTS.get(c, c) for c in form)
    return _MULTI.get(text, text)


def lower_ascii_first(text: str) -> str:
    """Lower case per UTF-16 unit-preserving code point, so that Python and JavaScript agree."""
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


def key_of(normalised: str) -> str:
    """Vocabulary key: lower case with every ASCII digit written 0."""
    return _DIGIT.sub("0", lower_ascii_first(normalised))


def shape_of(normalised: str) -> str:
    """Character classes X x 0 and the character itself for the rest; runs longer than two are cut to two."""
    out: list[str] = []
    for c in normalised[:40]:
        low = lower_ascii_first(c)
        if "0" <= c <= "9":
            s = "0"
        elif low != c:
            s = "X"
        elif "a" <= c <= "z" or ord(c) > 0x2AF or (ord(c) >= 0xDF and c != "\u00d7" and c != "\u00f7"):
            s = "x"
        else:
            s = c
        if len(out) >= 2 and out[-1] == s and out[-2] == s:
            continue
        out.append(s)
    return "".join(out)


def fnv1a(text: str) -> int:
    """32-bit FNV-1a over UTF-16 code units."""
    h = 0x811C9DC5
    data = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(data), 2):
        h = ((h ^ (data[i] | data[i + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    return h


def hashed_features(normalised: str, buckets: int) -> list[int]:
    """Bucket numbers of affixes (1-5), shape, cased form and hyphen/capital class; `buckets` is a power of two."""
    k = key_of(normalised)[:40]
    n = len(k)
    names = [f"p{i}:{k[:i]}" if n > i else f"p{i}:" for i in (1, 2, 3, 4)]
    names += [f"s{i}:{k[n - i:]}" if n > i else f"s{i}:" for i in (1, 2, 3, 4, 5)]
    shape = shape_of(normalised)
    names += [f"x:{shape}", f"w:{_DIGIT.sub('0', normalised)}", f"c:{shape[:1]}{min(n, 12)}"]
    out = []
    for name in names:
        h = fnv1a(name)
        out.append((h ^ (h >> 15)) & (buckets - 1))
    return out

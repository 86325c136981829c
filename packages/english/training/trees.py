"""Maximum spanning trees with exactly one root (Chu-Liu/Edmonds)."""
from __future__ import annotations

import numpy as np


def chu_liu_edmonds(scores: np.ndarray) -> np.ndarray:
    """scores[dependent, head] with node 0 the root; returns heads with heads[0] = -1."""
    n = scores.shape[0]
    scores = scores.copy()
    scores[0] = -np.inf
    np.fill_diagonal(scores, -np.inf)
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = _find_cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(n, bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    k = len(outside)  # the contracted node
    small = np.full((k + 1, k + 1), -np.inf)
    small[:k, :k] = scores[np.ix_(outside, outside)]
    cycle = np.array(cycle)
    into = scores[np.ix_(cycle, outside)] - scores[cycle, heads[cycle]][:, None]
    enter = into.argmax(0)
    small[k, :k] = into.max(0)
    leave_scores = scores[np.ix_(outside, cycle)]
    leave = leave_scores.argmax(1)
    small[:k, k] = leave_scores.max(1)
    sub = chu_liu_edmonds(small)
    result = heads.copy()
    for a in range(1, k):
        h = sub[a]
        result[outside[a]] = cycle[leave[a]] if h == k else outside[h]
    result[0] = -1
    broken = enter[sub[k]]
    result[cycle[broken]] = outside[sub[k]]
    return result


def _find_cycle(heads: np.ndarray) -> list[int] | None:
    state = np.zeros(len(heads), np.int64)
    for start in range(1, len(heads)):
        path, node = [], start
        while node > 0 and state[node] == 0:
            state[node] = start + 1
            path.append(node)
            node = heads[node]
        if node > 0 and state[node] == start + 1:
            return path[path.index(node):]
    return None


def decode(scores: np.ndarray) -> np.ndarray:
    """scores [n, n + 1] (column 0 = root) -> heads [n], 0 = root; one root, no cycle."""
    n = scores.shape[0]
    full = np.full((n + 1, n + 1), -np.inf)
    full[1:] = scores
    heads = chu_liu_edmonds(full)[1:]
    roots = np.flatnonzero(heads == 0)
    if len(roots) <= 1:
        return heads
    best, best_score = heads, -np.inf
    for r in roots:
        trial = full.copy()
        trial[1:, 0] = -1e9
        trial[r + 1, 0] = full[r + 1, 0]
        candidate = chu_liu_edmonds(trial)[1:]
        if (candidate == 0).sum() != 1:
            continue
        total = full[np.arange(1, n + 1), candidate].sum()
        if total > best_score:
            best, best_score = candidate, total
    return best

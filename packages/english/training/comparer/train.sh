#!/usr/bin/env bash
# Trains assets/comparer-pairs.bin and assets/comparer-news.bin, and the comparers that are kept from a part of the events: see README.md beside this file.
set -euo pipefail
pairs=$1 events=$2 work=$3
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
sets=vitaminc,vitaminc-synthetic,lingnli,snli-mnli-sample,cad-nli,fever,fool-me-twice,mnli-sample,mrpc,ecbplus-alignment
mkdir -p "$work"
evidence() { (cd "$root" && npx --yes pnpm --filter @counterclaim/eval exec tsx --tsconfig ../../tsconfig.json src/comparer/evidence.ts "$@"); }
for name in ${sets//,/ }; do evidence --pairs "$pairs/$name.jsonl" --out "$work/train-$name.jsonl"; done
evidence --events "$events" --out "$work/events-all.jsonl"
sentences=$(printf ",%s" "$root"/packages/eval/sets/sets-*.jsonl)
evidence --sets "${sentences#,}" --out "$work/events-sets.jsonl"
train() { (cd "$here" && python3 train.py --evidence "$work" --parser "$root/packages/english/assets/parser.bin" "$@"); }
train --pairs "$sets" --watch "" --epochs 4 --out "$work/pairs.pt"
cp "$work/pairs.bin" "$root/packages/english/assets/comparer-pairs.bin"
train --start "$work/pairs.pt" --events sets --epochs 6 --rate 1e-3 --out "$work/sets.bin"
train --start "$work/sets.pt" --events all --sets sets --folds 3 --epochs 6 --rate 1e-3 --out "$work/folds"
train --start "$work/sets.pt" --events all --sets sets --epochs 6 --rate 1e-3 --out "$root/packages/english/assets/comparer-news.bin"

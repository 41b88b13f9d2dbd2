#!/usr/bin/env bash
# Scores the coder on public corpora: seeds, dates, places and speed.
# INGEST_CORPORA names the directory that holds incidents/.
set -euo pipefail
if [ -z "${INGEST_CORPORA:-}" ]; then
  echo "INGEST_CORPORA is unset: name the directory of the corpora, the one that holds incidents/" >&2
  exit 64
fi
corpora=$(cd "$INGEST_CORPORA" && pwd)/incidents
cd "$(dirname "$0")/.."
flag=$(Scripts/runtime-flag.sh)
swift build -c release $flag --product ingest >/dev/null
ingest="$(swift build -c release $flag --show-bin-path)/ingest"
split=${1:-dev}

# A corpus that needs options of its own has them in a pipeline beside this script.
score() {
  local corpus=$1 command=$2 pipeline="$PWD/Benchmarks/$1.yaml"
  shift 2
  echo "## $corpus $*"
  if [ -f "$pipeline" ]; then command="$pipeline $command"; fi
  (cd "$corpora/$corpus" \
    && python3 "score_$corpus.py" --split "$split" --cmd "$ingest map $command" "$@")
}
score seeds '--docs {docs}'
score timex '--emit dates --docs {docs}'
score duckling_dates '--emit dates --docs {docs}' --past
score toponyms '--emit places --docs {docs}'
score ucdp_headlines '--emit geocode --docs {docs}' --geocode
for corpus in ucdp_headlines plover_gsr acled_snippets wikievents gva; do
  score "$corpus" '--docs {docs}'
done
score muc4 '--docs {docs}' --quiet

echo "## start-up and speed, one worker"
one=$(mktemp)
trap 'rm -f "$one"' EXIT
head -n 1 "$corpora/seeds/docs.jsonl" >"$one"
time "$ingest" map --workers 1 --docs "$one" >/dev/null
# At least 100 MB of text: the articles of gva, over and over.
many=$(mktemp)
trap 'rm -f "$one" "$many"' EXIT
for _ in $(seq 12); do cat "$corpora/gva/docs.jsonl"; done >"$many"
time "$ingest" map --workers 1 --docs "$many" >/dev/null

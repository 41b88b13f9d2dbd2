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
swift build -c release --product ingest >/dev/null
ingest="$(swift build -c release --show-bin-path)/ingest"
split=${1:-dev}

score() {
  local corpus=$1 command=$2
  shift 2
  echo "## $corpus $*"
  python3 "$corpora/$corpus/score_$corpus.py" --split "$split" --cmd "$ingest map $command" "$@"
}
score seeds '--docs {docs}'
score timex '--emit dates --docs {docs}'
score duckling_dates '--emit dates --docs {docs}' --past
score toponyms '--emit places --docs {docs}'
score ucdp_headlines '--emit geocode --docs {docs}' --geocode
for corpus in ucdp_headlines plover_gsr acled_snippets wikievents gva; do
  score "$corpus" '--docs {docs}'
done
(cd "$corpora/muc4" && score muc4 '--docs {docs}' --quiet)

echo "## start-up and speed, one worker"
one=$(mktemp)
trap 'rm -f "$one"' EXIT
head -n 1 "$corpora/seeds/docs.jsonl" >"$one"
time "$ingest" map --workers 1 --docs "$one" >/dev/null
time "$ingest" map --workers 1 --docs "$corpora/gva/docs.jsonl" >/dev/null

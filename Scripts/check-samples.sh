#!/usr/bin/env bash
# Runs every sample twice from the start: the second run must write nothing. Takes the program.
set -euo pipefail
ingest=$1
cd "$(dirname "$0")/../samples"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R . "$work/samples"
cd "$work/samples"
rm -rf var .ingest

for pipeline in *.yaml; do
  "$ingest" validate "$pipeline"
  "$ingest" run "$pipeline"
  before=$(find var -type f -exec sha256sum {} + | sort)
  [ -n "$before" ] || { echo "samples/$pipeline wrote nothing" >&2; exit 1; }
  "$ingest" run "$pipeline"
  after=$(find var -type f -exec sha256sum {} + | sort)
  [ "$before" = "$after" ] || { echo "samples/$pipeline: the second run wrote" >&2; exit 1; }
done

#!/usr/bin/env bash
# Checks the documents: the README's length, and that every relative link leads to a file.
set -euo pipefail
cd "$(dirname "$0")/.."

status=0
lines=$(wc -l <README.md)
if [ "$lines" -gt 120 ]; then
  echo "README.md has $lines lines; at most 120" >&2
  status=1
fi

while IFS= read -r document; do
  while IFS= read -r link; do
    target=${link%%#*}
    [ -n "$target" ] || continue
    if [ ! -e "$(dirname "$document")/$target" ]; then
      echo "$document: no file behind the link '$link'" >&2
      status=1
    fi
  done < <(grep -oE '\]\([^)]+\)' "$document" | sed -E 's/^\]\((.*)\)$/\1/' |
    grep -vE '^(https?|mailto):' || true)
done < <(git ls-files '*.md')
exit $status

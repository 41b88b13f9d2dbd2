#!/usr/bin/env bash
# Installs the program, its dictionaries and shell completions: install.sh PROGRAM DESTDIR PREFIX
set -euo pipefail
program=$1 root=$2$3
cd "$(dirname "$0")/.."

install -D -m 755 "$program" "$root/bin/ingest"
find config -type f -printf '%P\n' | while IFS= read -r file; do
  install -D -m 644 "config/$file" "$root/share/ingestkit/$file"
done

completion() {
  mkdir -p "$(dirname "$2")"
  "$program" --generate-completion-script "$1" >"$2"
}
completion bash "$root/share/bash-completion/completions/ingest"
completion zsh "$root/share/zsh/site-functions/_ingest"
completion fish "$root/share/fish/vendor_completions.d/ingest.fish"
echo "installed $root/bin/ingest"

#!/usr/bin/env bash
# Takes away what install.sh installed: uninstall.sh DESTDIR PREFIX
set -euo pipefail
root=$1$2
rm -f "$root/bin/ingest" "$root/share/bash-completion/completions/ingest" \
  "$root/share/zsh/site-functions/_ingest" "$root/share/fish/vendor_completions.d/ingest.fish"
rm -rf "$root/share/ingestkit"

#!/usr/bin/env bash
# Holds the fences: a library is imported in its own part of the tree and nowhere else.
set -euo pipefail
cd "$(dirname "$0")/.."

status=0
fence() {
  local module=$1 allowed=$2 found
  found=$(grep -rnE "^(@testable )?((public|package|internal|private|fileprivate) )?import $module\b" \
    Sources --include='*.swift' | grep -vE "^Sources/($allowed)/" || true)
  if [ -n "$found" ]; then
    echo "$module is imported outside Sources/($allowed):" >&2
    echo "$found" >&2
    status=1
  fi
}

fence CLibcurl 'IngestKit/HTTP'
fence CLibxml2 'IngestKit/Markup'
fence CSQLite 'IngestKit/SQLite'
fence CZlib 'IngestKit/Compression'
fence GRDB 'IngestKit/SQLite|IngestKit/State|Plugins/Store'
fence GRDBSQLite 'IngestKit/SQLite'
fence Synchronization 'nowhere, see Locked'
fence Yams 'IngestKit/Pipeline'
fence Crypto 'IngestKit/Record'
fence ArgumentParser 'ingest'
fence IncidentCoding 'Plugins|ingest'
fence PageExtraction 'Plugins|ingest'
fence Plugins 'ingest'
exit $status

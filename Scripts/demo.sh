#!/usr/bin/env bash
# Runs the samples from the start and shows what they give. Takes the program's path.
set -euo pipefail
ingest=$1
cd "$(dirname "$0")/../samples"

rm -rf var .ingest
"$ingest" run reports.yaml || [ $? -eq 2 ]
"$ingest" incidents list var/incidents.db
echo
echo "The same as a database: sqlite3 samples/var/incidents.db 'SELECT * FROM incident_view'"

#!/usr/bin/env python3
"""Prints how often records of each confidence are right, on the articles of gva.

INGEST_CORPORA names the directory that holds incidents/. A record is right when its day, its place
and its number of dead are, as far as the gold judges them.

    INGEST_CORPORA=... Benchmarks/reliability.py [--split dev] [--ingest PATH]
"""
import argparse
import importlib.util
import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
JUDGED = ("date", "place", "killed")
EDGES = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 1.01)


def scorer(corpus):
    sys.path.insert(0, str(corpus.parent))
    spec = importlib.util.spec_from_file_location("score_gva", corpus / "score_gva.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def judged(ingest, corpus, split):
    """(confidence, whether it is right) of each article's primary record."""
    judge = scorer(corpus).judge
    documents = {
        document["id"] for document in lines(corpus / "docs.jsonl")
        if split in (document.get("split"), document.get("subset"), "all")
    }
    gold = {row["id"]: row for row in lines(corpus / "gold.jsonl") if row["id"] in documents}
    output = subprocess.run(
        [ingest, "map", str(HERE / "gva.yaml"), "--docs", str(corpus / "docs.jsonl")],
        stdout=subprocess.PIPE, check=True).stdout
    for line in output.decode("utf-8").splitlines():
        record = json.loads(line)
        if record.get("primary") and record["doc_id"] in gold:
            verdicts = judge(record, gold[record["doc_id"]])
            right = all(verdicts[slot][1] for slot in JUDGED if slot in verdicts)
            yield record["confidence"]["overall"], right


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--split", default="dev")
    parser.add_argument("--ingest", default=str(HERE.parent / ".build/release/ingest"))
    options = parser.parse_args()
    corpora = os.environ.get("INGEST_CORPORA")
    if not corpora:
        print("INGEST_CORPORA is unset: name the directory of the corpora, the one that holds "
              "incidents/", file=sys.stderr)
        return 64
    corpus = pathlib.Path(corpora).resolve() / "incidents" / "gva"
    records = list(judged(options.ingest, corpus, options.split))
    if not records:
        print("no primary record was judged", file=sys.stderr)
        return 65
    print("| confidence | records | share of all | right |\n|---|---|---|---|")
    for low, high in zip(EDGES, EDGES[1:]):
        row = [right for confidence, right in records if low <= confidence < high]
        if row:
            print("| %.1f – %.1f | %d | %.1f %% | %.1f %% |" % (
                low, min(high, 1.0), len(row), 100 * len(row) / len(records),
                100 * sum(row) / len(row)))
    upper = [right for confidence, right in records if confidence >= 0.8]
    print("\nat 0.8 and more: %.1f %% of the records, %.1f %% of them right" % (
        100 * len(upper) / len(records), 100 * sum(upper) / max(1, len(upper))))
    return 0


if __name__ == "__main__":
    sys.exit(main())

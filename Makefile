# Targets for people: demo, test, check, install. `make help` lists them.
SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
# The program has the Swift runtime in itself (docs/decisions/0027-the-runtime-in-the-program.md).
RELEASE = $(SWIFT) build -c release $(shell Scripts/runtime-flag.sh "$(SWIFT)")
# Warnings are errors here, not for those who build the package as a dependency.
export INGESTKIT_STRICT = 1

.PHONY: help demo test check install uninstall setup format lint fences docs samples bench clean \
  kill-storm fuzz-pages

help:
	@echo "make demo      install what is missing, build, run the samples, show the incidents"
	@echo "make test      install what is missing, build and run every test"
	@echo "make check     what continuous integration runs: lint, fences, docs, tests, samples"
	@echo "make kill-storm  kill 200 runs at random moments and compare what is left"
	@echo "make fuzz-pages  extract damaged pages under AddressSanitizer (PAGES=folder COUNT=200000)"
	@echo "make install   install the program, its dictionaries and completions (PREFIX=$(PREFIX))"
	@echo "make bench     measure in release mode: BENCH=name, or nothing for the list of names"
	@echo "make format    lay the sources out"

setup:
	@Scripts/setup.sh

demo: setup
	@$(RELEASE) --product ingest
	@Scripts/demo.sh "$$($(RELEASE) --show-bin-path)/ingest"

test: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

check: setup lint fences docs test samples

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Benchmarks

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests Benchmarks

fences:
	@Scripts/check-imports.sh

docs:
	@Scripts/check-docs.sh

samples: setup
	@$(SWIFT) build --product ingest
	@Scripts/check-samples.sh "$$($(SWIFT) build --show-bin-path)/ingest"

# An empty BENCH names the benchmarks that there are.
bench: setup
	INGESTKIT_BENCHMARKS=1 $(SWIFT) build -c release --product benchmarks
	@"$$($(SWIFT) build -c release --show-bin-path)/benchmarks" $(BENCH)

install: setup
	$(RELEASE) --product ingest
	@Scripts/install.sh "$$($(RELEASE) --show-bin-path)/ingest" "$(DESTDIR)" "$(PREFIX)"

uninstall:
	@Scripts/uninstall.sh "$(DESTDIR)" "$(PREFIX)"

# INGEST_SEED=… repeats one; the seed is printed.
kill-storm: setup
	$(RELEASE) --product ingest
	INGEST_KILLS=$${INGEST_KILLS:-200} \
	INGEST_PROGRAM="$$($(RELEASE) --show-bin-path)/ingest" \
	  $(SWIFT) test --filter KillStormTests

# A folder of .html files; the same folder and number give the same input.
fuzz-pages: setup
	@test -n "$(PAGES)" || { echo "PAGES names no folder of .html files" >&2; exit 64; }
	INGESTKIT_BENCHMARKS=1 $(SWIFT) build -c release --sanitize=address --scratch-path .build/fuzz \
	  --product page-fuzz
	ASAN_OPTIONS=quarantine_size_mb=4:thread_local_quarantine_size_kb=64 \
		.build/fuzz/release/page-fuzz "$(PAGES)" $(or $(COUNT),200000)

clean:
	$(SWIFT) package clean
	rm -rf samples/var

# Menu of the project. `make run` and `make test` work on a fresh machine.

SAMPLES := fixtures/samples
PERIOD  := 2026-TW1
RESULT  := hasil/rekap-$(PERIOD).xlsx
SWIFT_SOURCES := Package.swift Sources Tests

.PHONY: run test build setup peers office demo lint format check asan tsan fuzz mutate faults coverage clean help

FUZZ_SECONDS ?= 60
MUTANTS      ?= 2000

run: setup ## build release and consolidate the sample submissions
	swift build -c release --product rekap
	@mkdir -p $(dir $(RESULT))
	@"$$(swift build -c release --show-bin-path)/rekap" convert $(SAMPLES)/masuk \
	  --units $(SAMPLES)/unit.csv --pk $(SAMPLES)/pk --receipts $(SAMPLES)/penerimaan.csv \
	  --period $(PERIOD) -o $(RESULT) \
	  || { code=$$?; [ $$code -le 2 ] || exit $$code; }
	@test -s $(RESULT)

test: setup ## run all tests
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --disable-xctest --skip-build

build: setup ## debug build with the layering check
	swift build --explicit-target-dependency-import-check error

setup: ## install the system packages that are missing
	@scripts/setup

peers: ## a Python with the foreign spreadsheet libraries that one test compares with
	@scripts/setup-peers

office: ## LibreOffice Calc, which some tests open what was written with
	@scripts/setup-office

demo: ## play a quarter of a small office, with mail to a server on loopback
	swift build -c release --product rekap
	.build-peers/bin/python3 scripts/demo-kantor "$$(swift build -c release --show-bin-path)/rekap" hasil/demo

lint: ## format and forbidden things
	swift format lint --strict --recursive --parallel $(SWIFT_SOURCES)
	scripts/lint-forbidden

format: ## lay out all Swift files
	swift format --in-place --recursive --parallel $(SWIFT_SOURCES)

check: lint test run ## what CI runs

asan: setup ## tests with the address sanitizer
	swift test --disable-xctest --sanitize=address --scratch-path .build-asan

tsan: setup ## tests with the thread sanitizer
	swift test --disable-xctest --sanitize=thread --scratch-path .build-tsan

fuzz: setup ## libFuzzer with the address sanitizer on every entry, FUZZ_SECONDS each
	scripts/fuzz $(FUZZ_SECONDS)

mutate: setup ## MUTANTS damaged workbooks through the release binary
	swift build -c release --product rekap
	scripts/mutate-workbooks "$$(swift build -c release --show-bin-path)/rekap" $(MUTANTS) 1 fixtures

faults: setup ## kills, failing disks, power cuts, two watchers, many files (FAULTS=--short for a sample)
	swift build -c release --product rekap
	scripts/faults/all "$$(swift build -c release --show-bin-path)/rekap" $(FAULTS)

coverage: setup ## lines covered, sources only
	swift test --disable-xctest --enable-code-coverage --scratch-path .build-coverage
	scripts/coverage .build-coverage

clean: ## remove what the build made
	rm -rf .build .build-* hasil

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

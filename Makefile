# Menu of the project. `make run` and `make test` work on a fresh machine.

SAMPLES := fixtures/samples
PERIOD  := 2026-TW1
RESULT  := hasil/rekap-$(PERIOD).xlsx
SWIFT_SOURCES := Package.swift Sources Tests

.PHONY: run test build setup lint format check asan tsan coverage clean help

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

coverage: setup ## lines covered, sources only
	swift test --disable-xctest --enable-code-coverage --scratch-path .build-coverage
	scripts/coverage .build-coverage

clean: ## remove what the build made
	rm -rf .build .build-* hasil

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

# Svod: two commands do all the set-up, `make site` and `make test`.
# Each target says what it does; a second run does no work twice.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := site

CONTENT ?= Content
TEMPLATES ?= Templates
OUTPUT ?= Site
PYTHON_ENVIRONMENT := .build/tools/python

.PHONY: site test bench check lint clean packages browser

## Builds the demonstration section into Site/.
site: packages
	@echo "==> building svod in release mode"
	swift build -c release --product svod
	@echo "==> building the section from $(CONTENT) into $(OUTPUT)"
	.build/release/svod build --content $(CONTENT) --templates $(TEMPLATES) --output $(OUTPUT)

## Runs all tests: formatting, rooms, whole sections, the command line, the browser.
test: packages browser lint
	@echo "==> building svod in release mode, for tests of the command line"
	swift build -c release --product svod
	@echo "==> building tests"
	swift build --build-tests
	@echo "==> running tests"
	SVOD_PYTHON=$(abspath $(PYTHON_ENVIRONMENT))/bin/python SVOD_BINARY=$(abspath .build/release/svod) swift test --skip-build --no-parallel

## Checks formatting and style.
lint:
	@echo "==> checking format"
	swift format lint --strict --recursive Package.swift Sources Tests

## Measures the build against `cp -r` of the same tree.
bench: packages
	swift build -c release --product svod
	python3 Tests/Bench/bench.py .build/release/svod $(TEMPLATES)

packages:
	@.ci/packages libcmark-gfm-dev libcmark-gfm-extensions-dev pkg-config

browser:
	@.ci/packages chromium chromium-driver fonts-liberation python3-venv default-jre-headless strace
	@.ci/python $(PYTHON_ENVIRONMENT)

clean:
	rm -rf .build

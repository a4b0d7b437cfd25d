# Svod: two commands do all the set-up, `make site` and `make test`.
# Each target says what it does; a second run does no work twice.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := site

CONTENT ?= Content
TEMPLATES ?= Templates
OUTPUT ?= Site
# How many generated sections `make attack` attacks.
SECTIONS ?= 500
# The program and its tests share one build: what is tested is what is published.
RELEASE := -c release -Xswiftc -enable-testing
REAL_CONTENT := $(wildcard ../shared/content/kazanlak ../shared/content/bulgaria)
GOLDEN_CONTENT := $(filter-out %/dirty/Content %/moved-addresses/Content, \
  $(patsubst %/data,%,$(wildcard Tests/SvodEndToEndTests/Cases/*/Content/data)))
PYTHON_ENVIRONMENT := .build/tools/python
RECHECK_ENVIRONMENT := .build/tools/recheck

.PHONY: site test bench attack recheck pictures gallery lint clean packages browser

## Builds the demonstration section into Site/.
site: packages
	@echo "==> building svod in release mode"
	swift build $(RELEASE) --product svod
	@echo "==> building the section from $(CONTENT) into $(OUTPUT)"
	.build/release/svod build --content $(CONTENT) --templates $(TEMPLATES) --output $(OUTPUT)

## Runs all tests: formatting, rooms, whole sections, the command line, the browser.
test: packages browser lint
	@echo "==> building svod and its tests in release mode"
	swift build $(RELEASE) --build-tests
	@echo "==> running the tests of rooms"
	swift test $(RELEASE) --skip-build --skip SvodEndToEndTests
	@echo "==> running the tests of whole sections, the command line and the browser"
	SVOD_PYTHON=$(abspath $(PYTHON_ENVIRONMENT))/bin/python \
	  swift test $(RELEASE) --skip-build --filter SvodEndToEndTests

## Checks formatting and style.
lint:
	@echo "==> checking format"
	swift format lint --strict --recursive Package.swift Sources Tests

## Measures the build against `cp -r` of the same tree.
bench: packages
	swift build $(RELEASE) --product svod
	python3 Tests/Bench/bench.py .build/release/svod $(TEMPLATES)

## Attacks built sites: planted leaks, ten rural schools, the demonstration, real data where present, golden sections, SECTIONS generated.
attack: packages
	@.ci/packages python3-venv
	@.ci/python $(PYTHON_ENVIRONMENT)
	swift build $(RELEASE) --product svod
	$(PYTHON_ENVIRONMENT)/bin/python Tests/Attack/attack.py self-test .build/release/svod $(TEMPLATES)
	$(PYTHON_ENVIRONMENT)/bin/python Tests/Attack/attack.py rural .build/release/svod $(TEMPLATES)
	$(PYTHON_ENVIRONMENT)/bin/python Tests/Attack/attack.py run --sections $(SECTIONS) --region --twins 2 \
	  .build/release/svod $(TEMPLATES) $(CONTENT) $(REAL_CONTENT) $(GOLDEN_CONTENT)

## Recomputes all published figures by another author's formulas: the demonstration, real data.
recheck: packages
	@.ci/packages python3-venv
	@.ci/python $(RECHECK_ENVIRONMENT) recheck-requirements.txt
	swift build $(RELEASE) --product svod
	$(RECHECK_ENVIRONMENT)/bin/python Tests/Recheck/recheck.py sections \
	  .build/release/svod $(TEMPLATES) \
	  $(CONTENT) $(REAL_CONTENT) $(GOLDEN_CONTENT)

## Lays pictures of one page of each kind side by side: wide, narrow, dark, large type, printed.
pictures: site browser
	@.ci/packages pdftoppm=poppler-utils
	$(PYTHON_ENVIRONMENT)/bin/python Tests/Browser/pictures.py $(OUTPUT) .build/pictures \
	  index.html 2020/index.html 2021/organizacii/index.html \
	  2021/organizacii/berezovskaya/index.html 2021/pokazateli/index.html \
	  2021/pokazateli/teachers-category/index.html 2021/napravleniya/heads/index.html \
	  2021/cikl/index.html 2021/svyazi/index.html 2021/ekspertu/index.html \
	  gruppy/working-group/index.html gruppy/working-group/2022-04-20/index.html \
	  resheniya/index.html dokumenty/index.html dokumenty/procedure-2021/index.html \
	  dokumenty/plan-2022-2/index.html dokumenty/plan-2022-2/sravnenie-plan-2022/index.html \
	  kalendar/index.html metodika/index.html dannye/index.html dostupnost/index.html \
	  poisk/index.html obnovleniya/index.html ispravleniya/index.html arhiv/index.html \
	  zamechaniya/index.html uchrezhdeniya/method-centre/index.html lica/ostroukhova/index.html 404.html

## Draws every kind of chart with its edge cases on one page: .build/gallery/index.html.
gallery: packages
	swift build --product SvodGallery
	.build/debug/SvodGallery $(TEMPLATES) .build/gallery
	@echo "==> open .build/gallery/index.html"

packages:
	@.ci/packages libcmark-gfm-dev libcmark-gfm-extensions-dev libxlsxwriter-dev pkg-config

browser:
	@.ci/packages chromium chromium-driver fonts-liberation fonts-paratype pdftotext=poppler-utils python3-venv java=default-jre-headless strace rsync
	@.ci/python $(PYTHON_ENVIRONMENT)

clean:
	rm -rf .build

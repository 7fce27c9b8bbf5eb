# make site    the sample site, ready to look at        make test   all tests
# make serve   live preview                             make lint   style, types, imports
# make check   read all sources, report problems        make corpus CORPUS=folder   measure a collection
#                                                       make bench CORPUS=folder    speed of the readers, as ratios

PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
JOBS   ?= 2

.PHONY: site serve check test lint corpus bench clean
.DEFAULT_GOAL := site

site: $(VENV)/.installed
	$(PY) -m generator build
	@echo
	@echo "The site is in site/. To look at it:"
	@echo "    $(PY) -m http.server -d site    and open http://localhost:8000/A/RES/59/241/"

serve: $(VENV)/.installed
	$(PY) -m generator serve

check: $(VENV)/.installed
	$(PY) -m generator check

test: $(VENV)/.tested
	$(PY) -m tests.browser.binary
	$(PY) -m pytest -n $(JOBS) --dist loadfile

lint: $(VENV)/.tested
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports

corpus: $(VENV)/.installed
	@test -n "$(CORPUS)" || { echo "say which folder: make corpus CORPUS=path/to/sources" >&2; exit 2; }
	$(PY) -m bench.corpus "$(CORPUS)" --jobs $(JOBS)

bench: $(VENV)/.installed
	@test -n "$(CORPUS)" || { echo "say which folder: make bench CORPUS=path/to/sources" >&2; exit 2; }
	$(PY) -m bench.speed "$(CORPUS)"

$(VENV)/.installed: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.12" >&2; exit 2; }
	test -x $(PY) || $(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements.txt
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.tested: $(VENV)/.installed requirements-test.txt
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements-test.txt
	@touch $@

clean:
	rm -rf build site .pytest_cache .mypy_cache .ruff_cache

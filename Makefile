# `make demo` and `make test` are all a new machine needs: Python 3.11+ and a package registry.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
# A file's tests stay together: its fixtures (a server, an imported archive) are made once.
PARALLEL := -n auto --dist loadfile

.PHONY: demo test check lint format types contracts golden readme bench serve acceptance torture clean

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name one with make PYTHON=python3.12")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

demo: $(READY)
	$(BIN)/insightcrime demo

test: $(READY)
	$(BIN)/python -m pytest $(PARALLEL)

# Tests of whole programs measure no lines of this process: `make test` runs them, the coverage does without.
check: $(READY) lint types contracts
	$(BIN)/python -m coverage erase
	$(BIN)/python -m pytest $(PARALLEL) -m "not prefect and not browser and not programs" --cov --cov-report=term

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(READY)
	$(BIN)/mypy

contracts: $(READY)
	$(BIN)/lint-imports

golden: $(READY)
	$(BIN)/python -m tests.golden.regenerate

readme: $(READY)
	$(BIN)/python -m tests.flows.rewrite_readme

bench: $(READY)
	$(BIN)/python bench/run.py

serve: $(READY)
	$(BIN)/insightcrime serve

# The program from outside: the console script, Prefect's API and its UI, kills, readers, second writers.
acceptance: $(READY)
	$(BIN)/python -m pytest $(PARALLEL) tests/flows
	$(BIN)/python -m pytest -s bench/acceptance

torture: $(READY)
	$(BIN)/python bench/torture.py
	INSIGHTCRIME_TEST_KILLS=50 $(BIN)/python -m pytest -q tests/flows/test_kill.py -k any_time

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage .coverage.*

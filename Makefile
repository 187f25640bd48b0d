# Every target makes its own environment in .venv first; nothing has to be activated.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV  := .venv
READY := $(VENV)/.ready
PY    := $(VENV)/bin/python
PIP   := $(PY) -m pip -qq --disable-pip-version-check --no-input
UV    := $(VENV)/lock/bin/uv

PYTHON ?= python3 python3.13 python3.12 python3.11# the first that fits is taken
FLOW   ?= credit
# Tests side by side, since many only wait; one that is free takes over from one that is not.
SIDES  ?= -n auto --maxprocesses=4 --dist worksteal

.PHONY: help chat test check figures lock format clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

chat: $(READY) ## talk to a script in the terminal (FLOW=credit)
	@$(VENV)/bin/leadscript chat $(FLOW)

test: $(READY) ## format, lint, types, imports, every test, every scenario
	@trap 'echo "make test: $$SECONDS s"' EXIT; \
	$(STATIC); \
	$(PY) -m pytest $(SIDES); \
	if compgen -G 'features/**/*.feature' >/dev/null; then $(VENV)/bin/behave; fi

check: $(READY) ## the same without slow tests and scenarios
	@$(STATIC); \
	$(PY) -m pytest -q -m "not slow" $(SIDES)

figures: $(READY) ## measure what the documentation claims
	@$(PY) -m bench

format: $(READY) ## rewrite the sources in the house style
	@$(PY) -m ruff check --quiet --fix-only .
	@$(PY) -m ruff format .

lock: $(UV) ## pin the dependencies anew (UPGRADE=1 takes newer releases)
	@compile="$(UV) pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes pyproject.toml"; \
	$$compile --custom-compile-command 'make lock' $(if $(UPGRADE),--upgrade) --group dev -o requirements/dev.txt; \
	$$compile --custom-compile-command 'make lock' $(if $(UPGRADE),--upgrade) -c requirements/dev.txt -o requirements/runtime.txt

clean: ## remove the environment and every cache
	@rm -rf $(VENV) build dist .pytest_cache .hypothesis .mypy_cache .ruff_cache .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Joined by `;`: under `set -e` a failure in the middle of a chain of && would go unnoticed.
define STATIC
$(PY) -m ruff format --check .; \
	$(PY) -m ruff check .; \
	$(PY) -m mypy; \
	$(VENV)/bin/lint-imports --no-cache --no-logo
endef

# Kept when it works and is only completed: others may be using it. A broken one is made anew.
$(READY): requirements/dev.txt pyproject.toml
	@if ! $(PY) -c '' 2>/dev/null; then \
	  python=; unfit=; bare=; \
	  for name in $(PYTHON); do \
	    version=$$($$name -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || continue; \
	    if ! $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then unfit+=" $$version"; \
	    elif ! $$name -c 'import ensurepip, venv' 2>/dev/null; then bare=$$version; \
	    else python=$$name; break; fi; \
	  done; \
	  if [ -z "$$python" ] && [ -n "$$bare" ]; then \
	    echo "Python $$bare lacks its venv module. On Debian: apt-get install python$$bare-venv" >&2; exit 1; fi; \
	  if [ -z "$$python" ]; then \
	    echo "Leadscript needs Python 3.11 or newer; found:$${unfit:- none}" >&2; exit 1; fi; \
	  echo "Making $(VENV) with Python $$version"; \
	  $$python -m venv --clear $(VENV); \
	fi
	@$(PIP) install --require-hashes -r requirements/dev.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(UV): $(READY)
	@$(PY) -m venv $(VENV)/lock
	@$(VENV)/lock/bin/python -m pip -qq --disable-pip-version-check install 'uv>=0.9'
	@touch $@

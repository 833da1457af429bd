# Every target sets up what it needs in a private .venv: Python 3.11 or newer, make and the package index are enough.

PYTHON ?= python3
BIN := .venv/bin
PACKAGES := $(foreach part,api cli exports extract graph errors,-p claimgraph.$(part)) \
            -p claimgraph.training -p claimgraph.benchmarks -p claimgraph.docs
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYTHONUTF8 := 1

.PHONY: help demo test lint format types quality bench-page bench-graph train screenshot docs
.DEFAULT_GOAL := help

help:  ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

demo: .venv/installed  ## build the graph of the example stories, and ask it something
	$(BIN)/claimgraph build examples -o demo
	$(BIN)/claimgraph query demo "SELECT ?who ?whom { ?who rel:meets ?whom }"

test: lint  ## check style, types and imports, then run the tests
	$(BIN)/python -m pytest -q

lint: .venv/ready types  ## check style, types and the direction of imports
	$(BIN)/ruff check -q .
	$(BIN)/ruff format -q --check .
	PYTHONPATH=.types $(BIN)/lint-imports --no-logo

types: .venv/ready  ## check types
	@mkdir -p .types && ln -sfn .. .types/claimgraph
	MYPYPATH=.types $(BIN)/mypy --explicit-package-bases $(PACKAGES)

format: .venv/ready  ## put the code into the house style
	$(BIN)/ruff check -q --fix .
	$(BIN)/ruff format -q .

quality: export OPENBLAS_NUM_THREADS := 1
quality: .venv/ready  ## measure quality and speed; CLAIMGRAPH_DATA names the folder of data
	$(BIN)/python -m claimgraph.benchmarks.quality

bench-page: .venv/ready  ## measure the page on graphs of growing size
	$(BIN)/python -m claimgraph.benchmarks.page

bench-graph: .venv/ready  ## measure the store against plain rdflib
	$(BIN)/python -m claimgraph.benchmarks.graph

train: .venv/trainable  ## train the bundled pipeline; CLAIMGRAPH_DATA names the folder of data
	$(BIN)/python -m claimgraph.training

screenshot: .venv/ready  ## take the picture of the page in docs/
	$(BIN)/python -m claimgraph.benchmarks.screenshots

docs: screenshot  ## put real output into README.md and the notebooks
	$(BIN)/python -m claimgraph.docs.refresh

.venv/installed: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q -e .
	@touch $@

.venv/ready: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q -e '.[dev]'
	@touch $@

.venv/trainable: .venv/ready
	$(BIN)/pip install -q -e '.[training]'
	@touch $@

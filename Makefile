# Everything is done through these targets; each sets up .venv by itself.
PYTHON ?= python3
BIN = .venv/bin
export PYTHONWARNINGS ?=

.DEFAULT_GOAL = help
.PHONY: help setup dev run demo test lint format bench quality seal shots package lock clean

help: ## List the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | awk -F'\t' '{printf "  make %-9s %s\n", $$1, $$2}'

setup:
	@$(PYTHON) tools/setup.py run

dev:
	@$(PYTHON) tools/setup.py dev

run: setup ## Open the desktop; without a display do the main job in the terminal on the sample practice
	@if [ "$$(uname)" = Darwin ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/primum; \
	else echo "No display here: the main job in the terminal, on the sample practice."; $(BIN)/primum demo; fi

demo: setup ## The main job on the sample practice, in the terminal
	@$(BIN)/primum demo

test: dev ## All tests
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

lint: dev ## ruff, mypy --strict, import contracts
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(BIN)/lint-imports --no-logo

format: dev ## Format the code
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

bench: dev ## Speed: pytest-benchmark over tests/benchmarks
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/benchmarks -o addopts= -p no:socket --benchmark-only \
		--benchmark-columns=min,median,max,stddev,rounds -q

quality: dev ## Recall and false alarms of the checks on labelled posts
	@$(BIN)/python tools/quality.py

seal: dev ## Write down which rules these are, after a rule, a list or a pack has changed
	@$(BIN)/python tools/needs.py && $(BIN)/python tools/seal.py

shots: dev ## Every page, light and dark, as PNG in build/shots/
	@QT_QPA_PLATFORM=offscreen $(BIN)/python tools/shots.py

package: ## The app as a folder that needs no Python, in dist/primum, and a smoke test of it
	@$(PYTHON) tools/setup.py package
	@$(BIN)/python packaging/build.py

lock: ## Rebuild the hashed locks from pyproject.toml (needs uv)
	@./tools/lock.sh

clean: ## Remove what was built (not .venv)
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .benchmarks

# The commands. `make run` starts the course; `make test` needs nothing done before it.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check bench bench-grading voices demo lock clean

run: .venv/run            ## start the course and print its address
	@$(BIN)/belwijs start

test: .venv/test node_modules/.done  ## everything: checks, unit tests, browser tests
	@tests/run.sh

check: .venv/test node_modules/.done  ## ruff, mypy, import contracts, JavaScript types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check -q .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@npm run --silent types

bench: .venv/test         ## speed next to bare Vosk, in one run; figures also in build/bench.json
	@$(BIN)/python -m tests.bench

bench-grading: .venv/test ## how well the grader hears what raters hear, said and misheard; figures also in build/bench.json
	@$(BIN)/python -m tests.bench.graded

voices: .venv/run         ## which voices and recognisers are there
	@$(BIN)/belwijs voices status

demo: .venv/test          ## a model receptionist holds a call: hear and read the whole thing
	@$(BIN)/belwijs demo 09-discretion/results-waiting-room

lock:                     ## pin every version and its hashes anew
	@$(BIN)/pip install -q pip-tools
	@$(BIN)/pip-compile -q --upgrade --generate-hashes --strip-extras --no-header --no-emit-index-url --no-emit-trusted-host --no-emit-find-links -o requirements.txt pyproject.toml
	@$(BIN)/pip-compile -q --upgrade --generate-hashes --strip-extras --no-header --no-emit-index-url --no-emit-trusted-host --no-emit-find-links -o requirements-dev.txt requirements-dev.in

clean:                    ## take away what was made here; learners' data live elsewhere and stay
	@rm -rf .venv node_modules build

.venv/run: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Belwijs needs Python 3.11 or newer; found " + sys.version.split()[0])'
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || ./setup/system.sh run
	@echo "Making the environment in .venv: the first time takes a minute or two."
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install -qq --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/pip install -qq --disable-pip-version-check --no-deps -e .
	@touch $@

.venv/test: .venv/run requirements-dev.txt
	@./setup/system.sh
	@$(BIN)/pip install -qq --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

node_modules/.done: package-lock.json
	@./setup/system.sh
	@npm ci --silent --ignore-scripts
	@touch $@

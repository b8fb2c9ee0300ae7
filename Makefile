PYTHON := .venv/bin/python
.DEFAULT_GOAL := help
.PHONY: help setup dev test check migrate demo client lock bench

help: ## list what there is
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1	/' | expand -t 10

setup: ## make .venv with everything that development needs
	python3 -c 'from launcher.environment import DEVELOPMENT, prepare_environment; prepare_environment(DEVELOPMENT)'

dev: ## run everything, and follow changes of the code
	python3 start.py --reload

test: ## run all tests
	python3 start.py test

check: setup ## check style, types, imports, migrations, made documents and the web app, as CI does
	$(PYTHON) -m tools.check

migrate: setup ## bring the database of the settings up to date
	$(PYTHON) -c 'from database.migrate import prepare_database; prepare_database(print).close()'

demo: setup ## load the demo into the database of the settings, if nobody has an account there yet
	$(PYTHON) -c 'import demo; print("Loaded." if demo.load_if_empty() else "Not loaded: there are accounts already.")'

client: setup ## write what is made from the code: docs/openapi.json, three pages of docs, .env.example, types for the web app
	$(PYTHON) -m tools.documents
	$(PYTHON) -m tools.node scripts/client.mjs

lock: setup ## pin the dependencies of pyproject.toml
	$(PYTHON) -m tools.lock

bench: setup ## measure each endpoint as a multiple of a bare FastAPI application
	$(PYTHON) -m benchmarks

PYTHON := .venv/bin/python
.DEFAULT_GOAL := help
.PHONY: help setup dev test check migrate demo client lock bench

help: ## list what there is
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1	/' | expand -t 10

setup: ## make .venv with everything that development needs
	python3 -c 'from launcher.environment import DEVELOPMENT, prepare_environment; prepare_environment(DEVELOPMENT)'

dev: ## run the API, the worker and the database, and restart the API when its code changes
	python3 start.py --api-only --reload

test: ## run all tests
	python3 start.py test

check: setup ## check style, types, imports, migrations and made documents, as CI does
	$(PYTHON) tools/check.py

migrate: setup ## bring the database of the settings up to date
	$(PYTHON) -c 'from database.migrate import prepare_database; prepare_database(print).close()'

demo: setup ## load the demo into the database of the settings, if nobody has an account there yet
	$(PYTHON) -c 'import demo; print("Loaded." if demo.load_if_empty() else "Not loaded: there are accounts already.")'

client: setup ## write what is made from the code: docs/openapi.json, three pages of docs, .env.example
	$(PYTHON) -m tools.documents

lock: ## pin the dependencies of pyproject.toml (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --annotation-style line -o requirements.txt
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --annotation-style line --group dev -c requirements.txt -o requirements-dev.txt

bench: setup ## measure each endpoint as a multiple of a bare FastAPI application
	$(PYTHON) -m benchmarks

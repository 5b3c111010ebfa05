# Everything that a developer types. `make help` lists it.

.DEFAULT_GOAL := help
.PHONY: help run dev test check generate format build bench clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Build and start the demonstration at http://localhost:8080 (PORT=… for another port)
	@infra/scripts/run.sh

dev: ## Start both sides so that they reload when a source changes
	@infra/scripts/dev.sh

test: ## Run every test of both sides, journeys in a real browser included
	@infra/scripts/test.sh

check: ## Check formatting, types and rules, and run the fast tests
	@infra/scripts/check.sh

generate: ## Make generated code and printed snapshots anew
	@infra/scripts/generate.sh

format: ## Format all sources
	@infra/scripts/format.sh

build: ## Build the application without starting it
	@infra/scripts/build.sh

bench: ## Time the main reads against a demonstration of its own
	@infra/scripts/bench.sh

clean: ## Delete what was built (the data in .data stays)
	@infra/scripts/clean.sh

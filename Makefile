# Everything that a developer types. `make help` lists it.

.DEFAULT_GOAL := help
.PHONY: help run dev test test-deep test-infra test-keycloak test-images check pictures generate format build bench bench-friday bench-compare bench-search plans clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Build and start the demonstration at http://localhost:8080 (PORT=… for another port)
	@infra/scripts/run.sh

dev: ## Start both sides so that they reload when a source changes
	@infra/scripts/dev.sh

test: ## Run every test of both sides, journeys in a real browser included (ONLY=<feature> for one feature's)
	@infra/scripts/test.sh

test-deep: ## Compare 20 000 random operations with plain execution (OPERATIONS=… SEED=…)
	@infra/scripts/test-deep.sh

test-infra: ## Run the running application's tests alone: kills, the protocol's audits, the deployment with nginx
	@infra/tests/run.sh

test-keycloak: ## Prove that the API takes tokens of another issuer (fetches Keycloak, 170 MB)
	@infra/tests/run.sh keycloak

test-images: ## Do what the images' files say, without an engine, and restore a dump (root only; fetches 200 MB)
	@infra/tests/run.sh images

check: ## Check formatting, types and rules, and run the fast tests
	@infra/scripts/check.sh

pictures: ## Take the pictures of the guides anew (docs/pictures)
	@infra/scripts/pictures.sh

generate: ## Make generated code and printed snapshots anew
	@infra/scripts/generate.sh

format: ## Format all sources
	@infra/scripts/format.sh

build: ## Build the application without starting it
	@infra/scripts/build.sh

bench: ## Measure the product beside its peers and the floor (more than an hour; docs/performance.md)
	@infra/scripts/bench.sh

bench-friday: ## Measure a country's Friday morning alone (a quarter of an hour; BENCH_FRIDAY=… seconds)
	@BENCH_ONLY=friday infra/scripts/bench.sh

bench-compare: ## Measure this checkout beside another commit (ten minutes; BASE=…), and fail where it is worse
	@infra/scripts/bench.sh compare

plans: ## Look at the plan of every list, filter and order on the large data set (BENCH_SCALE=…)
	@infra/scripts/bench.sh plans

bench-search: ## Measure the guide's search: a thousand searches as people type them (BENCH_SCALE=…)
	@infra/scripts/bench.sh search

clean: ## Delete what was built (the data in .data stays)
	@infra/scripts/clean.sh

#!/usr/bin/env bash
# Rebuild the hashed locks from pyproject.toml. Run after changing a dependency; needs uv (pip install uv).
set -eu
cd "$(dirname "$0")/.."
uv pip compile pyproject.toml --group setup --universal --generate-hashes --no-header --no-annotate --quiet -o requirements.lock "$@"
uv pip compile pyproject.toml --group dev --universal --generate-hashes --no-header --no-annotate --quiet -o requirements-dev.lock "$@"
uv pip compile pyproject.toml --group setup --group package --universal --generate-hashes --no-header --no-annotate --quiet -o requirements-package.lock "$@"

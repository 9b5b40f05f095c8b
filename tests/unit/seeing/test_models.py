"""The networks are the published ones, and nothing that looks can reach a network of the other kind."""

import ast
import hashlib
import tomllib
from pathlib import Path

import pytest

TOP = Path(__file__).parents[3]
MODELS = TOP / "resources" / "models"
LISTED = tomllib.loads((MODELS / "models.toml").read_text("utf-8"))


def test_every_network_is_listed() -> None:
    assert {file.stem for file in MODELS.glob("*.onnx")} == set(LISTED)


@pytest.mark.parametrize("name", LISTED)
def test_a_network_is_the_one_that_was_published(name) -> None:
    assert hashlib.sha256((MODELS / f"{name}.onnx").read_bytes()).hexdigest() == LISTED[name]["sha256"]


def test_no_module_that_looks_can_download_anything() -> None:
    asked = set()
    for file in (TOP / "app" / "media").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            asked |= {name.split(".")[0] for name in names}
    assert not asked & {"requests", "urllib", "http", "socket", "ssl", "ftplib", "rapidocr", "retinaface", "cv2"}

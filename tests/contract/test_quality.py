"""Every adapter has its quality sheet: all questions answered, every “done” with a test that exists."""

import ast
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from platforms.registry import PLATFORMS

ROOT = Path(__file__).parents[2]
STATES = {"done": "proof", "to do": "why", "exempt": "why"}
QUESTIONS = {
    "connect": "An account is connected with what the person has, and tried before it is kept.",
    "browser-sign-in": "The person can sign in on the platform's own page.",
    "renewal": "A session that ran out is renewed without asking the person.",
    "wrong-account": "A secret of another account connects nothing.",
    "text": "Text arrives byte for byte, with links, tags and mentions.",
    "images": "Pictures arrive with their bytes and descriptions.",
    "videos": "Films arrive.",
    "captions": "A film's captions arrive as a file of their own.",
    "threads": "The parts of a thread hang together.",
    "replies": "Comments under own posts are read, and one is answered once.",
    "link-card": "A card shows what its author wrote.",
    "content-warning": "A content warning arrives as the platform knows it.",
    "prepare-resumes": "What was uploaded before a crash is not uploaded again; nothing shows before commit.",
    "never-twice": "After any error one post is live in the end, never two.",
    "find": "What may have gone out is found; none means provably not there.",
    "errors": "Every error ends in its class, with a sentence that says what to do.",
    "rate-limit": "A pause that the platform asks for is kept.",
    "discretion": "No token and no post text in logs, messages or where others can read.",
    "delete": "What was published can be taken back.",
    "metrics": "Counts are read, and unknown ones are said to be unknown.",
    "limits": "The limits are those of the account's own server.",
    "specification": "Requests are held against the platform's own description.",
    "real-server": "Published to and read back from a real server.",
}


@cache
def names_in(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / "tests" / path).read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def sheet(platform: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / "platforms" / platform / "quality.toml").read_text("utf-8"))


@pytest.mark.parametrize("platform", [platform.id for platform in PLATFORMS])
def test_the_sheet_answers_every_question(platform: str):
    answers = sheet(platform)
    assert answers.pop("platform") == platform
    assert list(answers) == list(QUESTIONS)
    for question, answer in answers.items():
        assert set(answer) == {"state", STATES[answer["state"]]}, question
        assert len(answer[STATES[answer["state"]]]) > 10, question


@pytest.mark.parametrize("platform", [platform.id for platform in PLATFORMS])
def test_every_done_names_a_test_that_exists(platform: str):
    for question, answer in sheet(platform).items():
        if question != "platform" and answer["state"] == "done":
            path, _, name = answer["proof"].partition("::")
            assert name in names_in(path), f"{platform}: {question}"


def test_only_platforms_with_an_adapter_have_a_sheet():
    assert {path.parent.name for path in (ROOT / "platforms").glob("*/quality.toml")} == {p.id for p in PLATFORMS}

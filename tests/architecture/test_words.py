"""Every sentence a person reads is a Fluent message: keys used and keys defined are the same set, both ways."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Junk
from fluent.syntax.ast import Message as FluentMessage

from app.pipeline.occasions import known
from app.words import LANGUAGES

TOP = Path(__file__).resolve().parents[2]
STRINGS = TOP / "resources" / "strings"
KEY = re.compile(r"[a-z]+(-[a-z0-9]+)+")
CALLS = {"of", "text", "say"}
VARIABLE = re.compile(r"\{\s*(?:[A-Z]+\()?\$([a-z_]+)")


def defined(language: str) -> dict[str, str]:
    keys = {}
    for file in sorted((STRINGS / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            assert not isinstance(entry, Junk), f"{file.name}: cannot be read: {entry.content[:80]}"
            if isinstance(entry, FluentMessage):
                assert entry.id.name not in keys, f"{entry.id.name} stands twice"
                keys[entry.id.name] = file.name
    return keys


@cache
def sources() -> list[tuple[Path, ast.Module]]:
    return [(p, ast.parse(p.read_text("utf-8"))) for room in ("app", "platforms") for p in (TOP / room).rglob("*.py")]


def literals() -> dict[str, str]:
    """Every string in the code that could be a key, with where it stands."""
    return {
        node.value.partition(".")[0]: f"{path.relative_to(TOP)}:{node.lineno}"
        for path, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and KEY.fullmatch(node.value.partition(".")[0])
    }


def is_said_by_a_rule(key: str) -> bool:
    """Keys made from rule ids: `access/alt-text` says `access-alt-text`, its variant `long` `access-alt-text-long`."""
    names = {rule.replace("/", "-") for rule in rule_ids()}
    return any(key == name or (key.startswith(f"{name}-") and key[len(name) + 1 :] in variants()) for name in names)


@cache
def variants() -> frozenset[str]:
    """Every string in the rules that could name a variant of a message or a repair's label."""
    return frozenset(
        node.value
        for path, tree in sources()
        if "guidelines" in path.parts
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.fullmatch(r"[a-z0-9-]+", node.value)
    )


@cache
def rule_ids() -> set[str]:
    return {
        node.value
        for path, tree in sources()
        if "guidelines" in path.parts
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"[a-z]+/[a-z0-9-]+", node.value)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_stands_in_the_file_its_key_names(language: str) -> None:
    wrong = [f"{key} in {file}" for key, file in defined(language).items() if file != key.split("-", 1)[0] + ".ftl"]
    assert not wrong, wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_the_code_names_has_a_sentence(language: str) -> None:
    keys = defined(language)
    prefixes = {key.split("-", 1)[0] for key in keys}
    asked = {
        node.args[0].value.partition(".")[0]: f"{path.relative_to(TOP)}:{node.lineno}"
        for path, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and node.args
        if isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)
        if KEY.fullmatch(node.args[0].value.partition(".")[0])
        if (isinstance(node.func, ast.Attribute) and node.func.attr in CALLS)
        or (
            isinstance(node.func, ast.Name)
            and node.args[0].value.split("-", 1)[0] in prefixes
            and node.func.id[0].isupper()
        )
    }
    missing = {key: where for key, where in asked.items() if key not in keys}
    assert not missing, missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_used(language: str) -> None:
    used = set(literals()) | {f"obs-{one.id}" for one in known()}
    unused = sorted(key for key in defined(language) if key not in used and not is_said_by_a_rule(key))
    assert not unused, unused


def places(language: str) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Of every message its attributes, and the names of what is put into it."""
    found = {}
    for file in sorted((STRINGS / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            if isinstance(entry, FluentMessage):
                names = frozenset(VARIABLE.findall(FluentSerializer().serialize_entry(entry)))
                found[entry.id.name] = (frozenset(a.id.name for a in entry.attributes), names)
    return found


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_every_language_says_all_that_english_says(language: str) -> None:
    english, other = places("en"), places(language)
    assert not sorted(english.keys() - other.keys()), "not said yet"
    assert not sorted(other.keys() - english.keys()), "said in no other language"
    differ = [key for key in english if other[key] != english[key]]
    assert not differ, "attributes or places differ"

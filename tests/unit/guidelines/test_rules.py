"""Every rule says what it must and must not flag; here it is held to it."""

import pytest

from app.domain.goal import PostKind
from app.guidelines.engine import Engine
from app.guidelines.registry import RULES
from app.guidelines.rule import Example, Rule
from app.words import words


def _example(raw: str | Example) -> Example:
    return raw if isinstance(raw, Example) else Example(raw)


def _cases(which: str) -> list[object]:
    return [
        pytest.param(rule, _example(raw), id=f"{rule.id}-{number}")
        for rule in RULES
        for number, raw in enumerate(getattr(rule, which))
    ]


@pytest.mark.parametrize(("rule", "example"), _cases("flag"))
def test_a_rule_flags_what_it_says_it_flags(rule: Rule, example: Example) -> None:
    findings = Engine((rule,))(example.request()).findings
    assert findings, f"{rule.id} is silent on: {example.text}"
    if example.severity is not None:
        assert findings[0].severity is example.severity


@pytest.mark.parametrize(("rule", "example"), _cases("leave"))
def test_a_rule_leaves_alone_what_it_says_it_leaves_alone(rule: Rule, example: Example) -> None:
    findings = Engine((rule,))(example.request()).findings
    assert not findings, f"{rule.id} says {words().say(findings[0].message)} about: {example.text}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_has_at_least_four_examples_of_each(rule: Rule) -> None:
    assert len(rule.flag) >= 4
    assert len(rule.leave) >= 4


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_has_its_words(rule: Rule) -> None:
    for key in (rule.key, *(f"{rule.key}.{attribute}" for attribute in ("title", "advice", "why"))):
        assert words().text(key, words="“x”") != key, f"no words for {key}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_message_a_rule_can_give_has_words(rule: Rule) -> None:
    for raw in rule.flag:
        for finding in Engine((rule,))(_example(raw).request()).findings:
            said = [finding.message, finding.advice, *([finding.fix.label] if finding.fix else [])]
            for message in said:
                text = words().say(message)
                assert text != message.key
                assert "{" not in text, f"a parameter is missing: {text}"


def test_every_rule_id_is_used_once() -> None:
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))


def test_a_rule_stands_in_the_file_that_its_id_names() -> None:
    from importlib import import_module  # noqa: PLC0415 -- the test follows ids to files

    for rule in RULES:
        module = import_module("app.guidelines.rules." + rule.id.replace("/", ".").replace("-", "_"))
        assert rule is module.RULE


def test_every_rule_file_is_registered() -> None:
    from pathlib import Path  # noqa: PLC0415 -- only this test looks at files

    import app.guidelines.rules as rules  # noqa: PLC0415 -- as above

    root = Path(next(iter(rules.__path__)))
    files = {
        f"{path.parent.name}/{path.stem.replace('_', '-')}"
        for path in root.glob("*/*.py")
        if path.stem not in ("__init__", "group") and "RULE = Rule(" in path.read_text("utf-8")
    }
    assert files == {rule.id for rule in RULES}


def test_a_rule_is_about_posts_or_replies() -> None:
    assert all(rule.kinds <= frozenset(PostKind) and rule.kinds for rule in RULES)

"""A fix mends what it says: checked again, its finding is gone and no other has come."""

from dataclasses import replace

import pytest

from app.domain.checking import CheckRequest
from app.domain.finding import Finding
from app.guidelines.registry import RULES, engine
from app.guidelines.rule import Example, Rule

CHECK = engine()


def fixed(request: CheckRequest, finding: Finding) -> CheckRequest:
    """The request after the person took the fix."""
    assert finding.fix is not None
    kind, _, number = finding.surface.partition(":")
    if kind == "text":
        return replace(request, text=finding.fix.applied(request.text))
    if kind == "title":
        return replace(request, title=finding.fix.applied(request.title))
    assert kind == "alt_text", f"no way to take a fix on {finding.surface}"
    media = list(request.media)
    media[int(number)] = replace(media[int(number)], alt_text=finding.fix.applied(media[int(number)].alt_text))
    return replace(request, media=tuple(media))


def cases() -> list[object]:
    examples = [(rule, n, raw) for rule in RULES for n, raw in enumerate(rule.flag)]
    return [
        pytest.param(rule, raw if isinstance(raw, Example) else Example(raw), id=f"{rule.id}-{n}")
        for rule, n, raw in examples
    ]


@pytest.mark.parametrize(("rule", "example"), cases())
def test_after_a_fix_its_finding_is_gone_and_no_other_has_come(rule: Rule, example: Example) -> None:
    request = example.request()
    before = CHECK(request).findings
    known = {f.rule for f in before}
    for finding in before:
        if finding.rule == rule.id and finding.fix is not None:
            after = CHECK(fixed(request, finding)).findings
            assert finding.rule not in {f.rule for f in after if f.surface == finding.surface}, fixed(
                request, finding
            ).text
            assert {f.rule for f in after} <= known, fixed(request, finding).text

"""Recall and false alarms of the privacy rules on labelled posts: `python tools/measure_privacy.py FILE…`."""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.domain.checking import CheckRequest
from app.domain.finding import Finding, Severity
from app.domain.goal import Audience, PostKind
from app.guidelines.engine import Engine
from app.guidelines.registry import RULES

SERIOUS = (Severity.BLOCK, Severity.WARN)


def main() -> None:
    """Print every miss and false alarm, then the figures."""
    check = Engine([rule for rule in RULES if rule.id.startswith("privacy/")])
    tally: Counter[str] = Counter()
    for line in (line for name in sys.argv[1:] for line in Path(name).read_text("utf-8").splitlines()):
        post = json.loads(line)
        found = [f for f in check(_request(post)).findings if f.severity in SERIOUS]
        for asked, right in _verdicts(post, found):
            tally[asked] += 1
            tally[f"{asked} right"] += right
            if not right:
                rules = ", ".join(f"{f.rule}:{f.severity}{f.message.values['words']}" for f in found)
                print(f"{asked.upper():12} {post['id']} {rules} | {post['text'][:240]}")
    print(
        "; ".join(
            f"{asked} {tally[asked + ' right']}/{tally[asked]}" for asked in ("flag", "block", "consent", "quiet")
        )
    )


def _request(post: dict[str, Any]) -> CheckRequest:
    return CheckRequest(
        text=post["text"],
        kind=PostKind(post["kind"]),
        in_reply_to=post["in_reply_to"] or "",
        audience=Audience(post["audience"]),
        jurisdictions=(post["jurisdiction"],),
    )


def _verdicts(post: dict[str, Any], found: list[Finding]) -> Iterator[tuple[str, bool]]:
    """What was asked of a post, and whether the answer is right."""
    stopped = any(f.severity is Severity.BLOCK for f in found)
    if "privacy" in post["must_flag"]:
        yield "flag", bool(found)
    if "privacy" in post["must_block"]:
        yield "block", stopped
    if "privacy_consent" in post["must_flag"]:
        yield "consent", bool(found) and not stopped
    if "privacy" in post["must_not_flag"]:
        yield "quiet", not found


if __name__ == "__main__":
    main()

"""How well the rules judge labelled posts: what they catch, what they stop, and what they flag without need.

    python tools/quality.py [FILE.jsonl …]      the project's own posts, and the shared ones where they are there

A line holds a post and its labels: `must_flag` (groups that a careful reviewer would certainly flag), `must_block`
(must be stopped) and `must_not_flag` (a finding there would be a false alarm). Groups in neither list are debatable.
Files in the short form (`t`, `y`, `m`, `b`, see tests/data/README.md) name rules instead.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

TOP = Path(__file__).parents[1]
sys.path.insert(0, str(TOP))

from app.domain.checking import CheckRequest  # noqa: E402 -- the script runs without an installed project
from app.domain.finding import Finding, Severity  # noqa: E402 -- as above
from app.domain.goal import Audience, Goal, PostKind  # noqa: E402 -- as above
from app.domain.ports import Check  # noqa: E402 -- as above
from app.guidelines.registry import engine  # noqa: E402 -- as above

DATA = TOP / "tests" / "data"
OWN = DATA / "posts.jsonl"
HELD_OUT = DATA / "heldout-b.jsonl"
EVAL = DATA / "eval.jsonl"
SHARED = TOP.parent / "shared" / "data" / "labelled-posts.jsonl"
SERVED = ("privacy", "advice", "claims", "legal", "tone", "boundaries", "stigma", "evidence", "clarity")
"""The label groups."""

_LEGAL = "testimonial rx-to-public rx-euphemism inducement undisclosed-interest weak-disclosure superlative"
_GROUPS = {f"claims/{name}": "legal" for name in _LEGAL.split()} | {
    f"evidence/{name}": "claims" for name in ("known-myth", "rumour", "overreach", "opinion-as-fact")
}
_ADVICE_COUNTS = frozenset({"stigma", "clarity", "evidence"})


def group_of(rule: str) -> str:
    """The label group of a rule; rules about media, access, platforms and workflow have none."""
    if rule == "tone/stigmatizing":
        return "stigma"
    return _GROUPS.get(rule, rule.split("/", 1)[0])


def flagged(findings: Iterable[Finding]) -> set[str]:
    """The groups with a finding that counts: a block or a warning, and in some groups an advice."""
    found = {group_of(f.rule) for f in findings if f.severity is not Severity.ADVISE}
    return found | ({group_of(f.rule) for f in findings} & _ADVICE_COUNTS)


def request_of(row: dict[str, Any]) -> CheckRequest:
    """A labelled line as the engine takes it."""
    return CheckRequest(
        text=row["text"],
        kind=PostKind(row["kind"]),
        in_reply_to=row["in_reply_to"] or "",
        audience=Audience(row["audience"]),
        goal=Goal(row["goal"]) if row["goal"] else None,
        jurisdictions=(row["jurisdiction"],),
    )


def rows_of(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of a labelled file, those in the short form spelled out."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.strip():
            row = json.loads(line)
            yield row if "text" in row else spelled(row, f"{path.stem}:{number}")


def spelled(row: dict[str, Any], name: str) -> dict[str, Any]:
    """A line in the short form: rules instead of groups, and what is in no list must not be flagged."""
    certain, open_, stop = ({group_of(rule) for rule in row.get(key, ())} for key in ("y", "m", "b"))
    return {
        "id": name,
        "text": row["t"],
        "kind": "reply" if row.get("k") == "r" else "post",
        "in_reply_to": row.get("in"),
        "audience": "professionals" if row.get("a") == "p" else "public",
        "goal": None,
        "jurisdiction": row["j"],
        "must_flag": sorted(certain),
        "must_block": sorted(stop & certain),
        "must_not_flag": [group for group in SERVED if group not in certain | open_],
        "note": row.get("n", ""),
    }


@dataclass
class Tally:
    """One group's figures."""

    wanted: int = 0
    caught: int = 0
    to_stop: int = 0
    stopped: int = 0
    quiet: int = 0
    alarms: int = 0

    @property
    def recall(self) -> float:
        """The share of what must be flagged that was flagged; 1 where there is nothing to flag."""
        return self.caught / self.wanted if self.wanted else 1.0

    @property
    def stops(self) -> float:
        """The share of what must be stopped that was stopped."""
        return self.stopped / self.to_stop if self.to_stop else 1.0

    @property
    def alarm_rate(self) -> float:
        """The share of posts that must not be flagged here and were."""
        return self.alarms / self.quiet if self.quiet else 0.0


@dataclass
class Score:
    """The figures of one file, with every miss and false alarm, and the time each check took in milliseconds."""

    groups: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    clean: Tally = field(default_factory=Tally)
    misses: list[str] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)
    times: list[float] = field(default_factory=list)

    def add(self, row: dict[str, Any], findings: tuple[Finding, ...]) -> None:
        """Count one post."""
        found = flagged(findings)
        blocked = {group_of(f.rule) for f in findings if f.severity is Severity.BLOCK}
        for group in row["must_flag"]:
            self._wanted(row, group, found, blocked)
        for group in row["must_not_flag"]:
            self._quiet(row, group, found, findings)
        if not row["must_flag"]:
            self.clean.quiet += 1
            self.clean.alarms += bool(found & set(row["must_not_flag"]))

    def _wanted(self, row: dict[str, Any], group: str, found: set[str], blocked: set[str]) -> None:
        tally, name = self.groups[group], group.removesuffix("_consent")
        tally.wanted += 1
        tally.caught += name in found
        if group in row["must_block"]:
            tally.to_stop += 1
            tally.stopped += name in blocked
        if name not in found:
            self.misses.append(f"{row['id']} {group}: {row['text'][:150]!r} ({row['note']})")
        elif group in row["must_block"] and name not in blocked:
            self.misses.append(f"{row['id']} {group} not stopped: {row['text'][:150]!r} ({row['note']})")

    def _quiet(self, row: dict[str, Any], group: str, found: set[str], findings: tuple[Finding, ...]) -> None:
        self.groups[group].quiet += 1
        if group in found:
            self.groups[group].alarms += 1
            why = "; ".join(
                f"{f.rule} {f.message.values.get('words', '')}" for f in findings if group_of(f.rule) == group
            )
            self.alarms.append(f"{row['id']} {group}: {why} in {row['text'][:150]!r} ({row['note']})")


def score(path: Path, check: Check) -> Score:
    """Check every line of a file."""
    result = Score()
    for row in rows_of(path):
        request = request_of(row)
        begin = perf_counter()
        findings = check(request).findings
        result.times.append((perf_counter() - begin) * 1000)
        result.add(row, findings)
    return result


def report(path: Path, result: Score, served: tuple[str, ...] = SERVED) -> None:
    """Print the table, then every miss and false alarm of the groups served."""
    print(f"\n{path.name}: {len(result.times)} posts, median {median(result.times):.2f} ms")
    print(f"{'group':16}{'caught':>14}{'stopped':>14}{'false alarms':>16}")
    for group in (*served, *sorted(set(result.groups) - set(served))):
        t = result.groups[group]
        if t.caught or t.alarms or group in served:
            share = (
                f"{t.caught}/{t.wanted} {t.recall:4.0%}",
                f"{t.stopped}/{t.to_stop}",
                f"{t.alarms}/{t.quiet} {t.alarm_rate:4.1%}",
            )
            print(f"{group:16}{share[0]:>14}{share[1]:>14}{share[2]:>16}")
    print(f"{'posts that must raise nothing':44}{f'{result.clean.alarms}/{result.clean.quiet}':>16}")
    for title, lines in (("Missed", result.misses), ("False alarms", result.alarms)):
        for line in (each for each in lines if each.split(" ")[1].rstrip(":") in served):
            print(f"  {title}: {line}")


if __name__ == "__main__":
    check = engine()
    for file in [Path(arg) for arg in sys.argv[1:]] or [p for p in (OWN, HELD_OUT, SHARED, EVAL) if p.is_file()]:
        report(file, score(file, check))

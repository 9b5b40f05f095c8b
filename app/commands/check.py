"""`primum check`: what the guidelines say about a text. Needs no set-up, no database, no keyring, no network."""

import json
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

import click

from app.bootstrap.checking import channel, checker
from app.commands.explained import as_analysis, show_analysis
from app.commands.housefile import read_house_rules
from app.commands.output import as_record, say, show
from app.commands.postfile import JURISDICTIONS, Defaults, Submission, parse, parse_line, read_json
from app.domain.checking import CheckRequest
from app.domain.errors import InputError
from app.domain.finding import Report
from app.domain.goal import Audience, PostKind
from app.guidelines.explain import Analysis
from app.guidelines.explain import explain as explain_
from app.pipeline.tailor import tailor
from app.words import words

Look = Callable[[CheckRequest], tuple[Report, tuple[Analysis, ...]]]
"""Checks a request, with or without the analysis."""


@click.command()
@click.argument("files", nargs=-1, type=click.Path(allow_dash=True))
@click.option("--jsonl", is_flag=True, help="One JSON object a line in, one a line out.")
@click.option(
    "--jurisdiction",
    "jurisdictions",
    multiple=True,
    type=click.Choice(JURISDICTIONS),
    default=["us"],
    show_default=True,
    help="Where you practise and who reads it; may be given more than once.",
)
@click.option("--platform", default="", help="Check it as this platform will get it.")
@click.option(
    "--audience", type=click.Choice([a.value for a in Audience]), default=Audience.PUBLIC.value, show_default=True
)
@click.option("--kind", type=click.Choice([k.value for k in PostKind]), default=PostKind.POST.value, show_default=True)
@click.option(
    "--house-rules",
    "house_rules",
    type=click.Path(path_type=Path),
    help="Rules of your own, a TOML file: [[rule]] with terms, severity, message, section, required.",
)
@click.option("--explain", is_flag=True, help="Show the analysis too: what was recognised, guards, scores.")
@click.pass_obj
def check(data_dir: Path, /, files: tuple[str, ...], jsonl: bool, explain: bool, **options: Any) -> None:
    """Check FILES (or standard input) against medical and privacy guidelines.

    Exit 0: nothing stops it; 1: findings stop it; 2: bad input.
    """
    defaults = Defaults(
        tuple(options["jurisdictions"]),
        options["platform"],
        Audience(options["audience"]),
        PostKind(options["kind"]),
        house_rules=read_house_rules(options["house_rules"]) if options["house_rules"] else (),
    )
    look = partial(analysed if explain else examined, data_dir)
    if defaults.platform:
        channel(defaults.platform)
    run = stream if jsonl else read
    codes = [run(source(name), name, defaults, look) for name in files or ("-",)]
    sys.exit(max(codes))


def source(name: str) -> BinaryIO:
    """The bytes of a file or of standard input. Raises InputError where it cannot be read."""
    if name == "-":
        return sys.stdin.buffer
    try:
        return Path(name).open("rb")
    except OSError as error:
        raise InputError("cli-cannot-read", file=name, why=error.strerror or "") from error


def read(lines: BinaryIO, name: str, defaults: Defaults, look: Look) -> int:
    """A readable report on one text."""
    try:
        text = lines.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError("cli-not-utf8", file=name) from error
    submission = parse({"text": text.removesuffix("\n")}, defaults)
    report, analyses = look(asked(submission))
    show(report.findings, submission.post.text)
    say("cli-checked", rules=report.rules_run, stops=len(report.stops), warnings=len(report.warnings))
    for analysis in analyses:
        show_analysis(analysis)
    return 1 if report.stops else 0


def stream(lines: Iterable[bytes], _name: str, defaults: Defaults, look: Look) -> int:
    """Answer line by line; a bad line is answered with its error and the rest goes on."""
    worst = 0
    for line in lines:
        if line.strip():
            answer, code = reply(line, defaults, look)
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()
            worst = max(worst, code)
    return worst


def reply(line: bytes, defaults: Defaults, look: Look) -> tuple[dict[str, Any], int]:
    """The answer to one line and its exit code."""
    begun = time.perf_counter()
    try:
        submission = parse_line(line, defaults)
        report, analyses = look(asked(submission))
    except InputError as error:
        return {"id": identity(line), "error": words().error(error)}, 2
    elapsed = (time.perf_counter() - begun) * 1000
    findings = [as_record(finding) for finding in report.findings]
    answer = {"id": given_id(line), "findings": findings, "elapsed_ms": round(elapsed, 3)}
    if analyses:
        answer["analysis"] = [as_analysis(one) for one in analyses]
    return answer, 1 if report.stops else 0


def given_id(line: bytes) -> Any:
    """The id exactly as it was given (a number stays a number), null where there is none."""
    return read_json(line).get("id")


def identity(line: bytes) -> Any:
    """The id of a bad line where it still has one."""
    try:
        return given_id(line)
    except (ValueError, AttributeError, RecursionError):
        return None


def examined(data_dir: Path, request: CheckRequest) -> tuple[Report, tuple[Analysis, ...]]:
    """The report alone."""
    return checker(data_dir)(request), ()


def analysed(data_dir: Path, request: CheckRequest) -> tuple[Report, tuple[Analysis, ...]]:
    """The report with its analysis."""
    return explain_(checker(data_dir).engine, request)


def asked(submission: Submission) -> CheckRequest:
    """What the engine is asked of a submission, as the platform will get it where one is named."""
    post = submission.post
    target = channel(submission.platform) if submission.platform else None
    return CheckRequest(
        text=post.text,
        kind=post.kind,
        in_reply_to=post.in_reply_to,
        audience=post.audience,
        goal=post.goal,
        jurisdictions=submission.jurisdictions or ("us",),
        account=submission.account,
        title=post.title,
        content_warning=post.content_warning,
        media=post.media,
        evidence=post.evidence,
        consents=post.consents,
        channel=target,
        variant=tailor(post, target) if target else None,
        context=submission.context,
    )

"""Whose word lifts a soft block, for what, and what it never lifts."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.approval import CheckedVariant, approve
from app.domain.errors import InputError, NotSafe
from app.domain.finding import Finding, Report, Severity
from app.domain.variant import Segment, Variant
from app.domain.waiver import Word, same_person, unfit
from app.words import words
from tests.fakes import make_account, make_finding

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
BY = "Dr Ada Example"
WHY = "The patient wrote it with us."
SOFT = make_finding("tests/soft")
OTHER = make_finding("tests/other")
HARD = replace(make_finding("tests/hard"), hard=True)
TOO_LONG = make_finding("platform/limits")
CHECKED = CheckedVariant(Variant("post", "bluesky", (Segment("text", 4),)), make_account(), Report((), 3, "p"), (), "f")


def checked(*findings: Finding) -> CheckedVariant:
    return replace(CHECKED, report=replace(CHECKED.report, findings=findings))


def waivers(*rules: str, second: str = "Bo Lind", reason: str = WHY, fingerprint: str = "f", packs: str = "p"):
    return Word(rules, second, reason).bound(fingerprint, packs, AT)


def test_a_soft_block_passes_on_a_second_persons_word_which_is_kept_in_full() -> None:
    approval = approve(checked(SOFT), BY, AT, waivers=waivers("tests/soft")).approval
    (kept,) = approval.waivers
    assert (kept.rule, kept.second, kept.reason, kept.at) == ("tests/soft", "Bo Lind", WHY, AT)
    assert (kept.fingerprint, kept.pack_version) == (approval.fingerprint, approval.pack_version) == ("f", "p")


@pytest.mark.parametrize(
    ("findings", "given"),
    [
        ((SOFT,), waivers("tests/other")),
        ((SOFT, OTHER), waivers("tests/soft")),
        ((SOFT,), waivers("tests/soft", fingerprint="g")),
        ((SOFT,), waivers("tests/soft", packs="q")),
        ((HARD,), waivers("tests/hard")),
        ((SOFT, HARD), waivers("tests/soft", "tests/hard")),
        ((SOFT, replace(SOFT, hard=True)), waivers("tests/soft")),
        ((TOO_LONG,), waivers("platform/limits")),
    ],
    ids=["another rule", "one of two", "other content", "other rules", "hard", "soft and hard", "both", "the platform"],
)
def test_what_the_word_is_not_about_still_stops_it(findings: tuple[Finding, ...], given: tuple) -> None:
    with pytest.raises(NotSafe):
        approve(checked(*findings), BY, AT, waivers=given)


@pytest.mark.parametrize(
    ("second", "reason", "key"),
    [
        ("", WHY, "error-waiver-nobody"),
        ("Dr.", WHY, "error-waiver-nobody"),
        (" ada  example ", WHY, "error-waiver-same-person"),
        ("A. Example, MD", WHY, "error-waiver-same-person"),
        ("Example", WHY, "error-waiver-same-person"),
        ("Prof. Zoë Writer", WHY, "error-waiver-same-person"),
        ("Bo Lind", "", "error-waiver-reason"),
        ("Bo Lind", "it's ok!!", None),
        ("Bo Lind", "ok 1 2 3", "error-waiver-reason"),
    ],
)
def test_the_second_person_is_named_somebody_else_and_says_why(second: str, reason: str, key: str | None) -> None:
    given = waivers("tests/soft", second=second, reason=reason)
    if key is None:
        approve(checked(SOFT), BY, AT, waivers=given)
        return
    with pytest.raises(InputError) as caught:
        approve(checked(SOFT), BY, AT, waivers=given, others=("Zoe Writer",))
    assert caught.value.message.key == key
    assert words().error(caught.value) != key


def test_a_word_about_what_was_not_found_is_not_kept() -> None:
    approval = approve(checked(SOFT), BY, AT, waivers=waivers("tests/soft", "tests/other")).approval
    assert [w.rule for w in approval.waivers] == ["tests/soft"]


def test_a_warning_needs_no_second_person() -> None:
    warning = make_finding("tests/warn", Severity.WARN)
    assert approve(checked(warning), BY, AT, "agreed").approval.waivers == ()


def test_names_of_one_person_are_known_and_those_of_two_kept_apart() -> None:
    assert same_person("Dr. Amara Osei", "amara osei")
    assert same_person("A. Osei", "Osei, Amara") is True
    assert not same_person("Anna Osei", "Amara Osei")
    assert not same_person("", "Amara Osei")
    assert unfit("Bo", WHY, ("",)) is None

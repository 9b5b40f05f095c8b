"""The fingerprint covers everything that was checked, and only a safe report is approved."""

from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.account import Account, AccountHealth
from app.domain.approval import CheckedVariant, approve, fingerprint
from app.domain.errors import NotSafe
from app.domain.finding import Report, Severity
from app.domain.goal import AccountKind
from app.domain.media import Media
from app.domain.message import Message
from app.domain.post import LinkCard
from app.domain.variant import Facet, Segment, Variant
from tests.fakes import make_account, make_finding

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
TEXT = st.text(max_size=12)
SIZES = st.integers(0, 5000)
MEDIA = st.builds(Media, TEXT, TEXT, st.just("image/png"), SIZES, SIZES, SIZES, alt_text=TEXT, consent_id=TEXT)
FACETS = st.builds(Facet, SIZES, SIZES, st.sampled_from(["link", "hashtag"]), TEXT)
SEGMENTS = st.builds(
    Segment, TEXT, SIZES, st.lists(MEDIA, max_size=2).map(tuple), st.lists(FACETS, max_size=2).map(tuple)
)
CARDS = st.none() | st.builds(LinkCard, TEXT, TEXT, TEXT)
VARIANTS = st.builds(
    Variant, TEXT, TEXT, st.lists(SEGMENTS, min_size=1, max_size=3).map(tuple), st.just(()), st.just(()),
    st.booleans(), TEXT, CARDS, TEXT, TEXT,
)  # fmt: skip
ACCOUNTS = st.builds(Account, TEXT, TEXT, TEXT, st.sampled_from(AccountKind), base_url=TEXT)

SHOWN_ONLY = {"changes", "problems"}
"""What tailoring says about its work is not what goes out."""


def other(value: Any) -> Any:
    """A value of the same kind that is not the same."""
    match value:
        case bool():
            return not value
        case int() | float():
            return value + 1
        case AccountKind():
            return next(kind for kind in AccountKind if kind is not value)
        case str():
            return value + "."
        case LinkCard():
            return None
        case None:
            return LinkCard("https://example.org")
        case dict():
            return {**value, "more": "yes"}
        case tuple():
            return (*value, value[-1]) if value else (Segment("x", 1),)
    raise AssertionError(value)


@given(variant=VARIANTS, account=ACCOUNTS, data=st.data())
@pytest.mark.parametrize("field", sorted({f.name for f in fields(Variant)} - SHOWN_ONLY))
def test_a_change_of_any_field_of_the_variant_changes_it(
    field: str, variant: Variant, account: Account, data: st.DataObject
) -> None:
    changed = replace(variant, **{field: other(getattr(variant, field))})
    assert fingerprint(changed, account, (), "p") != fingerprint(variant, account, (), "p")


@given(variant=VARIANTS, media=MEDIA, facet=FACETS)
@pytest.mark.parametrize("field", [f.name for f in fields(Segment)])
def test_a_change_inside_any_part_changes_it(field: str, variant: Variant, media: Media, facet: Facet) -> None:
    account, first = make_account(), variant.segments[0]
    new = {
        "text": first.text + "\u200b", "length": first.length + 1, "media": (*first.media, media),
        "facets": (*first.facets, facet),
    }[field]  # fmt: skip
    changed = replace(variant, segments=(replace(first, **{field: new}), *variant.segments[1:]))
    assert fingerprint(changed, account, (), "p") != fingerprint(variant, account, (), "p")


@given(variant=VARIANTS, media=MEDIA)
@pytest.mark.parametrize("field", [f.name for f in fields(Media)])
def test_a_change_of_a_picture_or_its_alt_text_changes_it(field: str, variant: Variant, media: Media) -> None:
    account = make_account()

    def with_picture(picture: Media) -> str:
        first = replace(variant.segments[0], media=(picture,))
        return fingerprint(replace(variant, segments=(first,)), account, (), "p")

    assert with_picture(replace(media, **{field: other(getattr(media, field))})) != with_picture(media)


@given(variant=VARIANTS, account=ACCOUNTS)
@pytest.mark.parametrize("field", ["id", "platform", "handle", "base_url", "kind"])
def test_another_account_changes_it(field: str, variant: Variant, account: Account) -> None:
    changed = replace(account, **{field: other(getattr(account, field))})
    assert fingerprint(variant, changed, (), "p") != fingerprint(variant, account, (), "p")


@given(variant=VARIANTS, consents=st.lists(TEXT, max_size=3, unique=True), more=TEXT)
def test_a_consent_more_or_less_and_other_packs_change_it(variant: Variant, consents: list[str], more: str) -> None:
    account = make_account()
    now = fingerprint(variant, account, tuple(consents), "p")
    assert fingerprint(variant, account, (*consents, more), "p") != now
    assert fingerprint(variant, account, tuple(consents), "q") != now
    assert fingerprint(variant, account, tuple(reversed(consents)), "p") == now


@given(variant=VARIANTS)
def test_what_is_only_shown_beside_it_does_not_change_it(variant: Variant) -> None:
    account = make_account()
    told = replace(variant, changes=(Message.of("tests-change"),))
    seen = replace(account, health=AccountHealth.SIGN_IN, display_name="Another name", checked_at=AT)
    assert fingerprint(told, seen, (), "p") == fingerprint(variant, account, (), "p")


def checked(*severities: Severity) -> CheckedVariant:
    variant = Variant("post", "bluesky", (Segment("text", 4),))
    report = Report(tuple(make_finding(f"tests/{s}", s) for s in severities), 3, "packs-1")
    return CheckedVariant(variant, make_account(), report, (), "f" * 64)


def test_a_finding_that_stops_is_not_approved_and_named() -> None:
    with pytest.raises(NotSafe) as caught:
        approve(checked(Severity.BLOCK, Severity.WARN), "Dr Ada Example", AT)
    assert caught.value.message.values == {"count": 1, "rules": "tests/block"}


def test_warnings_are_kept_beside_the_approval_with_the_answer_to_them() -> None:
    approval = approve(
        checked(Severity.WARN, Severity.ADVISE), "Dr Ada Example", AT, "agreed with the press office"
    ).approval
    assert (approval.warnings, approval.reason) == (("tests/warn",), "agreed with the press office")
    assert (approval.by, approval.at, approval.fingerprint) == ("Dr Ada Example", AT, "f" * 64)

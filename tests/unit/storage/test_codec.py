from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.account import Account
from app.domain.approval import Approval
from app.domain.audit import AuditEntry
from app.domain.calendar import Slot
from app.domain.campaign import Campaign
from app.domain.delivery import Attempt, Delivery, Receipt
from app.domain.finding import Finding, Report
from app.domain.media import Media
from app.domain.message import Message
from app.domain.metrics import Metrics
from app.domain.post import Evidence, LinkCard, Post
from app.domain.profile import Profile
from app.domain.variant import Variant
from app.domain.waiver import Waiver
from app.storage.codec import dumps, loads
from tests.unit.storage.records import ANYWHERE, any_of

KINDS = [
    Account, Approval, Attempt, AuditEntry, Campaign, Delivery, Evidence, Finding, LinkCard, Media, Message, Metrics,
    Post, Profile, Receipt, Report, Slot, Variant, Waiver,
]  # fmt: skip


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_every_record_comes_back_equal(kind, data) -> None:
    record = data.draw(any_of(kind))
    assert loads(kind, dumps(record)) == record


@settings(max_examples=50, deadline=None)
@given(moment=ANYWHERE)
def test_an_instant_of_any_zone_is_aware_utc_after_reading(moment) -> None:
    back = loads(datetime, dumps(moment))
    assert back == moment.astimezone(UTC)
    assert back.tzinfo is UTC


def test_a_datetime_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        dumps(datetime(2026, 11, 22, 7, 30))


def test_a_field_that_an_older_primum_did_not_write_takes_its_default() -> None:
    assert loads(Evidence, '{"where": "doi:10.1000/example"}') == Evidence("doi:10.1000/example")


def test_a_field_that_the_record_no_longer_has_is_left_out() -> None:
    assert loads(LinkCard, '{"url": "https://clinic.example", "colour": "red"}') == LinkCard("https://clinic.example")


def test_numbers_in_messages_keep_their_kind() -> None:
    back = loads(Message, dumps(Message.of("a-b", count=3, share=3.0, name="3")))
    assert [type(value) for _, value in back.params] == [int, str, float]


def test_an_approval_of_a_primum_without_waivers_is_still_read() -> None:
    old = '{"by":"Dr Example","at":"2026-11-22T07:30:00+00:00","fingerprint":"f","pack_version":"1","reason":""}'
    assert loads(Approval, old) == Approval("Dr Example", datetime(2026, 11, 22, 7, 30, tzinfo=UTC), "f", "1")

"""One suite for all adapters: every error ends in the right class, and nothing is ever live twice."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from app.domain.delivery import Receipt, Saved
from app.domain.errors import (
    NotFound,
    PermissionRefused,
    PlatformError,
    RateLimited,
    Refused,
    SignInNeeded,
    UnknownOutcome,
    Unreachable,
)
from app.words import words
from platforms.bluesky.adapter import Bluesky
from platforms.kit.adapter import Tools
from platforms.mastodon.adapter import Mastodon
from tests.contract import cases_meta, cases_video, cases_xlr
from tests.contract.case import TEXT, Case, connect
from tests.contract.material import QUICK, Kept, make_tools, publish
from tests.contract.servers import FakeBluesky, FakeMastodon, Fault
from tests.e2e.servers import free_port

SECRETS = (
    FakeBluesky.password,
    FakeMastodon.token,
    "access-1",
    "access-2",
    "refresh-1",
    *cases_video.SECRETS,
    *cases_xlr.SECRETS,
    *cases_meta.SECRETS,
)


def mastodon(tools: Tools, *, keys_count: bool = True, old: bool = False) -> Case:
    server = FakeMastodon(keys_count=keys_count, old=old)
    return connect(Mastodon(), server, "@drada", FakeMastodon.token, tools)


CASES: dict[str, Callable[[Tools], Case]] = {
    "bluesky": lambda tools: connect(Bluesky(), FakeBluesky(), "dr-ada.test", FakeBluesky.password, tools),
    "mastodon": mastodon,
    "mastodon-without-keys": partial(mastodon, keys_count=False),
    "old-mastodon": partial(mastodon, keys_count=False, old=True),
    **cases_video.CASES,
    **cases_xlr.CASES,
    **cases_meta.CASES,
}


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest, tmp_path) -> Iterator[Case]:
    made = CASES[request.param](make_tools(tmp_path, timeouts=QUICK))
    yield made
    made.server.close()


@pytest.fixture
def threaded(case: Case) -> Case:
    """A case of a platform where parts hang together."""
    if not case.threads:
        pytest.skip("this platform has no threads")
    return case


def fault_of(case: Case, name: str) -> tuple[Fault, type[PlatformError]]:
    """How the call goes wrong there."""
    found = case.faults.get(name, FAULTS[name])
    if found is None:
        pytest.skip("on this platform that answer says nothing")
    return found


RESET = {"RateLimit-Reset": str(int(datetime(2026, 11, 22, 13, 0, tzinfo=UTC).timestamp()))}

FAULTS = {
    "400": (Fault(400, echo=True), Refused),
    "401": (Fault(401, {"error": "AuthenticationRequired"}), SignInNeeded),
    "403": (Fault(403, {"error": "Your login is currently disabled"}), PermissionRefused),
    "404": (Fault(404, {"error": "Record not found"}), NotFound),
    "413": (Fault(413, {"error": "PayloadTooLarge"}), Refused),
    "422": (Fault(422, {"error": f"Validation failed: {TEXT}"}), Refused),
    "403 that repeats everything": (Fault(403, echo=True), PermissionRefused),
    "429": (Fault(429, {"error": "RateLimitExceeded"}, RESET), RateLimited),
    "302 to another host": (Fault(302, {}, {"Location": "http://127.0.0.2:9/"}), Refused),
    "500": (Fault(500, {"error": "InternalServerError"}), UnknownOutcome),
    "503": (Fault(503, raw=b"<html>busy</html>"), UnknownOutcome),
    "502 and created": (Fault(502, raw=b"", created=True), UnknownOutcome),
    "200 with malformed JSON, created": (Fault(200, raw=b'{"uri": "at:', created=True), UnknownOutcome),
    "200 without what was agreed, created": (Fault(200, {"hello": "world"}, created=True), UnknownOutcome),
    "a list instead of an object, created": (Fault(200, [], created=True), UnknownOutcome),
    "cut before anything was created": (Fault(cut=True), UnknownOutcome),
    "cut after it was created": (Fault(cut=True, created=True), UnknownOutcome),
    "too slow, not created": (Fault(slow=True), UnknownOutcome),
    "too slow, created": (Fault(slow=True, created=True), UnknownOutcome),
    "400 but created": (Fault(400, {"error": "InvalidRequest"}, created=True), Refused),
    "422 but created": (Fault(422, {"error": "Validation failed"}, created=True), Refused),
    "429 but created": (Fault(429, {"error": "slow down"}, created=True), RateLimited),
}


def fail(case: Case, fault: Fault) -> tuple[Saved, PlatformError]:
    """Publish into a fault: the state that was kept, and the error."""
    publisher, kept = case.publisher(), Kept()
    saved = publisher.prepare(case.going(), {}, kept)
    assert kept.last == saved, "all of the state was handed over before anything shows"
    # A refused token is tried once more with a new one, which is refused too.
    case.server.faults.extend([fault] * (2 if fault.status == 401 else 1))
    with pytest.raises(PlatformError) as caught:
        publisher.commit(case.going(), saved, 0)
    case.server.faults.clear()
    return kept.last, caught.value


def carry_on(case: Case, saved: Saved, error: PlatformError) -> Receipt:
    """Go on as the pipeline does, in a new process: look after an unknown outcome, else prepare and send again.

    Where nobody may look, a person is asked; here one who is wrong each time, and says that it is not there.
    """
    publisher = case.publisher()
    if isinstance(error, UnknownOutcome) and not case.looks:
        with pytest.raises(PermissionRefused):
            publisher.find(case.going(), saved, 0, case.tools.clock.now())
    elif isinstance(error, UnknownOutcome):
        found = publisher.find(case.going(), saved, 0, case.tools.clock.now())
        if found is not None:
            return found
        assert case.live() == [], "none means: provably not there"
    (receipt,) = publish(publisher, case.going(), saved)
    return receipt


@pytest.mark.parametrize("name", FAULTS)
def test_every_error_ends_in_its_class_and_one_post_is_live_in_the_end(case: Case, name: str):
    fault, kind = fault_of(case, name)
    saved, error = fail(case, fault)
    assert type(error) is kind
    receipt = carry_on(case, saved, error)
    assert case.live() == [TEXT]
    assert receipt.remote_id
    assert receipt.url.startswith("http")


@pytest.mark.parametrize("name", FAULTS)
def test_no_error_and_no_log_line_holds_a_token_or_the_text(case: Case, name: str, caplog):
    caplog.set_level(logging.DEBUG)
    _, error = fail(case, fault_of(case, name)[0])
    told = [str(error), repr(error.message), words().error(error), caplog.text]
    assert words().error(error) != error.message.key, "every error has its sentence"
    assert not [secret for secret in (*SECRETS, TEXT) if any(secret in line for line in told)]


def test_a_rate_limit_says_until_when(case: Case):
    _, error = fail(case, fault_of(case, "429")[0])
    assert isinstance(error, RateLimited)
    assert error.until == datetime(2026, 11, 22, 13, 0, tzinfo=UTC)


def test_nothing_is_sent_where_nobody_listens(case: Case):
    publisher, going = case.publisher(), case.going()
    saved = publisher.prepare(going, {}, Kept())
    case.server.close()
    with pytest.raises(Unreachable):
        publisher.commit(going, saved, 0)
    with pytest.raises(Unreachable):
        publisher.find(going, saved, 0, case.tools.clock.now())
    with pytest.raises(Unreachable):
        publisher.test()


def test_a_redirect_is_never_followed(case: Case):
    case.server.faults.append(Fault(307, {}, {"Location": f"http://127.0.0.1:{free_port()}/elsewhere"}))
    publisher, going = case.publisher(), case.going()
    saved = publisher.prepare(going, {}, Kept())
    with pytest.raises(Refused, match="net-moved"):
        publisher.commit(going, saved, 0)


def test_prepare_makes_nothing_visible_and_find_says_none(case: Case):
    publisher, going = case.publisher(), case.going()
    saved = publisher.prepare(going, {}, Kept())
    assert case.live() == []
    if case.looks:
        assert publisher.find(going, saved, 0, case.tools.clock.now() - timedelta(minutes=1)) is None


def test_preparing_again_changes_no_key(case: Case):
    publisher, going = case.publisher(), case.going(*("One.", "Two.")[: 2 if case.threads else 1])
    saved = publisher.prepare(going, {}, Kept())
    again = publisher.prepare(going, saved, Kept())
    assert {name: again[name] for name in saved} == dict(saved)


def test_a_thread_that_broke_goes_on_where_it_stopped(threaded: Case):
    publisher, going, kept = threaded.publisher(), threaded.going("One.", "Two.", "Three."), Kept()
    saved = publisher.prepare(going, {}, kept)
    first = publisher.commit(going, saved, 0)
    threaded.server.faults.append(Fault(500, {}))
    halfway = replace(going, receipts=(first,))
    with pytest.raises(UnknownOutcome):
        publisher.commit(halfway, saved, 1)
    if threaded.looks:
        assert threaded.publisher().find(halfway, kept.last, 1, threaded.tools.clock.now()) is None
    receipts = publish(threaded.publisher(), halfway, kept.last)
    assert threaded.live() == ["One.", "Two.", "Three."]
    assert [receipt.part for receipt in receipts] == [0, 1, 2]
    assert len({receipt.remote_id for receipt in receipts}) == 3


def test_parts_with_the_same_words_are_told_apart(threaded: Case):
    going = threaded.going("Again.", "Again.")
    publisher = threaded.publisher()
    saved = publisher.prepare(going, {}, Kept())
    first = publisher.commit(going, saved, 0)
    halfway = replace(going, receipts=(first,))
    if threaded.looks:
        assert publisher.find(halfway, saved, 1, threaded.tools.clock.now()) is None
    second = publisher.commit(halfway, saved, 1)
    assert second.remote_id != first.remote_id
    if threaded.looks:
        assert publisher.find(halfway, saved, 1, threaded.tools.clock.now()).remote_id == second.remote_id


def test_a_published_post_can_be_counted_and_deleted(case: Case):
    publisher = case.publisher()
    (receipt,) = publish(publisher, case.going())
    if case.looks:
        (metrics,) = publisher.metrics([receipt])
        assert (metrics.remote_id, metrics.likes is None) == (receipt.remote_id, False)
    else:
        with pytest.raises(PermissionRefused):
            publisher.metrics([receipt])
    if not case.deletes:
        with pytest.raises(Refused):
            publisher.delete(receipt)
        return
    publisher.delete(receipt)
    assert case.live() == []


def test_without_a_kept_secret_a_sign_in_is_needed(case: Case):
    case.tools.secrets.kept.clear()
    with pytest.raises(SignInNeeded):
        case.publisher().prepare(case.going(), {}, Kept()) and case.publisher().test()


def test_the_account_says_who_it_is(case: Case):
    account = case.publisher().test()
    assert (account.id, account.platform) == (case.account.id, case.account.platform)
    assert account.health == "ready"
    assert account.remote_id
    assert account.checked_at == case.tools.clock.now()

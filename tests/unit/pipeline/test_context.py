"""What the rules are told beside the post, and that a clock that moves on holds only what it is meant to hold."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.domain.checking import CheckRequest
from app.domain.context import Earlier, Interest
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.finding import Report
from app.domain.lifecycle import DeliveryState
from app.domain.post import Post
from app.domain.profile import Profile, Standing
from app.pipeline import plan, way
from app.pipeline.check import around, check_text
from app.runner.loop import Runner
from tests.fakes import NOON, FakeCheck, add_account, make_desk, make_finding

WHO = "Dr Ada Example"
DUE = NOON + timedelta(days=2)
PROFILE = Profile(WHO, "Harbour Family Practice", zone="America/Toronto", set_up=True)


class ClockCheck(FakeCheck):
    """Stops whatever is checked after a moment, as a rule that looks at `now` would."""

    def __init__(self, after: datetime, *, hard: bool = False, timely: bool = False) -> None:
        super().__init__({})
        self.after, self.kind = after, {"hard": hard, "timely": timely}

    def __call__(self, request: CheckRequest) -> Report:
        report = super().__call__(request)
        late = request.context.now > self.after
        found = replace(make_finding("tests/clock"), **self.kind)
        return replace(report, findings=(found,) if late else ())


def practice(check: FakeCheck) -> Desk:
    desk = make_desk(check=check)
    with desk.work() as work:
        work.save_profile(PROFILE)
    return desk


def draft(desk: Desk, text: str = "Wash your hands.", platforms: tuple[str, ...] = ("bluesky",)) -> Post:
    accounts = tuple(add_account(desk, p).id for p in platforms)
    return plan.new_post(desk, WHO, text=text, accounts=accounts)


def run(desk: Desk, at: datetime) -> list[Delivery]:
    desk.clock.set(at)
    return Runner(desk, "here").run_due()


def test_the_rules_are_told_who_speaks_where_when_and_for_whom() -> None:
    check = FakeCheck()
    desk = practice(check)
    way.look(desk, replace(draft(desk, platforms=("bluesky", "mastodon")), planned_for=DUE))
    told = check.requests[0].context
    assert (told.author.name, told.author.employer) == (WHO, "Harbour Family Practice")
    assert told.author.handle == "dr-ada.bluesky.example"
    assert told.targets == ("bluesky", "mastodon")
    assert (told.now, told.publish_at, told.zone, told.owner) == (NOON, DUE, "America/Toronto", WHO)


def test_an_account_names_the_author_where_nobody_set_one_up_and_a_sole_practice_employs_nobody() -> None:
    check = FakeCheck()
    desk = practice(check)
    post = draft(desk)
    for profile in (Profile(), replace(PROFILE, practice=WHO)):
        with desk.work() as work:
            work.save_profile(profile)
        way.look(desk, post)
    unnamed, alone = (request.context.author for request in check.requests)
    assert (unnamed.name, unnamed.employer) == ("Dr Ada Example", "")
    assert (alone.name, alone.employer) == (WHO, "")


def test_a_text_without_an_account_is_told_what_is_known_too() -> None:
    check = FakeCheck()
    desk = practice(check)
    post = draft(desk)
    with desk.work() as work:
        there = around(work, post, NOON)
    check_text(post, PROFILE, check, there)
    told = check.requests[0].context
    assert (told.now, told.targets, told.author.name) == (NOON, ("bluesky",), WHO)


def test_recent_are_the_accounts_own_posts_of_thirty_days_before_it_goes_out() -> None:
    check = FakeCheck({})
    desk = practice(check)
    for text, days in (("Too old.", -29), ("Out by then.", 1), ("Later.", 3)):
        way.send_off(desk, draft(desk, text), NOON + timedelta(days=days), WHO)
    way.send_off(desk, draft(desk, "Elsewhere.", ("mastodon",)), NOON, WHO)
    own = draft(desk, "Mine.")
    way.send_off(desk, own, DUE, WHO)
    told = check.requests[-1].context.recent
    assert told == (Earlier("Out by then.", NOON + timedelta(days=1), "education"),)


def test_the_gate_asks_just_what_the_approval_asked_however_late_it_is() -> None:
    check = FakeCheck({})
    desk = practice(check)
    way.send_off(desk, draft(desk, "Before."), NOON + timedelta(hours=1), WHO)
    run(desk, NOON + timedelta(hours=1))
    way.send_off(desk, draft(desk), DUE, WHO)
    approved = check.requests[-1]
    (sent,) = run(desk, DUE + timedelta(minutes=20))
    gate, today = check.requests[-2:]
    assert sent.state is DeliveryState.SENT
    assert replace(gate, variant=None) == replace(approved, variant=None)
    assert (today.context.now, today.context.publish_at) == (desk.clock.now(), DUE)
    given = today.context.clearance
    assert (given.at, given.fingerprint, given.now_fingerprint) == (
        sent.approval.at, sent.approval.fingerprint, sent.approval.fingerprint,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        ({}, DeliveryState.SENT),
        ({"timely": True}, DeliveryState.HELD),
        ({"hard": True}, DeliveryState.HELD),
    ],
    ids=["any rule", "a rule that means it", "a hard rule"],
)
def test_time_alone_holds_only_what_is_meant_to_be_held(kind: dict[str, bool], state: DeliveryState) -> None:
    desk = practice(ClockCheck(NOON + timedelta(days=1), **kind))
    way.send_off(desk, draft(desk), DUE, WHO)
    (found,) = run(desk, DUE)
    assert found.state is state
    if state is DeliveryState.HELD:
        assert found.reason.key == "delivery-held-findings"


def test_the_rules_are_told_titles_ties_own_numbers_and_who_may_be_named() -> None:
    check = FakeCheck()
    desk = practice(check)
    ties = (Interest("Nova Hearing", "shares"),)
    standing = Standing(("audiologist",), "R-555", ("+1 555 010 0199",), ties, ("@speaker.example",), ("@no.example",))
    with desk.work() as work:
        work.save_profile(replace(PROFILE, standing=standing))
    way.look(desk, draft(desk))
    context = check.requests[-1].context
    author = context.author
    assert (author.titles, author.registration, author.contacts) == (("audiologist",), "R-555", standing.contacts)
    assert (context.interests, context.directory, context.do_not_tag) == (ties, ("@speaker.example",), ("@no.example",))

"""A consent ends: nothing that rests on it goes out, what is public is listed and taken down, and all is noted."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.audit import first_break
from app.domain.consent import Way
from app.domain.errors import IllegalMove, InputError, NotFound, NotSafe, SignInNeeded, StoreError, Unreachable
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.media import Media, Vouch
from app.pipeline import plan, schedule, way, withdrawal
from app.pipeline.schedule import answer_unconfirmed
from app.runner.loop import Runner
from tests.fakes import NOON, FakePublisher, lost
from tests.unit.pipeline.consents import DUE, LONG, TODAY, WHO, add, practice, put, run, stored, trail

D = DeliveryState
PHOTO = Media("a" * 64, "knee.jpg", "image/jpeg", 9, alt_text="A knee")


def revoke(desk, consent, **more):
    return withdrawal.revoke(desk, consent.id, WHO, Way.PHONE, **more)


def test_a_valid_consent_lets_its_post_out() -> None:
    desk = practice()
    put(desk, add(desk))
    assert [d.state for d in run(desk)] == [D.SENT]


def test_a_consent_that_is_not_in_the_register_stops_the_post() -> None:
    desk = practice()
    with pytest.raises(NotSafe):
        put(desk, replace(add(desk), id="made-up"))


def test_a_withdrawal_holds_every_scheduled_post_at_once_with_the_reason() -> None:
    desk = practice()
    consent, other = add(desk), add(desk, key="K-2")
    mine = put(desk, consent, platforms=("bluesky", "linkedin"))
    (theirs,) = put(desk, other, "He walks.")
    found = revoke(desk, consent)
    for delivery in mine:
        held = stored(desk, delivery)
        assert (held.state, held.reason.key) == (D.HELD, "delivery-held-consent")
        assert held.reason.values == {"form": "K-2026-014", "day": "2026-11-22"}
    assert stored(desk, theirs).state is D.SCHEDULED
    assert {u.delivery.id for u in found.planned} == {d.id for d in mine}
    assert [d.id for d in run(desk)] == [theirs.id]
    with desk.work() as work:
        gone = work.consent(consent.id)
        entries = work.audit(consent.id)
    assert trail(desk, mine[0].post_id).count("consent-did-hold") == 2
    assert (gone.revoked_on, gone.revoked_by, gone.revoked_how) == (TODAY, WHO, "phone")
    assert all(d.id in entries[-1].detail for d in mine)


def test_the_withdrawal_and_the_holding_are_one_transaction() -> None:
    full: list[bool] = []

    def steps(name: str) -> None:
        if name == "commit" and full:
            raise StoreError("store-disk-full")

    desk = practice(steps=steps)
    consent = add(desk)
    (delivery,) = put(desk, consent)
    full.append(True)
    with pytest.raises(StoreError):
        revoke(desk, consent)
    full.clear()
    assert stored(desk, delivery).state is D.SCHEDULED
    with desk.work() as work:
        assert work.consent(consent.id).revoked_on is None


@pytest.mark.parametrize(
    "linked",
    [
        lambda c: {"consents": (), "media": (replace(PHOTO, consent_id=c.id),)},
        lambda c: {"consents": (), "media": (replace(PHOTO, vouched=(Vouch("patient", WHO, NOON, consent_id=c.id),)),)},
    ],
)
def test_a_consent_of_a_picture_or_of_a_face_in_it_counts_as_well(linked) -> None:
    desk = practice()
    consent = add(desk, media=(PHOTO.sha256,))
    (delivery,) = put(desk, consent, **linked(consent))
    revoke(desk, consent)
    assert stored(desk, delivery).state is D.HELD


def test_a_held_post_that_is_tried_again_is_held_again_with_the_same_reason() -> None:
    desk = practice()
    consent = add(desk)
    (delivery,) = put(desk, consent)
    revoke(desk, consent)
    schedule.retry(desk, delivery.id, WHO)
    (held,) = run(desk)
    assert (held.state, held.reason.key) == (D.HELD, "privacy-consent-invalid-revoked")
    with desk.work() as work:
        post = work.post(delivery.post_id)
    with pytest.raises(NotSafe):
        way.send_off(desk, post, DUE + timedelta(days=1), WHO)


def test_a_consent_that_ends_before_the_sending_holds_the_post() -> None:
    desk = practice()
    consent = add(desk, expires=date(2026, 11, 22))
    (delivery,) = put(desk, consent)
    with desk.work() as work:
        late = replace(work.delivery(delivery.id), due=DUE + timedelta(hours=20))
        work.save_delivery(late)
    (held,) = run(desk, DUE + timedelta(hours=20))
    assert (held.state, held.reason.key) == (D.HELD, "privacy-consent-invalid-expired")


def test_an_event_that_came_ends_it_as_well() -> None:
    desk = practice()
    consent = add(desk, expires=None, expires_on_event="end of the campaign")
    put(desk, consent)
    with desk.work() as work:
        work.save_consent(replace(work.consent(consent.id), ended_on=TODAY))
    (held,) = run(desk)
    assert (held.state, held.reason.key) == (D.HELD, "privacy-consent-invalid-ended")


def test_a_withdrawal_between_the_gate_and_the_call_comes_first() -> None:
    desk, consent = None, None

    def steps(name: str) -> None:
        if name == "prepared":
            revoke(desk, consent)

    desk = practice(steps=steps)
    consent = add(desk)
    put(desk, consent)
    (held,) = run(desk)
    assert (held.state, held.reason.key, held.attempts) == (D.HELD, "delivery-held-consent", ())
    assert desk.platforms.network.live == []


def test_a_thread_stops_after_the_part_during_which_it_was_withdrawn() -> None:
    desk, consent, done = None, None, []

    def steps(name: str) -> None:
        if name == "send" and not done:
            done.append(name)
            found.append(revoke(desk, consent))

    found: list[withdrawal.Uses] = []
    desk = practice(steps=steps)
    consent = add(desk)
    (delivery,) = put(desk, consent, LONG)
    assert len(delivery.variant.segments) >= 3
    (held,) = run(desk)
    assert (held.state, len(held.receipts)) == (D.HELD, 1)
    assert len(found[0].public) == 1, "what may become public at this moment is listed"
    withdrawal.take_down(desk, delivery.id, WHO)
    assert desk.platforms.network.texts() == []


def test_what_waits_for_an_answer_is_looked_for_first_and_then_held() -> None:
    desk = practice()
    consent = add(desk)
    desk.platforms.network.script(lost(live=False))
    put(desk, consent)
    (waiting,) = run(desk)
    assert waiting.state is D.WAITING
    assert waiting.open_attempt is not None
    revoke(desk, consent)
    assert stored(desk, waiting).state is D.WAITING
    held = [d for hours in (1, 2, 3) for d in run(desk, DUE + timedelta(hours=hours))][-1]
    assert held.state in (D.HELD, D.MISSED)
    assert desk.platforms.network.live == []


def test_what_is_public_is_listed_with_its_link_and_taken_down_last_part_first() -> None:
    desk = practice()
    consent = add(desk)
    (delivery,) = put(desk, consent, LONG)
    run(desk)
    (use,) = revoke(desk, consent).public
    assert use.can_delete
    assert use.delivery.url.startswith("https://bluesky.example/")
    gone = withdrawal.take_down(desk, delivery.id, WHO)
    ids = [r.remote_id for r in gone.receipts]
    assert desk.platforms.network.deleted == ids[::-1]
    assert gone.state is D.DELETED
    assert withdrawal.uses(desk, consent.id).public == ()
    assert "delivery-did-delete" in trail(desk, delivery.post_id)
    with pytest.raises(InputError):
        withdrawal.take_down(desk, delivery.id, WHO)


class Trouble(FakePublisher):
    error: Exception = NotFound("tests-gone")

    def delete(self, receipt) -> None:
        raise self.error


def with_trouble(desk, error: Exception) -> None:
    desk.platforms.publisher = lambda account: _troubled(desk, account, error)


def _troubled(desk, account, error: Exception) -> Trouble:
    made = Trouble(desk.platforms.network, account, desk.clock.now)
    made.error = error
    return made


def test_what_is_gone_already_counts_as_taken_down() -> None:
    desk = practice()
    (delivery,) = put(desk, add(desk))
    run(desk)
    with_trouble(desk, NotFound("tests-gone"))
    assert withdrawal.take_down(desk, delivery.id, WHO).state is D.DELETED


@pytest.mark.parametrize("error", [Unreachable("tests-unreachable"), SignInNeeded("tests-sign-in-needed")])
def test_a_failure_is_noted_and_leaves_it_to_be_tried_again(error: Exception) -> None:
    desk = practice()
    (delivery,) = put(desk, add(desk))
    run(desk)
    with_trouble(desk, error)
    with pytest.raises(type(error)):
        withdrawal.take_down(desk, delivery.id, WHO)
    assert stored(desk, delivery).state is D.SENT
    assert trail(desk, delivery.post_id)[-1] == "delivery-did-not-delete"


def test_where_primum_cannot_delete_the_person_does_and_says_so() -> None:
    desk = practice()
    consent = add(desk)
    (delivery,) = put(desk, consent)
    run(desk)
    channel = desk.platforms.channels()["bluesky"]
    desk.platforms._channels["bluesky"] = replace(channel, can=replace(channel.can, delete=False))
    assert not revoke(desk, consent).public[0].can_delete
    with pytest.raises(InputError) as told:
        withdrawal.take_down(desk, delivery.id, WHO)
    assert told.value.message.values["url"] == delivery.url or told.value.message.values["url"].startswith("https://")
    assert withdrawal.took_down(desk, delivery.id, WHO).state is D.DELETED
    assert trail(desk, delivery.post_id)[-1] == "delivery-did-delete-by-hand"


def test_what_a_person_confirmed_by_hand_has_no_id_to_delete_by() -> None:
    desk = practice()
    consent = add(desk)
    desk.platforms.repeatable = False
    desk.platforms.network.blind = True
    desk.platforms.network.script(lost(live=True))
    (delivery,) = put(desk, consent)
    run(desk)
    answer_unconfirmed(desk, delivery.id, True, "https://bluesky.example/1", WHO)
    with pytest.raises(InputError) as told:
        withdrawal.take_down(desk, delivery.id, WHO)
    assert told.value.message.key == "consent-cannot-delete"
    withdrawal.took_down(desk, delivery.id, WHO)


def test_nothing_public_nothing_to_take_down() -> None:
    desk = practice()
    (delivery,) = put(desk, add(desk))
    for act in (withdrawal.take_down, withdrawal.took_down):
        with pytest.raises(InputError):
            act(desk, delivery.id, WHO)


@pytest.mark.parametrize(
    ("day", "why"), [(date(2026, 11, 23), "consent-revoked-later"), (date(2026, 6, 1), "consent-revoked-before")]
)
def test_a_withdrawal_on_a_day_that_cannot_be_is_refused(day: date, why: str) -> None:
    desk = practice()
    consent = add(desk)
    with pytest.raises(InputError) as told:
        revoke(desk, consent, on=day)
    assert told.value.message.key == why


def test_the_day_is_that_of_the_practice() -> None:
    desk = practice()
    consent = add(desk)
    desk.clock.set(NOON + timedelta(hours=15))  # 03:00 UTC on the 23rd, still the 22nd in Toronto
    revoke(desk, consent)
    with desk.work() as work:
        assert work.consent(consent.id).revoked_on == TODAY


ACTS = st.lists(st.sampled_from(["run", "retry", "plan", "move", "wait", "lost", "lost-live"]), min_size=1, max_size=6)


class World:
    """Counts what the program does and withdraws the consent at a given step of it, whatever that step is."""

    def __init__(self, at: int, text: str) -> None:
        self.left, self.revoked, self.busy, self.sends_after = at, False, True, 0
        self.desk = practice(steps=self.step)
        self.consent = add(self.desk)
        put(self.desk, self.consent, text, ("bluesky", "linkedin"))
        self.busy = False

    def step(self, name: str) -> None:
        self.sends_after += self.revoked and name == "send"
        # While an attempt is written the database is locked, as the real one would be; what comes after it is too late.
        if self.busy or self.revoked or name in {"commit", "committed"}:
            return
        self.left -= 1
        if self.left < 0:
            self.revoke()

    def revoke(self) -> None:
        self.busy = True
        revoke(self.desk, self.consent)
        self.revoked, self.busy = True, False

    def act(self, name: str) -> None:
        desk = self.desk
        match name:
            case "run":
                Runner(desk, "here").run_due()
            case "wait":
                desk.clock.advance(minutes=50)
            case "lost" | "lost-live":
                desk.platforms.network.script(lost(live=name == "lost-live"))
            case _:
                self._decide(name)

    def _decide(self, name: str) -> None:
        desk = self.desk
        with desk.work() as work:
            deliveries = work.deliveries()
        try:
            if name == "retry":
                for delivery in deliveries:
                    schedule.retry(desk, delivery.id, WHO)
            elif name == "move":
                plan.reschedule(desk, deliveries[0].post_id, desk.clock.now(), WHO)
            else:
                with desk.work() as work:
                    post = work.post(deliveries[0].post_id)
                way.send_off(desk, post, desk.clock.now(), WHO)
        except (InputError, IllegalMove, NotSafe):
            pass  # a person who may not do that is told so


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(at=st.integers(0, 120), acts=ACTS, long=st.booleans())
def test_a_revoked_consent_never_lets_anything_be_sent(at: int, acts: list[str], long: bool) -> None:
    world = World(at, LONG if long else "She walks again.")
    world.desk.clock.set(DUE)
    for name in (*acts, "run"):
        world.act(name)
    if not world.revoked:
        world.revoke()
    for name in ("run", "retry", "run", "plan", "wait", "run", "move", "run"):
        world.act(name)
    assert world.sends_after == 0
    with world.desk.work() as work:
        assert first_break(tuple(work.audit(newest=0))) is None
        assert work.post(work.deliveries()[0].post_id).state is not PostState.DRAFT

"""A practice with one consent and posts that rest on it, checked by the rule about consents alone."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from app.domain.consent import Consent
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.profile import Profile
from app.guidelines.engine import Engine
from app.guidelines.rules.privacy.consent_invalid import RULE
from app.pipeline import plan, way
from app.runner.loop import Runner
from tests.fakes import NOON, add_account, make_desk

WHO = "Dr Ada Example"
DUE = NOON + timedelta(hours=2)
TODAY = date(2026, 11, 22)
LONG = " ".join(f"Part {n} of her story says what helped and what did not help her to walk again." for n in range(12))
FORM = Consent(
    "", "K-2026-014", information="knee operation", discloser="Harbour Clinic", recipients=("bluesky", "linkedin"),
    purposes=("education",), signed_by="patient", signed_on=date(2026, 6, 2), expires=date(2027, 6, 2),
    right_to_revoke_told=True, copy_given=True, explicit=True,
)  # fmt: skip


def practice(**ports: object) -> Desk:
    desk = make_desk(check=Engine((RULE,)), **ports)
    with desk.work() as work:
        work.save_profile(Profile(WHO, "Harbour Clinic", ("us",), "America/Toronto", set_up=True))
    return desk


def add(desk: Desk, **changes: object) -> Consent:
    """A consent in the register, as it would be read."""
    with desk.work() as work:
        return work.save_consent(replace(FORM, **({"id": desk.new_id()} | changes)))


def put(
    desk: Desk,
    consent: Consent,
    text: str = "She walks again.",
    platforms: tuple[str, ...] = ("bluesky",),
    **more: object,
) -> list[Delivery]:
    accounts = tuple(add_account(desk, platform).id for platform in platforms)
    fields = {"consents": (consent.id,)} | more
    return list(way.send_off(desk, plan.new_post(desk, WHO, text=text, accounts=accounts, **fields), DUE, WHO))


def run(desk: Desk, at: datetime = DUE) -> list[Delivery]:
    desk.clock.set(max(at, desk.clock.now()))
    return Runner(desk, "here").run_due()


def stored(desk: Desk, delivery: Delivery) -> Delivery:
    with desk.work() as work:
        return work.delivery(delivery.id)


def trail(desk: Desk, subject: str = "") -> list[str]:
    with desk.work() as work:
        return [entry.action for entry in work.audit(subject, newest=0)]

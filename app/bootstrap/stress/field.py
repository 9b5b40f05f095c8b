"""The practice of a stress run: accounts on the loopback platform, posts and threads, and a person who decides."""

import random
from collections.abc import Sequence
from dataclasses import astuple, dataclass, replace

from app.bootstrap.stress.server import LoopbackPlatform
from app.domain.account import Account, AccountHealth
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import PrimumError
from app.domain.lifecycle import FINAL, NEEDS_PERSON, DeliveryState
from app.domain.ports import Secrets
from app.domain.profile import Profile
from app.pipeline import plan, way
from app.pipeline.schedule import answer_unconfirmed, retry
from app.settings.declared import BURST_CAP, BURST_GAP, REPEAT_DAYS
from app.settings.setting import change
from platforms.bluesky.session import Session
from platforms.kit.adapter import secret_name

WHO = "Dr Ada Example"
AHEAD = 16
"""Deliveries that are kept waiting, so that there is always something to interrupt."""

FIRST = ("Open windows", "Short walks", "Clean hands", "Warm gloves", "Ripe fruit", "Good shoes", "Calm evenings")
THEN = ("make a fine start to the week", "belong to every season", "are worth a plan", "suit most households")
D = DeliveryState


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of everything. The last three must be 0."""

    deliveries: int
    parts: int
    live: int
    sent: int
    asked: int
    duplicates: int
    lost: int
    stuck: int

    def __add__(self, other: "Tally") -> "Tally":
        """Both together."""
        return Tally(*(one + two for one, two in zip(astuple(self), astuple(other), strict=True)))


class Field:
    """What the parent of the agents does and sees: it writes and decides on the same database as they send from."""

    def __init__(self, desk: Desk, server: LoopbackPlatform, chance: random.Random) -> None:
        """On an open practice."""
        self._desk, self._server, self._chance = desk, server, chance
        with desk.work() as work:
            self._accounts = tuple(account.id for account in work.accounts())

    def open_accounts(self, each: int) -> list[Account]:
        """So many accounts on either kind of platform, in a practice that is set up and has no pace: all is to go."""
        made = [_account(platform, n, self._server.url) for platform in ("bluesky", "mastodon") for n in range(each)]
        with self._desk.work() as work:
            work.save_profile(Profile(WHO, "Example Clinic", set_up=True))
            for account in made:
                work.save_account(account)
            for guard in (BURST_GAP, BURST_CAP, REPEAT_DAYS):
                change(work, guard, 0)
        return made

    def fill(self) -> None:
        """Plan posts and threads for now until enough of them wait."""
        waiting = sum(row.state in {D.SCHEDULED, D.WAITING} for row in self._rows())
        while waiting < AHEAD:
            to = tuple(self._chance.sample(self._accounts, 3))
            post = plan.new_post(self._desk, WHO, text=self._text(), accounts=to)
            waiting += len(way.send_off(self._desk, post, self._desk.clock.now(), WHO, reason="A stress run."))

    def decide(self) -> None:
        """Press the button that a person would press who looks at the platform first, and answers truthfully."""
        for row in self._rows():
            try:
                self._decide(row)
            except PrimumError:
                continue  # an agent was faster, or the platform asked to wait: the next round sees

    def hasten(self) -> None:
        """Let the waits be over: a stress run has no quarter of an hour."""
        for row in self._rows():
            with self._desk.work() as work:
                fresh = work.delivery(row.id)
                if fresh.state is D.WAITING:
                    work.save_delivery(replace(fresh, not_before=self._desk.clock.now()))

    def is_settled(self) -> bool:
        """Whether nothing is left to do."""
        return all(row.state in FINAL for row in self._rows())

    def tally(self) -> Tally:
        """Hold the queue against what is live."""
        rows, copies = self._rows(), self._server.copies()
        owners = self._owners()
        parts = [
            (row, number, copies[owners[row.account_id], part.text])
            for row in rows
            for number, part in enumerate(row.variant.segments)
        ]
        return Tally(
            deliveries=len(rows),
            parts=len(parts),
            live=sum(copies.values()),
            sent=sum(row.state is D.SENT for row in rows),
            asked=sum(row.state in NEEDS_PERSON for row in rows),
            duplicates=sum(there - 1 for _, _, there in parts if there > 1),
            lost=sum(_is_untrue(row, n, there) for row, n, there in parts),
            stuck=sum(row.state not in FINAL and not (row.state in NEEDS_PERSON and row.reason) for row in rows),
        )

    def _decide(self, row: Delivery) -> None:
        if row.state in {D.FAILED, D.HELD, D.MISSED}:
            retry(self._desk, row.id, WHO)
        elif row.state is D.UNCONFIRMED:
            text = row.variant.segments[row.next_part].text
            if self._server.copies()[self._owners()[row.account_id], text]:
                retry(self._desk, row.id, WHO)
            else:
                answer_unconfirmed(self._desk, row.id, went_out=False, url="", who=WHO)

    def _text(self) -> str:
        """Words that no guideline minds, never the same twice; one in three is long enough for a thread."""
        lines = [f"{first} {then} {self._name()}." for first in FIRST for then in THEN]
        self._chance.shuffle(lines)
        return " ".join(lines[: self._chance.choice((1, 1, 14))])

    def _name(self) -> str:
        letters = "".join(self._chance.choices("bdfgklmnprstvz", k=4))
        return "in " + "a".join(letters).capitalize() + "a"

    def _rows(self) -> Sequence[Delivery]:
        with self._desk.work() as work:
            return work.deliveries()

    def _owners(self) -> dict[str, str]:
        with self._desk.work() as work:
            return {account.id: account.remote_id for account in work.accounts()}


def keep_tokens(secrets: Secrets, accounts: Sequence[Account]) -> None:
    """Sign a machine in to all accounts."""
    for account in accounts:
        who = account.remote_id
        if account.platform == "bluesky":
            session = Session(who, account.handle, account.base_url, f"access-{who}", f"refresh-{who}")
            secrets.put(secret_name(account, "session"), session.dump())
        secrets.put(secret_name(account), f"token-{who}")


def _account(platform: str, number: int, url: str) -> Account:
    name = f"clinic-{number}.{platform}.example"
    remote = f"did:plc:clinic{number}" if platform == "bluesky" else f"10{number}"
    return Account(
        f"{platform}-{number}", platform, name, base_url=url, remote_id=remote, health=AccountHealth.READY
    )  # fmt: skip


def _is_untrue(row: Delivery, part: int, there: int) -> bool:
    """Whether a part is said to be out and is not, or is out and the queue says that it never was."""
    if part < row.next_part:
        return there == 0
    return there > 0 and row.state is not D.UNCONFIRMED

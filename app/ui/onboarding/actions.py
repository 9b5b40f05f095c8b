"""What the set-up does at its end: keep the profile, make the rehearsal account, and a week to look at."""

from datetime import timedelta

from app.domain.desk import Desk
from app.domain.goal import AccountKind
from app.domain.profile import Profile
from app.pipeline.connect import keep
from app.ui.accounts.model import rehearsal_handle
from app.ui.background import Operation
from app.ui.changes import Change
from app.ui.onboarding.model import Answers, profile_of
from app.ui.onboarding.sample import add_week


def finish(desk: Desk, answers: Answers) -> Operation[Profile]:
    """Save it all. Where it fails half-way, doing it again makes nothing twice."""
    told = [(change, "") for change in (Change.PROFILE, Change.ACCOUNTS, Change.SLOTS, Change.POSTS)]
    return Operation(lambda: _finish(desk, answers), *told)


def _finish(desk: Desk, answers: Answers) -> Profile:
    with desk.work() as work:
        profile = profile_of(answers, work.profile())
        there = [a for a in work.accounts() if a.platform == "rehearsal"]
        now = desk.clock.now()
        is_new = not work.profile().set_up and not work.posts(now, now + timedelta(days=14))
    handle = rehearsal_handle(profile.person)
    account = there[0] if there else desk.platforms.connect("rehearsal", handle, "", "", AccountKind.PROFESSIONAL)
    if not there:
        keep(desk, account, profile.person)
    if answers.sample_week and is_new:
        add_week(desk, profile.person, profile.zone, (account.id,))
    with desk.work() as work:
        work.save_profile(profile)
        work.append_audit(desk.clock.now(), profile.person, "plan-did-set-up", "profile")
    return profile

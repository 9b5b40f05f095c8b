"""Goals: what share of the posts each should have."""

from collections.abc import Mapping
from dataclasses import replace

from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.goal import Goal
from app.domain.profile import Profile

WHOLE = 100


def keep_targets(desk: Desk, targets: Mapping[Goal, int], who: str) -> Profile:
    """Keep the shares in percent. Raises InputError where they do not add up to 100."""
    total = sum(targets.values())
    if total != WHOLE or any(share < 0 for share in targets.values()):
        raise InputError("aims-targets-sum", total=total)
    with desk.work() as work:
        fresh = replace(work.profile(), targets={goal: targets.get(goal, 0) for goal in Goal})
        work.save_profile(fresh)
        work.append_audit(desk.clock.now(), who, "aims-did-set-targets", "profile")
    return fresh

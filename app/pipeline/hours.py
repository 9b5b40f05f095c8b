"""Protected clinical hours: add and remove."""

from dataclasses import replace

from app.domain.context import Duty
from app.domain.desk import Desk
from app.domain.errors import InputError
from app.domain.profile import Profile


def add_duty(desk: Desk, duty: Duty, who: str) -> Profile:
    """Protect hours of a weekday. Raises InputError where they are none, or are protected already."""
    if duty.starts == duty.ends:
        raise InputError("aims-duty-empty")
    with desk.work() as work:
        profile = work.profile()
        if duty in profile.duties:
            raise InputError("aims-duty-twice")
        duties = tuple(sorted((*profile.duties, duty), key=lambda one: (one.weekday, one.starts, one.ends)))
        fresh = replace(profile, duties=duties)
        work.save_profile(fresh)
        work.append_audit(desk.clock.now(), who, "aims-did-protect", "profile")
    return fresh


def remove_duty(desk: Desk, duty: Duty, who: str) -> Profile:
    """Protect them no more; nothing happens where they were not."""
    with desk.work() as work:
        profile = work.profile()
        fresh = replace(profile, duties=tuple(one for one in profile.duties if one != duty))
        work.save_profile(fresh)
        work.append_audit(desk.clock.now(), who, "aims-did-protect", "profile")
    return fresh

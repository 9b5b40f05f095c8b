from dataclasses import replace
from datetime import date

import pytest

from app.domain.consent import Consent, Standing, standing
from app.domain.media import Media, Vouch
from app.domain.post import Post
from tests.fakes import NOON

GOOD = Consent("c1", "K-1", information="knee", signed_on=date(2026, 1, 1), expires=date(2027, 1, 1))
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, Standing.VALID),
        ({"expires": None}, Standing.VALID),
        ({"expires": None, "expires_on_event": "end of the study"}, Standing.VALID),
        ({"expires": date(2026, 12, 22)}, Standing.EXPIRING),
        ({"expires": date(2026, 12, 23)}, Standing.VALID),
        ({"expires": TODAY}, Standing.EXPIRING),
        ({"expires": date(2026, 11, 21)}, Standing.EXPIRED),
        ({"ended_on": TODAY}, Standing.EXPIRED),
        ({"of_age_on": TODAY}, Standing.EXPIRED),
        ({"of_age_on": date(2026, 11, 30)}, Standing.EXPIRING),
        ({"revoked_on": date(2026, 11, 1)}, Standing.REVOKED),
        ({"revoked_on": date(2026, 11, 1), "expires": date(2026, 2, 1)}, Standing.REVOKED),
    ],
)
def test_what_a_consent_is_worth_today(changes: dict, expected: Standing) -> None:
    assert standing(replace(GOOD, **changes), TODAY) is expected


@pytest.mark.parametrize(
    "changes",
    [{"information": "hip"}, {"revoked_on": TODAY}, {"file": "f" * 64}, {"signed_on": TODAY}, {"ended_on": TODAY}],
)
def test_the_seal_is_that_of_what_was_signed(changes: dict) -> None:
    assert replace(GOOD, **changes).seal != GOOD.seal


@pytest.mark.parametrize(
    "changes", [{"media": ("a" * 64,)}, {"recipients": ("x",)}, {"expires": date(2029, 1, 1)}, {"revision": 4}]
)
def test_what_is_added_to_a_form_leaves_its_seal(changes: dict) -> None:
    assert replace(GOOD, **changes).seal == GOOD.seal


def test_a_post_rests_on_its_own_consents_on_those_of_its_pictures_and_of_the_faces_in_them() -> None:
    words = (Vouch("patient", "Dr Ada Example", NOON, consent_id="c3"), Vouch("staff", "Dr Ada Example", NOON))
    media = (Media("a" * 64, "a.jpg", "image/jpeg", 9, consent_id="c2", vouched=words),)
    assert Post("p", "text", media=media, consents=("c1", "c2")).resting_on == ("c1", "c2", "c3")

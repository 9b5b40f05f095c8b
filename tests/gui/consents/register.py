"""A register for the fictional practice: every standing, one consent in use by what is out, planned and drafted."""

from dataclasses import replace
from datetime import date

from app.domain.consent import Consent, Way, Whose
from app.domain.desk import Desk
from tests.gui.seed import WHO

SCAN = b"%PDF-1.7 a signed form"


def consent(number: int = 14, **fields: object) -> Consent:
    """A complete consent of November 2026."""
    given: dict[str, object] = {
        "id": f"consent-{number:03}", "key": f"K-2026-{number:03}",
        "information": "Heart bypass, recovery in rehab, climbing stairs again",
        "discloser": "Harbour Family Practice", "recipients": ("bluesky", "linkedin", "website"),
        "purposes": ("education",), "signed_by": "patient", "signed_on": date(2026, 10, 6),
        "expires": date(2027, 10, 6), "right_to_revoke_told": True, "copy_given": True, "jurisdiction": "ca-on",
        "form_version": "2026-11", "language": "English", "witness": "Bo Lind", "paid": "no",
    }  # fmt: skip
    return Consent(**given | fields)


ALL = (
    consent(),
    consent(3, information="Foot ulcer, healed in twelve weeks", expires=date(2026, 12, 10), purposes=("conference",)),
    consent(7, information="", key="K-2026-007", expires=date(2026, 11, 1), covers_audio=True),
    consent(9, key="Rehab-9", revoked_on=date(2026, 11, 12), revoked_by=WHO, revoked_how=Way.PHONE.value),
    consent(21, key="Team photo", whose=Whose.STAFF, information="Our team in the garden", expires=None),
    consent(
        25, key="Asthma-2", minor=True, signed_by="representative", representative="parent",
        authority="shares custody", of_age_on=date(2034, 5, 2), recipients=("bluesky",),
    ),
)  # fmt: skip


def fill(desk: Desk) -> None:
    """Put the register into the practice; the first consent is linked with three posts."""
    with desk.work() as work:
        for one in ALL:
            work.save_consent(one)
        for post_id in ("post-19-0900", "post-24-0730", "post-30-0730"):
            post = work.post(post_id)
            work.save_post(replace(post, consents=("consent-014",)))
        work.append_audit(desk.clock.now(), WHO, "consent-did-add", "consent-014", "key=K-2026-014")

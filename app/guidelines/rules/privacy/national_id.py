"""A national or insurance identity number."""

from app.domain.finding import Citation, Severity
from app.guidelines import identifiers
from app.guidelines.kinds import Facts
from app.guidelines.rule import Rule

RULE = Rule(
    id="privacy/national-id",
    severity=Severity.BLOCK,
    hard=True,
    confidence=0.9,
    detect=(Facts(identifiers.national),),
    source=Citation("45 CFR 164.514(b)(2)(i)(G)–(J); GDPR Art. 4(1)", "2013"),
    flag=(
        "Results for NHS No. 943 476 5919 are back.",
        "Pt SSN 219-09-9999, please call the desk.",
        "Medicare number 2951 63671 1 for the billing query, thanks all.",
        "Referral for patient 943 476 5919, who can pick it up?",
        "Aadhaar: 2341 2341 2346, kindly admit under PMJAY.",
        "Can somebody chase the MRI for 999 238 4719? The switchboard is down.",
        "NHI ZZZ0016 needs an outpatient slot.",
        "His SIN is 046 454 286 and the claim keeps bouncing.",
    ),
    leave=(
        "Call NHS 111 for urgent advice that isn't an emergency.",
        "Trial NCT04280705 enrolled 1,062 adults (PMID 32445440).",
        "Book on 020 7946 0958 or text 07700 900123.",
        "doi:10.1002/14651858.CD001800.pub4 is the review to read.",
        "GMC No. 7123456. Views my own.",
        "We gave 125 000 000 doses in a year.",
        "Our ISBN is 978-0-306-40615-7, out in May.",
        "Appointments: 415-555-2671. Fax 415-555-2672.",
    ),
)

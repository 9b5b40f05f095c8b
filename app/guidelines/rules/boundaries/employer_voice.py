"""Speaking for the employer without its word."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from app.domain.context import Attestation, Author, Context
from app.domain.finding import Citation, Severity
from app.domain.goal import AccountKind
from app.domain.media import Media, MediaFacts
from app.guidelines import guards
from app.guidelines.health import asked
from app.guidelines.kinds import Judged
from app.guidelines.rule import TEXT, Example, Hit, Rule, Scene
from app.guidelines.text import Match

_HOUSE = (
    r"(?:hospital|trust|health (?:board|service|system|department|authority)|university|medical school|college"
    r"|foundation"
    r"|employer|nhs|hse)"
)
_SPEAKS = re.compile(
    rf"\b(?:(?:speaking )?on behalf of (?:the|our|my|all)? ?(?:\w+ ){{0,3}}?{_HOUSE}\b|(?:our|the|my) {_HOUSE}(?:'s)?"
    rf" (?:official )?(?:position|stance|policy|view|line|statement|verdict) (?:is|on|that|now)\b"
    rf"|(?:our|the|my|this) {_HOUSE} (?:has (?:now |officially )?(?:decided|concluded|confirmed|agreed)|officially"
    rf" (?:supports|opposes|rejects|endorses|recommends)|(?:supports|opposes|rejects|endorses|stands (?:with"
    rf"|behind|against))"
    rf"|does not (?:recommend|support|believe)|doesn't (?:recommend|support|believe)|no longer (?:recommends"
    rf"|requires))\b"
    rf"|we at (?:the )?(?:[\w']+ ){{1,4}}(?:believe|recommend|support|oppose|think|reject|endorse)\b"
    rf"|official (?:statement|word|line) from (?:the|our|my) {_HOUSE}\b|speaking for (?:the|our|my"
    rf"|all of) (?:\w+ ){{0,3}}?{_HOUSE}\b)"
)
_OWN_VIEW = re.compile(
    r"\b(?:views? (?:are )?(?:my|mine)|my own views?|opinions? (?:are )?(?:my|mine)|not (?:my|our) (?:employer"
    r"|trust|hospital)"
    r"|(?:doesn't|does not|don't|not) speak(?:ing)? for|repost(?:ing|ed)?|shared from|full statement (?:here|at)"
    r"|press release"
    r"|approved by (?:our )?(?:comms|communications)|communications team|spokes\w+)\b"
)


def _judge(scene: Scene) -> Iterator[Hit]:
    surface, request = scene.surface, scene.request
    if request.account is AccountKind.PRACTICE or request.context.repost or _is_approved(request.context):
        return
    found = _SPEAKS.search(surface.low)
    if found is None:
        return
    match = Match(found.start(), found.end())
    guarded = asked(surface, match) or guards.quoted(surface, match) or _OWN_VIEW.search(surface.low)
    if not guarded:
        yield Hit((match,))


def _is_approved(context: Context) -> bool:
    return bool(context.approver) or any(a.kind == "second-review" for a in context.attestations)


def _logo(scene: Scene) -> Iterator[Hit]:
    """A badge, uniform or logo marked in a picture on an account that is not the employer's."""
    request = scene.request
    if scene.surface.name != "record":
        return
    if request.account is AccountKind.PRACTICE or _is_approved(request.context):
        return
    if any("logo" in facts.marks for facts in request.media_facts if facts):
        yield Hit(variant="logo")


_BADGE = (Media("", "me.jpg", "image/jpeg", 1, alt_text="Me in the corridor"),)

RULE = Rule(
    id="boundaries/employer-voice",
    severity=Severity.WARN,
    confidence=0.7,
    looks=TEXT | {"record"},
    detect=(Judged(_judge), Judged(_logo)),
    source=Citation("Institutions' policies; NMC, Guidance on using social media responsibly", "2019"),
    flag=(
        "Our hospital has decided that masks don't work.",
        "Speaking on behalf of the Trust: the new rota is here to stay.",
        "We at Lakeside General believe that the mandate was a mistake.",
        "The hospital's official position is that fluoride should go.",
        Example("A rant from the corridor.", media=_BADGE, media_facts=(MediaFacts(marks=frozenset({"logo"})),)),
    ),
    leave=(
        "Proud to work at Lakeside General. Views my own.",
        Example("Our practice no longer requires masks from Monday.", account=AccountKind.PRACTICE),
        "Does our hospital have a position on masks? I asked, and the answer is on the intranet.",
        "Our department has a new coffee machine and a new registrar.",
        Example(
            "On behalf of the hospital: visiting starts at two.",
            context=Context(
                author=Author(employer="Lakeside General"),
                attestations=(Attestation("second-review", "M. Ruiz", datetime(2026, 11, 1, tzinfo=UTC)),),
            ),
        ),
        "I think the hospital should pay for parking. That's me speaking, not my employer.",
    ),
)

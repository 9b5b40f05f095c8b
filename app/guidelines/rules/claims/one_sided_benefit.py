"""Naming the benefit of a medicine or device, and no risk or limit."""

from collections.abc import Iterator

from app.domain.context import Context, Interest
from app.domain.finding import Citation, Severity
from app.guidelines import guards
from app.guidelines.health import asked, cites
from app.guidelines.kinds import Guard, Judged
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rules.claims.balance import balanced, praised
from app.guidelines.rules.claims.disclosures import mentions, of_a_brand
from app.guidelines.rules.claims.selling import lesson, prescriptions, teaching
from app.guidelines.text import Match

_DEVICE = PhraseList(
    listed("""
    surgical robot, robotic|robot surgery|knee|hip|prostate, our|the|new laser, pellets, prp, exosome|exosomes,
    peptide |peptides, cbd oil, iv drip|drips, glp 1|1s, glp1|glp1s, stem cells, our|new cgm, implantable, hifu,
    emsculpt, coolsculpting, shockwave, new
    injection|injections|jab|pill|tablet|drug|biologic|pump|monitor|sensor|valve|implant|inhaler|pen|patch|device,
    daily pill, once weekly pen
    """)
)
_GUARDS: tuple[Guard, ...] = (guards.negated, asked, guards.debunked, guards.fictional, lesson, teaching)


def _products(scene: Scene) -> list[Match]:
    """Medicines, devices, and brands the author has a recorded tie to."""
    surface = scene.surface
    named = {*surface.of(prescriptions), *surface.of(_DEVICE.find)}
    named |= {m for tie in scene.request.context.interests for m in mentions(surface, tie.party)}
    return sorted(named)


def _one_sided(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    found = _products(scene)
    if not found or balanced(surface):
        return
    kept = tuple(m for m in found if praised(surface, m) and not any(guard(surface, m) for guard in _GUARDS))
    if not kept:
        return
    if _for_a_maker(scene):
        yield Hit(kept, Severity.BLOCK, variant="paid", exact=True)
    elif not surface.of(cites):
        yield Hit(kept, Severity.WARN)


def _for_a_maker(scene: Scene) -> bool:
    context = scene.request.context
    tied = any(mentions(scene.surface, tie.party) for tie in context.interests)
    return context.paid or tied or bool(scene.surface.of(of_a_brand))


RULE = Rule(
    id="claims/one-sided-benefit",
    severity=Severity.WARN,
    confidence=0.75,
    detect=(Judged(_one_sided),),
    weighed=True,
    source=Citation(
        "FDA letter to Duchesnay on social media posts: benefits need the risks in the same post", "2015-08"
    ),
    flag=(
        Example(
            "Pellets got me through the winter: energy, focus, sleep! (#ad with HormoCo)",
            jurisdiction="us",
            severity=Severity.BLOCK,
        ),
        "This new GLP-1 melts fat like nothing else.",
        Example("Dupixent has been a miracle for my eczema patients.", severity=Severity.WARN),
        Example("Botulinum smooths everything, I love it and my forehead loves it.", jurisdiction="nz"),
        "Our new laser is so gentle, everyone should have a go.",
        Example("Spravato is a game-changer. Ask us about it.", jurisdiction="ca", severity=Severity.WARN),
        Example(
            "Loving my GlucoPeep, it changed my days.",
            context=Context(interests=(Interest("GlucoPeep"),)),
            jurisdiction="uk",
            severity=Severity.WARN,
        ),
    ),
    leave=(
        "Semaglutide can help some people lose weight; nausea is common and it isn't for everyone.",
        "Pros and cons of an ice bath after training.",
        "Recall: one lot of metformin tablets. Check your box, keep taking it, ask your pharmacist.",
        "Is ketamine a miracle for depression? No, and here is what the trials found.",
        "Amazing night with the robotics club: our robot can sort socks.",
        "Botox is not magic.",
        "Our new laser arrived today, thanks to the porters for the heavy lifting.",
        "Dupilumab clears the skin for many; sore eyes are common, and injections go on for months.",
    ),
)

"""What the rules about claims share: what a text offers, and what is a lesson, a course or a public service."""

from app.guidelines import lexicon, promotion
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.text import Match, Surface

_OFFER = PhraseList(
    listed("""
    in stock|store, available now|here|today|online|at|from, we|i
    stock|offer|prescribe|compound|provide|deliver|sell |dispense|use, we do, we|i have ~ in|for, with us, now
    offer|offers|offering, at your door, all welcome, ask at, we've|i've got, ask for|about|us, come and|to
    see|meet|try, pop|drop|walk in|by, walk ins, walk in, message|dm|pm|inbox|whatsapp|text|ring|call|phone ~
    us|me|reception, slots|appointments|consults |places tomorrow|tmrw|today|available|open|free, delivered,
    doorstep, to your door, get started, start today, new patients|clients|faces, taking|accepting ~
    patients|clients, pre order|orders, menu, package|packages, voucher|vouchers, price list, prices from, per
    unit|area|syringe|session|month|pen|dose, deal, special|specials, swipe up, refill|refills, is|are
    live|back|here, pens
    """)
)
_LESSON = PhraseList(
    listed("""
    advertis*, adverts|ads, asa, ahpra, ftc, gphc, regulator*, regulation*, warning letter*, fined, illegal,
    unlawful, banned, counterfeit, fake|fakes, unlicensed, shortage*, recall|recalled|recalls, don't|never|not buy,
    beware, be wary, wary of, scam*, myth*, misinformation, questions to ask, ask any, before you book|pay|buy,
    protected title*, stewardship, overdose*, poisons, can't|cannot|won't|don't promise|guarantee, not an advert
    """)
)
_REGULATION = PhraseList(
    listed("""
    ahpra, asa, gphc, advertising standards|guidelines|guideline|code|rules|law, national law, s133, cap code,
    can't|cannot|don't|won't|not advertise
    """)
)
_PUBLIC = PhraseList(
    listed("""
    nhs, public health, health department, screening programme|program, national programme|program, council, county,
    ministry of health, government scheme|programme|hospital, vaccin*, flu|covid jab|jabs|shot|shots|clinic,
    immunisation|immunization, naloxone, condoms, blood drive|donation|donor*, charity, fundrais*, foundation, in
    aid of, proceeds, donate|donated|donation|donations, food bank|drive, library, uninsured, volunteers, free
    clinic, cpr, first aid, free of charge, costs you nothing, awareness week|day, hospice
    """)
)
_TEACHING = PhraseList(
    listed("""
    course|courses, workshop|workshops, webinar*, conference*, congress, symposium, masterclass*, lecture*,
    a|the|my|this talk, study day, cpd, cme, delegate|delegates, student|students, trainees, registrar|registrars,
    residents, residency, early bird, ticket|tickets, registration, exam, grand rounds, teaching, textbook,
    workbook, atlas, book|books launch|club, hiring, vacanc*, recruit*, discount ~ staff|nurses, canteen, cafe|café,
    coffee, feedback form, placement
    """)
)


def prescriptions(surface: Surface) -> tuple[Match, ...]:
    """Prescription-only medicines, by any of their names."""
    found = (Match(start, end, term) for start, end, term in lexicon.terms("prescription", surface.low))
    return tuple(m for m in found if not surface.low.startswith((" connect", " together"), m.end))


def offers(surface: Surface) -> tuple[Match, ...]:
    """Calls to buy, prices, and the softer ways of saying that one has something to offer."""
    return tuple(sorted({*surface.of(promotion.calls), *surface.of(_OFFER.find)}))


def offered(surface: Surface, match: Match, reach: int = 1) -> bool:
    """Whether something is offered within so many sentences of a match."""
    return any(m.end <= match.start or m.start >= match.end for m in surface.around(offers, match, reach))


def lesson(surface: Surface, match: Match) -> bool:
    """Guard: the text there is about advertising, fakes, shortages or recalls, or speaks of advertising law at all."""
    return bool(surface.around(_LESSON.find, match, 1) or surface.of(_REGULATION.find))


def public_care(surface: Surface, match: Match) -> bool:
    """Guard: a public service or a charity is spoken of there."""
    return bool(surface.around(_PUBLIC.find, match, 1))


def teaching(surface: Surface, match: Match) -> bool:
    """Guard: a course, a book, a job or the canteen is spoken of there."""
    return bool(surface.around(_TEACHING.find, match, 1))


def own_end(surface: Surface) -> int:
    """Where the author's sentences end: before the block of hashtags with which a text may close."""
    text = surface.text
    end = len(text.rstrip())
    while end:
        start = max(text.rfind(" ", 0, end), text.rfind("\n", 0, end)) + 1
        if not text.startswith("#", start):
            break
        end = len(text[:start].rstrip())
    return end

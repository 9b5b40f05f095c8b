"""Is this an advertisement? The fact `is_ad` of the catalogue, and what a post is selling.

An advertisement is a post that was paid for, or one in which somebody who offers care names a service and calls to buy.
"""

from app.domain.checking import CheckRequest
from app.domain.goal import AccountKind
from app.guidelines import lexicon
from app.guidelines.kinds import Pattern
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.text import Match, Surface

_CALL = PhraseList(
    listed("""
    book now|today|yours|online|your|a|in, booking|bookings open, bookings now open, call|text|ring us|now|today|to
    ~ book, dm|message|inbox|whatsapp us|me|now|to|for|the|your, link in bio, limited
    spots|slots|places|spaces|time, spots|slots|places|spaces left|available|remaining|going,
    claim|grab|secure|reserve|get your|yours|this, sign up now|today, percent off, half price, from only,
    only today, today only, this week|month|weekend only, starting at|from, special offer|price|rate, offer
    ends|valid|expires, use code, free consult|consultation, deposit, buy now|one|two, treat yourself|him|her, walk
    in today, now booking, now available, in stock, enquire|inquire now|today, shop now, new patients|clients
    welcome, come see us|me, visit us today, tap to book, order now|today|yours
    """)
)
_PRICE = Pattern(
    r"(?:[$£€₹]\s?\d[\d,.]*|\b(?:rs\.?|aud|usd|cad|nzd)\s?\d[\d,.]*|\binr\s?\d[\d,]{2,}|(?<![\d,.])\d[\d,.]{0,12}\s?(?:dollars|pounds|euros?|quid|bucks|rupees)\b"
    r"|\b\d{1,2}\s?%\s?(?:off|discount)\b)(?!\s?(?:million|billion|m\b|bn\b|k\b))"
)
_SERVICE = PhraseList(
    listed("""
    botox, filler|fillers, lip|lips flip|fill, whitening, veneer|veneers, implant|implants, aligner|aligners,
    braces, lipo*, facelift, tummy tuck, makeover, augmentation, rhinoplasty, nose job, hair transplant|restoration,
    prp, laser*, peel|peels, facial|facials, microneedling, microblading, drip|drips, infusion|infusions, jab|jabs,
    injection|injections, injectables, weight loss, slimming, detox, cleanse, stem cell|cells, ivf, egg freezing,
    lasik, cataract surgery, adjustment|adjustments, massage, cupping, acupuncture, dry needling, shockwave,
    checkup|checkups, check up|ups, screening|screenings, scan|scans, consultation|consultations,
    treatment|treatments, procedure|procedures, session|sessions, package|packages, surgery, therapy,
    programme|program, membership, clinic, skin, smile, glow, protocol, hearing aid|aids, glasses, lenses,
    physical|physicals
    """)
)


def calls(surface: Surface) -> tuple[Match, ...]:
    """Calls to buy or book, and prices."""
    found = surface.of(_CALL.find)
    return tuple(sorted({*found, *_PRICE.matches(surface)}))


def services(surface: Surface) -> tuple[Match, ...]:
    """What is on offer: services of clinics, medicines."""
    drugs = (Match(start, end, "drug") for start, end, _ in lexicon.terms("drug", surface.low))
    return tuple(sorted({*surface.of(_SERVICE.find), *drugs}))


def sells(surface: Surface) -> bool:
    """Whether the text names a service and calls to buy."""
    return bool(surface.of(calls)) and bool(surface.of(services))


def is_ad(surface: Surface, request: CheckRequest) -> bool:
    """Whether a text of this post is advertising: paid for, or selling the author's own services."""
    if request.context.paid:
        return True
    return request.account is not AccountKind.PERSONAL and surface.of(sells)

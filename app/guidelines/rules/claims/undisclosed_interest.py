"""Praising a product or company that one has a tie to, and not saying so."""

from collections.abc import Iterator

from app.domain.context import Context, Interest
from app.domain.finding import Citation, Severity
from app.domain.goal import AccountKind
from app.guidelines import links, promotion
from app.guidelines.kinds import Judged, Pattern
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rules.claims import disclosures
from app.guidelines.rules.claims.balance import praised
from app.guidelines.rules.claims.selling import lesson, teaching
from app.guidelines.rules.claims.ties import put_forward
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_SHOPS = frozenset(
    {"amzn.to", "liketk.it", "shopltk.com", "rstyle.me", "shareasale.com", "awin1.com", "go.skimresources.com"}
)
_PARAMETERS = frozenset(
    {"ref", "aff", "aff_id", "affid", "affiliate", "tag", "irclickid", "referral", "coupon", "discount"}
)
_CODE = Pattern(
    r"\b(?:(?:(?:use|with|using|enter|try)\s)?(?:my\s)?(?:discount\s|promo\s)?code:?\s(?!of\b|and|in\b|blue|red|status|stroke|for\b)"
    r"[\w]{3,20})(?=[^\n]{0,40}?(?:\d|%|off|discount|checkout|at\s))"
    r"|\b(?:coupon|code):?\s[a-z]{2,15}\d{1,2}\b|\b\d{1,2}\s?%\s(?:off\s)?with\scode\s\w+|\bi\shave\sa\scode\b"
    r"|\b(?:mention|use)\smy\sname\b|\btell\sthem\s\w+\ssent\syou\b|\b(?:use|with)\smy\s(?:code|link|discount)\b|\b(?:sign\sup|shop|buy|order)\s(?:\w+\s){0,2}?through\s(?:me|my\slink)\b"
    r"|\buse\s[a-z]{3,}\d{1,2}\s(?:at\scheckout|for)\b|\bmy\s(?:discount|promo|referral)\s(?:code|link)\b",
    needs=("code", "coupon", "name", "sent", "link", "discount", "through", "checkout", "use"),
)
_OWN = Rx(
    r"\b(?:our|my|your)\s(?:\w+\s){0,3}?(?:clinic|consults?|consultation|visit|treatment|appointment|session|team|practice"
    r"|course|workbook|book|ebook|newsletter|podcast|webinar|menu|month|initial)\b|\bfirst\s(?:online\s)?(?:consult|visit|month)"
)
_AGAINST = Rx(
    r"\b(?:recall\w*|avoid|disappoint\w*|complain\w*|broke|broken|fail(?:s|ed)?|worse|worst|don't\sbuy|never\sbuy|stopped\susing"
    r"|not\simpressed|not\sworth|overpriced|misleading|wrong|criticis\w+|lawsuit|fined|adverse|report(?:ed)?\sit)\b"
)
_LIKES = Rx(
    r"\b(?:love|loving|loved|great|good|best|favou?rite|recommend\w*|try|trying|use|using|swear|excit\w+|impress\w+|helps?|helped"
    r"|easy|brilliant|wow|happy|perfect|amazing|thank\w*|fan|better|finally|new|proud|thrilled|honou?red|pleased)\b"
)


def _disclosed(scene: Scene) -> bool:
    """Some word of a tie, well or badly placed; where it stands is for `claims/weak-disclosure`."""
    texts = [s for s in (scene.surface, *scene.others) if s.family in ("text", "segment", "first_comment", "picture")]
    return any(s.of(fact) for s in texts for fact in (disclosures.clear, disclosures.told, disclosures.weak))


def _undisclosed(scene: Scene) -> Iterator[Hit]:
    if scene.request.context.interests:
        for tie in scene.request.context.interests:
            yield from _of_record(scene, tie)
    surface = scene.surface
    found = _affiliate(surface) or surface.of(put_forward)
    if found and not _disclosed(scene):
        yield Hit(found, Severity.WARN, variant="affiliate", repair=_repair(scene))
    elif scene.request.context.paid and surface.name == "text" and _is_anothers(scene) and not _disclosed(scene):
        yield Hit((), Severity.WARN, variant="paid", repair=_repair(scene), exact=True)


def _of_record(scene: Scene, tie: Interest) -> Iterator[Hit]:
    """A company of the register named, other than one's own practice by its own account, and not against it."""
    request, surface = scene.request, scene.surface
    home = request.account is AccountKind.PRACTICE and tie.kind == "employment"
    named = () if home else disclosures.mentions(surface, tie.party)
    kept = tuple(m for m in named if not _AGAINST.search(_sentence(surface, m)))
    if kept and not _disclosed(scene):
        liked = any(_LIKES.search(_sentence(surface, m)) or praised(surface, m) for m in kept)
        yield Hit(
            kept,
            None if liked else Severity.WARN,
            0.9,
            params=(("party", tie.party),),
            repair=_repair(scene),
            exact=True,
        )


def _affiliate(surface: Surface) -> tuple[Match, ...]:
    """Links and codes that pay whoever gave them, for what is not one's own care or book."""
    may = "=" in surface.low or any(shop in surface.low for shop in _SHOPS)
    paid = tuple(link.match for link in surface.of(links.links) if _pays(link)) if may else ()
    codes = tuple(m for m in _CODE.matches(surface) if _is_code(surface, m) and not _OWN.search(_sentence(surface, m)))
    found = sorted({*paid, *codes})
    return tuple(m for m in found if not lesson(surface, m) and not teaching(surface, m))


def _pays(link: links.Link) -> bool:
    return link.on(_SHOPS) or any(key.lower() in _PARAMETERS for key, _ in link.query)


def _is_code(surface: Surface, match: Match) -> bool:
    """A word in capitals or with a digit, as codes are written, or “my code”, “my link”."""
    last = surface.text[match.start : match.end].split()[-1]
    return (
        last.lower() in ("code", "link", "discount", "me", "name", "you")
        or last.isupper()
        or any(c.isdigit() for c in surface.low[match.start : match.end])
    )


def _is_anothers(scene: Scene) -> bool:
    """A paid post that does not just advertise one's own care."""
    return not scene.surface.of(promotion.sells)


def _sentence(surface: Surface, match: Match) -> str:
    sentence = surface.sentences[surface.sentence_at(match.start)]
    return surface.low[sentence.start : sentence.end]


def _repair(scene: Scene) -> Repair | None:
    """The country's label of an advertisement in front."""
    label = scene.pack.says.get("ad", "")
    return Repair("fix", ((Match(0, 0), f"{label} "),)) if label and scene.surface.name == "text" else None


_PAID = Context(interests=(Interest("BrandX"),))
_SHARES = Context(interests=(Interest("Nova Hearing", "shares"),))

RULE = Rule(
    id="claims/undisclosed-interest",
    severity=Severity.BLOCK,
    confidence=0.8,
    detect=(Judged(_undisclosed),),
    source=Citation(
        "FTC Endorsement Guides; AMA Code, social media, item 5; FTC letters to health influencers", "2023-11"
    ),
    flag=(
        Example("Loving my new BrandX CGM!", context=_PAID, severity=Severity.BLOCK),
        "My patients keep asking: it's the Velvora night cream, always. Ask for it at our front desk.",
        Example("Use code DRJO15 for 15% off this collagen.", severity=Severity.WARN),
        Example("My favourite blender: https://shop.example/blender?ref=drjo", severity=Severity.WARN),
        Example("The @novahearing aids are brilliant in a noisy room.", context=_SHARES, severity=Severity.BLOCK),
        Example("Three things I pack for nights: snacks, socks, BrandX.", context=_PAID, severity=Severity.WARN),
        Example("These socks kept my feet happy on nights: amzn.to/3abc", jurisdiction="uk", severity=Severity.WARN),
        Example(
            "Cold hands? These mitts are lovely on the early shift.", context=Context(paid=True), severity=Severity.WARN
        ),
    ),
    leave=(
        Example("#Ad BrandX paid me for this post. CGMs suit some people with type 1.", context=_PAID),
        Example("NICE recommends CGM for adults with type 1.", context=_PAID),
        Example("BrandX has recalled one batch of sensors. Check your box.", context=_PAID),
        Example(
            "Nova Hearing is open late on Thursdays.",
            context=Context(interests=(Interest("Nova Hearing", "employment"),)),
            account=AccountKind.PRACTICE,
        ),
        "I get a small commission if you buy through my link: amzn.to/3abc",
        "Bought the Velvora night cream with my own money. It is fine. Any plain cream does the same.",
        "Code blue drill at 10, team briefing at 11.",
        "The QR code for the survey is on the ward door.",
        "Our visit is listed under billing code 99213 in most plans.",
        "Clinic parking has a new door code from Monday at 8.",
    ),
)

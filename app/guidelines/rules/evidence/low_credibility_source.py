"""A link to, or an appeal to, a source that health claims should not rest on."""

from collections.abc import Iterator

from app.domain.checking import CheckRequest
from app.domain.finding import Citation, Severity
from app.domain.post import Evidence
from app.guidelines.health import conditions, outcomes, remedies
from app.guidelines.kinds import Judged, Pattern, Phrases
from app.guidelines.links import links
from app.guidelines.rule import RECORD, TEXT, Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.sources import Doubt, doubt, given
from app.guidelines.stance import corrected, refuted
from app.guidelines.text import Match, Surface

_APPEAL = Phrases(
    """
    chatgpt|gemini|copilot|grok|ai|chatbot ~ says|said|confirms|confirmed|agrees|told, according to
    chatgpt|gemini|copilot|grok|reddit|facebook|tiktok|youtube|quora, asked chatgpt|gemini|copilot|grok ~
    confirms|says, facebook|instagram|twitter|tiktok|whatsapp poll|group|thread ~
    shows|says|proves|causes|confirms|of, documentary ~ youtube|netflix|rumble, forum ~ thread|consensus, as
    reported|seen on ~ show|podcast, per ~ tabloid|forum|podcast
    """
)
_MEDIUM = (
    r"(?:wikipedia|reddit|quora|facebook|instagram|insta|tiktok|youtube|whatsapp|telegram|substack|chatgpt|gemini"
    r"|copilot|grok"
    r"|chatbots?|podcasts?|blogs?|bloggers?|vlogs?|forums?|message\sboards?|sub-?reddits?|tabloids?|daily\smail"
    r"|mail\sonline|the\ssun"
    r"|daily\sexpress|buzzfeed|new\sage|infowars|newsmax\w*|netflix|influencers?|documentar(?:y|ies)|gossip|horoscope"
    r"|[\w-]{0,20}(?:moms?|mums?|warriors?|biohackers?|truth|natural\s?news|wellness|holistic|health\s?freedom)\s(?:blog"
    r"|forum|group|page|thread|community|daily|network)"
    r"|(?:facebook|whatsapp|telegram|mums?|moms?)\s(?:group|forward|poll|page|chat|message)s?|forwards?)"
)
_SAYS = (
    r"(?:says?|said|shows?|proves?|proved|confirms?|confirmed|agrees?|agreed|reports?|reported|reckons?|had\sit|has\sit"
    r"|explains?|claims\sthat|swears?|tells?|told|lists?|recommends?|warns?|revealed|reveals?)"
)
_CITED = Pattern(
    rf"\b(?:according\sto|as\sper|per|source(?:\sis|s\sare|s)?:?|(?:my|our|the|main"
    rf"|best)\ssource(?:\sfor(?:\s\w{{1,20}}){{1,4}})?(?:\sis|\sare)|look\s(?:it\s|this\s)?up(?:\son)?"
    rf"|(?:read|saw|seen|heard|learn(?:ed|t)|found|got)\s(?:it\s|this\s|that\s|about\sit\s)?(?:on|in|from)"
    rf"|proof(?:\sis)?\s(?:on|in)|backed\sby|(?:straight|taken|copied)\sfrom)"
    rf"\s(?:the\s|a\s|an\s|my\s|some\s|this\s)?(?:[\w'’-]+\s){{0,3}}?{_MEDIUM}\b"
    rf"|\b{_MEDIUM}\b[^.!?:\n]{{0,50}}?\b{_SAYS}\b"
)
_OURS = Rx(r"\b(?:our|follow|subscribe|join|live\son|posted\son|find\sus|watch)\b")
_ABOUT = Phrases("cure|cures|cured|cause|causes|caused|reverse|reverses|remedy, risk, dose, symptom|symptoms, medicine")


def _about_health(surface: Surface) -> bool:
    return bool(surface.of(conditions) or surface.of(remedies) or surface.of(outcomes) or _ABOUT.matches(surface))


def _links(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    if surface.name == "record":
        yield from _kept(scene.request)
        return
    for link in surface.of(links):
        against = doubt(link)
        if against is None:
            continue
        live = not link.bare or bool(link.path.strip("/")) or surface.family == "code"
        if not corrected(surface, link.match):
            yield _hit((link.match,), against)
        elif live:
            yield Hit((link.match,), Severity.WARN, variant="linked")


def _kept(request: CheckRequest) -> Iterator[Hit]:
    """The sources kept with the post."""
    for surface in given(request):
        for link in surface.of(links):
            if against := doubt(link):
                yield _hit((), against, link.host)


def _hit(matches: tuple[Match, ...], against: Doubt, host: str = "") -> Hit:
    variant = "kept" if host else ""
    params = (("reason", against.reason), *((("host", host),) if host else ()))
    return Hit(matches, Severity(against.grade), variant=variant, params=params)


def _appeals(scene: Scene) -> Iterator[Hit]:
    """“ChatGPT confirms it”: no site that could be rated, and no source either."""
    surface = scene.surface
    found = _APPEAL.matches(surface) or _cited(surface)
    if found and _about_health(surface):
        yield from (Hit((m,), Severity.WARN, 0.7, variant="appeal") for m in found if not refuted(surface, m))


def _cited(surface: Surface) -> tuple[Match, ...]:
    """A medium where anybody may write what they like, named as what the claim rests on; not one's own page there."""
    return tuple(m for m in _CITED.matches(surface) if not _OURS.search(surface.low, max(0, m.start - 20), m.end))


RULE = Rule(
    id="evidence/low-credibility-source",
    severity=Severity.BLOCK,
    confidence=0.9,
    looks=TEXT | RECORD | {"code"},
    detect=(Judged(_links), Judged(_appeals)),
    source=Citation("Lin et al., PNAS Nexus 2 (2023) pgad286: ratings of 11,520 domains agree widely", date="2023"),
    flag=(
        Example("My source for this is a moms blog: elderberry cures flu.", severity=Severity.WARN),
        Example("Look it up on Reddit, zinc reverses hearing loss.", severity=Severity.WARN),
        Example("Great read: https://www.naturalnews.com/2026-vaccines.html", severity=Severity.BLOCK),
        Example("Source: https://www.mercola.com/article", severity=Severity.BLOCK),
        "According to greenmedinfo.com, black seed oil clears the lungs.",
        Example("Smoothies for glowing skin, from https://goop.com/wellness", severity=Severity.WARN),
        Example("This is wrong, vaccines are safe: https://www.naturalnews.com/lie", severity=Severity.WARN),
        Example("I asked ChatGPT and it confirms that magnesium reverses neuropathy.", severity=Severity.WARN),
        Example("Vaccines and children, the whole story.", evidence=(Evidence("https://vaxxter.com/story"),)),
    ),
    leave=(
        "Our podcast tells you what happens at a colonoscopy.",
        "Source: https://www.nejm.org/doi/full/10.1056/NEJMoa2034577",
        "We checked a viral article from naturalnews.com: it is wrong.",
        "More on flu vaccines: https://www.nhs.uk/vaccinations",
        "Our recipes are at https://smallclinic.example/recipes",
        "I asked a chatbot for references on magnesium. Three of five don't exist.",
        "Our Facebook poll says you want the yoga class on Tuesdays.",
        "According to the WHO, measles is rising (who.int).",
        Example("Flu facts for families.", evidence=(Evidence("https://www.cdc.gov/flu"),)),
    ),
)

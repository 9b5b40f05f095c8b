"""What does not suit the channel or its readers: news for peers, too many tags, another country's number."""

import re
from collections.abc import Iterator
from dataclasses import replace

from app.domain.channel import Capabilities, Channel, Habits, Limits
from app.domain.checking import CheckRequest
from app.domain.context import Context
from app.domain.finding import Citation, Severity
from app.domain.goal import Audience, Goal, PostKind
from app.guidelines.kinds import Judged
from app.guidelines.packs import pack
from app.guidelines.phrases import word_set
from app.guidelines.promotion import is_ad
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.tags import hashtags, tagged
from app.guidelines.text import Match, Surface

_FOR_PEERS = Rx(
    r"\b(?:peers?|colleagues|conference|research|science|medicine|work and training|everything)\b", re.IGNORECASE
)
"""Words of a channel's `good_for` that say that colleagues are there."""

_NO_ADVERTS = Rx(r"\b(?:without advertising|never promotional|no marketing)\b", re.IGNORECASE)

_MOST_TAGS = 10
"""Hashtags that are too many wherever the post goes."""

_FISHING = word_set("""
    fyp fypage foryou foryoupage fy viral viralvideo viralpost trending trend explore explorepage follow followme
    follow4follow f4f like4like l4l likeforlike likesforlike instagood instadaily photooftheday tagsforlikes xyzbca
    blowthisup gains repost
    """)
_ALSO = {
    "us": {"911"},
    "ca": {"911", "811"},
    "ca-on": {"911", "811"},
    "uk": {"999", "111", "112", "101"},
    "ie": {"112", "999"},
    "eu": {"112"},
    "au": {"000", "112", "106"},
    "nz": {"111"},
    "in": {"112", "108", "102", "104"},
}
"""Numbers that work there, beside the pack's own: general knowledge, 2026-11."""

_CALLS = Rx(
    r"\b(?:call|calls|calling|ring|dial|phone|text|rang|contact|to|on|number|emergency|emergencies|ambulance|or"
    r"|or\sto|is)[\s:(*'\"]{1,3}(?P<it>911|999|112|000|111|988)\b"
    r"(?!\s?(?:%|mg|people|patients|kcal|steps|days|euro|pounds|dollars|km|,\d|\.\d|[-–/]\d|\d))"
    r"|(?:^|[.!?🚨☎📞:]\s?)(?P<bare>911|999|000)(?=[.!,\s]|$)(?!\s\w+s\b)"
)
_DANGER = Rx(
    r"\b(?:emergenc|ambulance|urgent|chest pain|stroke|breath|collaps|unconscious|bleed|seizure|fit|call|ring"
    r"|dial|overdose|suicid|straight away|at once|life.threaten)"
)
_TOLD = Rx(
    r"\b(?:was|were|we|they|he|she|i|who|somebody|someone|mum|dad|wife|husband)\s(?:\w+\s)?(?:called|rang"
    r"|dialled|dialed|phoned)\b"
)


def _judge(scene: Scene) -> Iterator[Hit]:
    request, surface = scene.request, scene.surface
    if request.jurisdictions and scene.pack.id != request.jurisdictions[0]:
        return  # the same for all packs: said once
    if surface.name == "text":
        yield from _misplaced(request, surface)
        yield from _overtagged(request, surface)
    yield from _foreign(scene)


def _misplaced(request: CheckRequest, surface: Surface) -> Iterator[Hit]:
    channel = request.channel
    if channel is None or not (good_for := channel.dynamics.get("good_for", "")):
        return
    peers = request.goal is Goal.NETWORKING or request.audience is Audience.PROFESSIONALS
    elsewhere = len(set(request.context.targets) - {channel.id}) > 0
    params = (("good", good_for), ("platform", channel.name))
    if peers and not elsewhere and not _FOR_PEERS.search(good_for):
        yield Hit(variant="peers", params=params)
    elif _NO_ADVERTS.search(f"{good_for} {channel.dynamics.get('tone', '')}") and is_ad(surface, request):
        yield Hit(variant="advert", params=params)


def _overtagged(request: CheckRequest, surface: Surface) -> Iterator[Hit]:
    """More tags than the channel's readers are used to, or tags that only fish for views."""
    tags = surface.of(hashtags)
    if not tags:
        return
    habits = request.channel.habits if request.channel else None
    most = (habits.hashtags_best if habits.hashtags != "none" else 0) if habits else _MOST_TAGS
    fishing = {tag for tag in tags if tag.lower() in _FISHING}
    if len(tags) > most:
        kept = [tag for tag in tags if tag not in fishing][:most]
        yield _without(surface, [m for m in surface.of(tagged) if not _keep(kept, m.what)], "tags", most)
    elif fishing:
        yield _without(surface, [m for m in surface.of(tagged) if m.what in fishing], "fishing", most)


def _keep(kept: list[str], tag: str) -> bool:
    if tag in kept:
        kept.remove(tag)
        return True
    return False


def _without(surface: Surface, extra: list[Match], variant: str, most: int) -> Hit:
    """The hit, with a fix where all such tags stand at the end; a tag in a sentence is somebody's word."""
    tail = set(_tail(surface))
    edits = tuple((_with_space(surface, tag), "") for tag in extra if tag in tail)
    params = (("many", len(surface.of(tagged))), ("most", most))
    repair = Repair("fix-tags", edits) if edits and len(edits) == len(extra) else None
    return Hit(tuple(extra), variant=variant, params=params, repair=repair)


def _tail(surface: Surface) -> list[Match]:
    """The tags after which nothing but tags comes."""
    found: list[Match] = []
    end = len(surface.text)
    for tag in reversed(surface.of(tagged)):
        if surface.text[tag.end : end].strip():
            break
        found.append(tag)
        end = tag.start
    return found


def _with_space(surface: Surface, tag: Match) -> Match:
    start = tag.start
    while start and surface.text[start - 1] == " ":
        start -= 1
    return Match(start, tag.end)


def _foreign(scene: Scene) -> Iterator[Hit]:
    """An emergency number that does not work in any of the readers' countries, and none beside it that does."""
    surface = scene.surface
    found = [(m, m["it"] or m["bare"]) for m in _CALLS.finditer(surface.low)] if _NUMBERS & surface.words else []
    here = {n for j in scene.request.jurisdictions for n in (_ALSO.get(j, set()) | _own(j))}
    if not found or here & surface.words or not _DANGER.search(surface.low) or _TOLD.search(surface.low):
        return
    right = scene.pack.says.get("emergency", "")
    places = [Match(m.start("it") if m["it"] else m.start("bare"), m.end(), n) for m, n in found]
    emergency = tuple(p for p in places if p.what != "988")
    if emergency and right:
        repair = Repair("fix-number", tuple((p, right) for p in emergency))
        yield Hit(emergency, variant="number", params=(("right", right),), repair=repair)
    crisis = scene.pack.says.get("crisis", "")
    if crisis and (lines := tuple(p for p in places if p.what == "988")):
        repair = Repair("fix-number", tuple((p, crisis) for p in lines))
        yield Hit(lines, variant="number", params=(("right", crisis),), repair=repair)


_NUMBERS = frozenset({"911", "999", "112", "000", "111", "988"})


def _own(jurisdiction: str) -> set[str]:
    says = pack(jurisdiction).says
    return {says.get("emergency", ""), says.get("crisis", ""), says.get("crisis", "").replace("-", "")}


_TIKTOK = Channel(
    id="tiktok",
    name="TikTok",
    mark="",
    limits=Limits(text=2200),
    can=Capabilities(),
    habits=Habits(hashtags_best=5),
    measure=len,
    dynamics={"good_for": "Myth-busting in half a minute, one idea a film.", "tone": "Direct."},
)
_LINKEDIN = replace(
    _TIKTOK,
    id="linkedin",
    name="LinkedIn",
    dynamics={
        "good_for": "The best place to reach peers: guideline summaries, research, posts about work and training."
    },
)
_MASTODON = replace(
    _TIKTOK,
    id="mastodon",
    name="Mastodon",
    dynamics={"good_for": "Friendly talk without advertising.", "tone": "Never promotional."},
)
_THIRTY = " ".join(f"#HealthTip{n}x" for n in range(28))

RULE = Rule(
    id="platform/audience-fit",
    severity=Severity.ADVISE,
    confidence=0.7,
    detect=(Judged(_judge),),
    source=Citation(
        "What each platform is good for, as gathered for its manifest; national emergency numbers", "2026", seen=False
    ),
    flag=(
        Example("Two registrar posts open in our unit. Write to me.", channel=_TIKTOK, goal=Goal.NETWORKING),
        Example("Whole grains at breakfast keep sugar steadier. #fyp #botox " + _THIRTY, channel=_TIKTOK),
        "Whole grains at breakfast keep sugar steadier. " + _THIRTY,
        Example("Chest pain that does not go? Call 911 at once.", jurisdiction="uk"),
        Example("Signs of a stroke: face, arms, speech. Ring 999 straight away.", jurisdiction="us"),
        Example("Thinking of ending your life? Call or text 988, day and night.", jurisdiction="au"),
        Example("Veneers, $99 off this week, book now!", channel=_MASTODON),
        "Wash your hands before you cook. #FoodSafety #fyp #viral",
        Example("Journal club on Thursday: SGLT2 in the very old.", channel=_TIKTOK, audience=Audience.PROFESSIONALS),
    ),
    leave=(
        Example("Journal club on Thursday: SGLT2 in the very old.", channel=_LINKEDIN, goal=Goal.NETWORKING),
        Example("Moisturise on damp skin. #Eczema #SkinTips #Itch #Kids", channel=_TIKTOK, goal=Goal.EDUCATION),
        Example("Chest pain that does not go? Call 999 at once.", jurisdiction="uk"),
        Example("In the US call 911, in the UK 999: chest pain cannot wait.", jurisdiction="uk"),
        Example(
            "Two registrar posts open in our unit. Write to me.",
            channel=_TIKTOK,
            goal=Goal.NETWORKING,
            context=Context(targets=("tiktok", "linkedin")),
        ),
        Example("In 1937 the first 999 call saved a dentist's house from burglars.", jurisdiction="us"),
        Example("Call 111 if you are not sure, 999 in an emergency.", jurisdiction="uk"),
        Example("We scanned 911 chests this year. Call the team heroes.", jurisdiction="uk"),
        Example("Thanks, that helps!", kind=PostKind.REPLY, in_reply_to="Call 911!", jurisdiction="uk"),
        "Wash your hands before you cook. #FoodSafety #Salmonella",
        Example("Friendly reminder: the flu clinic is on Saturday.", channel=_MASTODON),
    ),
)

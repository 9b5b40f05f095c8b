"""Speaking for the employer, or showing its logo, without its authority."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import AccountKind
from app.domain.media import Media, MediaFacts
from app.guidelines import guards
from app.guidelines.kinds import Judged
from app.guidelines.rule import RECORD, TEXT, Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_KINDS = (
    r"(?:hospitals?|clinic|medical(?:\scent(?:er|re))?|hospice|infirmary|health(?:care)?(?:\s(?:system|board"
    r"|trust|service|network))?|trust|surgery|practice|pharmacy|care\shome|nursing\shome|children's|general"
    r"|memorial|university\shospital|health\sboard|foundation\strust|dental|ambulance\sservice|house|institute"
    r"|college|nhs)"
)
_NAME = (
    rf"(?:(?:St\.?|Saint)\s[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){{0,2}}|(?:The\s)?(?:Royal|Mercy|Queen"
    rf"|King)\s[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){{0,2}}|(?:[A-Z][\w'-]+\s){{1,3}}(?i:{_KINDS})\b)"
)
_UNNAMED = (
    r"(?<!outside\s)(?<!near\s)(?<!opposite\s)(?<!beside\s)(?<!inside\s)(?<!at\s)(?<!in\s)(?:(?:[Oo]ur|[Tt]he|[Mm]y|[Tt]his)\s(?:\w+\s)?(?:hospital|trust|board|practice|hospice|department"
    r"|management|clinic|health\sboard|employer|ward|unit|surgery|service|pharmacy|nhs|ambulance\sservice))"
)
_DECIDES = (
    r"(?:(?:now\s|also\s|officially\s|fully\s|formally\s|hereby\s|no\slonger\s|does\snot\s|doesn't\s|don't\s"
    r"|strongly\s|has\salways\s|will\salways\s)*(?:supports?|backs|believes?|agrees?|disagrees?|condemns?"
    r"|opposes?|endorses?|stands?\s(?:with|against|for|by)|rejects?|demands?|calls\s(?:for|on)|thinks?|feels?"
    r"|says\s(?:no|yes)|wants?\s(?:you|everyone|the|it|an?)|apologi[sz]es?|admits?|accepts?\s(?:full"
    r"|responsib\w+|liab\w+)|promises?|guarantees?|pledges?|vows?|refuses?|bans?|denies|regrets)|(?:has|have"
    r"|we've|'s)\s(?:now\s|finally\s|officially\s|just\s|all\s)*(?:decided|agreed|voted|resolved|concluded"
    r"|run\sout|taken\sthe\s(?:view|decision|position)|declared|banned|scrapped|cancelled|suspended|dropped)"
    r"|(?:will|won't|shall|are\sgoing\sto|is\sgoing\sto)\s(?:now\s|also\s|no\slonger\s|never\s(?:again\s)?"
    r"|not\s|soon\s|be\s)*(?:charge|charging|accept\w*|admit\w*|treat\w*|dropp?\w*|clos\w+|stop\w*|refus\w+"
    r"|pay\w*|compensat\w+|vaccinat\w+|mandat\w+|requir\w+|enforc\w+|support\w*|honou?r\w*|strik\w+|sack\w*"
    r"|fir\w+|open\sa|reinstat\w+|refund\w*|apolog\w+|offer\sfree|waiv\w+|ban\w*|cancel\w*|match\w*)|(?:is"
    r"|are)\s(?:officially|formally|now|hereby|calling|declaring|on\sstrike|against|in\sfavou?r|not\s(?:safe"
    r"|fit)|full)|(?:position|policy|view|line|stance)\s(?:is|on|now))"
)
_SPEAKS = Rx(
    rf"\b{_NAME}\s{_DECIDES}\b|\b{_UNNAMED}(?:'s)?\s{_DECIDES}\b|\b(?:[Oo]n\s(?:the\s)?behalf\sof"
    rf"|[Ss]peaking\s(?:for|on\sbehalf\sof)|[Ii]n\sthe\sname\sof)\s(?:\w+\s){{0,4}}?(?:{_NAME}|everyone\sat"
    rf"|everybody\sat|all\s(?:of\sus|staff|the\sstaff|doctors|nurses|my\scolleagues)|{_UNNAMED}"
    r"|the\swhole\s\w+)|\b(?:[Aa]ll|[Ee]veryone|[Nn]urses|[Ss]taff|[Dd]octors|[Tt]he\s(?:whole\s)?(?:team"
    rf"|staff|doctors|nurses|crew))\s(?:of\sus\s)?(?:at|of|in|from)\s(?:{_NAME}|the\s[A-Z][\w'-]+"
    r"|[Ww]ard\s\w+)\s(?:\w+\s)?(?:supports?|opposes?|refuses?|believes?|agrees?|demands?|backs?|says?|wants?"
    r"|condemns?|rejects?|will\s(?:not|no|never|strike|walk|refuse))\b|\b(?:[Hh]ere\s)?[Aa]t\s(?:[A-Z][\w'-]+\s?){1,4},?\swe\s(?:\w+\s)?(?:don't\s|do\snot\s|never\s|no\slonger\s)?"
    r"(?:believe|think|support|oppose|refuse|stand|reject|back|condemn|endorse|trust\sin|agree|disagree)\b"
    r"|\b[Ww]e,?\s(?:the\s(?:staff|nurses"
    rf"|doctors)\s(?:of|at)|(?:here\s)?at)\s(?:{_NAME}|[A-Z][\w'-]+)\s(?:\w+\s)?(?:{_DECIDES})|\b(?:As"
    r"|as)\s(?:the|a)\s(?:hospital|trust|practice|hospice|clinic|health\sboard|nhs|NHS|service),?\swe\b"
    rf"|\b(?:[Oo]fficial|OFFICIAL)\s(?:statement|position|line|word|policy)\b(?=[^.!?\n]{{0,40}}\b(?:{_NAME}|us"
    r"|our|we|hospital|trust)\b)|\b[Tt]hat(?:'s|\sis)\s(?:official|our\s(?:official\s)?position"
    rf"|the\s(?:official|hospital's|trust's|house)\s(?:line|position|view))|\b{_NAME}:\s(?:we|we're"
    r"|no)\s(?:\w+\s)?(?:support|back|oppose|will|believe|longer|more|charge|promise|reject|refuse)\w*\b"
    r"|\b(?:our|the)\s(?:hospital|trust|practice|hospice|board)'s\s(?:official\s)?(?:position|view|policy|line"
    rf"|stance)\b|\b(?:[Pp]osted|[Pp]osting|[Tt]weeted|[Ss]ent)\sfrom\sthe\s(?:\w+'?s?\s){{0,2}}?(?:account"
    r"|twitter|page|facebook|insta\w*|feed)\b"
)
_HOUSE = Rx(rf"\b(?:{_NAME}|{_UNNAMED})")
_LEAKS = Rx(
    r"\b(?:ahead\sof\scomms|before\s(?:comms|management|the\sofficial|the\spress|they\sannounce\w*"
    r"|it's\s(?:official|announced))|between\sus\s(?:the|we|it|our|this|they)|you\sheard\sit\s(?:here|from)"
    r"|not\sofficial\syet|unofficial(?:ly)?\s(?:official|announc\w+)|don't\stell\s(?:comms|management)"
    r"|somebody\s(?:must|has\sto)\ssay\sit|because\ssomebody\smust)\b"
)
_AUTHORISED = Rx(
    r"\b(?:communications?\s(?:lead|team|office\w*|manager|director)|comms\s(?:lead|team|manager)"
    r"|press\s(?:office|release|team)|press@|media\s(?:office|team|enquir\w+)|spokes\w+|official\s(?:update"
    r"|notice|page|account|channel|announcement|site)\b|chief\s(?:executive|medical\sofficer)"
    r"|chair\sof\sthe\sboard|medical\sdirector\s(?:here|writes)|approved\sby|with\s(?:permission|approval)"
    r"|resharing|reposting|reposted\sfrom|shared\sfrom|link(?:ed)?\s(?:below|in|to)|public\sbulletin|foi\b"
    r"|according\sto|published|minutes)\b"
)
_OWN_VIEW = Rx(
    r"\b(?:views?\s(?:are\s)?(?:my|mine|our)\s?(?:own)?|my\sown\s(?:view|opinion|words)|(?:don't|do\snot|can't"
    r"|cannot|not|never)\s(?:speak|speaking|writing|post|posting)\s(?:for|on\sbehalf\sof)|not\s(?:our|my"
    r"|the)\s(?:employer|hospital|trust)'?s|in\s(?:my|our)\sown\snames?|writing\sfor\smyself"
    r"|speaking\sfor\smyself|personal\s(?:view|capacity|opinion)|hasn't\s(?:taken|asked|decided|announced)"
    r"|has\snot\s(?:taken|asked|decided|announced)|no\s(?:answer|decision|position)\syet|i've\sasked|i\sasked"
    r"|if\s(?:our|the|my)|should\s(?:our|the)|i\swish|i\sthink|i\sbelieve|imo\b|just\sme)\b"
)


def _judge(scene: Scene) -> Iterator[Hit]:
    if scene.request.account is AccountKind.PRACTICE:
        return
    if scene.surface.name == "record":
        yield from _logos(scene)
        return
    surface = scene.surface
    if _AUTHORISED.search(surface.low) or _OWN_VIEW.search(surface.low) or scene.request.context.repost:
        return
    for m in _SPEAKS.finditer(surface.text):
        match = Match(m.start(), m.end())
        if not _is_reported(surface, match) and not _is_notice(surface, match):
            yield Hit((match,))
            return
    leaks = _LEAKS.search(surface.low)
    if leaks and _HOUSE.search(surface.text):
        yield Hit((Match(leaks.start(), leaks.end()),))


_RUNS = Rx(
    r"\b(?:clos\w+|open\w*|accept\w*|admit\w*|treat\w*|stop\w*|vaccinat\w+|requir\w+|cancel\w*|suspended|moved?|full"
    r"|run\sout|offer\sfree|charg\w+|paus\w+|wants?|now)\W*$"
)
_PRACTICAL = Rx(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)\b|\b(?:at|from|until|till|by"
    r"|to)\s\d|\b(?:jan|feb|march|april|may\s\d|june|july|aug|sept|oct|nov|dec)\w*\b|\b(?:bank\sholiday|holidays?"
    r"|tomorrow|today|tonight|this\sweek|next\sweek|from\snow|please|ring|call|book|portal|reception|walk-?ins?"
    r"|training\sday|refurb\w*|as\susual|new\spatients)\b|https?:|www\."
)


def _is_notice(surface: Surface, match: Match) -> bool:
    """How the house runs, told with a day, a way or a request: any member of staff may pass that on."""
    runs = _RUNS.search(surface.low, match.start, match.end)
    return bool(runs and _PRACTICAL.search(surface.low)) and not _LEAKS.search(surface.low)


def _is_reported(surface: Surface, match: Match) -> bool:
    """Quoted, asked, denied or told of in a condition."""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    asked = surface.low[sentence.start : sentence.end].rstrip(" \"')").endswith("?")
    return asked or guards.quoted(surface, match) or guards.fictional(surface, match)


def _logos(scene: Scene) -> Iterator[Hit]:
    """A file that somebody marked as showing a logo, with nobody's word that it may."""
    agreed = any(a.kind in ("rights", "second-review") for a in scene.request.context.attestations)
    shown = any((facts := scene.request.facts(n)) and "logo" in facts.marks for n in range(len(scene.request.media)))
    if shown and not agreed:
        yield Hit(variant="logo")


_PICTURE = (Media("0" * 64, "rant.jpg", "image/jpeg", 1000),)
_BADGE = (MediaFacts(marks=frozenset({"logo"})),)

RULE = Rule(
    id="boundaries/employer-voice",
    severity=Severity.WARN,
    detect=(Judged(_judge),),
    looks=TEXT | RECORD,
    source=Citation("NMC, Using social media responsibly; policies of institutions"),
    flag=(
        "St Jude's has decided that masks don't work.",
        Example("What a night.", media=_PICTURE, media_facts=_BADGE),
        "On behalf of everyone at Larkfield General, we oppose the new rota law.",
        "Our hospital will no longer charge for parking. You heard it here first!",
        "Elmwood Hospice supports the bill, and that's official.",
        "Here at Brackwater we don't believe in that screening, and you shouldn't either.",
        Example("As the trust, we accept full responsibility. (Jo, porter)", jurisdiction="uk"),
    ),
    leave=(
        "Proud to work at St Jude's. Views my own.",
        Example("Reposting St Jude's official flu notice.", jurisdiction="uk"),
        Example("Our hospital will no longer charge for parking.", account=AccountKind.PRACTICE),
        "I don't speak for Larkfield General, but free parking at night would help.",
        "Our hospital is hiring three nurses. Come and see the ward.",
        "Our surgery will close at noon on Thursday for training. For repeats please use the portal.",
        "Saturday blood tests at Larkfield Clinic, back door please, the front one sticks.",
        "I've asked whether our trust will charge for blood tests. No answer yet.",
        "From Mercy Ridge Hospital communications: visits go ahead on Thursday.",
        "Our clinic recommends nothing more than a chat before you book.",
        Example("Our team.", media=_PICTURE, media_facts=(MediaFacts(marks=frozenset({"chart"})),)),
    ),
)

"""Suicide, self-harm, eating disorders or abuse without a line to call, with a method, or in words that hurt."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import Audience, PostKind
from app.guidelines import guards
from app.guidelines.care import added, crisis_lines, has_crisis_line, ways
from app.guidelines.health import cites, sentence_of
from app.guidelines.kinds import Judged, Pattern
from app.guidelines.links import links
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_OWN = r"(?:my|your|his|her|their|our|one's)"
_SELF = r"(?:myself|yourself|himself|herself|themselves|themself|yourselves|ourselves|oneself)"
_OTHERS = r"(?:myself|himself|herself|themselves|themself)"
_SUICIDE = Pattern(
    r"(?<!assisted\s)(?<!assisted-)\bsuicid\w*\b(?!\s(?:gene|squad|bomb\w*|substrate|inhibit\w*|vest|mission))"
    r"|\b(?:s\*+cide|sui\*+\w*|su1c\w+|sewer\s?slid\w+|unaliv\w+|kms|kys)\b"
    rf"|\b(?:kill(?:s|ed|ing)?|hang(?:s|ed|ing)?|hung|drown(?:ed|ing)?)\s{_SELF}\b"
    r"|\b(?:hurt(?:s|ing)?|harm(?:s|ed|ing)?|cut(?:s|ting)?|burn(?:s|ed|ing|t)?|poison(?:ed|ing)?|shot"
    rf"|shoot(?:ing)?)\s{_OTHERS}\b|\bharm(?:ing)?\s{_SELF}\b"
    rf"|\b(?:end(?:s|ed|ing)?|take|takes|took|taken|taking)\s{_OWN}\s(?:own\s)?(?:life|lives|pain)\b"
    r"(?!\s(?:in\s(?:his|her|your|my|their)\s(?:own\s)?hands?|into|back|to\s(?!death)|off|out|and|long|wide"
    r"|medic\w+|reliever|relief|killers?|tablets?|scores?|diary))"
    r"|\bself[\s-]?(?:harm\w*|injur\w*|mutilat\w*)\b|\b(?:end|ending|ended)\s(?:it\sall|it|things)(?=[.!?,]|$"
    r"|\s(?:tonight|last|that|by|with))"
    r"|\b(?:teen\w*|kids?|daughters?|sons?|children)\s(?:and|who\sare|with|hiding)\scutting\b"
    r"|\b(?:is|are|been|was|were|be|being|started|caught|about|of|stop|stopped|secretly|teens?|kids?|daughter"
    r"|son)\s(?:self[\s-])?cutting(?=[.!?,:)]|$|\s(?:again|their|her|his|and|or|at|in|themselves))"
    r"|\b(?:scars|cuts|scratches|burns)\s(?:\w+\s){0,3}?(?:arms?|wrists?|thighs?|forearms?)\b|\b(?:attempts?"
    r"|attempted)\s(?:on|to\stake|to\send)\s(?:my|your|his|her|their)\s(?:own\s)?life\b"
    r"|\b(?:wants?|wanted|wanting|wish\w*|hop(?:ed?|ing)|ready|threat\w*|decided|trying)\s(?:to\s(?:die"
    r"|disappear|be\sdead|not\swake\sup|not\sbe\shere|sleep\sforever)"
    r"|(?:he|she|they|i|you)\s(?:were|was)\s(?:dead|never\sborn|gone))\b|\bwish\s(?:i|they|he|she"
    r"|you)\s(?:\w+\s)?(?:dead|didn't\swake|never\swoke)\b"
    r"|\b(?:better\soff\s(?:dead|without\s(?:me|him|her|them|you))|no\s(?:reason|point|will)\s(?:to|in"
    r"|left\sto)\s(?:live|living|go\son|going\son|be\shere)|point\s(?:of|in)\s(?:living|life|going\son"
    r"|being\shere)"
    r"|(?:don't|doesn't|didn't|do\snot|can't|cannot)\s(?:want\sto\s)?(?:live|be\shere|be\salive|wake\sup|exist"
    r"|go\son|carry\son|do\sthis\slife)(?:\sany\s?more|(?=[.!?,]|$))"
    r"|not\swanting\sto\s(?:live|be\shere|wake\sup)|rather\sbe\sdead|thoughts?\s(?:of|about)\s(?:death|dying"
    r"|ending|suicide|harming|hurting|not\sbeing)|dark\sthoughts|given\sup\son\sli(?:fe|ving))\b"
    r"|\b(?:nobody|no\sone|who)\s(?:would|will|'d|'ll)\s(?:even\s)?(?:miss|notice|care\sif)\b|\b(?:drank|drunk"
    r"|consumed|swallowed|took)\s(?:\w+\s){0,2}?(?:poison|pesticide|paraquat|phenyl|harpic|acid|bleach"
    r"|insecticide)\b"
    r"|\b(?:slit|slash(?:ed|ing)?)\s(?:his|her|my|their)\s(?:wrists?|arms?|throat)\b|\b(?:noose|ligature"
    r"|blackout\schallenge|choking\sgame)\b|\ba\shanging\b|\bhangings\b"
    r"|\bby\s(?:his|her|their|my)\sown\shand\b|\bjumped\s(?:from|off)\s(?:a|the)\s(?:\w+\s)?(?:bridge|roof"
    r"|building|balcony|car\spark|cliff|window)\b|\bin\sfront\sof\s(?:a|the)\strain\b"
    r"|\boverdosed?\b(?=[^.!?\n]{0,60}\b(?:on\spurpose|deliberate\w*|intentional\w*|note|goodbye|depress\w*"
    r"|despair)\b)|\b(?:lethal\sdose|deliberate\soverdose|intentional\soverdose)\b"
    r"|\b(?:lost|losing|lose)\s(?:[\w']+\s){1,6}?to\s(?:\w+\s)?(?:depression|despair|mental\s(?:illness|health)"
    r"|bipolar|ptsd|(?:his|her|their)\s(?:demons|own\smind|depression|illness))\b"
)
_EATING = Pattern(
    r"\b(?:eating\sdisorders?|disordered\seating|anorexi(?:a|c|cs)|bulimi(?:a|c|cs)|purg(?:e|es|ed"
    r"|ing)(?=[^.!?\n]{0,40}\b(?:eat|meal|food|binge|weight|bathroom|body)\b)|binge[\s-](?:and[\s-])?purg\w*"
    r"|bing(?:e|es|ed|ing)(?=\s(?:eating|eat|on\sfood|again|and|at\snight|after))|thinspo\w*|bonespo"
    r"|pro[\s-]?(?:ana|mia)|orthorexi\w+|arfid|diabulimi\w+|thigh\sgap|fear\sfoods?"
    r"|recover(?:y|ing|ed)\sfrom\s(?:an\s)?ed\b|ed\s(?:recovery|girl(?:ie)?s|warriors?|survivors?)|(?:make|made|making)\s(?:myself|yourself|herself"
    r"|himself|themselves)\s(?:sick|throw\sup|vomit|puke)|chew(?:ing)?\sand\sspit\w*|starv(?:e|es|ed"
    r"|ing)\syour\w*|starv(?:e|es|ed|ing)\s(?:my|her|him|them)sel\w+"
    r"|laxatives?\s(?:\w+\s){0,4}?(?:weight|slim|skinny|thin|lose|flat)|water\sfast\w*|(?:stay|eat|eating|keep"
    r"|go|kept|live|living)\s(?:\w+\s){0,2}?(?:under|below|on)\s(?:[3-9]00|1[0-2]00|\d{3})\s?(?:k?cals?"
    r"|calories)\b)"
)
_WHO = (
    r"(?:partners?|husbands?|wi(?:fe|ves)|boyfriends?|girlfriends?|ex|ex-\w+|spouses?|dads?|mums?|moms?"
    r"|parents?|fathers?|mothers?|stepfathers?|stepdads?|uncles?|bf|gf|hubby"
    r"|in-laws|sons?|carers?|nephews?|relatives?|family|man|men|coach)"
)
_HITS = (
    r"(?:hits?|hitting|beats?|beating|beat|chok(?:e[sd]?|ing)|strangl(?:e[sd]?|ing)|slaps?|slapped|slapping"
    r"|punche[sd]|punching|kick(?:s|ed|ing)|threaten(?:s|ed|ing)|isolat(?:es?|ed|ing)|controls|controlling"
    r"|rap(?:e[sd]?|ing)|molest\w*|hurts|hurting|shov(?:e[sd]?|ing)|grab(?:s|bed)|burns|belts|bash(?:es|ed|ing))"
)
_ABUSE = Pattern(
    r"\b(?:domestic|family|partner|intimate[\s-]partner|spousal|dating|child|children's|elder|elderly|sexual"
    r"|emotional|physical|psychological|financial|teen|marital|gender[\s-]based|dowry"
    r"|economic|coercive|honou?r[\s-]based)[\s-](?:abuse\w*|violence|assaults?|assaulted|neglect|control"
    r"|battery)\b|\bdv\b|\babuse\s(?:at\shome|in\s(?:the\shome|relationships?|marriage))\b"
    rf"|\b(?:abusive|violent|controlling|abusing)\s(?:{_WHO}|relationships?|marriages?|homes?|household"
    r"|famil(?:y|ies))\b|\babusers?\b|\babused\s(?:as|by|at|women|wom[ae]n|child\w*|wife|wives|spouse"
    r"|partner)\b"
    r"|\b(?:battered|beaten)\s(?:wives|women|wife|husbands|men|child\w*|spouse)\b|\b(?:survivors?"
    r"|victims?)\s(?:of\s(?:\w+\s)?(?:abuse|violence|assault|rape|trafficking|incest))\b"
    rf"|\b(?:he|she|they|(?:your|her|his|their|my|a|an|the)\s(?:\w+\s)?{_WHO})(?:'s|\sis"
    rf"|\swas)?\s(?:\w+\s)?{_HITS}\s(?:you|her|him|them|me|your\skids|the\skids|his\swife|your\s(?:mum|mom"
    r"|sister))\b(?!\s(?:at|to)\b)"
    rf"|\b(?:afraid|scared|frightened|terrified)\s(?:of\s(?:him|your\s{_WHO}|her\s{_WHO}|my\s{_WHO}|his\s{_WHO}"
    rf"|their\s{_WHO})|to\sgo\shome|at\shome)\b|\bwalking\son\seggshells\b"
    r"|\b(?:checks|reads|tracks|takes)\syour\s(?:phone|messages|location|money|wages|keys)\b"
    r"|\b(?:why\s(?:doesn't|didn't|don't)\s(?:she|he|they|you|women)\s(?:just\s)?leave)\b"
    r"|\b(?:was|were|been|being|is|are|get|got|gets)\s(?:raped|molested|sexually\s\w+ed|battered|trafficked"
    r"|groomed|strangled|choked)\b|\brap(?:e|es|ed|ist|ists)\b(?!\s?seed)"
    r"|\b(?:female\sgenital\s(?:mutilation|cutting)|fgm|coercive\scontrol|forced\smarriage|human\strafficking"
    r"|incest|stalk(?:ed|ing)\sby|non-?fatal\sstrangulation)\b"
)
_METHOD = Rx(
    r"\b(?:hang(?:ed|ing)?|hung|noose|ligature|rope|belt|stockpil\w+|hoard\w+\s(?:\w+\s){0,2}?(?:pills|tablets"
    r"|meds|medication)|saved\sup\s(?:\w+\s){0,2}?(?:pills|tablets|meds)"
    r"|(?:pills|tablets|paracetamol|insulin|meds)\s(?:were\s)?(?:gone|missing|empty)|how\smany\s(?:pills"
    r"|tablets|capsules|units|mg)|(?:\d+|a\s(?:bottle|box|packet|handful|pack|strip)\sof|\w+\sboxes\sof"
    r"|empt(?:y|ied)\s(?:\w+\s)?(?:bottle|packet|box|blister)s?(?:\sof)?"
    r"|whole\s(?:bottle|box|packet)\sof)\s(?:\w+\s){0,2}?(?:pills|tablets|capsules|paracetamol|tylenol|insulin"
    r"|units|opioids|meds|painkillers|sleeping)"
    r"|(?:the|his|her|their|all\sthe|those)\s(?:boxes|packets|bottles|blisters)|helium|nitrogen|exhaust"
    r"|carbon\smonoxide|charcoal|pesticide|paraquat"
    r"|jumped\s(?:off|from|in\sfront)|in\sfront\sof\sa\strain|slit|razor|wrists|scalpel|gunshot|shotgun|pistol"
    r"|handgun|bleach|antifreeze|lethal\sdose|drank\s\w+"
    r"|overdosed\son|took\s(?:\w+\s){0,2}?(?:overdose|insulin|pills|tablets))\b"
)
_COMMITTED = Pattern(
    r"\b(?:commit|commits|committed|committing)\ssuicide\b|\b(?:successful(?:ly)?|failed|unsuccessful"
    r"|completed|botched)\s(?:suicides?|suicide\sattempts?|attempts?\s(?:at|on)\s(?:suicide|(?:his|her"
    r"|their)\sown\slife))\b",
    needs=("suicide", "suicides", "attempt", "attempts"),
    unless=(guards.quoted,),
)
_VERBS = {"commit": "die", "commits": "dies", "committed": "died", "committing": "dying"}
_ABOUT_WORDS = Rx(
    r"\b(?:say|word|words|wording|phrase|term|terms|language|instead\sof|rather\sthan|stop\ssaying|avoid"
    r"|don't\ssay|myth|speak\sof)\b"
)
_ASIDE = Rx(r"\b(?:if|unless|anyone\swho|people\swho|those\swho|and\sif|or)\b[^.!?\n]{0,80}$")
_NOTICE = Rx(
    r"\b(?:training|workshop|webinar|course|conference|symposium|study|trial|paper|policy|bill|act|law|funding"
    r"|fundrais\w+|bake\ssale|donat\w+|raffle|toiletries|shelter|refuge"
    r"|vacanc\w+|hiring|job|recruit\w+|research|lecture|talk|grand\srounds|teaching|hearing|inquest|inquiry"
    r"|screening\stool|budget|journal|audit|guideline)\b"
)
_HELP_SITE = Rx(r"\.(?:org|int|gov|gouv)(?:\.\w\w)?$|\.gov\.|nhs\.uk$|hse\.ie$|\.org\.|\.ngo$|\.charity$|canada\.ca$")
_ALL = (_SUICIDE, _EATING, _ABUSE)


def _topics(surface: Surface) -> tuple[Match, ...]:
    """Where the text speaks of these things; not where it only lists who should take care with something else."""
    found = sorted(m for topic in _ALL for m in topic.matches(surface))
    return tuple(m for m in found if not guards.fictional(surface, m) and not _in_a_caution(surface, m))


def _eating(surface: Surface) -> frozenset[Match]:
    return frozenset(_EATING.matches(surface))


def _suicide(surface: Surface) -> frozenset[Match]:
    return frozenset(_SUICIDE.matches(surface))


def _in_a_caution(surface: Surface, match: Match) -> bool:
    """“… or have had an eating disorder, talk to us before you fast”: a reason for care, no topic."""
    start = surface.sentences[surface.sentence_at(match.start)].start
    eating = match in surface.of(_eating)
    return eating and bool(_ASIDE.search(surface.low, start, match.start))


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    found = surface.of(_topics)
    if not found:
        yield from _unanswered(scene)
        return
    worded = tuple(m for m in _COMMITTED.matches(surface) if not _ABOUT_WORDS.search(sentence_of(surface, m)))
    edits = tuple((m, _instead(surface, m)) for m in worded)
    told = tuple(m for m in found if m in surface.of(_suicide) and _tells_how(surface, m))
    if told and scene.request.audience is Audience.PUBLIC:
        yield Hit(told, Severity.BLOCK, variant="method")
    elif (severity := _lacks_line(scene, found)) is not None:
        line = added(surface, crisis_lines(scene.request))
        yield Hit(found[:3], severity, repair=_repair(surface, "fix", (*edits, *line)))
        yield from (Hit((m,), variant="committed") for m in worded)
    elif worded:
        yield Hit(worded, variant="committed", repair=_repair(surface, "committed-fix", edits))


def _links_to_help(surface: Surface) -> bool:
    """A link to an authority or a charity, where help is a click away."""
    return any(_HELP_SITE.search(link.host) for link in surface.of(links))


def _repair(surface: Surface, label: str, edits: tuple[tuple[Match, str], ...]) -> Repair | None:
    return Repair(label, edits) if surface.name == "text" else None


def _lacks_line(scene: Scene, found: tuple[Match, ...]) -> Severity | None:
    """How grave it is that no line is given: less for colleagues, with a source, in notices; None: no lack."""
    surface = scene.surface
    if any(has_crisis_line(s, scene.request) for s in scene.others or (surface,)) or _links_to_help(surface):
        return None
    noticed = bool(found) and all(_NOTICE.search(sentence_of(surface, m)) for m in found)
    if noticed and surface.of(cites):
        return None
    peers = scene.request.audience is not Audience.PUBLIC
    return Severity.ADVISE if peers or noticed or surface.of(cites) else Severity.WARN


def _instead(surface: Surface, match: Match) -> str:
    """“Died by suicide”, “a death by suicide”, “a suicide attempt”: without blame and without success or failure."""
    words = surface.low[match.start : match.end].split()
    many = words[-1].endswith("s")
    if words[0] in _VERBS:
        new = f"{_VERBS[words[0]]} by suicide"
    elif words[0].startswith(("fail", "unsucc", "botch")) or "attempt" in words[-1]:
        new = "suicide attempts" if many else "suicide attempt"
    else:
        new = "deaths by suicide" if many else "death by suicide"
    return new.capitalize() if surface.text[match.start].isupper() else new


def _unanswered(scene: Scene) -> Iterator[Hit]:
    """An answer without a line to somebody who wrote of wanting to die, of hunger or of blows."""
    surface = scene.surface
    if surface.name != "text" or not surface.asked or scene.request.audience is not Audience.PUBLIC:
        return
    asked = Surface("asked", surface.asked)
    if asked.of(_topics) and surface.sentences and _lacks_line(scene, ()) and not _sends_at_once(surface):
        line = Repair("fix", added(surface, crisis_lines(scene.request)))
        yield Hit((surface.sentences[0],), variant="asked", repair=line)


def _sends_at_once(surface: Surface) -> bool:
    return any(
        surface.low[m.start : m.end].isdigit() or "emergenc" in surface.low[m.start : m.end] for m in surface.of(ways)
    )


def _tells_how(surface: Surface, match: Match) -> bool:
    return bool(_METHOD.search(sentence_of(surface, match))) or _near_method(surface, match)


def _near_method(surface: Surface, match: Match) -> bool:
    """A way to do it in the sentence after, told as what happened."""
    here = surface.sentence_at(match.start)
    after = surface.sentences[here + 1 : here + 2]
    return bool(after) and bool(_METHOD.search(surface.low, after[0].start, after[0].end))


RULE = Rule(
    id="advice/crisis-signpost",
    severity=Severity.WARN,
    detect=(Judged(_judge),),
    looks=frozenset({"text", "title", "segment", "picture", "caption", "first_comment"}),
    source=Citation("WHO, Preventing suicide: a resource for media professionals", date="2023", seen=False),
    flag=(
        "Three signs your teen is cutting. Long sleeves in July is one of them.",
        "He committed suicide with his insulin, and it took less than you think.",
        Example("She took her own life. We found forty tablets gone from the box.", severity=Severity.BLOCK),
        "Lost our brightest registrar to depression this spring. Check on each other.",
        "If he hits you and says sorry with flowers, it will happen again. You are worth more.",
        "Bulimia hides well. Watch for swollen cheeks and trips to the bathroom after dinner.",
        Example("My uncle committed suicide when I was nine. It is why I became a nurse.", jurisdiction="uk"),
        Example("Tough week! Try journalling x", kind=PostKind.REPLY, in_reply_to="I don't want to be here anymore"),
        Example("Suicidal thoughts on nights? You are not weak.", jurisdiction="ie", severity=Severity.WARN),
        Example(
            "Suicide risk assessment: ask about plans, means and reasons for living.",
            audience=Audience.PROFESSIONALS,
            severity=Severity.ADVISE,
        ),
    ),
    leave=(
        "My uncle has dementia and still beats me at cards. Ask people what they like to play.",
        "Struggling? In the US call or text 988; UK and Ireland Samaritans 116 123.",
        "Talking about suicide does not plant the idea (who.int).",
        Example("We lost a colleague to suicide. Lifeline is there day and night: 13 11 14.", jurisdiction="au"),
        Example("Suicide touches every street. Samaritans: 116 123, free, any time.", jurisdiction="uk"),
        "Abuse of our receptionists isn't feedback. Please be kind.",
        "Substance abuse counselling is covered by most plans.",
        "If you are pregnant, on insulin or have had an eating disorder, don't fast before you have talked to us.",
        "Say “died by suicide”, not “committed suicide”: words carry blame. Help at any hour: 988.",
        "Cutting salt is easier when you taste first.",
        "She took her life into her own hands and signed up for the marathon.",
        "Fix your posture before it kills your neck! Free class on Monday.",
    ),
)

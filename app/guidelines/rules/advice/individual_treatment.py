"""Telling one particular person what to take, stop or do."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import PostKind
from app.guidelines import guards
from app.guidelines.asking import about_ourselves, is_own_question, keeps_distance
from app.guidelines.health import after, asked, interventions, remedies, sentence_of
from app.guidelines.kinds import Guard, Judged, Pattern
from app.guidelines.phrases import listed
from app.guidelines.rule import Case, Example, Hit, Rule, Scene
from app.guidelines.rules.advice.verdicts import answers_one, weight
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_ACTS = (
    r"stop|start|delay|avoid|refuse|space\sout|take|taking|double|triple|halve|half|skip|cut|switch|swap|increase"
    r"|reduce|up|drop|lower|raise"
    r"|bump|push|pop|give|inject|chuck|bin|ditch"
    r"|quit|wean|taper|hold|miss|split|crush|add|restart|resume|come\soff|go\s(?:up|down|back|on|off|straight|to"
    r"|for|with)|get\s(?:off"
    r"|on|yourself|her|him|them|some)|put\s(?:her|him|them|some|a)"
    r"|use|apply|slap|pump|throw\sin|stick\swith|stay\son|try|ask\sfor|tell\s(?:him|her|them)\sto\s\w+|click|dial"
    r"|keep\s(?:taking|giving|going)"
    r"|don't\s(?:let|take|start|fill|bother|touch)|do\snot\s(?:take|start)|have|get|grab|pack|chew|swallow|rub|dab"
    r"|leave\s(?:out|off)|lay\soff|knock\soff|keep\s(?:her|him|them)\son|carry\son\swith|cancel|order|buy"
)
_SOFTENED = (
    r"(?:just|simply|honestly|personally|safely|please|definitely|maybe|then|so|and|or|ok|yes|yeah|yep"
    r"|nah|no|nope|well|hun|hon|mate|love|babe|bro|dude|girl|tbh|actually|probably|really|also|quickly"
    r"|now)"
)
_ORDER = (
    r"(?:^|[.!?:;,–—]\s*|\n\s*|\b(?:and|then|or|but|just|please)\s+|@\w+\s+"
    r"|\bhack:\s*|\b(?:tell|have|get|let|make)\s(?:him|her|them|(?:your|ur|the)\s\w+)\s(?:to\s)?"
    r"|\b(?:fine|grand|ok|okay|safe|alright|best|better|easier|simplest|wise|smart|wouldn't\shurt|no\sharm)\s(?:to|off)\s"
    rf"|\bgo\sahead\sand\s)(?:{_SOFTENED}[,\s]+)*(?P<it>(?:{_ACTS})\b)"
)
_ADVISED = (
    rf"\b(?P<it>(?:you|u|he|she|they|your\s\w+)(?:'d)?\s(?:{_SOFTENED}\s)*(?:should|need|needs|must|can|could"
    r"|gotta|got\sto|have\sto|has\sto|want\sto|wanna|ought\sto|better|would\sbe\sbetter)"
    rf"(?:\snot|\sto|\sjust|\ssafely|\sjust\ssafely|\sbe)*(?:\s(?:{_ACTS}|taking|on))?)\b"
)
_IF_ME = rf"\b(?P<it>(?:i'd|i\swould|i\swouldn't|id|i\susually|i)\s(?:not\s|never\s)?(?:{_SOFTENED}\s)*(?:{_ACTS}))\b"
_AMOUNT = Rx(
    r"\b\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|g|ml|units?|iu|tablets?|tabs?|pills?|puffs?|drops?|capsules?|patches|sachets?)\b"
    r"|\b(?:an?|one|two|three|four|half|another|double|extra|the|your|his|her|that|last|next|missed|whole|every"
    r"|leftover|your\sold)\s(?:\w+\s)?(?:dose|doses|tablet|tablets|pill|pills|meds"
    r"|medication|medicine|medicines|antibiotics|inhaler|pen|patch|pack|drops|cream|jab|injection|units|puffs"
    r"|prescription)\b"
    r"|\b(?:go\s(?:up|down)|come\soff|taper|wean)\s(?:to|off|at|it)\b|\b(?:click|dial)\sthe\spen\b"
    r"|\b(?:straight|up|down|back|right|stay)\s(?:to|at|on)\s\d+(?:[.,]\d+)?\b"
    r"|\b(?:up|bump|drop|raise|lower|increase|reduce|take|cut|put|push|double)\s(?:it|them|that|the\sdose|her|him)\s"
    r"(?:up\s|down\s|back\s)?(?:(?:to|by)\s\d+|in\s(?:half|two))"
    r"|\b\d+(?:[.,/]\d+)*(?!\s?(?:min|hours?|hrs?|steps|km|k\b|miles|sessions?|days?|weeks?|months?|times|portions|glasses"
    r"|cups|pm|am|people|%|reps|seconds?|secs?|years?))\s(?:\w+\s){0,2}?(?:once|twice|thrice|daily|nightly|every\s(?:\d|day"
    r"|night|morning|other|four|six|eight)|at\s(?:night|bedtime)|nocte|bd|tds|qds|od|bid|tid|qid|stat|with\smeals"
    r"|empty\sstomach|(?:two|three|four|\d)\s?(?:x|times)\s)"
    r"|\btake\s(?:one|two|three|four|half|\d|another|a\scouple|both|it|them)\s(?:now|tonight|today|tomorrow|twice"
    r"|every|more|of|before|after|at|with|and)\b"
    r"|\b(?:the|your|that)\s(?:statin|steroid|pill|hrt|antidepressant)s?\b|\bbreastfeeding\b"
    r"|\ban?\s(?:iron\s)?(?:infusion|transfusion)\b|\bkeep taking the pack\b"
)
_STAY_AWAY = Pattern(
    r"\b(?P<it>(?:(?:you|u|he|she)\s(?:don't|do\snot|doesn't|won't)\sneed|no\s(?:real\s)?need(?:\sfor|\sto|\sof)?|not\sworth"
    r"|(?:don't|wouldn't|i'd\snot)\sbother(?:\swith|\sgoing|\sseeing|\sringing|\scalling)?|skip|forget|avoid"
    r"|(?:don't|wouldn't)\swaste\s(?:your\s|any\s)?(?:time|money)(?:\swith|\son|\sat)?|don't\sgo(?:\sto)?)"
    r"\s(?:\w+\s){0,3}?(?:er|ed|a&e|a\s&\se|hospital|emergency|ambulance|999|911|112|000|111|doctors?(?:'s)?|gp"
    r"|dentist|derm(?:atologist)?|p(?:a?e)diatrician|appt|physio|antibiotics?|scan|mri|ct|x-?ray|biopsy|stitches|screening|mammogram|smear|blood\stest|specialist"
    r"|oncologist|chemo|surgery|insulin))\b",
    needs=("need", "bother", "skip", "forget", "avoid", "waste", "go", "worth"),
)
_REASSURED = Pattern(
    r"\b(?:ride|wait|sleep|tough|walk|sweat)\sit\s(?:out|off)\b|\b(?:it\s)?won't\s(?:interact|affect\s(?:it"
    r"|the))\b|\bno\sinteraction\b"
    r"|\b(?:fine|safe|ok|okay|alright)\sto\s(?:take|mix|drink|skip|stop|miss|double|combine|use)\b"
    r"|\bgo\sto\sbed\sand\b|\bleave\sit\sbe\b|\bignore\s(?:it|them|that)\b"
    r"|\b(?:start|stop|band|shuru)\s(?:karo|kar\sdo|kijiye|kar\slo|karein)\b|\b(?:le\slo|kha\slo|lelo|lijiye|khao)\b"
    r"|\b(?:stop|skip|halve|double|bump|drop|ditch|bin|quit|come\soff|hold|restart|taper|wean)\s(?:it|them|those)\b"
    r"(?=\s(?:and\ssee|for\s(?:a|\d|one|two|three)|tonight|today|tomorrow|now|until|till|altogether|cold|straight)|[.!,]|$)"
    r"|\byou(?:'re|r|\sare)\s(?:golden|good\sto\sgo|in\sno\sdanger)\b",
    needs=(
        "it",
        "interact",
        "affect",
        "interaction",
        "to",
        "karo",
        "do",
        "kijiye",
        "lo",
        "lelo",
        "lijiye",
        "khao",
        "golden",
        "danger",
    ),
)
_ACTION = Pattern(
    r"\b(?:carry\son|push\sfor|cancel|can\swait|no\s(?:mri|scan|tests?|antibiotics|hospital|surgery)\sneeded"
    r"|bump\sit|drop\sit|nothing\sto\sdo\sbut"
    r"|you'll\sbe\s(?:fine|grand|ok|okay|golden|right)|it'll\s(?:pass|settle|clear|go\saway)|totally\snormal"
    r"|it's\snormal\sto|that's\snormal)\b"
)
_SAFE = Rx(
    r"\b(?:ask|talk|speak|check|chat|discuss|agree|ring|call|see|message|contact|tell|phone|with|via|from|by"
    r"|unless)\s(?:\w+\s){0,3}?(?:your|their|her|his|a|the|an)\s(?:own\s)?(?:\w+\s)?"
    r"(?:doctor|doc|gp|pharmacist|pharmacy|prescriber|nurse|midwife|team|clinic|specialist|dentist|provider"
    r"|surgery|consultant|psychiatrist|cardiologist|diabetes\steam)\b"
    r"|\b(?:as\s(?:prescribed|directed|advised|told)|action\splan|prescribed\sfor\syou|on\sthe\s(?:label|leaflet"
    r"|packet|box|pack)|leaflet|product\sinformation|poison|helpline|emergency\snumber)\b"
    r"|\b(?:call|ring|dial|phone)\s(?:911|999|112|000|111|108|102|13\s?11\s?26|116)\b"
)
_NEVER = Rx(
    r"\b(?:don't|dont|do not|never|please don't|shouldn't|should not|mustn't|must not|can't|cannot|not"
    r"|nobody should|no one should|instead of|before you|if you|when you|whether to|how to|why we|why you|who)"
    r"\s(?:\w+\s){0,2}?$"
)
_TO_YOU = Rx(r"(?<![\w.])@\w+")
_FOR_ONE = Rx(
    r"\bfor (?:you|your (?:son|daughter|mum|mom|dad|kid|child|baby|wife|husband|partner"
    r"|little one))\b[^.!?]{0,12}\bi(?:'d| would)\b"
)
_PREVENTION = frozenset(
    listed("""
    vaccine, vaccination, flu shot, flu jab, covid vaccine, mmr, hpv vaccine, booster, jab, water, sunscreen,
    supplement, detox, cleanse
    """)
)
_AGAINST = Rx(r"\b(?:not|never|n't|skip|delay|avoid|refuse|miss|drop|stop)\b|n't\b")
_FORMS = frozenset(
    listed("nasal spray, eye drop, inhaler, chemo, chemotherapy, the pill, implant, filler, supplement, probiotic")
)
"""Too general to be advice by themselves."""
_NUMBER = Rx(r"\d|\b(?:one|two|three|four|half|double|extra|old|leftover|another)\b")
_WORDS = 5


def _treatments(surface: Surface) -> tuple[Match, ...]:
    """Medicines and remedies, and doses without a name."""
    doses = (Match(m.start(), m.end()) for m in _AMOUNT.finditer(surface.low))
    named = (m for m in surface.of(remedies) if m.what not in _PREVENTION)
    return tuple(sorted((*named, *doses)))


def _goals(surface: Surface, lead: Match) -> tuple[Match, ...]:
    """What counts after a lead: vaccines too where they are advised against."""
    against = _AGAINST.search(surface.low, lead.start, lead.end)
    return tuple(sorted((*surface.of(_treatments), *surface.of(interventions)))) if against else surface.of(_treatments)


def _safe(surface: Surface, match: Match) -> bool:
    """The sentence sends them to somebody who knows them, or keeps to what was prescribed."""
    return bool(_SAFE.search(sentence_of(surface, match)))


def _held_back(surface: Surface, match: Match) -> bool:
    """“Please don't stop …”, “if you take …”: the safe thing to say, or a condition."""
    start = surface.sentences[surface.sentence_at(match.start)].start
    return bool(_NEVER.search(surface.low[start : match.start]))


_GUARDS: tuple[Guard, ...] = (_safe, asked, guards.quoted, guards.debunked)
_LEADS = (
    Pattern(_ORDER, unless=(*_GUARDS, _held_back)),
    Pattern(
        _ADVISED,
        needs=(
            "should",
            "need",
            "needs",
            "must",
            "can",
            "could",
            "gotta",
            "got",
            "have",
            "has",
            "want",
            "wanna",
            "ought",
            "better",
        ),
        unless=(*_GUARDS, _held_back),
    ),
    Pattern(_IF_ME, needs=("i'd", "id", "i"), unless=(*_GUARDS, _held_back)),
)


def _prescribed(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    replying = answers_one(scene)
    if not replying and not _TO_YOU.search(surface.low) and not _FOR_ONE.search(surface.low):
        return
    if replying:
        yield from (
            Hit((m,))
            for m in (*_STAY_AWAY.matches(surface), *_REASSURED.matches(surface))
            if not any(g(surface, m) for g in (*_GUARDS[:3], guards.negated))
        )
    if not surface.of(_treatments) and not surface.of(interventions):
        return
    for lead in (m for pattern in _LEADS for m in pattern.matches(surface)):
        said = sentence_of(surface, lead)
        if (replying or _TO_YOU.search(said) or _FOR_ONE.search(said)) and (
            it := after(surface, lead, _goals(surface, lead), _WORDS)
        ):
            yield Hit((Match(lead.start, it.end),))


def _answered(scene: Scene) -> Iterator[Hit]:
    """A remedy or a dose named in answer to somebody's own symptoms, with nothing that sends them on."""
    surface = scene.surface
    if not is_own_question(scene.request) or keeps_distance(surface):
        return
    named = (
        m
        for m in surface.of(_treatments)
        if m.what not in _FORMS and (m.what or _NUMBER.search(surface.low, m.start, m.end))
    )
    for match in (*named, *_ACTION.matches(surface)):
        if not about_ourselves(surface, match) and not any(g(surface, match) for g in (*_GUARDS, guards.negated)):
            yield Hit((match,), severity=weight(scene), confidence=0.6)


RULE = Rule(
    id="advice/individual-treatment",
    severity=Severity.WARN,
    cases=(Case(Severity.BLOCK, kind=PostKind.REPLY),),
    weighed=True,
    detect=(Judged(_prescribed), Judged(_answered)),
    looks=frozenset({"text", "segment"}),
    source=Citation("HCCC v Nikolova-Trask: advice and results given through Facebook (New South Wales)", date="2014"),
    flag=(
        "@jo stop the metformin for a week and see if the nausea goes.",
        "For your daughter I'd double the antihistamine tonight.",
        Example(
            "Halve the ramipril from tomorrow.",
            kind=PostKind.REPLY,
            in_reply_to="Dizzy on ramipril",
            severity=Severity.BLOCK,
        ),
        Example("You need prednisolone, ask for 30 mg.", kind=PostKind.REPLY, in_reply_to="Wheezing all night"),
        Example("I'd just come off it at 50.", kind=PostKind.REPLY, in_reply_to="Sertraline makes me a zombie"),
        Example("Don't start the levothyroxine.", kind=PostKind.REPLY, in_reply_to="TSH 9"),
        Example("Give her 10 ml of ibuprofen and put her to bed.", kind=PostKind.REPLY, in_reply_to="Fever 39"),
        Example("No need to go to the ER for that.", kind=PostKind.REPLY, in_reply_to="Half my vision went"),
        Example("pharmacist hack: just take two doses", kind=PostKind.REPLY, in_reply_to="It stopped working"),
    ),
    leave=(
        "Don't stop blood thinners on your own. Talk to your prescriber first.",
        "Get your flu shot before winter.",
        Example(
            "Please don't stop your sertraline suddenly; your GP can help you taper.",
            kind=PostKind.REPLY,
            in_reply_to="I hate it",
        ),
        Example(
            "Ask your pharmacist whether you can take ibuprofen with that.",
            kind=PostKind.REPLY,
            in_reply_to="Is it ok?",
        ),
        Example("Call 911 now. Don't take anything else.", kind=PostKind.REPLY, in_reply_to="chest pain"),
        Example(
            "Keep taking it as prescribed until you've seen your doctor.", kind=PostKind.REPLY, in_reply_to="Stop?"
        ),
        Example("Yes, book your flu jab in our app!", kind=PostKind.REPLY, in_reply_to="Where?"),
        Example(
            "Try our leaflet on statins, it has the numbers.", kind=PostKind.REPLY, in_reply_to="Where do I read more?"
        ),
        "Take your inhaler with you on holiday.",
        "Stop smoking clinic, Tuesdays at 6.",
    ),
)

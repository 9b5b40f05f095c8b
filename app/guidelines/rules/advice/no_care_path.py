"""Symptoms that cannot wait, with advice or comfort and no way to care."""

from collections.abc import Iterator, Sequence

from app.domain.finding import Citation, Severity
from app.domain.goal import Audience, PostKind
from app.guidelines import guards
from app.guidelines.asking import is_own_question
from app.guidelines.care import added, emergency_lines, ways
from app.guidelines.health import asked, sentence_of
from app.guidelines.kinds import Judged, Pattern
from app.guidelines.red_flags import red_flags
from app.guidelines.rule import Example, Hit, Repair, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_MILD = (
    r"(?:tired\w*|stress\w*|anxi\w+|panic\w*|nerves|gas|wind|trapped\s\w+|indigestion|heartburn|reflux|acid"
    r"|hormon\w+|age|ageing|aging|growing\spains|viral|virus|bugs?|muscles?|muscular|muscle\sstrain|strain"
    r"|cramps?|dehydrat\w+|hunger|low\ssugar|teeth(?:ing)?|colic|constipat\w+|piles|h(?:a)?emorrhoids|posture"
    r"|bad\spillow|slept\sfunny|weather|heat|dust|allerg\w+|hay\sfever|sinus\w*|migraines?|tension\w*"
    r"|eye\s?strain|screens?"
    r"|cyst\w*|fat\w*|lipoma|skin\stag|spot|hangover|period|menopaus\w+|normal|common|nothing|fine|benign"
    r"|harmless|in\s(?:your|her|his|the)\shead|attention|detox\w*|healing\scrisis|toxins|mood|nosy|dry\sair"
    r"|dizz\w+|baby\s(?:resting|sleeping|asleep|lazy)|sleep\w*|laz\w+|lack\sof\s\w+|low\s\w+|a\spulled\s\w+"
    r"|pulled\s\w+|burst\s\w+|irritat\w+|caffeine|coffee|spicy\s\w+|overdoing\s\w+|exertion|nerves?|rib)"
)
_WAVED = Rx(
    r"\b(?:nothing\s(?:serious|sinister|more|to\s(?:worry|fear|panic|do\swith))|(?:don't|do\snot|no\s(?:need"
    r"|reason)\sto|needn't|never|without|stop|isn't\sworth)\s(?:worry\w*|panic\w*|stress\w*|fret\w*|fuss\w*"
    r"|google|googl\w+|freak\w*|overreact\w*|rush\w*|run|running|bother\w*|make\sa\sthing)"
    r"|(?:just|only|simply|usually|often|mostly|almost\salways|nearly\salways|always|probably|likely|(?:nine"
    r"|9)\stimes\sout\sof\sten|generally|rarely\s\w+|normally|nothing\sbut"
    rf"|more\slikely)\s(?:\w+\s){{0,3}}?{_MILD}"
    r"|(?:is|are|was|that's|it's|its|means?|that\sis|comes?\sfrom|caused\sby|down\sto|sign\sof|due\sto"
    rf"|because\sof)\s(?:\w+\s){{0,3}}?{_MILD}"
    r"|relax|calm\sdown|chill|stay\scalm|(?:wait|ride|sleep|walk|tough|sweat|push|breathe|drink|stretch)\s(?:it"
    r"|them|through\sit|that|things)\s?(?:out|off|through)?|sleep\son\sit|wait\s(?:and\ssee|a\s(?:few|couple"
    r"|day|week|bit)|until|till|for\s(?:a|two|three|\d+)|\d+|two|three|an?\shour|it)"
    r"|give\sit\s(?:a|an|\d+|two|three|some|till|until|time)|(?:it|that|they|this|he|she|you|pain|numbness"
    r"|fever|bleeding|most|these)(?:'ll|\swill|\swould)\s(?:\w+\s)?(?:pass|settle|go|clear|drop|ease|come\sdown"
    r"|resolve|calm|fade|stop|disappear|heal|grow\sout|be\s(?:fine|grand|ok|okay|gone|right|over|alright))"
    r"|(?:not|isn't|isnt|never|it's\snot|that's\snot|aren't|ain't)\s(?:\w+\s)?(?:a\s|an\s|your\s"
    r"|the\s)?(?:heart|stroke|heart\sattack|emergency|drama|serious|dangerous|cancer\w*|mening\w+|sepsis"
    r"|big\sdeal|urgent|contagious|worth|anything|broken|allergy|concern\w*|problem|crisis|appendi\w+)"
    r"|won't\s(?:hurt|kill|harm)|no\s(?:need|rush|hurry|drama|big\sdeal|biggie|reason)|skip|stay\s(?:home"
    r"|at\shome|in\sbed|put|off|away|out\sof)|(?:keep|avoid)\s(?:\w+\s){0,3}?(?:hospital|a\s?&\s?e|e\.?r\b"
    r"|doctors?|emergency)|ignore\w*|shrug\w*\soff|safe\sto|good\sto\sgo|is\scleared|be\s(?:fine|grand|ok|okay"
    r"|golden|alright|right)(?=[\s.,!]|$)"
    r"|(?:hospital|a\s?&\s?e|e\.?r\b|ambulance|doctors?|gp|scans?|999|911|000|112)\s(?:\w+\s){0,3}?(?:not|isn't"
    r"|is\snot|won't|for\snothing|overkill|waste\w*|unnecessary|can\swait|money)|(?:instead|rather\sthan"
    r"|before\s(?:you|going|running|calling|ringing)|save\s(?:yourself|the))|see\s(?:how|if)\s(?:it|the|you|he"
    r"|she|they|that)|(?:till|until|by|on)\s(?:monday|tuesday|wednesday|thursday|friday|tomorrow|morning"
    r"|the\smorning|next\sweek|after\sthe)"
    r"|false\salarm|overreact\w*|drama\w*|fuss\w*|scare\w*monger\w*|(?:totally|perfectly|completely|quite|so"
    r"|all|very|absolutely)\s(?:normal|fine|harmless|common|natural|safe)|leave\s(?:it|him|her|them)\s(?:be"
    r"|alone|to)|let\s(?:it|him|her|them|the)\s(?:\w+\s)?(?:sleep|run|burn|rest|pass|be|out|bleed)"
    r"|feel\sfree\sto|grow\sout\sof)\b"
)
_ACTS = (
    r"(?:try|do|take|drink|eat|use|put|rub|apply|press|massage|ice|heat|rest|breathe|give|pop|sip|chew|stretch"
    r"|lie|lay|lean|tilt|pinch|soak|gargle|steam|inhale|hold|keep|avoid|cut|stop|start|go|swap|add|double|halve"
    r"|drain|squeeze|lance|suck|wrap|tie|bandage|elevate"
    r"|get\s(?:some|him|her|them|yourself|plenty|your)|have|boost|eat|sniff|swallow|smear|dab|spray|brush|bathe"
    r"|wash|rinse|sleep|walk|run|roll|crack|adjust|tap|meditate|pray|fast|flush|dose|load\sup|stick|bring|raise"
    r"|lower|switch|quit|mix|boil|make|carry\son|cool|warm|cover|stand|sit|splash|slap|shake|clench|cough|burp"
    r"|hum|sing|change|treat)"
)
_REMEDY = Rx(
    r"(?:^|[.!?:;,—–\n?]\s*|\b(?:and|then|or|but|just|please|so|to|can|should|could|always|simply|first"
    rf"|instead)\s+){_ACTS}\s"
    r"|\b(?:stretch(?:es)?|remed(?:y|ies)|hacks?|tricks?|tips?|exercises?|home\s(?:treatment|cure|remedy)"
    r"|fix(?:es)?|natural(?:ly)?|essential\soils?|herbs?|tea|lemon|honey|garlic|ginger|turmeric|vinegar"
    r"|cold\sbath|sponge|paracetamol|ibuprofen|aspirin|antacid\w*|gaviscon|supplement\w*|massage|adjust\w*"
    r"|acupressure|breathing\sexercise\w*|drops|balm|compress|poultice|smoothie|potato|onion|oil|vicks"
    r"|magnesium|probiotic\w*)\b"
)
_VERDICT = Rx(
    r"\b(?:that's|thats|that\sis|it's|its|it\sis|this\sis|those\sare|these\sare|sounds?\s(?:\w+\s)?like"
    r"|looks?\s(?:\w+\s)?like"
    r"|you've|youve|you\shave|you're|he's|she's|he\shas|she\shas|classic|textbook|definitely|defo|100\s?%"
    r"|no\sdoubt|for\ssure|i'd\ssay"
    r"|i'd\sbet|trust\sme|had\sthe\ssame)\b"
)
_SURE = Rx(
    r"\b(?:sounds?\s(?:\w+\s)?like|looks?\s(?:\w+\s)?like|you've\sgot|youve\sgot|you\shave|he's\sgot|she's\sgot"
    r"|classic|textbook|definitely|defo"
    r"|100\s?%|no\sdoubt|for\ssure|i'd\ssay|i'd\sbet|trust\sme|pure\sand\ssimple)\b"
)
_LATER = Rx(
    r"\b(?:tomorrow|monday|next\sweek|if\sit's\sstill|still\s(?:there|sore|bad|hurts?)|(?:in|after)\sa\s(?:week"
    r"|few\sdays|couple)|if\sit\s(?:lasts|persists|carries\son|gets\sworse))\b"
)
_STILL = Rx(
    r"\b(?:can't|cannot|can\snot|won't|couldn't|unable|aren't\sable|not\sable)\s(?:\w+\s){0,2}?(?:say|tell"
    r"|assess|diagnose|comment|advise|discuss|look|give|know|judge|confirm|talk|work\sout)\b|\b(?:so|very"
    r"|really)?\s?sorry\sto\shear\b|\bthank(?:s|\syou)\sfor\s(?:letting|your|the)\b"
)
_PAST = Rx(
    r"\b(?:awareness|month|week\b(?=\s(?:starts|begins))|campaign|fundrais\w+|training|course|drill|webinar"
    r"|conference|audit|study|trial)\b"
)


_BRINGS_UP = Rx(
    r"\?[\s\"')]*$|^\W*(?:if|when|got|having|for|any|your|feeling|suffering|struggling|does|do|is|are|can|baby"
    r"|child|kids?|worried|for|so)\b|^\W*\w+(?:\W+\w+){0,5}\W*$|:\s*$"
)
_HAPPENED = Rx(
    r"\b(?:was|were|had|came|went|said|told|saw|walked|gave|arrived|presented|fainted|collapsed|passed\sout"
    r"|died|made)\b"
)
_TO_YOU = Rx(r"\b(?:you|your|yours|u|ur|if|when|just|never|always|don't|do\snot)\b|\?")
_GRAVE = Rx(
    r"\b(?:blood\w*|bleed\w*|lumps?|bumps?|swoll\w+|swell\w+|numb\w*|tingl\w+|vomit\w*|throw\w*\sup|sick"
    r"|fever\w*|temp|faint\w*|dizz\w+|spinning|blurr\w+|vision|zigzags?|deaf|breath\w*|wheez\w+|chest|heart"
    r"|pregnan\w+|weeks\s(?:pregnant|along)|newborn|baby|bub"
    r"|\d+\s?(?:mo|months?|wks?|weeks?|yo|yr)(?:\sold)?|can't|cannot|won't|wont|sudden\w*|worst|worse|severe"
    r"|agony|killing|for\s(?:\w+\s)?(?:days|weeks|months)|at\snight|shiver\w*|rash|blister\w*|yellow|bitten|bit"
    r"|dose|units?|insulin|warfarin|thinners?|inr|bp|dying|die|scared"
    r"|lost|weight|weak\w*|limp\w*|painful|unwell|confus\w+|asleep|drows\w+|seizure|epilep\w+|stroke|cancer"
    r"|diabet\w+|transplant|chemo|burn\w*)\b"
)


_WARNED_OFF = Pattern(
    r"\b(?:skip(?:ping)?|no\sneed\s(?:for|to|of)|(?:don't|do\snot|won't|never|shouldn't)\s(?:\w+\s)?(?:need"
    r"|bother|waste|go|run|rush|take|ring|call|let)|forget|ditch|bin|throw\s(?:away|out)|stop|quit|drop|cancel"
    r"|avoid|instead\sof|rather\sthan|save\syourself|say\sno\sto|refuse|off|without)"
    r"\s(?:\w+\s){0,4}?(?:gps?|doctors?|a\s?&\s?e|er\b|ed\b|hospitals?|emergency|ambulance|911|999|000|112"
    r"|midwi(?:fe|ves)|p(?:a?e)diatrician|neurologist|cardiologist|oncologist|psychiatrist|insulin|inhalers?"
    r"|steroid\sinhalers?|epi-?pens?|adrenaline|chemo\w*|radiotherapy|blood\sthinners?|warfarin"
    r"|seizure\s(?:meds|tablets|medication)|anti-?epileptics?|anticonvulsants?|lithium|antipsychotics?"
    r"|heart\s(?:meds|tablets|pills)|beta\s?blockers?|metformin|levothyroxine|antirejection|immunosuppress\w+"
    r"|dialysis|transfusions?|c-sections?|induction|fetal\smonitoring)\b",
    unless=(guards.quoted, guards.debunked, guards.negated, asked),
)


def _is_grave(surface: Surface) -> bool:
    """Whether three words stand there that together are a danger sign."""
    return len({m.group() for m in _GRAVE.finditer(surface.low)}) >= 3


def _near(surface: Surface, flags: Sequence[Match]) -> Match | None:
    """The first flag that is waved off or treated: in its own sentence, or in the next two where it is asked about."""
    for flag in flags:
        here = surface.sentence_at(flag.start)
        own = surface.sentences[here]
        pieces = [Match(own.start, flag.start), Match(flag.end, own.end)]
        if _BRINGS_UP.search(surface.low, own.start, own.end):
            pieces += surface.sentences[here + 1 : here + 3]
        if any(_handles(surface, piece) for piece in pieces):
            return flag
    return None


def _handles(surface: Surface, piece: Match) -> bool:
    if _WAVED.search(surface.low, piece.start, piece.end):
        return True
    found = (Match(m.start(), m.end()) for m in _REMEDY.finditer(surface.low, piece.start, piece.end))
    return any(not guards.negated(surface, m) for m in found)


def _judge(scene: Scene) -> Iterator[Hit]:
    surface, request = scene.surface, scene.request
    answer = surface.asked and surface.name == "text" and _is_about_them(scene)
    flags = surface.of(red_flags)
    off = () if answer else _sent_away(surface)
    if not (flags or answer or off) or _sends_on(surface):
        return
    hit = _answer(surface) if answer else _advised(surface, flags) or next(iter(off), None)
    if hit:
        line = Repair("fix", added(surface, emergency_lines(request))) if surface.name == "text" else None
        yield Hit((hit,), variant="asked" if answer else "", repair=line)


def _sends_on(surface: Surface) -> bool:
    """Whether a way to care is named that is not put off: “if it's still there tomorrow, ring us”."""
    return any(not (surface.reply and _LATER.search(sentence_of(surface, m))) for m in surface.of(ways))


def _advised(surface: Surface, flags: Sequence[Match]) -> Match | None:
    kept = [f for f in flags if not (guards.quoted(surface, f) or guards.fictional(surface, f) or _told(surface, f))]
    return _near(surface, kept)


def _sent_away(surface: Surface) -> tuple[Match, ...]:
    """Told to do without a doctor, or without what keeps somebody alive."""
    found = _WARNED_OFF.matches(surface)
    return tuple(m for m in found if not _told(surface, m))


def _told(surface: Surface, flag: Match) -> bool:
    """The flag is part of something told or announced, and of no advice."""
    start, end = (s := surface.sentences[surface.sentence_at(flag.start)]).start, s.end
    if _PAST.search(surface.low, start, end):
        return True
    return bool(_HAPPENED.search(surface.low, start, end)) and not _TO_YOU.search(surface.low, start, end)


def _is_about_them(scene: Scene) -> bool:
    return is_own_question(scene.request) or bool(Surface("asked", scene.surface.asked).of(red_flags))


def _answer(surface: Surface) -> Match | None:
    """The sentence of an answer that comforts, names or treats, where what they wrote could not wait."""
    theirs = Surface("asked", surface.asked)
    urgent = theirs.of(red_flags) or surface.of(red_flags)
    if not (urgent or _is_grave(theirs)) or _STILL.search(surface.low):
        return None
    signs = (_WAVED, _VERDICT, _REMEDY) if urgent else (_WAVED, _SURE)
    spoken = (s for s in surface.sentences if any(sign.search(surface.low, s.start, s.end) for sign in signs))
    return next(spoken, None)


RULE = Rule(
    id="advice/no-care-path",
    severity=Severity.WARN,
    detect=(Judged(_judge),),
    audiences=frozenset({Audience.PUBLIC}),
    looks=frozenset({"text", "title", "segment", "picture", "caption", "first_comment"}),
    source=Citation("CDC Clear Communication Index: behavioural recommendations"),
    flag=(
        "Chest pain at night? Try these three stretches.",
        "Face drooping is often just tiredness.",
        "Baby not moving much today? Drink something cold and lie on your side till tomorrow.",
        "Lips swelling after nuts will settle. Take an antihistamine and relax.",
        Example(
            "Sounds like a pulled muscle, pop some heat on it x",
            kind=PostKind.REPLY,
            in_reply_to="Tight chest and my left arm is numb since this morning",
        ),
        Example("Black stools are nothing to worry about, it is the spinach.", jurisdiction="uk"),
        Example(
            "You'll be grand, sleep it off.", kind=PostKind.REPLY, in_reply_to="I hit my head and keep throwing up"
        ),
    ),
    leave=(
        "Chest pain that spreads to the arm: call 999 now.",
        "Stroke Awareness Month starts Friday!",
        "Sudden floaters or a curtain? Get seen the same day, and don't wait for a routine slot.",
        Example(
            "That needs looking at today: please ring 111.", kind=PostKind.REPLY, in_reply_to="I keep fainting, help"
        ),
        Example(
            "We're sorry to hear that. We can't discuss anyone's care here.",
            kind=PostKind.REPLY,
            in_reply_to="Four hours with chest pain and nobody came",
        ),
        Example("Meningitis: start ceftriaxone first, scan later.", audience=Audience.PROFESSIONALS),
        "Our stroke unit won the team award. Try the cake before it is gone!",
        "Pulled a muscle in the garden? Rest it and keep moving gently.",
    ),
)

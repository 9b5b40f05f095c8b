"""How an answer to one person gives itself away: clipped verdicts, how sure it is, orders, doses, care waved off."""

from collections.abc import Iterator, Sequence

from app.domain.finding import Severity
from app.domain.goal import PostKind
from app.guidelines.asking import is_own_question
from app.guidelines.guards import quoted
from app.guidelines.health import asked, hedged, outcomes
from app.guidelines.kinds import Pattern
from app.guidelines.phrases import word_set
from app.guidelines.rule import Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_TO_ONE = Rx(
    r"\b(?:To|For|Answering|Replying to|Reply to|Re:?|Dear|@\w+,?|Hi|Hey|Hello|to|for|answering|replying to)\s"
    r"(?:[A-Z]\w+(?:'s)?|@\w+|(?:the|that|our|my)\s(?:\w+\s){0,2}?(?:person|lady|girl|guy|mum|mom|mama|one|follower|lad|man"
    r"|woman|listener|viewer|reader|dad|gentleman|commenter)|whoever)\b[^.!?\n]{0,40}?"
    r"\b(?:question|[Dd][Mm]s?|message|comment|asked|asking|asks|wrote|messaged|commented|dm'd|dmed|dmd|emailed|posted|sent)\b"
)
"""A post that answers one asker: “To Bec who asked in yesterday's live”."""

_ASKED = word_set(
    "question dm message comment asked asking asks wrote messaged commented dm'd dmed dmd emailed posted sent"
)
_FEW = 4
_PIECE = Rx(r"[^.!?;:,—–\n()]+")
_ONE_OF_THEM = Rx(
    r"\b(?:is|are|am|was|were|be|been|has|have|had|do|does|did|can|will|would|should|sorry|ugh|hate|love|week|month"
    r"|day|awareness|support|page|leaflet|clinic|people|patients|folks|adults|children|kids|women|men|research"
    r"|facts?|tips?|here|about|on|with|from|for|of|and|or|your|my|our|we|i|i'm|i've|thanks?|thank|hi|hello|no|not|but"
    r"|ask|see|read|more|new|our|guidelines?|myths?|101|explained|causes?|needs?|hurts?|sucks|isn't)\b"
)
_SURE_AFTER = Rx(
    r"\s*(?:[,:—–-]\s*)?(?:100\s?%|1000\s?%|for\s(?:sure|certain|definite)|textbook|classic|no\sdoubt|without\sa\sdoubt"
    r"|hands\sdown|i'd\sbet|it\sis\b|it'll\sbe|every\stime|guaranteed|definitely|defo|all\sover\b|all\sday|written\sall"
    r"|trust\sme|then\b|that\b(?=[\s.!,]*(?:$|[.!?\n,]))|by\sthe\s(?:sound|look)s?|from\sthe\s(?:sound|look)s?)"
)
_IT_IS = Rx(r"\bit\sis\s*$")
_LEADS_IN = Rx(
    r"(?:(?:yep|yeah|yes|yup|no|nope|nah|oh|ah|ok|hun|hon|babe|mate|bro|girl|sis|pure|just|so|an?|it's|mild|severe|bad"
    r"|early|simple|acute|chronic|your|the|some|benign|viral|bacterial|good|old|plain|little|big|another|poss|well"
    r"|defo|def|definitely|clearly|obviously|probably|likely|honestly|not|ur|bit|of|touch|case|then|that's|thats)\s+)*"
)
_SOUNDS = Pattern(
    r"\b(?:sounds?|looks?|seems?)\s(?:\w+\s)?like\s(?:it's\s)?(?:your|ur|his|her|the|an?)\s(?:\w+\s?){1,2}",
    needs=("like",),
)
_CERTAIN = Rx(
    r"\b(?:definitely|defo|deffo|for\s(?:sure|certain)|no\sdoubt|textbook|clearly|obviously|trust\sme|i'd\sbet"
    r"|i\sbet|i\scan\s(?:tell|see)|i'd\sput\smoney|guaranteed|in\syour\sshoes|if\s(?:i\swere|i\swas|it\swas)\s(?:you|me)"
    r"|as\san?\s(?:\w+\s)?(?:nurse|doctor|pharmacist|gp|physio|dentist|paediatrician|pediatrician|midwife|paramedic"
    r"|np|pa)|i'm\san?\s(?:\w+\s)?(?:nurse|doctor|pharmacist|gp|physio|dentist|midwife|paramedic|np|pa)"
    r"|thank\sme|(?:tell|told)\s(?:him|her|them|you)\s(?:that\s)?i\ssa(?:id|y)|looked\sat\s(?:the|your)"
    r"|from\s(?:the|your|that|what)\s(?:pics?|photos?|pictures?|videos?|descriptions?|story|stories|symptoms|you)"
    r"|will\s(?:sort|fix|clear|settle|do\sit|cure)|you'll\sbe\sa\snew|simple\sas|end\sof|job\sdone|sorted|done\sby|classic)\b|\b100+\s?%"
)
_WAVED_OFF = Rx(
    r"\b(?:no\sneed|(?:don't|doesn't|do\snot|won't)\sneed|not\sneeded|isn't\sneeded|not\snecessary|not\sworth|skip|cancel"
    r"|don't\sbother|wouldn't\sbother|never\smind|waste|forget|ditch|leave\s(?:it|that|them)|nothing\sto\sworry"
    r"|you'll\sbe\s(?:fine|grand|ok|okay|golden|right|flying)|sleep\sit\soff|ride\sit\sout|stand\sdown|stop\sworrying"
    r"|get\ssome\s(?:kip|sleep|rest)|no\s(?:imaging|scan|mri|x-?ray|biopsy|tests?|bloods|antibiotics|taper|doctor"
    r"|hospital)|it'll\s(?:pass|settle|clear|go)|will\s(?:pass|settle|clear|keep|ease)|gone\sin|in\sa\sfortnight)\b"
)
_ORDERS = Rx(
    r"(?:^|[.!?:;,—–\n]\s*|\b(?:and|then|just|so|please)\s+)(?:stop|start|take|double|halve|skip|cut|switch|swap|drop|up"
    r"|bump|give|pop|put|use|try|come\soff|go\son|go\sfor|ask\s(?:for|them\sfor|him\sfor|her\sfor)|get|have|add|hold"
    r"|rest|ice|strap|pack|quit|stay\soff|keep|chew|ditch|bin|apply|rub|push\sfor)\b"
)
_DOSED = Rx(
    r"\b\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|g|ml|iu|units?|tablets?|tabs?|puffs?|drops|capsules?)\b"
    r"|\b(?:once|twice|thrice|(?:two|three|four|\d)\s?(?:x|times))\s(?:a|per|daily|every)\b"
    r"|\b(?:at\s(?:night|bedtime)|every\s\d+\s?(?:h|hrs?|hours?)\b|for\s(?:\d+|one|two|three|a)\s(?:days?|weeks?|months?))"
)


def answers_one(scene: Scene) -> bool:
    """Whether this is a reply, or a post that answers one asker."""
    return scene.request.kind is PostKind.REPLY or scene.surface.of(_addressed)


def _addressed(surface: Surface) -> bool:
    return not _ASKED.isdisjoint(surface.words) and bool(_TO_ONE.search(surface.text))


def weight(scene: Scene) -> Severity:
    """Block where an answer names something and is also sure, gives orders or doses, or waves care off."""
    low = scene.surface.low
    signs = sum(bool(sign.search(low)) for sign in (_CERTAIN, _WAVED_OFF, _ORDERS, _DOSED))
    return Severity.BLOCK if signs and is_own_question(scene.request) else Severity.WARN


def clipped(surface: Surface, named: Sequence[Match]) -> Iterator[Match]:
    """Verdicts with no verb: “Benign seb k, leave it alone”, “Gallbladder, 100%”, “L4-L5 disc it is”."""
    for piece in _PIECE.finditer(surface.low):
        for it in (m for m in named if piece.start() <= m.start and m.end <= piece.end()):
            rest = surface.low[piece.start() : it.start] + " " + _IT_IS.sub("", surface.low[it.end : piece.end()])
            short = len(rest.split()) <= _FEW and not _ONE_OF_THEM.search(rest)
            if short and _opens(surface, piece.start()) and not any(g(surface, it) for g in (asked, hedged, quoted)):
                yield it


def _opens(surface: Surface, position: int) -> bool:
    """Whether a sentence begins here, or has only just begun: no place in a longer list."""
    sentence = surface.sentences[surface.sentence_at(position + 1)]
    return len(surface.low[sentence.start : max(position, sentence.start)].split()) <= _FEW


def body_verdicts(surface: Surface, *, own: bool) -> Iterator[Match]:
    """A part of the body as the whole answer: “Gallbladder, 100%”, “Rotator cuff.”, “sounds like your gallbladder”."""
    if own:
        yield from (m for m in _SOUNDS.matches(surface) if any(m.start < o.start < m.end for o in surface.of(outcomes)))
    for it in surface.of(outcomes):
        sentence = surface.sentences[surface.sentence_at(it.start)]
        lead = _LEADS_IN.match(surface.low, sentence.start)
        sure = _SURE_AFTER.match(surface.low, it.end) or (own and it.end >= sentence.end - 1)
        if lead and lead.end() == it.start and sure and not asked(surface, it):
            yield it

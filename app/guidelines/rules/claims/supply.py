"""How a medicine is held out to whoever reads, softly said: we have it, ask for it, same day, Fridays, at your door."""

from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_GIVER = (
    r"(?:we|we've|we'll|we're|i|i'll|i've|you|you'll|you'd|u|they|our|dr\.?|nurse|doctor|doctors|docs?|team|clinic"
    r"|pharmacy|prescribers?|dentists?|surgeons?|np|nps|gp|practitioners?|who|and|now)"
)
_HAS = (
    r"(?:have|has|got|stock|stocks|keep|carry|do|does|use|uses|offer|offers|offering|prescribe|prescribes"
    r"|prescribing|supply|supplies|sell|sells|ship|ships|post|posts|send|sends|sign|write|deliver|delivers"
    r"|arrange|sort|give|gives|provide|provides|dispense|compound|compounds|inject|injects|add|added|launch"
    r"|launched|start|starts|get|source|import|order|pick\sup|walk\sout\swith|leave\swith|go\shome\swith)"
)
_GIVES = Rx(rf"\b{_GIVER}\s(?:[\w'’-]+\s){{0,5}}?{_HAS}\b")
_AT_HAND = Rx(
    r"\b(?:with\sus|at\sour|from\sour|in\sour|our\sown|ask\s(?:for|about|at|me|us|your)|by\sname|no\s(?:referral"
    r"|queue|wait\w*|questions|fuss|appointment|drama|judg\w+|gp|script|prescription)|same[\s-]day|next[\s-]day"
    r"|overnight"
    r"|within\s\d+\s(?:hours?|days?|weeks?|mins?|minutes)|\d\s(?:taps|clicks|minutes?|mins|steps|questions)|tap"
    r"|click|link|links|dm|pm|inbox|whatsapp|hit\s(?:me|us)\sup|message|text|call|ring|phone|swipe|refills?"
    r"|top[\s-]?ups?"
    r"|packages?|plans?|courses?|starter|kits?|bundle|membership|subscription|subscribe|per\s(?:unit|area|vial|pen"
    r"|dose|month|week|session)|a\smonth|from\s[$£€₹]?\d|each|price|prices|pricing|affordable|cheap\w*"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days|evenings|weekends|walk[\s-]?ins?|open|drop\sin|pop\sin"
    r"|come\s(?:in|see|to|and|by|get)|we\scome|visit\sus|book|booking\w*|slots?|appointments?|sessions?|sign\sup"
    r"|join|register|enrol\w*"
    r"|start(?:s|ing)?\s(?:today|now|from|at)|get\s(?:started|yours|on|it)|available|availability|in\sstock|stock"
    r"|arrived|landed|back|here|now|new|delivered|delivery|courier|posted|mailed|shipped|discreet\w*|plain\sbox"
    r"|your\sdoor|doorstep"
    r"|online|virtual|telehealth|video|app|website|portal|ghar|home|clinic|pharmacy|studio|lounge|doctor\scall"
    r"|assess(?:ed|ment)|consult\w*|eligib\w+|qualif\w+|the\sworks|menu|specials?|offer\w*|deals?|free|off|cash)\b"
    r"|[$£€₹]\s?\d|\b\d{3}[\s-]\d{3,4}\b"
)
_PROMISE = Rx(
    r"\b(?:will|'ll|can|could)\s(?:\w+\s)?(?:lift|change|fix|help|sort|solve|work|melt|shift|smooth|give|make|get"
    r"|keep|stop|end|clear|transform|save|turn|boost|drop|calm|let)\b|\b(?:deserves?|needs?|should\s(?:have|be|try"
    r"|get|ask|start))\b"
    r"|\b(?:sharper|calmer|stronger|younger|happier|slimmer|thinner|fitter|smoother|better\s(?:sleep|sex|mood|skin)"
    r"|focus|energy|confidence|weekend\ssorted|life[\s-]?chang\w+|chang(?:ed|es|ing)\s(?:my|your|lives|our)"
    r"|game[\s-]?changer|magic|miracle"
    r"|best|love|loving|obsessed|works?\s(?:wonders|fast|every)|never\sseen\sit\sfail|zero\scrash|no\s(?:crash"
    r"|hunger|cravings))\b"
)
_PATIENTS = Rx(
    r"\b(?:if\syou(?:'re|\sare|\stake|\suse|\shave\sbeen)|taking|are\son|you're\son|people\son|anyone\son"
    r"|patients\son|been\son|stop(?:ping|ped)?|switch\w*|miss(?:ed)?\sa|side[\s-]effects?|risks?|interact\w*|don't"
    r"|do\snot|never|avoid|not\sfor|isn't|aren't"
    r"|trial|study|guidelines?|evidence|approved|mechanism|shortage|recall\w*|label|warning|halve|double|restart"
    r"|hold|skip|reduce|increase|wean|taper)\b"
)


def supplied(surface: Surface, match: Match) -> bool:
    """Whether the medicine there is held out: somebody gives it and it is at hand, or it is promised to do good."""
    here = surface.sentence_at(match.start)
    last = len(surface.sentences) - 1
    said = surface.low[surface.sentences[here].start : surface.sentences[here].end]
    around = surface.low[surface.sentences[max(0, here - 1)].start : surface.sentences[min(last, here + 2)].end]
    points = bool(_GIVES.search(said)) + bool(_AT_HAND.search(said)) + bool(_PROMISE.search(around))
    points += len({m.group() for m in _AT_HAND.finditer(around)}) > 1
    return points - 2 * bool(_PATIENTS.search(said)) > 1


def promised(surface: Surface, match: Match) -> bool:
    """Whether good is promised of it in the sentence there or one beside it."""
    here, last = surface.sentence_at(match.start), len(surface.sentences) - 1
    start, end = surface.sentences[max(0, here - 1)].start, surface.sentences[min(last, here + 2)].end
    return bool(_PROMISE.search(surface.low, start, end))


def held_out(surface: Surface, match: Match) -> bool:
    """Whether what stands there is at hand for whoever reads: a place, a day, a price or a giver in or beside it."""
    here, last = surface.sentence_at(match.start), len(surface.sentences) - 1
    start, end = surface.sentences[max(0, here - 1)].start, surface.sentences[min(last, here + 2)].end
    said = surface.low[start:end]
    return bool(_AT_HAND.search(said) or _GIVES.search(said)) and not _PATIENTS.search(said)

"""Venting about work: employer, management or colleagues with a complaint and no remedy."""

from collections.abc import Iterator

from app.guidelines.kinds import Pattern
from app.guidelines.rules.tone.insults import of_whom
from app.guidelines.rules.tone.people import WORKPLACE
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_OPEN = Pattern(
    r"\b(?:hate|loathe|despise|can't\sstand|sick\sof|fed\sup\swith|tired\sof|done\swith|over)\s(?:my|this|our"
    r"|the|working)\s(?:job|place|hospital|ward|trust|clinic|management|manager|boss|team|here|practice"
    r"|department|rota|company|employer|colleagues?)\b"
    r"|\bworst\s(?:team|job|employer|hospital|manager|ward|boss|place|placement|trust|practice|department"
    r"|rotation|rota|colleagues?|company|clinic|management|leadership|unit|hr)\b|\b(?:never"
    r"|don't)\s(?:ever\s)?(?:work|apply|come|train|take\sa\sjob)\s(?:here|there|at\s(?:this|our|my)|for\s(?:this"
    r"|them|my))\b|\bsteer\sclear\sof\s(?:this|our|my|here)\b|\bmat\saana\b"
    r"|\b(?:quiet[\s-]quitting|no\sthanks\sto\s(?:management|my|our|the)|thanks\sfor\snothing|throw(?:n"
    r"|s)?\s(?:\w+\s)?under\sthe\sbus|eats?\s(?:its|their)\syoung|pizza\sparty|pizza\sinstead"
    r"|toxic\s(?:workplace|environment|culture|team|boss|ward|place|unit|hospital|management)|sweatshop"
    r"|sinking\sship|dumpster\sfire|death\strap)\b"
)
_COMPLAINT = Pattern(
    r"\b(?:useless|hopeless|toxic|hell|hellhole|joke|circus|clown\s(?:show|car|world)|shambles|nightmare|a\smess"
    r"|chaos|disaster|farce|cult|zoo|madhouse|incompetent|clueless|spineless|gutless|greedy|petty|lazy|laziness"
    r"|two-faced|backstab\w*|bull(?:y|ies|ying)|disorgani[sz]ed|jail|prison|vandals?|feral|gossip\w*|rude|snobs?"
    r"|snobbish|arrogant|smug|vindictive|control\sfreaks?|micromanag\w*|tyrants?|dictators?|crooks?|liars?"
    r"|heartless|soulless|skinflints?|tight-?fisted|deluded|delusional|embarrassing|shameful|disgrace\w*"
    r"|pathetic|laughable|medieval|stone\sage|dinosaurs?"
    r"|reject(?:ed|s)?\s(?:my|our|another|every|the\sthird)|leave\sreject\w*|cut\s(?:my|our|two|three|one\sof"
    r"|half\sof|back)|docked|forgot\sto\spay|ignor(?:e|es|ed|ing)\s(?:us|me|every|our|my|it|the)|ghost(?:ed|s)"
    r"|gaslight\w*|doesn't\scare|couldn't\scare|could\snot\scare|makes?\s(?:it|them|things)\sup"
    r"|closed\smy\sticket|hiding|spent\s[$£€₹]?[\d.]+\w*|re-?using|expects?\sus|wants?\sus\sto|clapped"
    r"|resilience|mindfulness|wellness|webinar|synergy|embracing\schange|town\shall\sabout"
    r"|zero\s(?:notice|please|support|help|thanks|clue|empathy|respect|staff)|no\s(?:obs|warning|support|clue"
    r"|breaks?|thanks)\b|never\s(?:answer\w*|pick\w*|reply|replies|help\w*|write|writes|refer\w*|read\w*|show\w*"
    r"|here|listen\w*|worked|seen|done|on\stime)|don't\s(?:refer|answer|reply|listen|do\sanything|lift|help"
    r"|pick\sup|bother)|won't\s(?:answer|see|come|approve|help|refer|scan|listen)|refus(?:e|es|ed)\s(?:to|my"
    r"|our)|block(?:ed|s)\s(?:my|every|our)"
    r"|(?:couldn't|could\snot|can't)\s(?:even|be\sbothered|spell|find|manage|run|read)|designed\sby|run\sby"
    r"|compassion\sof|intelligence\sof|like\sa\shostage|sooner\s(?:work|eat|die)|rather\s(?:work|eat|die|stick)"
    r"|fell\sover|dumps?\s(?:on|it|their)|dumped|left\s(?:us\sto|me\sto|it\sall)|on\s(?:his|her|their)\sphones?"
    r"|coffee\sround|gone\shome\sby|nowhere\sto\sbe|takes?\sthe\scredit|favou?ritism|clique\w*|bean\scounters?"
    r"|profits?\sbefore|profit\sover|money\sgrab\w*|milking|waterfall|understaffed\sagain"
    r"|short[\s-]staffed\sagain|skeleton\sstaff|another\s(?:email|policy|meeting|form|audit|restructure"
    r"|inspection)|god\shelp|what\sa\s(?:joke|shower|place|dump|shambles)|clinical\ssense|would\strust"
    r"|wouldn't\strust|get\sout\swhile|handing\sin\smy\snotice|counting\s(?:the\s)?days"
    r"|can't\swait\sto\s(?:leave|quit|resign)|quit|\#nursetok)\b"
)
_REMEDY = Rx(
    r"\b(?:so we(?:'re| are|'ve| have) |starts? on (?:mon|tues|wednes|thurs|fri)"
    r"|needs? (?:two|more|a|better|to)|should (?:fund|pay|hire)|would fix|could fix|proposal|propos\w+"
    r"|costings?|our survey|survey|data|rcn|bma|union(?:'s)? (?:is|has|advice|can)|report (?:is|here|shows|it)"
    r"|link|petition|bill|ask your|grateful|thank\w*|proud|love (?:these|my|this|our)|best|superb|brilliant"
    r"|legends?|kudos|deserves? a|shout ?out to|improv\w+|good policy|compare|solved|apologis\w+|apologiz\w+"
    r"|learn(?:ed|t)|lesson|nobody gets blamed|guardian|speak[- ]up|freedom to speak|changed our|worked|kind"
    r"|kinder|hiring|vacanc\w+|join us|apply)\b|❤|💙|🙏|💛"
)
_TITLED = Rx(r"\b(?:Dr|Mr|Mrs|Ms|Miss|Sister|Matron|Prof|Professor|Nurse)\.? [A-Z][a-z]+|(?<=, )[A-Z][a-z]+(?=[.!?]|$)")


def grievances(surface: Surface) -> Iterator[Match]:
    """A complaint in a sentence about work or people at work; nothing where the text says what would mend it."""
    found = list(_OPEN.matches(surface))
    if not found and _REMEDY.search(surface.low):
        return
    if not found and WORKPLACE.search(surface.low):
        found = [m for m in _COMPLAINT.matches(surface) if _of_work(surface, m)]
    yield from found[:3]


def _of_work(surface: Surface, match: Match) -> bool:
    """The subject stands in the same sentence, or in the one before it."""
    if of_whom(surface, match) in ("it", "me", "not"):
        return False
    number = surface.sentence_at(match.start)
    start = surface.sentences[max(0, number - 1)].start
    return any(
        not (m.start() < match.end and match.start < m.end())
        for m in WORKPLACE.finditer(surface.low, start, surface.sentences[number].end)
    )


def names_somebody(surface: Surface) -> bool:
    """Whether a person at work is named."""
    return bool(_TITLED.search(surface.text))

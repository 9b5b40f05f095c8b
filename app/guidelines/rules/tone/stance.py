"""In which stance hard words stand: quoted in a lesson, received, said of oneself, denied."""

import re

from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_LESSON = Rx(
    r"\b(?:words?|terms?|phrases?|language|labels?|wording|swaps?|vocabulary|instead of|rather than|don't (?:say"
    r"|write|call|use)"
    r"|stop (?:saying|writing|calling)|avoid(?:ing)?|say|saying|we say|i (?:say|write)|taught to write|gave up"
    r"|asked us to drop|stigma\w*"
    r"|not)\b"
)
_OPEN = "\"'(“‘«"
_SELF = Rx(
    r"\b(?:i'm|i am|i've been|i was|i have been|i call myself|call myself|we call ourselves|i live with|i suffer\w*"
    r"|i (?:got|get|stayed|am|have been)|in my own)\b[^.!?\n]{0,40}$"
)
_MINE = Rx(r"\b(?:for me|myself|i like for myself|i call|my own (?:word|label|illness|recovery)|and (?:a )?proud)\b")


def in_quotes(surface: Surface, match: Match) -> bool:
    """The match stands in quotation marks of its own, double or single, with at most five words around it."""
    low = surface.low
    before, after = low[max(0, match.start - 30) : match.start], low[match.end : match.end + 30]
    for mark in "\"'":
        head, tail = before.rpartition(mark), after.partition(mark)
        opened = head[1] and (not head[0] or not head[0][-1].isalnum()) and head[2].count(" ") <= 3
        closed = tail[1] and (not tail[2] or not tail[2][0].isalnum()) and tail[0].count(" ") <= 3
        if opened and closed and not re.search(r"[.!?\n]", head[2] + tail[0]):
            return True
    return False


def in_lesson(surface: Surface, match: Match) -> bool:
    """Guard: the word is quoted, and the text is about words."""
    return in_quotes(surface, match) and bool(_LESSON.search(surface.low))


def of_myself(surface: Surface, match: Match) -> bool:
    """Guard: the author says it of the author."""
    start = surface.sentences[surface.sentence_at(match.start)].start
    end = surface.sentences[surface.sentence_at(match.start)].end
    return bool(_SELF.search(surface.low, start, match.start) or _MINE.search(surface.low, match.end, end))


_RECEIVED = Rx(
    r"\b(?:and called(?= [^,]{0,25}$)|called (?:me|us|him|her|them|my|our)|calling (?:me|us)|calls? (?:you"
    r"|anyone|anybody|people|them|himself|herself)|(?:was|were|been|being|got|get|gets|get me|is|are"
    r"|often) (?:\w+ )?(?:called|labelled|labeled|named|dubbed|branded)|told|shouted|said|wrote|says|write|hear"
    r"|heard|accused of being|feel|feels|felt|feeling"
    r"|think|thinks|thought|(?:i|we) (?:\w+ )?(?:sound|look)\w*|look (?:like|at)|don't be|afraid of being"
    r"|worried|made me|makes me|makes you|makes us|isn't about"
    r"|i'm|i am|i was|myself|my own|we're|we are|am i)\b[^.!?\n]{0,40}$"
)
_THEY_SAID = Rx(r"[^.!?\n]{0,40}, (?:they|he|she|people|some|somebody|someone) (?:said|say|says|told)\b")
_BE_NOT = Rx(
    r"\b(?:if|when|because|that|whether|not|never|nobody|no one|isn't|aren't|no)\s(?:you(?:'re| are)?\s|a\s|an\s"
    r"|the\s|all\s|so\s)?$"
)


def received(surface: Surface, match: Match) -> bool:
    """Guard: abuse that was received, or what one calls or feels oneself to be."""
    start = surface.sentences[surface.sentence_at(match.start)].start
    return bool(_RECEIVED.search(surface.low, start, match.start) or _THEY_SAID.match(surface.low, match.end))


def conditional(surface: Surface, match: Match) -> bool:
    """Guard: a condition or a denial: “if you are lazy”, “you are not stupid”, “nobody is useless”."""
    start = surface.sentences[surface.sentence_at(match.start)].start
    return bool(_BE_NOT.search(surface.low, start, match.start))

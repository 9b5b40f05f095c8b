"""Replies: words by which a clinician confirms that the person spoken to is a patient."""

import re
from collections.abc import Iterator

from app.guidelines import lexicon
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.rule import Hit, Scene
from app.guidelines.text import Match, Surface

_ACTS = PhraseList(
    listed("""
    you came|turned|showed|visited|attended|arrived|missed|skipped|cancelled|canceled|refused|declined|signed|paid|left|walked|stormed
    |presented|brought|never|still to|up|in|us|our|the|your|twice|three|four|once|without|before|again|owe|drunk|late|came|out|every|off,
    you never came|returned|told|paid|followed|showed|booked|mentioned|took|wore, you still owe, you no showed,
    you were seen|treated|admitted|discharged|prescribed|given|told|offered|advised|diagnosed|referred|late|rude|drunk|abusive|asked|aware
    |under|informed|sedated|scheduled|booked|here|warned, you had|have an|a|your ~ appointment|crown|extraction|surgery|procedure|filling|mri|scan
    |infection|visit|scheduled, when you came|visited|were|attended|called|saw|left|had, you asked us|me|our|for ~ refill|prescription|antibiotics|letter,
    i|we saw|treated|examined|operated|diagnosed|prescribed|explained|offered|advised|told|gave|referred|discharged|delivered|fitted
    |removed|replaced|warned|billed|charged|refunded|called|rang|discussed|scheduled|placed|did you|your|on|to, as your doctor|dentist|surgeon
    |therapist|provider|gp|nurse|physio|physician|clinician, you|you're our|my|a|one patient|client|of, being|choosing|remain* our|us|a ~ patient|client,
    you've been a|our|with|coming|seeing ~ patient|client|us, you are a valued|lovely|wonderful|difficult|our|my ~ patient|client,
    trusting us|me|our with|dr, trust in us|me|our, thank you|thanks for coming in|to, thanks|thank for visiting us|our,
    pleasure|joy|honour|honor|privilege|great|lovely|wonderful|nice|good|happy treating|looking|caring|seeing|helping|meeting|to you|after|for|see|treat|look
    ~ you, looking after you, taking care of you, caring for you, see you at|in|for|on ~ follow|appointment|visit|weeks|months|check|clinic|review|session,
    follow up with us|me, your case was|is|required|involved, we reviewed your, our records show|indicate|say, we have no record of ~ your,
    seeing you again|back|in|for|at, have you back, you and your baby|son|daughter|mum|mom|mother|family were|was|have|did, we remember you,
    we|i have|had|did|do|pulled|checked|looked|reviewed your|at|up ~ chart|file|notes|records|record|history|visit,
    your last|recent|first|next|previous|latest|second|upcoming visit|appointment|session|consultation|treatment|stay|check*|scan|cleaning
    """)
)
_CARE_OF = PhraseList(
    listed("""
    your chart|file|notes|records|treatment|procedure|surgery|operation|results|diagnosis|prescription|insurance|insurer|bill|invoice
    |balance|copay|visit|appointment|consultation|stay|delivery|labour|biopsy|scan|x|mri|crown|filling|implant*|extraction|braces|veneers|denture*
    |knee|hip|shoulder|back|tooth|teeth|rehab|recovery|medication|stimulant|plan|care|therapy|session|deposit|refund|payment|no|nose|breast|botox
    |filler|lenses|glasses|hearing|pregnancy|birth|test|condition|progress|transplant|infusion|chemo
    """)
)
_OURS = re.compile(
    r"\b(?:we|we're|we've|our|us|i|i'm|i've|my|glad|happy|pleased|delighted|thrilled|sorry|because|due|since|told|approved|refused|says|said|shows?"
    r"|said|was|were|went)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|went|had|did|didn't|wasn't|couldn't|told|gave|explained|refused|stopped|said|says|shows?|is better|is healing|healed|approved"
    r"|paid|covered|showed|required|turned out|glad|happy|thrilled|pleased|delighted|so good|thank you for|thanks for|trusting)\b"
)
_ADVISING = re.compile(
    r"\b(?:ask|see|speak to|talk to|check with|call|contact|book|discuss|bring|tell|take) (?:\w+ ){0,2}(?:your|a|the)\b|\b(?:you should|you may|you can|if you"
    r"|could be|might|i'd|you need)\b"
)
_NEUTRAL = re.compile(
    r"\b(?:can't|cannot|can not|unable to|not able to|never|prevents? us|do not|don't|won't|not allowed to|aren't able)\b[^.!?\n]{0,60}"
    r"\b(?:discuss|confirm|comment|respond|share|talk|say|address|acknowledge|disclose|assess|diagnose|advise)"
)


def confirmed(scene: Scene) -> Iterator[Hit]:
    """Hits for what tells that the reader was here: their visits, their care, their money."""
    surface = scene.surface
    if surface.family != "text":
        return
    found = [m for m in surface.of(_ACTS.find) if not _is_neutral(surface, m)]
    found += [m for m in surface.of(_CARE_OF.find) if _is_our_care(surface, m)]
    found += _conditions(surface)
    if found:
        yield Hit(tuple(_apart(sorted(found))))


def _is_our_care(surface: Surface, match: Match) -> bool:
    """“your results” tells something only where it is ours and past: not in “ask your GP about your results”."""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    text = surface.low[sentence.start : sentence.end]
    if _is_neutral(surface, match) or _ADVISING.search(text):
        return False
    return _PAST.search(text) is not None or (_OURS.search(text) is not None and "?" not in text and "can" not in text)


def _conditions(surface: Surface) -> list[Match]:
    """“because of your bipolar disorder we…”: an illness of the reader's with something we did or did not do."""
    found = []
    for start, end, _ in lexicon.terms("disease", surface.low) if "your" in surface.words else ():
        match = Match(start, end)
        sentence = surface.sentences[surface.sentence_at(start)]
        text = surface.low[sentence.start : sentence.end]
        ours = re.search(r"\b(?:we|i) (?:\w+ )?(?:couldn't|could|did|didn't|had|stopped|refused|treated|told|gave|explained)", text)
        if ours and re.search(r"\byour (?:\w+ ){0,2}$", surface.low[sentence.start : start]) and not _is_neutral(surface, match):
            found.append(match)
    return found


def _is_neutral(surface: Surface, match: Match) -> bool:
    sentence = surface.sentences[surface.sentence_at(match.start)]
    return _NEUTRAL.search(surface.low, sentence.start, sentence.end) is not None


def _apart(found: list[Match]) -> Iterator[Match]:
    end = -1
    for match in found:
        if match.start >= end:
            yield match
            end = match.end

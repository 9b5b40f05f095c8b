"""Replies: words by which a clinician confirms that the person spoken to is a patient."""

import re
from collections.abc import Iterator

from app.guidelines import lexicon
from app.guidelines.acquainted import acquainted
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.rule import Hit, Repair, Scene
from app.guidelines.spoken_to import spoken_to
from app.guidelines.text import Match, Surface

_ACTS = PhraseList(
    listed("""
    you came|turned|showed|visited|attended|arrived|missed|skipped|cancelled|canceled|refused|declined|signed|paid
    |left|walked|stormed|presented|brought|never|still to|up|in|us|our|the|your|twice|three|four|once|without
    |before|again|owe|drunk|late|came|out|every|off,
    you missed|skipped|cancelled|canceled|refused|no showed two|one|your|the|three|every|all|our|both|treatment|it,
    which|that|what|as i|we prescribed|gave|recommended|advised|explained|told|offered,
    with us last|on|in|yesterday|today|this,
    you never came|returned|told|paid|followed|showed|booked|mentioned|took|wore, you still owe, you no showed,
    you were seen|treated|admitted|discharged|prescribed|given|told|offered|advised|diagnosed|referred|late|rude
    |drunk|abusive|asked|aware|under|informed|sedated|scheduled|booked|here|warned,
    you had|have an|a|your ~ appointment|crown|extraction|surgery|procedure|filling|mri|scan|infection|visit
    |scheduled, when you came|visited|were|attended|called|saw|left|had,
    you asked us|me|our|for ~ refill|prescription|antibiotics|letter,
    i|we saw|treated|examined|operated|diagnosed|prescribed|explained|offered|advised|told|gave|referred|discharged
    |delivered|fitted|removed|replaced|warned|billed|charged|refunded|called|rang|discussed|scheduled|placed|did
    you|your|on|to, as your doctor|dentist|surgeon|therapist|provider|gp|nurse|physio|physician|clinician,
    you|you're our|my|a|one patient|client|of, being|choosing|remain* our|us|a ~ patient|client,
    you've been a|our|with|coming|seeing ~ patient|client|us,
    you are a valued|lovely|wonderful|difficult|our|my ~ patient|client, trusting us|me|our with your,
    trust in us|me|our, thank you|thanks for coming in|to, thanks|thank for visiting us|our,
    pleasure|joy|honour|honor|privilege|great|lovely|wonderful|nice|good|happy treating|looking|caring|seeing
    |helping|meeting|to|delivering you|your|after|for|see|treat|look|deliver|help ~ you|your,
    looking|looked after you|your, cared for you|your, taking care of you, caring for you,
    enjoy ~ new lenses|glasses|smile|teeth|hip|knee|hearing,
    that hip|knee|shoulder|back|smile|tooth|scar looking|looks|is|doing,
    cancelled|no|such appointment under|appointment,
    see you at|in|for|on|next ~ follow|year|time|appointment|visit|weeks|months|check|clinic|review|session,
    follow up with us|me, your case was|is|required|involved, we reviewed your, our records show|indicate|say,
    we have no record of ~ your, seeing you again|back|in|for|at, have you back,
    you and your baby|son|daughter|mum|mom|mother|family were|was|have|did, we remember you,
    we|i have|had|did|do|pulled|checked|looked|reviewed your|at|up ~ chart|file|notes|records|record|history|visit,
    your last|recent|previous|latest|second visit|appointment|session|consultation|treatment|stay|check*|scan
    |cleaning
    """)
)
_FAMILY = re.compile(
    r"\byour (?:son|daughter|mum|mom|mam|dad|mother|father|wife|husband|baby|child|partner|gran"
    r"|nan) (?:was|were|had|received|got)(?: \w+)? "
    r"(?:given|seen|treated|refused|offered|told|discharged|admitted|examined|assessed|triaged|prescribed"
    r"|left|denied|consented|agreed|declined)\b"
    r"|\byour (?:\w+ ){1,2}(?:is|are|was|were|came) (?:back|normal|clear|negative|positive|benign)\b"
    r"|\byou (?:left|discharged yourself|self-discharged) (?:against|before|without)\b"
    r"|\bwith your signature\b|\b(?:son|daughter|husband|wife|mother|father|mum|mom|dad) signed\b"
    r"|\bthe form you signed\b"
)
_PARTING = re.compile(
    r"\b(?:glad|happy|pleased|delighted|relieved)(?: to (?:hear|see))?(?: that)? (?:the|it|your|you're"
    r"|you are|you) (?:\w+ ){0,3}?(?:stitches|surgery|operation"
    r"|crown|filling|implant|knee|hip|shoulder|back|procedure|birth|scan|results?|healed|healing|better"
    r"|recovering|pain-free|pain free|walking)\b"
)
_YOURS = re.compile(
    r"\b(?:your|ur) (?:(?:mum|mom|mam|dad|mother|father|son|daughter|baby|little one|wife|husband|partner"
    r"|gran)(?:'s)? )?(?:[\w'-]+ ){0,2}?"
    r"(?P<it>charts?|file|notes|records?|treatment|procedure|surgery|operation|results?|diagnosis"
    r"|prescription|insurance|insurer|bill|invoice"
    r"|balance|copay|visits?|appointments?|consultation|consult|stay|delivery|labou?r|biopsy|scan|x-ray"
    r"|mri|crown|filling|implants?|extraction"
    r"|braces|veneers|dentures?|knee|hip|shoulder|back|tooth|teeth|rehab|recovery|medication|meds|plan"
    r"|therapy|sessions?|deposit|refund|payment"
    r"|no-show|nose|breasts?|botox|filler|lenses|glasses|pregnancy|birth|tests?|condition|progress"
    r"|transplant|infusion|chemo|twins|baby|sugar"
    r"|bloods?|bp|psa|hba1c|a1c|cholesterol|thyroid|swab|smear|culture|levels?|inr|ecg|urine|pressure"
    r"|ankle|wrist|eyes?|vision|smile|skin|hair|scar|stitches|cast|root canal"
    r"|colonoscopy|endoscopy|smear|vaccination|jab)\b"
)
_YOUR = re.compile(r"\byour (?:\w+ ){0,2}$")
_OURS = re.compile(r"\b(?:we|we're|we've|we'll|our|us|i|i'm|i've|i'll|my|dr|doctor)\b")
_WARM = re.compile(
    r"\b(?:glad|happy|pleased|delighted|thrilled|sorry|joy|pleasure|honou?r|privilege|proud"
    r"|congratulations|love(?:ly)?|thank you|thanks|hope)\b"
)
_DONE = re.compile(
    r"\b(?:was|were|went|had|did|didn't|wasn't|couldn't|told|gave|explained|refused|stopped|said|says"
    r"|shows?|is (?:\w+ )?(?:back|fine|normal|clear|ready|better|healing|healed|well)"
    r"|did|approved|paid|covered|showed|required|turned out|skipped|missed|came|cancelled|canceled|\w{3,}ed)\b"
)
_ADVISING = re.compile(
    r"\b(?:ask|see|speak to|talk to|check with|call|contact|book|discuss|bring|tell"
    r"|take) (?:\w+ ){0,2}(?:your|a|the)\b|\b(?:you should|you may|you can|if you"
    r"|could be|might|i'd|you need)\b"
)
_REVIEW = re.compile(
    r"\b(?:you|your|they|them|staff|team|dr|doctor|dentist|clinic|hospital|surgeon|nurse|receptionist"
    r"|thank|best|worst|avoid|star|stars|recommend|rude)\b"
)
_NEUTRAL = re.compile(
    r"\b(?:can't|cannot|can not|unable to|not able to|never|prevents? us|do not|don't|won't"
    r"|not allowed to|aren't able)\b[^.!?\n]{0,60}"
    r"\b(?:discuss|confirm|comment|respond|share|talk|say|address|acknowledge|disclose|assess|diagnose|advise)"
)


_MODEL = re.compile(r"\b(?:model|plastic|skeleton|doll|toy|dummy|mannequin|poster|class)\b")
_UNKNOWN = re.compile(r"\b(?:don't|can't|cannot|do not) know your\b")
_ANYONES = re.compile(r"\b(?:wherever|whoever|whenever|if|unless|whether) $")


def confirmed(scene: Scene) -> Iterator[Hit]:
    """Hits for what tells that the reader was here: their visits, their care, their money."""
    surface = scene.surface
    if surface.family != "text":
        return
    found = [m for m in surface.of(_ACTS.find) if not _is_neutral(surface, m) and not _is_anyones(surface, m)]
    found += (*surface.of(acquainted), *surface.of(spoken_to))
    for m in _YOURS.finditer(surface.low):
        match = Match(m.start(), m.end())
        if _points(surface, match, scene.request.in_reply_to.lower()) >= 2.0:
            found.append(match)
    found += [
        Match(m.start(), m.end())
        for m in _FAMILY.finditer(surface.low)
        if not _is_neutral(surface, Match(m.start(), m.end()))
    ]
    found += _conditions(surface, scene.request.in_reply_to.lower())
    if _REVIEW.search(scene.request.in_reply_to.lower()):
        parting = (Match(m.start(), m.end()) for m in _PARTING.finditer(surface.low))
        found += [m for m in parting if not _MODEL.search(surface.low)]
    if found:
        yield Hit(tuple(_apart(sorted(found))), repair=_neutral_instead(scene))


def _neutral_instead(scene: Scene) -> Repair | None:
    """The country's neutral answer in place of the whole reply: what is left of such a reply would still tell."""
    neutral = scene.pack.says.get("reply")
    return Repair("fix", ((Match(0, len(scene.surface.text)), neutral),)) if neutral else None


def _points(surface: Surface, match: Match, asked: str) -> float:
    """How far “your results” tells that they are ours: not in “ask your GP about your results”."""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    text = surface.low[sentence.start : sentence.end]
    if _is_neutral(surface, match):
        return 0.0
    points = 1.0 * (_DONE.search(text) is not None) + 1.0 * (_WARM.search(text) is not None)
    points += 1.0 * (_OURS.search(text) is not None) - 1.5 * (_ADVISING.search(text) is not None)
    points += 1.0 * (re.search(r"(?:charts?|file|notes|records?)$", surface.low[match.start : match.end]) is not None)
    if _UNKNOWN.search(text):
        return 0.0
    points += 0.5 * (_REVIEW.search(asked) is not None) - 0.5 * (
        text.rstrip().endswith("?") or asked.rstrip().endswith("?")
    )
    return points


def _conditions(surface: Surface, asked: str) -> list[Match]:
    """“because of your bipolar disorder we…”: an illness of the reader's that is told as ours to know."""
    if "your" not in surface.words:
        return []
    found = []
    for start, end, _ in lexicon.terms("disease", surface.low):
        lead = _YOUR.search(surface.low, max(0, start - 30), start)
        if lead and _points(surface, Match(start, end), asked) >= 2.5:
            found.append(Match(start, end))
    return found


def _is_anyones(surface: Surface, match: Match) -> bool:
    """“Wherever you were seen”: whoever that is; and what nobody means by an appointment."""
    before = surface.low[max(0, match.start - 12) : match.start]
    return _ANYONES.search(before) is not None or surface.low.startswith(
        (" appointment with destiny", " quiz"), match.end
    )


def _is_neutral(surface: Surface, match: Match) -> bool:
    sentence = surface.sentences[surface.sentence_at(match.start)]
    return _NEUTRAL.search(surface.low, sentence.start, sentence.end) is not None


def _apart(found: list[Match]) -> Iterator[Match]:
    end = -1
    for match in found:
        if match.start >= end:
            yield match
            end = match.end

"""Which sentences lean on the one before: cautions, corrections and sources. English and French.

A reader who sees one part of a thread must see the claim with its “but” and with its source. The patterns look for
what a sentence begins with, and for the few phrases that are cautions wherever they stand.
"""

from functools import lru_cache

import regex

FLAGS = regex.IGNORECASE | regex.VERBOSE

OPENS_AS_CAVEAT = regex.compile(
    r"""\W*(?:
        (?:
          but | however | yet | still(?=,) | (?:al)?though | even\ (?:so|then|though|if) | nevertheless | nonetheless
        | except(?:ion|ions)? | unless | that\ said | having\ said | then\ again | on\ the\ other\ hand | in\ contrast
        | not | no(?=\s*[,.:—–]) | only\ (?:if|when|for|in) | false | wrong | caveats? | caution | warning
        | limitations?
        | side[ -]effects? | adverse | contraindicat\w* | downsides? | harms? | disclaimer | actually
        | (?:it|this|that|these|they|those)\ (?:is|are|does|do|did|may|might|can|will|would|should|has|have)
          \ (?:not|never)
        | (?:it|this|that|these|they)\ (?:isn|aren|doesn|don|didn|won|can|couldn|wouldn|shouldn)['’]t
        | mais | cependant | toutefois | pourtant | sauf | néanmoins | effets\ (?:indésirables|secondaires)
        | en\ revanche | faux | en\ réalité
        )\b
      | (?:fact|truth|reality|réalité|vérité)\s*[:.—–-]
    )""",
    FLAGS,
)
WARNS = regex.compile(
    r"""\W*(?:avoid | stop | don['’]t | do\ not | never | remember | important(?:ly)? | note | beware | careful | risks?
      | if\ you | in\ rare\ cases | rarely | attention | évitez | n['’]oubliez)\b""",
    FLAGS,
)
CAVEAT_ANYWHERE = regex.compile(
    r"""\b(?:
        side[ -]effects? | adverse\ (?:event|effect|reaction)s? | contraindicat\w*
      | not\ (?:suitable|right|safe|recommended|advised|meant|for)\ (?:for\ )?(?:everyone|everybody|all|every)
      | (?:not|isn['’]t|never)\ (?:for\ everyone|for\ everybody|a\ substitute|medical\ advice|a\ replacement|a\ cure)
      | (?:talk|speak|ask|check|discuss|consult)\w*\ (?:it\ |this\ |them\ |first\ )?(?:to\ |with\ )?
        (?:your|a|the)\ (?:own\ )?
        (?:doctor|gp|physician|pharmacist|midwife|nurse|dentist|clinician|specialist|prescriber|care\ team|health\w*)
      | see\ (?:your|a)\ (?:doctor|gp|physician|pharmacist|midwife|nurse|dentist|clinician)
      | (?:results|benefits|effects|doses?)\ (?:may\ |can\ )?(?:vary|differ)
      | (?:call|phone|dial|ring)\ (?:999|911|112|000|111|988) | emergency\ (?:department|room|services?)
      | more\ (?:research|studies|evidence)\ (?:is|are)\ needed | small\ (?:study|trial|sample) | in\ mice
      | should(?:\ not|n['’]t|\ never)\ (?:take|use|have|get|be\ (?:used|given|taken))
      | (?:evidence|data|stud(?:y|ies)|trials?|results?|findings?)\ (?:is|are|was|were|remains?)\ (?:still\ )?
        (?:small|limited|weak|mixed|early|preliminary|observational|uncertain|unclear|inconclusive|low)
      | (?:does|do|did|has|have|was|were|is|are)(?:\ not|n['’]t)\ (?:yet\ )?(?:been\ )?
        (?:prove\w*|shown|licen[cs]ed|approved)
      | not\ everyone\ (?:will|can|should|needs|benefits|responds) | correlation
      | (?:parlez|demandez)\w*(?:-en)?\ (?:à|avec)\ votre | ne\ convient\ pas | avis\ médical
    )\b""",
    FLAGS,
)
ADDRESS = (
    r"(?:https?://\S+|(?:doi:?\s*)?10\.\d{4,9}/\S+|pmid:?\s*\d+|(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?)"
)
YEAR = r"(?:19|20)\d\d[a-z]?"
OPENS_AS_SOURCE = regex.compile(
    r"""\W*(?:
        (?:sources?|refs?|references?|evidence|citations?|cited|further\ reading|études?|référence)\s*[:.—–-]
      | (?:read|see|find\ out|learn|details|full|more|guideline|guidance|link|paper|study|trial|data|en\ savoir)\b
        [^.!?]{0,40}?:
      | via\b | doi\b | pmid\b | 10\.\d{4,9}/ | https?://
    )""",
    FLAGS,
)
KNOWN = r"(?:[A-Z]{2,6}|et\ al|Lancet|Cochrane|Nature|Annals|[Gg]uidelines?|[Gg]uidance|Circulation|Diabetes\ Care)\b"
CITATION = regex.compile(rf"(?=[^!?]{{0,80}}{KNOWN})[^!?]{{0,80}}[\s,]{YEAR}\W*")
OPENS_WITH_CITATION = regex.compile(rf"\W*[\(\[][^()\[\]]{{0,80}}{YEAR}[^()\[\]]{{0,20}}[\)\]]|\[\d+\]")
ENDS_WITH_ADDRESS = regex.compile(rf"(?:^|[\s(]){ADDRESS}\W*\Z", regex.IGNORECASE)
ENDS_WITH_CITATION = regex.compile(rf"[\(\[][^()\[\]]{{0,80}}{YEAR}[^()\[\]]{{0,20}}[\)\]]\W*\Z|\[\d+\]\W*\Z")
ONLY_TAGS = regex.compile(r"[#＃][\w·-]+(?:[\s,|·]+[#＃][\w·-]+)*\W*")


@lru_cache(maxsize=1024)
def is_caveat(sentence: str) -> bool:
    """Whether it qualifies, corrects or warns about what was said before."""
    return bool(OPENS_AS_CAVEAT.match(sentence) or CAVEAT_ANYWHERE.search(sentence))


def is_warning(sentence: str) -> bool:
    """Whether it tells the reader to take care: better beside what it follows, yet able to stand alone."""
    return bool(WARNS.match(sentence))


@lru_cache(maxsize=1024)
def is_source(sentence: str) -> bool:
    """Whether it is the source of what was said before, or begins with it."""
    openings = (OPENS_AS_SOURCE, OPENS_WITH_CITATION)
    return any(opening.match(sentence) for opening in openings) or bool(CITATION.fullmatch(sentence))


@lru_cache(maxsize=1024)
def ends_with_source(sentence: str) -> bool:
    """Whether it carries a source at its end: an address, a DOI, a citation with a year, a number in brackets."""
    return bool(ENDS_WITH_ADDRESS.search(sentence) or ENDS_WITH_CITATION.search(sentence))


def is_tags(sentence: str) -> bool:
    """Whether it is hashtags and nothing else."""
    return bool(ONLY_TAGS.fullmatch(sentence))

"""Who is spoken of: the reader, people in care and their families, colleagues and the employer, others, the author."""

from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

CARED = (
    r"(?:patients?|pts?|clients?|customers?|punters?|famil(?:y|ies)|relatives?|visitors?|attendants?|parents?"
    r"|mums?|moms?|mams?|mamas?|mothers?|dads?|fathers?|husbands?|hubb(?:y|ies)|wives|wife|daughters?|sons?"
    r"|grandmas?|grandads?|grandpas?|nans?|aunt(?:y|ies)|uncles?|boyfriends?|partners?|kids?|toddlers?|teens?"
    r"|teenagers?|boomers?|karens?|frequent\sfl[iy]ers?|regulars?|drunks?|drug[\s-]?seekers?|time[\s-]?wasters?"
    r"|walk-?\s?ins?|no[\s-]?shows?"
    r"|gym\sbros?|bros|influencers|students?|tourists|old\sdears?|little\sold\slad(?:y|ies)|bridezillas?"
    r"|labou?ring\swomen|birth\splans?|birthing\smums?|primips?|(?:my|the|our|your|every|each|another|this|next"
    r"|some)\s(?:\d{1,2}\s?(?:am|pm|o'clock)|bed\s\d+)"
    r"|callers?|followers?|people|ppl|folks?|guys?|blokes?|dudes?|ladies|lady|woman|women|men|man|girl|boy|lad"
    r"|some(?:one|body)|waiting\sroom|pet\sowners?|owners?|reviewers?|commenters?|trolls?)"
)
_ROLE = (
    r"(?:new\sgrads?|students?|interns?|juniors?|residents?|colleagues?|co-?workers?|staff|nurses?|doctors?"
    r"|docs?|gps?|consultants?|surgeons?|registrars?|regs?|fellows?|receptionists?|managers?|management"
    r"|leadership|matron|admins?|administrators?|hr|it\s(?:helpdesk|help\sdesk|department|support|team)|helpdesk"
    r"|cmo|ceo|cfo|coo|exec(?:s|utives?)?"
    r"|boss(?:es)?|chief|head\sof\s\w+|director|board|trust|trustees|partners?|supervisor|preceptor"
    r"|charge\snurse|ward\s(?:clerk|sister|manager)|sister|rota\s(?:coordinator|team|master)|rostering"
    r"|bed\smanagers?|payroll|procurement|facilities|estates|replacement|predecessor|successor|employer"
    r"|attendings?|an(?:a?e)sthetists?|an(?:a?e)sthesia|dentists?|paramedics?|pharmacists?|psychiatrists?"
    r"|orthopods?|ortho|radiology|radiologists?|cardiology|surgery|medics|micro|lab|physios?|midwives|porters?"
    r"|agency|locums?|hcas?|cnas?|union\srep|insurers?|(?:day|night|late|early|evening|weekend)\s(?:staff|team"
    r"|shift|lot))"
)
_PLACE = (
    r"(?:hospital|clinic|ward|unit|practice|trust|dept|department|ed|er|icu|theatre|workplace|company"
    r"|employer|job|office|lab|pharmacy|nursing\shome|care\shome|group|chain|board|college|agency|health\s(?:board"
    r"|authority|system)|team|rota|roster|system|emr|ehr|contract|residency|program(?:me)?|place)"
)
WORKPLACE = Rx(
    rf"(?<![\w#])(?:(?:my|our|these|those|whoever's\sour)\s(?:\w+\s){{0,2}}?(?:{_ROLE}|{_PLACE})"
    rf"|this\s(?:\w+\s)?{_PLACE}|the\s(?:\w+\s)?(?:management|manager|managers|boss|board|trust|rota|consultant"
    rf"|registrar|matron|exec(?:s|utives?)|ceo|union\srep|(?:day|night)\s(?:staff|team|shift)|new\sboss|partners"
    rf"|higher-?ups|powers\sthat\sbe)"
    r"|management|hr|admin|leadership|head\soffice|higher-?ups|execs|my\sboss|boss\sne|corporate\s(?:hospitals?"
    r"|healthcare|medicine|dentistry|pharmacy)|private\sequity|radiology|cardiology|ortho|surgery|psych"
    r"|an(?:a?e)sthetics|procurement|payroll|yahan|the\snhs|day\sshift|night\sshift|evening\sshift|day\sstaff"
    r"|nights|gps\sin\s\w+|handover\sfrom"
    r"|\#this\s?place|work\s(?:is|has|just))\b"
)
"""Where and with whom the author works; with a word that says whose where the word alone is too general."""

STAFF = _ROLE
SOMEBODY = Rx(
    rf"(?<!\w)(?:@\w+|{CARED}|{STAFF}|you|you're|he|he's|she|she's|they|they're|them|him|her|your|u|ur|whoever"
    rf"|who|dr|mr|mrs|ms|prof|professor|these|those|that\sone|minister|secretary|politicians?|councillor|senator"
    rf"|mp|governor|president|premier|rep|exec|coach|guru|naturopaths?|chiropractors?|homeopaths?)\b"
)
_ME = Rx(
    r"\b(?:i(?!\s(?:hope|wish|know|think|honestly|can't|pity|said|told|swear|mean))|i'm|me|my\s(?:own|brain|cat"
    r"|dog|kid|kids|toddler|printer|car|husband|handwriting|hair|garden|phone|memory|feet|legs|back)"
    r"|myself|we're|printer|computer|system(?!s)|robot|trolley|coffee|weather|wifi|lift|fax|bear|teddy)\b"
)


def about_me(surface: Surface, match: Match) -> bool:
    """Whether what stands before the match in its sentence is about the author, or about a thing."""
    start = max(match.start - 45, surface.sentences[surface.sentence_at(match.start)].start)
    return bool(_ME.search(surface.low, start, match.end))

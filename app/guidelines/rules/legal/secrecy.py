"""What is not for the public: embargoes, confidential papers, lawyers' letters, complaints and reviews."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.guidelines.kinds import Pattern
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PAPER = Pattern(
    r"\b(?:confidential(?:ly)?|in\s(?:strict\s)?confidence|restricted|privileged|commercially\ssensitive"
    r"|(?:market|price)[\s-]sensitive|classified|internal\s(?:memo|email|report|document|audit|review"
    r"|investigation|only|use|slide|dashboard|figures|policy)|internal[\s-]only|not\sfor\s(?:publication|sharing"
    r"|distribution|circulation|public|release|onward|external)|do\snot\s(?:forward|share|distribute|circulate"
    r"|copy)|embargo(?:ed|es)?|under\swraps|off\sthe\srecord|hush-?hush"
    r"|draft\s(?:\w+\s){0,3}?(?:v\d|policy|report|guideline|protocol|plan)|not\syet\s(?:approved|public"
    r"|announced|published|signed\soff)|unpublished|unreleased|unannounced|interim\s(?:report|results|data"
    r"|analysis)|data\s(?:safety\s)?monitoring\s(?:board|committee)|dsmb|board\s(?:deck|papers?|minutes|slides"
    r"|meeting)|bargaining\sposition|negotiat\w+\sposition|peer[\s-]review\scommittee|m&m"
    r"|morbidity\sand\smortality\s(?:meeting|conference)"
    r"|root\scause|datix|incident\s(?:form|report|review)|serious\sincident|never\sevent\sreport|staff\slist"
    r"|salary\slist|retention\sbonus|whatsapp\sgroup\schat|grievance|disciplinary|complaint\s(?:against|about"
    r"|letter|from|file|outcome|hearing)|fitness[\s-]to[\s-]practi[sc]e|under\sinvestigation|settle(?:ment"
    r"|d\swith)|nda|non-?disclosure|our\s(?:own\s)?(?:lawyers?|solicitors?|legal\s(?:team|department)|attorneys?"
    r"|barristers?|counsel|insurer|defen[cs]e\s(?:union|organisation))|(?:the|my)\s(?:lawyers?|solicitors?"
    r"|attorneys?)|lawyer'?s\sletter|cease\sand\sdesist|litigation|lawsuit|pre-?action|subpoena"
    r"|leaked|memo(?:s|randum)?|circular|(?:whatsapp|email|text|message|letter)s?\s(?:from\s|that\s)?(?:the|our|my)\s(?:\w+\s){0,2}?(?:director|manager|boss|ceo|chief|matron|consultants?|board|partners?|head|dean)"
    r"|\b(?:hasn't|haven't|isn't|aren't)\s(?:been\s)?(?:announced|told|public|out)|head\soffice|surveyors?|inspection\sreport|draft\sreport|cqc\sdraft"
    r"|accreditation\sreport|merger|merging|closure\splans?|redundanc(?:y|ies)|layoffs?|restructur\w+|takeover"
    r"|signed\soff\stoo|budget\scuts|critical\sincident|password|rota\s(?:screenshot|below)|closed\smeeting"
    r"|closed-door|steering\sgroup|ethics\scommittee|patient\slist|fellow's\sdataset|our\strial"
    r"|isn't\sout\suntil|not\sout\suntil|won't\sbe\s(?:announced|public|out)\suntil"
    r"|announcement'?s?\s(?:is\s)?(?:on\s)?(?:monday|tuesday|wednesday|thursday|friday|tomorrow|next)"
    r"|ahead\sof\s(?:comms|the\s(?:announcement|press\srelease|embargo))|before\s(?:comms|the\s(?:announcement"
    r"|press\srelease))|(?:will\sbe|are|is)\s(?:dropping|closing|scrapping|axing|merging))\b"
)
_SURE = Pattern(
    r"\b(?:(?:embargo|embargoed)\s(?:till|until|til|lifts)|(?:not|n't|aren't|wasn't|weren't)\s(?:meant|supposed|allowed)\sto\s(?:say|tell|share|post|announce)"
    r"|(?:hasn't|haven't|not)\s(?:yet\s)?(?:officially\s)?(?:announced|told\s(?:staff|the\sstaff|anyone))|until\s(?:staff|families|everyone|patients|residents|the\steam)\s(?:are|have\sbeen|is)\stold"
    r"|go\sahead\sand\ssue|see\s(?:you|u|ya)\sin\scourt|(?:plays?|goes|looks)\s(?:\w+\s)?in\scourt|leaked|embargoed|under\sembargo|in\s(?:strict\s)?confidence|not\sfor\s(?:publication|sharing"
    r"|distribution|circulation|public\srelease|onward)|do\snot\s(?:forward|distribute|circulate)"
    r"|commercially\ssensitive|privileged\sand\sconfidential|marked\s['\"]?(?:confidential|restricted|private"
    r"|internal|privileged|secret)|stamped\s['\"]?\w+|not\s(?:yet\s)?(?:been\s)?(?:announced|public|approved"
    r"|signed\soff|released)|unpublished|unannounced|confidential\s(?:\w+\s)?(?:report|list|memo|email|letter"
    r"|document|draft|minutes|data|slides?|figures|review|papers?|file|deck)"
    r"|internal\s(?:memo|email|report|document|audit|review|investigation|slides?|dashboard|figures|chat)"
    r"|board\s(?:deck|papers)|peer[\s-]review\scommittee|data\s(?:safety\s)?monitoring|(?:our|my"
    r"|the)\s(?:own\s)?(?:lawyers?|solicitors?|legal\s(?:team|department)|attorneys?|defen[cs]e\sunion)\s(?:say"
    r"|says|said|told|think|thinks|wrote|advis\w+|want|are)|ahead\sof\scomms|before\scomms"
    r"|you\sheard\sit\s(?:here|first)|between\sus|sneak\speek\sof|(?:complaint|grievance|case"
    r"|claim)\s(?:against\s(?:me|us|our)|was\s(?:thrown\sout|dismissed|dropped|upheld))|won\s(?:my|our"
    r"|the)\s(?:case|grievance|appeal|hearing|tribunal)|nda|datix|dsmb|non-?disclosure|settled\s(?:with|out))\b"
)
_SHARED = Pattern(
    r"\b(?:(?:here|here's|here\sare|here\sis)\s(?:it|our|the|what|they|you)|below|attached|in\sthe\scomments"
    r"|see\s(?:photo|pic|screenshot|image)|photos?\sof|pics?\sof|screenshot(?:s|ted)?|snapped|snap\sof|scanned"
    r"|photographed|sharing\s(?:it|this|the|ahead|anyway)|i'm\ssharing|posting\s(?:it|this|the)|crowdsource"
    r"|transcript|voice\smemo|recorded|recording|sneak\speek|first\slook|exclusive|between\sus|entre\snous"
    r"|you\s(?:heard|saw|read)\sit\s(?:here|first|from)|heard\sit|you\sdidn't\shear|don't\stell|act\ssurprised"
    r"|keep\sit\s(?:quiet|to\syourself)|shh+|psst|rumou?r\smill'?s?\s(?:is\s)?right|i\ssaw|we\ssaw|i've\sseen"
    r"|i\sknow\sit\ssays|my\sfoot|public\s(?:ko|has\sa\sright|should\sknow|needs)|people\s(?:have\sa\sright"
    r"|should\sknow)|somebody\smust|someone\s(?:has\sto|must)|should\shear\sit|can't\skeep\s(?:it|this)\s(?:in"
    r"|quiet)|so\si\scan|well,?\si\scan|like\sit\sor\snot|for\sthe\shaters|in\sall\s(?:its|their)\sglory"
    r"|wants\sto\sbe\sfree|we\sgot\sthe|got\s(?:hold|my\shands|wind)\sof|came\s(?:from|across)"
    r"|went\sto\s(?:three|all|some|the|members)|reads?:|it\ssays|page\s(?:two|2|one|1|3)|slide\s(?:below|\d)"
    r"|you've\sgot\sa\s(?:strong\s)?case|told\snot\sto\s(?:comment|say|share)|not\sallowed\sto\ssay"
    r"|not\ssupposed\sto|shouldn't\s(?:say|share|tell|be\sposting)|found\sin\s(?:my|our)\sfavou?r|starts\sat"
    r"|too\.|friends?\s(?:at|in)\s(?:hq|head\soffice|the\sboard))\b"
)
_FREE = Rx(
    r"\b(?:approved for (?:sharing|release)|cleared by|public(?:ly)? (?:available|record|site|bulletin"
    r"|consultation|domain|on)|on our (?:public )?(?:site|website)"
    r"|(?:published|announced) (?:this (?:morning|week)|today|yesterday|on|in|last)"
    r"|embargo (?:has )?(?:lifted|is over|ended)|now that (?:the|it)|press release(?:'s| is)? out|officially"
    r"|freedom of information|foi|i (?:won't|can't|will not|cannot) (?:share|say|guess|comment|post|discuss)"
    r"|we (?:won't|can't|will not|cannot|don't) (?:share|say|comment|post|discuss)|please don't (?:share|post"
    r"|forward)|never (?:post|share|forward)|don't (?:post|share|forward)|not sharing|no case here"
    r"|confidential (?:helpline|support|service|advice|chat|counsel\w+|space|line|testing|clinic|appointment"
    r"|and free|listening)|free(?:,)? (?:and )?confidential|confidentially (?:to|with|on)"
    r"|strictly confidential\.? (?:call|text|we)|completely confidential|call (?:us )?(?:in|confidentially)"
    r"|remains? confidential|(?:is|are|it's|stays?|everything is|conversations? are|service is"
    r"|100%) (?:\w+ )?confidential|keeps? (?:it|you|your\w*) confidential|grand rounds|reminder|policy says"
    r"|tips?|how to|restricted (?:diet|mobility|growth|visiting|movement)|privileged to|feel(?:ing)? privileged"
    r"|complaints? procedure|how to complain)\b"
)
_EMBARGO = Rx(
    r"\bembargo(?:ed)?\b[^.!?\n]{0,30}?\b(?:until|till|till:|until:|lifts?|to|ends?|date:?)\s(?:on\s)?(?:(?:mon"
    r"|tues|wednes|thurs|fri|satur|sun)day,?\s)?"
    r"(?:(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)|(?P<d1>\d{1,2})(?:st|nd|rd"
    r"|th)?\s(?P<n1>[a-z]{3})[a-z]*(?:,?\s(?P<y1>20\d\d))?|(?P<n2>[a-z]{3})[a-z]*\s(?P<d2>\d{1,2})(?:st|nd|rd"
    r"|th)?(?:,?\s(?P<y2>20\d\d))?)(?:,?\s(?:at\s)?(?P<h>\d{1,2})[:.](?P<min>\d\d))?"
)


def secrets(surface: Surface) -> tuple[Match, ...]:
    """What is not for the public and is shown or told here; empty where it is cleared or is about keeping quiet."""
    papers = sorted({*_PAPER.matches(surface), *_SURE.matches(surface)})
    if not papers or _FREE.search(surface.low):
        return ()
    sure = _SURE.matches(surface)
    if len(sure) > 1 or (sure and len(papers) > 2):
        return tuple(sure[:2])
    shared = [s for s in _SHARED.matches(surface) if any(surface.within(s, p, 2) for p in papers)]
    return (papers[0], shared[0]) if shared else tuple(sure[:1])


def embargo(surface: Surface, year: int, zone: str) -> tuple[Match, datetime] | None:
    """The embargo that the text names, as a UTC instant; without a year it is of `year`, without hours at midnight."""
    found = _EMBARGO.search(surface.low)
    if found is None:
        return None
    day = int(found["d"] or found["d1"] or found["d2"])
    name = found["n1"] or found["n2"]
    if not found["m"] and name not in _MONTHS:
        return None
    month = int(found["m"]) if found["m"] else _MONTHS.index(name) + 1
    try:
        at = datetime(
            int(found["y"] or found["y1"] or found["y2"] or year),
            month,
            day,
            int(found["h"] or 0),
            int(found["min"] or 0),
            tzinfo=_zone(zone),
        )
    except ValueError:
        return None
    return Match(found.start(), found.end()), at.astimezone(UTC)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")

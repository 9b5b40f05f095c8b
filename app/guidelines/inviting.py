"""Invitations to write, to send something or to meet: the verb, the way, what is asked for and what is promised."""

from app.guidelines.guards import negated, quoted
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

PRIVATE = (
    r"(?:dms?|d\.m\.|pms?|inbox|whats\s?app|wa|sms|imessage|messenger|telegram|signal|snap(?:chat)?"
    r"|insta(?:gram)?|ig|facebook|fb"
    r"|tiktok|viber|wechat|discord|voice[\s-]?notes?|chat|text|texts|email)"
)
"""Ways that end at a person, and not in a record."""

_SEND = (
    r"(?:send|sending|dm|dming|pm|inbox|whatsapp|text|message|email|mail|drop|post|upload|share|show|comment"
    r"|submit|attach|tag|snap"
    r"|screenshot|paste|leave|put|bring|chuck|fling|sling|shoot|flick|forward|tell|describe|type|list|give|film"
    r"|record|voice-?note"
    r"|pop|stick|hit|slide|bung|get|take|let\s(?:me|us)\s(?:see|have|know)|reply|hand|read\sout|fire|throw|shout)"
)
_OPENS = (
    r"(?:^|[.!?:;,—–\n👇📸🩸]\s*|\b(?:and|or|then|just|please|pls|plz|so|to|you|u|ya|ye|also"
    r"|now|simply|always"
    r"|freely|me|us|don't\sbe\sshy|go\son|want|wants|wanna|keep|free)\s+)"
)
_ASK = Rx(rf"{_OPENS}(?P<it>{_SEND})\b")
_PICTURE = (
    r"(?:pics?|pix|pictures?|photos?|fotos?|selfies?|snaps?|snapshots?|close-?ups?|images?|vid(?:eo)?s?|clips?"
    r"|screen\s?shots?|screen\s?grabs?)"
)
_RESULT = (
    r"(?:bloods?|blood\s?(?:tests?|work|results?|reports?)|bloodwork|(?:test|lab|scan|biopsy|swab|hormone"
    r"|genetic|sleep|gut|mri|ct|smear)\s(?:results?|reports?)"
    r"|labs?|results?|reports?|mris?|mri\sscans?|cts?|ct\sscans?|x-?rays?|scans?|ecgs?|ekgs?|echos?|traces?"
    r"|levels|readings?|panels?|lipid\sprofile"
    r"|discharge\s(?:letter|summary)|audiograms?|prescriptions?|a1cs?|hba1c|tsh|ferritin|numbers|ultrasounds?"
    r"|sonograms?|opgs?|dexa|eeg|letters?\sfrom\s(?:the|your)\s\w+)"
)
_SIGN = (
    r"(?:symptoms?|rash(?:es)?|moles?|lumps?|bumps?|spots?|acne|breakouts?|poos?|poops?|stools?|wee|urine|pee"
    r"|tongues?|nails?|toenails?|fingernails?|bites?|stings?|scars?"
    r"|bruis(?:es?|ing)|wounds?|bald\s(?:spot|patch)|hairline|scalp|eyes?|eyelids?|skin|cysts?|veins?|feet|foot"
    r"|toes?|gait|posture|burns?|stitch(?:es)?|swelling|gums?|teeth|tooth"
    r"|tonsils?|throats?|ears?|knees?|backs?|shoulders?|bell(?:y|ies)|tummy|breasts?|lips?|noses?|jawline|face"
    r"|periods?|cycles?|pains?|aches|complaints?|diagnos[ei]s|condition"
    r"|conditions|meds|medications?|medicines?|medical\shistor(?:y|ies)|histor(?:y|ies)|case|cases|sore\sbits?"
    r"|warts?|verrucas?|bunions?|hives|eczema|psoriasis|stretch\smarks|baby's\s\w+"
    r"|nappy|nappies|diapers?|discharge|mucus|phlegm|weight|bmi|food\sdiary|numbers|dose|doses|problem|problems"
    r"|issue|issues|health\s\w+|worr(?:y|ies)|what\shurts|where\sit\shurts|what's\swrong)"
)
_THEIRS = (
    r"(?:your|ur|yours|yo|the|that|those|these|any|an?|one|some|all|his|her|their|kids?'?s?|baby's|child's|3|three"
    r"|two|a\sfew)"
)
_GIVES = Rx(
    rf"\b{_PICTURE}\s(?:of|showing|with)\s(?:\w+\s){{0,4}}?{_SIGN}\b|\b{_SIGN}\s{_PICTURE}\b"
    rf"|\b{_THEIRS}\s(?:\w+\s){{0,3}}?{_PICTURE}\b|\b{_PICTURE}\b(?=[^.!?\n]{{0,40}}\b(?:below|dms?|inbox|here"
    r"|comments?|me)\b)"
    rf"|\b(?:your|ur|yours|the\skids'?|their|his|her)\s(?:[\w'-]+\s){{0,3}}?(?:{_RESULT}|{_SIGN})\b|\b(?:photo"
    rf"|image|video)\sof\s(?:\w+\s){{0,3}}?(?:inside|where|it|how)\b"
    rf"|\b(?:age,?\s|sex,?\s|name,?\s)(?:\w+,?\s){{0,4}}?(?:symptoms?|weight|history|meds)\b|\b(?:symptoms"
    r"|bloods|labs|results|reports|x-?rays|scans|mris)\b"
)
_IMAGE_OR_RESULT = Rx(rf"\b(?:{_PICTURE}|{_RESULT}|yours)\b")
_TARGET = Rx(
    rf"\b(?:below|comments?|comment\ssection|{PRIVATE}|live|threads?|replies|here|stories|story|link|box"
    r"|to\s(?:me|us|the\s(?:page|nurse|team|doc\w*|clinic)|our\s\w+|my\s\w+)|(?:send|show|tell|text|bring|give"
    r"|forward|message|whatsapp|email|dm|inbox|pm|mail|shoot|drop|ping|snap|get)\s(?:it\sto\s)?(?:me|us|dr"
    r"|doc))\b|👇"
)
_PROMISE = Rx(
    r"\b(?:i|we|i'd|we'd|dr\.?\s\w+|doc\s\w+|the\s(?:nurse|doc|doctor|team|physio|pharmacist|dentist|dietitian)"
    r"|she|he|our\s\w+(?:\s\w+)?|they)(?:'ll|'m|'re|\swill|\scan|\scould|\sam|\sare|\sis"
    r"|\swould)?(?:\s(?:happily|gladly|personally|honestly|just|then|also|always|try\sto|be|love\sto|going\sto"
    r"|to))*\s"
    r"(?:tell|tells|say|says|rate|rates|rating|read|reads|reading|translate|interpret|decode|explain|check"
    r"|checks|checking|look|looks|looking|review|reviews|reviewing|diagnose|diagnoses|guess|score|rank|grade"
    r"|assess|analy[sz]e|spot|triage|advise|answer|answers|reply|have\sa\s(?:look|peek|gander|read|think)"
    r"|take\sa\s(?:look|peek)|give\s(?:you\s|my\s|an?\s|it\s)+"
    r"|let\syou\sknow|sort|help|work\sout|figure|pick|feature|react|roast|critique|tailor|design|make|prescribe"
    r"|build|write)\b"
    r"|\b(?:my|our|an?)\s(?:honest|quick|free|expert|professional|second|personal|live)\s(?:read|opinion|take"
    r"|look|verdict|feedback|review|assessment|diagnosis|second\sopinion)\b|\b(?:w|with|for|get)\s(?:an?|your"
    r"|my)\s(?:\w+\s)?(?:diagnosis|verdict|opinion|review|assessment)\b"
    r"|\bbest\sone\swins|\b(?:wins?|prize|voucher|discount|giveaway)\b|(?:[£$€₹]\s?\d+|\d+\s?%|free)\soff\b"
    r"|\bguess\sthe\s(?:diagnosis|condition)|\bspot\sdiagnosis\b|\bfree\s(?:assessment"
    r"|consult\w*|opinion|reading|review)\b|\b(?:green,?\samber|hot\sor\snot|worry\sor\snot|normal\sor\snot"
    r"|legit\sor)\b|\breply\s(?:w|with|to\severy|to\sall)\b"
)
_OFFICIAL = Rx(
    r"\b(?:portal|nhs\sapp|my\s?chart|patient\saccess|e-?consult\w*|secure\w*|encrypted|website|web\sform"
    r"|online\sform|booking|appointments?|at\sreception|front\sdesk|your\s(?:own\s)?(?:gp|doctor|doc|team|nurse"
    r"|midwife|pharmacist|dentist|clinician|physician|specialist|surgery|practice|provider|visit|next\svisit"
    r"|therapist|optician)|in\sperson|come\sin|telehealth\slink|referral|refer\w*"
    r"|who(?:ever)?\sordered|ambulance|paramedics?|crew|competition|fundrais\w+|marathon|dogs?|cats?|pets?"
    r"|lunch|garden|christmas|costumes?|pumpkins?|desks?|mugs?|team|staff|colleagues?)\b"
)
_OFFERS_TO_LOOK = Rx(
    r"\b(?:i|we|dr\.?\s\w+)(?:'ll|'m|'re|\swill|\sam|\sare)(?:\sbe)?\s(?:check\w*|read\w*|rat\w+|review\w*"
    r"|look\w*\s(?:at|over)|interpret\w*|translat\w+|diagnos\w+|assess\w*|answer\w*)\s(?:\w+\s){0,3}?"
    rf"(?:your|ur|yours|followers'?|people's)\s(?:\w+\s){{0,3}}?(?:{_RESULT}|{_SIGN}|{_PICTURE})\b"
)
_ASK_ME = Rx(
    r"\bask\s(?:me|us|the\s(?:doc\w*|nurse|dentist|pharmacist|physio)|dr\.?\s\w+)\s(?:\w+\s){0,4}?(?:about"
    r"|on)\s(?:your|ur)\s(?:\w+\s){0,3}?(?:condition|symptoms?|diagnosis|results?|meds|medication|rash|pain"
    r"|case|body|health|problem|bloods|scan|dose)\b"
    r"|\b(?:what(?:'s|\sis|\sare)|list|describe|tell\s(?:me|us)|comment|type|drop|share|dm|send)\s(?:me\s"
    r"|us\s)?your\s(?:\w+\s){0,2}?symptoms?\b"
)


_QUOTE_OPENS = Rx(r"(?:^|[\s(])'[^'\n]{0,80}$")
_QUOTE_ENDS = Rx(r"[^'\n]{0,80}'(?:[\s.,;:!?)]|$)")


def _allowed(surface: Surface, match: Match) -> bool:
    """Asserted: neither denied nor quoted, in double or single marks."""
    single = _QUOTE_OPENS.search(surface.low, max(0, match.start - 80), match.start)
    if single and _QUOTE_ENDS.match(surface.low, match.end):
        return False
    return not negated(surface, match) and not quoted(surface, match)


def asks(surface: Surface) -> tuple[Match, ...]:
    """Verbs of asking somebody to send or tell something: “drop”, “send”, “upload”; not “please don't send”."""
    found = (Match(*m.span("it")) for m in _ASK.finditer(surface.low))
    return tuple(m for m in found if _allowed(surface, m))


def requests_for_cases(surface: Surface) -> tuple[Match, ...]:
    """Where people are asked for their pictures, results or symptoms; `what` is `image` or `words`."""
    found = [m for ask in surface.of(asks) if (m := _for_a_case(surface, ask))]
    for pattern in (_OFFERS_TO_LOOK, _ASK_ME):
        hits = (Match(m.start(), m.end(), "words") for m in pattern.finditer(surface.low))
        found += [h for h in hits if _allowed(surface, h) and not _is_official(surface, h)]
    return tuple(sorted(found)[:3])


def _is_official(surface: Surface, match: Match) -> bool:
    sentence = surface.sentences[surface.sentence_at(match.start)]
    return bool(_OFFICIAL.search(surface.low, sentence.start, sentence.end))


def _for_a_case(surface: Surface, ask: Match) -> Match | None:
    """The request, where what is asked for and a place to send it, or a promise to judge it, stand together."""
    here = surface.sentence_at(ask.start)
    sentence, before = surface.sentences[here], surface.sentences[max(0, here - 1)]
    later = surface.sentences[min(len(surface.sentences) - 1, here + 1)]
    if _is_official(surface, ask) or _TO_CARE.match(surface.low, ask.end):
        return None
    what = _what(surface, ask, before.start)
    promised = _PROMISE.search(surface.low, before.start, later.end)
    aimed = _TARGET.search(surface.low, sentence.start, sentence.end)
    if what is None or not (promised or aimed):
        return None
    if what.what == "words" and not promised and not _STRONG.search(surface.low, what.start, what.end):
        return None
    return Match(ask.start, max(ask.end, what.end if what.start >= ask.start else ask.end), what.what)


def _what(surface: Surface, ask: Match, since: int) -> Match | None:
    """What they are asked for: named after the verb, or named before it and then called “it” or “yours”."""
    sentence = surface.sentences[surface.sentence_at(ask.start)]
    named = _GIVES.search(surface.low, ask.end, min(sentence.end, ask.end + 90))
    spoken = _OF_A_BODY.search(surface.low, since, ask.start) or surface.asked
    if named:
        said = named.group()
        image = _IMAGE_OR_RESULT.search(said)
        ill = _OF_A_BODY.search(surface.low, named.start(), min(sentence.end, named.end() + 40)) or spoken
        return Match(named.start(), named.end(), "image" if image else "words") if ill else None
    it = _IT.match(surface.low, ask.end)
    return Match(ask.end, it.end(), "image") if it and spoken else None


_OF_A_BODY = Rx(rf"\b(?:{_RESULT}|{_SIGN})\b")
_IT = Rx(r"\s(?:it|them|yours|one)\b|(?<=film|cord)\s(?:yourself|you|him|her)\b")
_TO_CARE = Rx(
    r"\s(?:\w+\s){1,3}?(?:to|with|by|at)\s(?:an?|your|the|their)\s(?:\w+\s)?(?:gp|doctor|doc|clinic|nurse"
    r"|pharmacist|midwife|dentist|person"
    r"|specialist|dermatologist|hospital|optometrist|team|physio|vet|desk|reception)\b"
)
_STRONG = Rx(r"\bsymptoms?\b|\bconditions?\b|\bdiagnos[ei]s\b|\bmedical\shistor|\bmeds\b|\bmedications?\b")


TO_ME = (
    r"(?:\b(?:dm|pm|inbox|whats\s?app|text|message|msg|ping|snap|telegram|email|call|ring|phone|voice-?note"
    r"|poke|write)\s(?:it\sto\s)?(?:me|my\b)(?!\s(?:name|doctor))"
    r"|\b(?:drop|shoot|send|fire|slide|slip|hit|give|leave)\s(?:me\s(?:up|an?\s(?:dm|pm|message|text|line|msg"
    r"|whatsapp|shout|buzz|call|ring|bell|note|hi)|it|your)|(?:in|in\s?to)\s(?:my|the)\s(?:dms?|inbox)|me\b)"
    r"|\b(?:my|the|our|by|via|over|on|in|into|through|from|open)\s(?:dms?|pms?|inbox|whats\s?app|messenger"
    r"|telegram|insta(?:gram)?|snap(?:chat)?|text|chat|sms|facebook|fb|tiktok)\b|^\s*(?:dm|inbox|pm|whatsapp"
    r"|text)\b|[.!?:;,—–\n]\s*(?:just\s|simply\s)?(?:dm|inbox|pm|whatsapp|text)\b(?!\s(?:us\sto\sbook|book))"
    r"|\bdms?\s(?:are\s)?open\b|\bhmu\b"
    r"|\bcomment\s(?:\"?[a-z]+\"?)(?=[^.!?\n]{0,40}\b(?:i'll|we'll|and)\b)|\breply\s(?:with|yes)\b"
    r"|\bjust\ssay\s(?:hi|the\sword)\b|\byou\sknow\swhere\s(?:i|to)\b)"
)
"""A private way to the author: “DM me”, “hit me up”, “by WhatsApp”."""

"""Inviting patients to befriend the author, or to write to them privately."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import AccountKind, Audience, PostKind
from app.guidelines import contacts, guards
from app.guidelines.inviting import PRIVATE
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_PATIENTS = Rx(
    r"\b(?:patients?|pts?|clients?|service\susers|my\s(?:mums|moms|mamas|ladies|girls|guys|regulars|babies"
    r"|families|kids|lot|oldies|people|crew|diabetics|veterans|runners|brides|smiles)|(?:if|when"
    r"|whether)\s(?:you're|you\sare|you've|i've|i|you)\s(?:\w+\s){0,3}?(?:seen|see|delivered|treated"
    r"|under\s(?:me|my)|on\smy\s(?:list|books|caseload)|mine|been\sin|had\s(?:surgery|your|a)|came|come|due"
    r"|booked|registered|waiting|stuck|worried|up\sat)"
    r"|anyone\s(?:i've|i|who's|under)\s(?:\w+\s)?(?:treated|seen|delivered|operated|looked|my|had)|(?:after"
    r"|before|following|about|between|until|since|for|with|re)\s(?:your|the|our|my)\s(?:\w+\s)?(?:op|ops"
    r"|operation|surgery|surgeries|procedure|appointments?|visits?|sessions?|birth|scan|results?|treatment"
    r"|consult\w*|clinic|discharge|chemo|injection|jab|extraction|implant|filler|check-?up|assessment|rehab"
    r"|baby|wound|stitches|prescription|meds|bloods|kid|child|little\sone|mum|mom|pain|scar|symptoms?)"
    r"|your\s(?:wound|stitches|results?|scan|bloods|baby|bump|meds|dressing|symptoms?|recovery|appointment"
    r"|implants?|braces|scar|knee|tooth|teeth|treatment|contractions|cycle|sugars|pressure|flare-?ups?|panic"
    r"|anxiety|cravings|waters|milk|latch|bub|little\sone|child|kid)|little\sone|bedside|waiting\s(?:room|list)"
    r"|discharged?|post-?op|post-?natal|labou?r|in\spain|flare|panic\sattack|low\sday|wobble|bad\snight"
    r"|can't\ssleep|questions?|worries|worried|anything|appointments?|prescriptions?|results)\b"
)
_NAMED = Rx(
    r"\b(?:patients?|pts|clients?|service\susers|my\s(?:mums|moms|mamas|ladies|girls|guys|regulars|families|lot"
    r"|diabetics|veterans)|anyone\si've\s\w+)\b"
)
_BEFRIEND = Rx(
    r"\b(?:add|adds|friend|befriend|follow|find|connect\swith|poke|stalk)\s(?:me|back|my)\b(?!\s(?:practice"
    r"|page|blog|clinic|business|professional))|\bfollow\sback\b|\b(?:friend|follow)\srequests?\b|\b(?:be"
    r"|become|being|are|we're|stay|remain)\s(?:\w+\s)?(?:friends|mates|pals|besties)\b|\badd\s(?:each\sother"
    r"|one\sanother|you\sback)\b|\b(?:private|personal|real|own|main|other"
    r"|close\sfriends)\s(?:\w+\s)?(?:insta(?:gram)?|facebook|fb|snap(?:chat)?|profile|account|page|story"
    r"|stories|list|tiktok)\b|\bclose\sfriends\b"
    r"|\b(?:accept|accepting|adding|add|added|following|follow)\s(?:\w+\s){0,3}?(?:patients|clients|of\syou"
    r"|everyone\si|everybody\si|pts|anyone\si)\b"
)
_WRITE = Rx(
    r"\b(?:text|txt|whats\s?app|message|msg|dm|pm|inbox|call|ring|phone|buzz|ping|snap|facetime|email|telegram"
    r"|voice-?note|sms|hit|contact|reach|bell|get)\s(?:me|my\s(?:cell|mobile|phone|own|personal|private|direct"
    r"|home|whats\s?app|number|dms?|inbox|insta)|(?:up\s)?on\smy)\b(?!\s(?:if\syou'd\slike\sto\s(?:apply"
    r"|volunteer|join|speak)))|\b(?:drop|send|shoot|give)\sme\s(?:an?\s)?(?:dm|pm|message|text|line|whatsapp"
    r"|msg|call|ring|shout|buzz|bell|note|voice\s?note)\b|\b(?:slide|pop|jump)\s(?:in|into)\s(?:my"
    r"|the)\s(?:dms?|inbox)\b|\bmy\s(?:dms?|inbox)\s(?:are|is)\s(?:always\s)?open\b"
    r"|\bdms?\s(?:are\s)?(?:always\s)?open\b"
    rf"|\b(?:by|on|via|over|through|my)\s{PRIVATE}\b(?=[^.!?\n]{{0,30}}\b(?:me|my)\b)|\bme\s(?:directly"
    r"|privately|personally|direct)\b"
)
_KEPT = (
    r"(?:(?:own|personal|private|direct|real|new|home|other|second|actual)\s){0,2}(?:cell|mobile|mob|phone"
    r"|number|digits|whats\s?app|handle|snap(?:chat)?|telegram|insta(?:gram)?|home\saddress)"
)
_MY_NUMBER = Rx(
    rf"\bmy\s{_KEPT}(?:\snumber)?\s?(?:is|:|=|-|–|\d|on|here|below|\+|@|for)|\b(?:here's|heres|here\sis|have"
    rf"|take|save|grab|use|keep)\s(?:\w+\s){{0,2}}?my\s{_KEPT}\b|\b(?:text|call|ring|reach|message|catch|get"
    rf"|find|whatsapp)\s(?:me\s)?on\smy\s{_KEPT}\b"
    r"|\b(?:personal|private|own|home)\s(?:cell|mobile|number|phone|whats\s?app|line|email)\b|\bmy\swhats\s?app\b"
)
_HANDS_OUT = Rx(rf"\b(?:give|giving|gives|hand(?:ing)?|share|sharing|post(?:ing)?)\s(?:\w+\s){{0,3}}?my\s{_KEPT}\b")
_ROUND = Rx(
    r"\b(?:skip|instead\sof|forget|never\smind|rather\sthan|faster\sthan|quicker\sthan"
    r"|don't\s(?:bother\s(?:with\s)?|wait\sfor\s|ring\s|call\s)|no\sneed\s(?:for|to\s(?:go|ring|call|book"
    r"|wait))|without|not|why\swait\sfor|easier\sthan|better\sthan|bypass)\s(?:\w+\s){0,4}?(?:portal"
    r"|reception\w*|front\sdesk|switchboard|booking|practice\s(?:line|manager)|clinic\s(?:line|number|phone)"
    r"|office|secretary|waiting\s(?:room|list)|appointment|phone\squeue|queue|hold\smusic|hotline)\b"
    r"|\b(?:any\s?time|any\shour|day\sor\snight|24\s?/\s?7|after\shours|evenings?|weekends?|at\s(?:night|3\s?am"
    r"|midnight)|always\s(?:here|up|on|there|reply|answer)|i\s(?:always\s)?(?:reply|answer)|till\smidnight"
    r"|late)\b"
)
_SOCIAL = Rx(
    r"\b(?:patients?|clients?|pts|my\s(?:mums|ladies|regulars|families))\b[^.!?\n]{0,60}\b(?:my\s(?:bbq"
    r"|barbecue|braai|wedding|party|birthday|house|place|garden|boat|flat|home|pool|book\sclub|baby\sshower)"
    r"|(?:drinks?|dinner|coffee|pint|beach|pub|wine)\s(?:with\sme|on\sme|at\smine|together|after|sometime))\b"
    r"|\b(?:come|round|over)\s(?:to|at)\s(?:mine|my\s(?:house|place|flat))\b"
)
_SHORT = 60
_ASIDE_WAY = Rx(rf"\b{PRIVATE}\b")
_CARE = Rx(
    r"\b(?:your\s(?:\w+\s)?(?:wound|stitches|results?|scan|bloods|baby|bump|meds|dressing|symptoms?|recovery"
    r"|implants?|braces|scar|knee|tooth|teeth|treatment|contractions|sugars|pressure|panic|anxiety|milk|latch"
    r"|little\sone|child|op|surgery|operation|appointment|procedure|birth|prescription|session)|(?:after|before"
    r"|between)\s(?:your|our|the)\s\w+|in\spain|panic\sattack|post-?op|little\sone)\b"
)
_NO = Rx(
    r"\b(?:don't|do\snot|can't|cannot|won't|never|no\slonger|not|aren't|isn't|shouldn't|wouldn't|nor"
    r"|no)\s(?:\w+\s){0,4}?(?:accept|add|friend|follow|give|take|share|have|use|text|message|reply|answer"
    r"|monitored|offer|be|connect|treat|call|whatsapp|dm|advise|for\spatients|friends|personal|private)\b"
    r"|\bplease\s(?:don't|do\snot)\b|\bwhy\s(?:i|we|your|did|can't|don't|nurses|doctors)\b|\bdeclin\w+\b"
    r"|\bboundar\w+\b|\bpolicy\b"
)
_BUSINESS = Rx(
    r"\b(?:hiring|vacanc\w+|job|apply|cv|locums?|rota|shifts?|volunteers?|recruit\w*|colleagues?|students?"
    r"|trainees?|mentees?|mentor\w*|speak(?:er|ing)|media|press|journalists?|collab\w*|sponsor\w*|podcast|study"
    r"|participants|research|fundrais\w+|tickets?|raffle|marathon|interview\w*|course|workshop|nurses\swho"
    r"|fellow\s\w+|doctors\swho|gps\swho|med\sstudents|juniors|new\sgrads|selling|for\ssale|lost\s(?:dog|cat"
    r"|keys))\b"
)
_RECORDED = Rx(
    r"\b(?:our\s(?:page|newsletter|website|line|app)|the\s(?:portal|practice\sline|clinic\sline"
    r"|nurse\sline)\s(?:is|works|for)|use\sthe\sportal|call\sthe\s(?:clinic|practice|office)|ring\s(?:reception"
    r"|the\sward))\b"
)


def _judge(scene: Scene) -> Iterator[Hit]:
    surface, request = scene.surface, scene.request
    if request.account is AccountKind.PRACTICE and not _MY_NUMBER.search(surface.low):
        return
    for m in (m for sign in (_BEFRIEND, _WRITE, _HANDS_OUT, _MY_NUMBER) for m in sign.finditer(surface.low)):
        match = Match(m.start(), m.end())
        if _is_refused(surface, match):
            continue
        if _concerns_patients(scene, match):
            yield Hit((match,))
            return
    social = _SOCIAL.search(surface.low)
    if social and not _is_refused(surface, Match(social.start(), social.end())):
        yield Hit((Match(social.start(), social.end()),))


def _near(surface: Surface, match: Match) -> tuple[str, int, int]:
    """The text with the reach of a match: its sentence, the one before and the one after."""
    here, last = surface.sentence_at(match.start), len(surface.sentences) - 1
    return surface.low, surface.sentences[max(0, here - 1)].start, surface.sentences[min(last, here + 1)].end


def _is_refused(surface: Surface, match: Match) -> bool:
    """Denied, quoted, about work, or the practice's own way given in the same breath."""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    said = (surface.low, sentence.start, sentence.end)
    if _NO.search(*said) and not _ROUND.search(*said):
        return True
    if len(surface.tokens) <= _SHORT and _BUSINESS.search(surface.low):
        return True
    return bool(_BUSINESS.search(*_near(surface, match)) or _RECORDED.search(*said)) or guards.quoted(surface, match)


def _concerns_patients(scene: Scene, match: Match) -> bool:
    """Said to patients: they are named, their care is the subject, or the way round the practice is praised."""
    surface = scene.surface
    said = _near(surface, match)
    named, about, around = _NAMED.search(*said), _PATIENTS.search(*said), _ROUND.search(*said)
    if _BEFRIEND.fullmatch(surface.low, match.start, match.end):
        return bool(named or (about and _ASIDE_WAY.search(*said)))
    if _MY_NUMBER.fullmatch(surface.low, match.start, match.end):
        return bool(about or around or surface.asked or not scene.surface.peers)
    phone = any(said[1] <= p.start < said[2] for p in surface.of(contacts.phones))
    answers = scene.request.kind is PostKind.REPLY and bool(surface.asked)
    return bool(named or (about and (phone or around or _CARE.search(*said))) or ((phone or around) and answers))


RULE = Rule(
    id="boundaries/patient-contact",
    severity=Severity.WARN,
    detect=(Judged(_judge),),
    weighed=True,
    audiences=frozenset({Audience.PUBLIC}),
    source=Citation("ACP and FSMB, Online Medical Professionalism: electronic contact with patients", date="2013"),
    flag=(
        "Patients, add me on Facebook and ask anything!",
        "My cell is 555-201-0001, text me after your op.",
        "Skip reception, message me directly about your results.",
        "I accept friend requests from all my patients, we're one big family.",
        "Worried about your stitches at night? WhatsApp me, day or night.",
        "My mums can always reach me on my personal number.",
        "All my clients are invited to my barbecue on Saturday!",
        Example(
            "Here's my WhatsApp, just text any hour.", kind=PostKind.REPLY, in_reply_to="Is the wound clinic open?"
        ),
    ),
    leave=(
        "Follow our page for clinic news.",
        "Use the patient portal for results.",
        "I don't accept friend requests from patients, and it's nothing personal.",
        "Nurses on our team have no personal lines for patients. Reception will find one of us.",
        "Junior colleagues: my DMs are open if a night went badly.",
        "Vacancy for a practice nurse. Questions? Call me on 555-0123.",
        Example("Questions about your appointment? Message us here.", account=AccountKind.PRACTICE),
        "Why I can't add you back: you are my patient, and I'd like to stay your doctor.",
        "Text the word START to our reminder line.",
        "Find me at the finish line, I'm the one in the orange hat.",
    ),
)

"""Offering prescriptions, sick notes or certificates by message, or without seeing anybody."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines import guards, lexicon
from app.guidelines.inviting import TO_ME
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_PAPER = Rx(
    r"\b(?:e-?)?(?:prescriptions?|scripts?|rx|refills?|repeats?)\b|\b(?:prescribe|prescribing)\b|\b(?:sick|fit"
    r"|doctor's|doctors|dr's|medical|gp|absence|work|return[\s-]to[\s-]work)\s?(?:notes?|certs?|certificates?"
    r"|lines?)\b"
    r"|\b(?:med|medical|mental\shealth|fitness|sickness|leave|disability)\s(?:certs?|certificates?)\b"
    r"|\bcertificates?\sfor\s(?:work|uni|school|centrelink|court|leave|travel|insurance|visa)\b|\b(?:note"
    r"|letter|certificate)s?\sfor\s(?:\w+\s){0,2}?(?:work|uni|school|college|boss|employer|landlord|court|exam"
    r"|airline|hr|visa)\b"
    r"|\b(?:mask|vaccine|vax|exemption|exempt|esa|emotional\ssupport|support\s(?:animal|dog|pet)"
    r"|service\s(?:dog|animal)|disability|fit[\s-]to[\s-]fly|clearance)\s(?:\w+\s)?(?:letters?|certificates?"
    r"|exemptions?|cards?|notes?|forms?|passes)\b|\bexemptions?\b"
    r"|\b(?:med|medical|cannabis|marijuana|mmj|420|weed)\s?cards?\b|\bmedical\s(?:marijuana|cannabis)\b"
    r"|\b(?:blue|parking)\sbadge\b|\bemergency\s(?:meds|medicines?|supply)\b|\bmeds\b|\b(?:referrals?"
    r"|blood\s(?:test\s)?forms?|lab\sorders?)\b|\bdispensary\b"
)
_MEDS = Rx(
    r"\b(?:antibiotics?|steroids?|steroid\sbursts?|inhalers?|the\s(?:pill|morning[\s-]after\s\w+)|pills?"
    r"|tablets?|contracepti\w+|benzos?|painkillers?|opioids?|stimulants?|sleeping\s(?:pills|tablets)"
    r"|testosterone|hrt|semaglutide|tirzepatide|jabs?|pens?|creams?|melatonin|viagra|finasteride|tretinoin"
    r"|adderall|ritalin|xanax|valium|diazepam|codeine|tramadol|azithro\w*|amox\w*|doxy\w*)\b"
)
_WANTED = Rx(
    r"\b(?:need|needs|want|wants|after|looking\sfor|ran\sout|run\sout|running\slow|running\sout|out\sof|lost|forgot"
    r"|get|order|renew|skip|available|ask\s(?:me\s)?for|for\s(?:an?|your|my)|delivered|posted|ready|sorted)\b"
)
_INFORMAL = Rx(TO_ME)
_UNSEEN = Rx(
    r"\b(?:no|without|skip|zero|forget)\s(?:an?\s|the\s|any\s|gp\s|doctor\s|clinic\s|video\s|awkward\s"
    r"|waiting\s|need\s(?:for|to)\s(?:an?\s|the\s|see\s\w+\s)?|long\s)*(?:appointments?|questions?(?:\sasked)?"
    r"|exam(?:ination)?s?|visits?|consult(?:ation)?s?|calls?|sessions?|video|waiting(?:\sroom)?|wait|queues?|gp"
    r"|check-?ups?|paperwork|face[\s-]to[\s-]face|bloods?|tests?|seeing\s\w+|coming\sin|come\sin|hassle|judg\w+"
    r"|records?|id\b|office|assessment|history)\b"
    r"|\b(?:don't|won't|needn't|no\sneed\sto|do\snot)\s(?:even\s)?(?:need\s(?:to\s)?(?:come|an?\s\w+|a\scall"
    r"|see|be\sseen|visit|talk|speak|examine)|come\sin|have\sto\s(?:come|see|talk|speak)"
    r"|ask\s(?:any\s)?questions|meet)\b|\bfrom\s(?:my|your)\s(?:couch|sofa|bed|phone|car|kitchen)\b"
    r"|\b(?:same[\s-]day|within\s(?:the|an?|\d+)\s(?:hours?|minutes?|mins?)|in\s(?:\d+|five|ten|two"
    r"|an)\s(?:mins?|minutes|hours?)|pdf|instantly|by\stonight|overnight)\b"
    r"|\b(?:cash\s?app|venmo|revolut|paypal|gpay|upi|paytm|zelle|bank\stransfer|crypto|bitcoin)\b|[£$€₹]\s?\d+"
)
_RECORDED = Rx(
    r"\b(?:nhs\sapp|portal|website|web\sform|online\sform|our\s(?:form|app)|my\s?chart|your\s(?:own\s)?(?:gp"
    r"|doctor|prescriber|clinic|pharmacy|practice|surgery|pharmacist)|book(?:ing)?\s(?:an?|your|online|at|on"
    r"|link|page)|appointment\s(?:at|with|on|needed|first)|reception|front\sdesk|in\sperson|video\svisits?"
    r"|telehealth\s(?:visit|appointment)s?|pharmacy\sfirst|at\sthe\s(?:counter|desk|hatch|pharmacy)"
    r"|repeat\sprescriptions?:|business\sdays|working\sdays|allow\s(?:\d+|two|three))\b"
)
_REFUSES = Rx(
    r"\b(?:can't|cannot|can\snot|don't|do\snot|won't|never|isn't|aren't|not\sable|unable|illegal|against|stop"
    r"|beware|fake|scam\w*|fined|struck\soff|suspended|banned|refuse|declin\w+|report)\b"
)


_WARNS = Rx(
    r"\b(?:anybody|anyone|people|somebody|those|accounts?|sites?|pages?)\s(?:who|that|selling|offering)\b"
    r"|\b(?:the\slaw|illegal|scam\w*|fraud\w*|fake|crime|struck\soff|regulator|reported)\b"
)
_NO_WAY = Rx(
    r"\b(?:can't|cannot|don't|do\snot|never|not)\s(?:\w+\s){0,3}?(?:prescribe|issue|give|write|refill|renew"
    r"|send|do|offer|handle|accept|dm|message|inbox|advise|treat)\b|\bplease\sdon't\b"
)
_NEED = Rx(
    r"\b(?:need|needs|want|wants|looking\sfor|after|ran\sout|run\sout|running|out\sof|lost|forgot|hit\sme\sup)\b"
)
_FIRST_PERSON = Rx(
    r"\b(?:i|i'll|i'd|i'm|i\scan|i\swill|we'll|we\scan|we\swon't|dr\.?\s\w+\s(?:will|can)"
    r"|doc\swill)\s(?:\w+\s){0,2}?(?:prescrib\w+|writ(?:e|ing)|sign(?:\soff)?|send|sort|do|issue|renew|refill"
    r"|approve|email|whatsapp|text|post|mail|call|phone|get|have|hook|fill|print|give|provide|arrange|fix"
    r"|supply|deliver|drop|certify|clear|authori[sz]e|backdate|make|knock)\b"
    r"|\b(?:i|we)\ssign\s|\blicen[sc]ed\sin\s|\bfill\s(?:in|out)?\s?the\sform\b|\bindependent\sprescriber\b"
)


def _things(surface: Surface) -> tuple[Match, ...]:
    """Papers and medicines that only somebody with a licence can give."""
    found = [Match(m.start(), m.end(), "paper") for m in _PAPER.finditer(surface.low)]
    found += [Match(m.start(), m.end(), "med") for m in _MEDS.finditer(surface.low)]
    found += [Match(start, end, "med") for start, end, _ in lexicon.terms("drug", surface.low)]
    return tuple(sorted(found))


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    hint = _INFORMAL.search(surface.low) or _UNSEEN.search(surface.low)
    things = surface.of(_things) if hint else ()
    if not things and not (hint and surface.asked):
        return
    wanted = things or _asked_for(surface)
    for thing in wanted:
        if match := _offered(surface, thing):
            yield Hit((match,))
            return


def _asked_for(surface: Surface) -> tuple[Match, ...]:
    """Where the reader has asked for a prescription, the first sentence of the answer stands for it."""
    if not surface.sentences or not _PAPER.search(surface.asked.lower()):
        return ()
    return (Match(surface.sentences[0].start, surface.sentences[0].start, "paper"),)


def _offered(surface: Surface, thing: Match) -> Match | None:
    """The offer: the thing, and a private way or nobody seen, within two sentences; not where it is refused."""
    here = surface.sentence_at(thing.start)
    start = surface.sentences[max(0, here - 1)].start
    end = surface.sentences[min(len(surface.sentences) - 1, here + 2)].end
    way = next(_INFORMAL.finditer(surface.low, start, end), None)
    unseen = list(_UNSEEN.finditer(surface.low, start, end))
    if not (way or unseen) or not _is_offer(surface, thing, (start, end), bool(way), len(unseen)):
        return None
    if _RECORDED.search(surface.low, start, end) or _WARNS.search(surface.low, start, end):
        return None
    sign = way or unseen[0]
    at = Match(sign.start(), sign.end())
    if (
        guards.quoted(surface, thing)
        or _REFUSES.search(surface.low, start, thing.start)
        or (way and _denies(surface, at))
    ):
        return None
    return Match(min(thing.start, at.start), max(thing.end, at.end))


def _is_offer(surface: Surface, thing: Match, part: tuple[int, int], private: bool, unseen: int) -> bool:
    offers = bool(_FIRST_PERSON.search(surface.low, *part))
    if thing.what == "paper":
        return private or unseen > 1 or bool(unseen and (offers or _WANTED.search(surface.low, *part)))
    return offers or (private and bool(_NEED.search(surface.low, *part)))


def _denies(surface: Surface, way: Match) -> bool:
    """“We don't prescribe by DM”: the sentence of the way says no."""
    sentence = surface.sentences[surface.sentence_at(way.start)]
    return guards.negated(surface, way) or bool(_NO_WAY.search(surface.low, sentence.start, sentence.end))


RULE = Rule(
    id="advice/remote-prescribing",
    severity=Severity.BLOCK,
    detect=(Judged(_judge),),
    weighed=True,
    source=Citation("NMC India, Professional Conduct Regulations: no prescribing on public social media", date="2023"),
    flag=(
        "Need ivermectin? Inbox me for a script.",
        "DM for a mask exemption letter, $50.",
        "Lost your inhaler on holiday? Text me the name, I'll send a prescription to any chemist.",
        "I write sick notes on WhatsApp, no appointment, ready in ten minutes.",
        "Out of your pill? Hit me up, I can call it in tonight.",
        "Support animal letters, £60, no session needed. Licensed psychologist.",
    ),
    leave=(
        "Repeat prescriptions: use the NHS App or our website form.",
        "We offer video visits; book on our website.",
        "We can't prescribe by direct message, however nicely you ask.",
        "Anybody who sells sick notes by WhatsApp is breaking the law. Report it.",
        "Refills take two business days. Use the portal, please.",
        "DM us your favourite study playlist for the ward round!",
        "Antibiotics don't help a cold. Ask your pharmacist what does.",
        Example("Message us on the page and reception will book you in.", in_reply_to=""),
    ),
)

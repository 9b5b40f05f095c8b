"""A statistic about health without its source."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.post import Evidence
from app.guidelines import guards
from app.guidelines.health import asked, causes, cites, has_evidence, outcomes, sentence_of
from app.guidelines.kinds import Judged
from app.guidelines.phrases import word_set
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.signs import signs
from app.guidelines.text import Match, Surface

_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety)"
    r"(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
)
_NUMBER = rf"(?:\d(?:[\d.,]{{0,12}}\d)?|{_WORD})"
_PEOPLE = (
    r"(?:people|adults?|women|men|kids|children|babies|teens|teenagers|girls|boys|lads|parents|mums|couples"
    r"|patients?|nurses|seniors|marriages|households|families|smokers|drinkers|teachers|workers|mothers|fathers"
    r"|dads|moms|toddlers|infants|older\speople"
    r"|doctors|dentists|students|inpatients|survivors|americans|britons|canadians|australians|indians)"
)
_SHARE = Rx(
    rf"(?<![\w.$£€₹])(?P<it>{_NUMBER}\s?(?:%|per\s?cent\b)"
    rf"|\b{_NUMBER}(?:\stimes)?\s(?:in|out\sof|of)\s(?:every\s)?{_NUMBER}\b(?!\s?(?:weeks|days|months|years|minutes"
    rf"|hours))"
    rf"|\b(?<!about\s)(?<!around\s)(?<!roughly\s)(?:half|a\sthird|a\squarter|two\sthirds"
    rf"|three\squarters)\sof\s(?:all\s|the\s|our\s)?(?:{_PEOPLE}|prescriptions|deaths"
    r"|cases))"
)
_MORE = Rx(
    rf"\b(?:twice|thrice|half|{_NUMBER}\s?(?:x|times|-?fold))\s(?:as|more|less|fewer|higher|lower|greater|the)\s\w+"
    r"|\b(?:doubl|tripl|quadrupl|halv)(?:e|es|ed|ing)\s(?:\w+\s){0,4}?(?:risk|odds|chances?|likelihood|rates?"
    r"|deaths?|survival)"
    r"|\b(?:half|twice|three\stimes|ten\stimes)\sas\s(?:often|many|much|long|fast|strong|good|sick|quickly)\b"
    r"|\b(?:get|gets|fall|are|is|have|need|live|recover|heal)\s(?:\w+\s)?half\sas\s\w+"
    r"|\b(?:doubles|triples|quadruples|halves)\b|\b(?:two|three|four|five|six|eight|ten)-?fold\b"
    r"|\b(?:extends?|prolongs?|shortens?)\s(?:\w+\s){0,2}?(?:life|lives|lifespan)\b|\bby\s(?:a|two"
    r"|three)\s(?:decades?|years)\b"
    r"|\b(?:twice|thrice)\sas\s(?:likely|deadly|dangerous|well|common|prone)|\b(?:at|by)\s(?:double"
    r"|triple)\sthe\srate"
    r"|\b(?:by|in)\s(?:a\s)?(?:half|third|quarter|two\sthirds|nine\stenths)\b"
    rf"|\b(?:live|lives|living)\s(?:up\sto\s)?{_NUMBER}\s(?:\w+\s)?years\slonger"
    rf"|\b(?:adds|ages|takes|knocks)\s(?:\w+\s){{0,5}}?(?:{_NUMBER}|a)\s(?:years?|decades?)\b"
    rf"|\b{_NUMBER}\s(?:thousand\s|million\s)?(?:deaths|lives)\b|\b{_NUMBER}\s(?:million|thousand)\s{_PEOPLE}\b"
    r"|\b(?:lower|drop|falls?|fell|reduc\w+|rais\w+|increas\w+|lowers"
    r"|cuts?)\s(?:\w+\s){0,5}?by\s(?:a\sfull\s)?(?:\d[\d.,]*|two|three|six)\s"
    r"(?:points?|days?|units)\b"
)
_OPENER = Rx(r"^\W*(?:did\syou\sknow|guess\swhat|fun\sfact|ever\swonder(?:ed)?\swhy|you\sknow\swhat)\b")
"""A question only in form: what follows is asserted."""
_SHARE_OF = Rx(
    rf"(?:%|cent|in|of)\s(?:all\s|the\s|every\s|your\s)?(?:\w+\s){{0,2}}?(?:{_PEOPLE}|you\b|us\b|cases|falls"
    rf"|births|pregnancies|visits|injuries|deaths|complaints|readmissions|ulcers|admissions)"
)
_TELLS = frozenset({"benefits", "harms", "body", "fear", "OUTCOME", "CAUSE", "absolute"})
_DIGIT = Rx(r"\d")
_COUNTS = word_set(
    """
    one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty seventy
    eighty ninety half third quarter thirds quarters twice thrice double doubles doubled doubling triple triples
    tripled quadruple quadruples halve halves halved extends prolongs shortens
    """
)
_HEALTH = Rx(
    r"\b(?:deaths?|lives|died?|dies|mortality|survival|risk|odds|chances?|infect\w+|hospital\w*|patients?"
    r"|diagnos\w+|pregnan\w+"
    r"|conceive|vap\w+|smok\w+|drink\w*|obes\w+|falls|prescriptions?|tablets|cured?|symptoms?|vaccin\w+|jabs?"
    r"|vax\w*|doctors?|nurses"
    r"|dentists?|treatment|results|quit|calorie\w*|brain|heart|immun\w+|clots?|stroke\w*|cancers?|sleep"
    r"|misdiagnos\w+|depress\w+|stressed|burn-?out)\b"
)
_NO_STATISTIC = Rx(
    r"\s?(?:%|per\s?cent)?\s?(?:off\b|(?:staff\s|student\s)?discount|alcohol|solution|cream|gel|serum|strength"
    r"|lotion|proof|battery|capacity"
    r"|booked|full\b|human|committed|cotton|natural|organic|effort|safe\b|free\b|online|vegan|sure|behind|deposit"
    r"|cashback|recycl\w+"
    r"|silk|oxygen|saline|dextrose|glucose|hydrogen|science|honest|remote|worth|of\s(?:the\stime|you\b)|tax|gst|vat"
    r"|tip)"
)
_OWN = Rx(
    r"\b(?:we|we've|i|i've|i'm)\b|\b(?:our|my)\s(?:\w+\s)?(?:audit|clinics?|clients|patients|team|staff|ward"
    r"|practice|survey"
    r"|followers|regulars|class|cohort|data|service|doctors|nurses|crew|lunch|school|students|unit|girls|protocol|own|hub|region|infection)\b"
)
_IDIOM = Rx(r"^(?:100|110|1000|0|zero)\s?(?:%|per)")
_WHOLE = Rx(r"(\w+)(?:\stimes)?\s(?:in|out\sof|of)\s(?:every\s)?(?:\1|one|1)$")
_COUNTED = Rx(
    r"\b(?:raised|km|kilomet\w+|miles|steps|laps|tickets|places|spots|episode|chapter|week \d|part \d|page|slide"
    r"|day \d|dose \d"
    r"|thread|scored?|pass mark|votes?|poll|quiz|marathon|run|ran|humidity|score of|goal|spf|bpm|mg|ml|mmhg|bmi"
    r"|gestation)\b"
)
_SAID = Rx(
    r"\b(?:census|audit|survey|registry|report|data from|figures from|published|et al|cohort|trial|study of|n ?="
    r"|surveillance|snapshot|retrospective|uploaded|poll)\b"
)


def _figures(surface: Surface) -> Iterator[Match]:
    low = surface.low
    if not _DIGIT.search(low) and _COUNTS.isdisjoint(surface.words):
        return iter(())
    found = [Match(m.start("it"), m.end("it")) for m in _SHARE.finditer(low) if not _IDIOM.match(m["it"])]
    found = [m for m in found if not (_NO_STATISTIC.match(low, m.end) or _WHOLE.search(low, m.start, m.end))]
    found += [Match(m.start(), m.end()) for m in _MORE.finditer(low)]
    return iter(sorted(found))


def _numbers(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    if has_evidence(scene.request):
        return
    kept: list[Match] = []
    for match in _figures(surface):
        if (not kept or match.start >= kept[-1].end) and _is_claim(surface, match):
            kept.append(match)
    if kept and not surface.of(cites) and not _SAID.search(surface.low):
        yield from (Hit((m,)) for m in kept[:3])


def _is_claim(surface: Surface, match: Match) -> bool:
    """A figure about health in general: not one's own count, a score, a strength, a question or a myth put right."""
    said = sentence_of(surface, match)
    about = bool(_HEALTH.search(said) or surface.around(outcomes, match) or surface.around(causes, match))
    said = _OPENER.sub("", said)
    if not (about or _of_people(surface, match)) or _OWN.search(said) or _COUNTED.search(said):
        return False
    asks = asked(surface, match) and said == sentence_of(surface, match)
    return not (asks or guards.debunked(surface, match) or guards.quoted(surface, match))


def _of_people(surface: Surface, match: Match) -> bool:
    """A share of people, or of cases, deaths, falls: health is what a clinician counts them for."""
    return bool(_SHARE_OF.search(surface.low, match.start, match.end + 40)) and any(
        m.what in _TELLS for m in surface.of(signs).get(surface.sentence_at(match.start), ())
    )


RULE = Rule(
    id="evidence/unsourced-number",
    severity=Severity.WARN,
    confidence=0.7,
    detect=(Judged(_numbers),),
    source=Citation("CDC Clear Communication Index, numbers; JAMA benchmarks: attribution (Silberg 1997)", date="2019"),
    flag=(
        "Did you know that 60% of all ward falls happen at night?",
        "Children with a dog get asthma half as often.",
        "80% of fatigue is low iron.",
        "You're 9x more likely to die if you skip breakfast!",
        "1 in 3 teens is now vaping before first bell.",
        "Sitting all day doubles the risk of bowel cancer.",
        "Twelve percent of inpatients die of malnutrition.",
        "Half of all prescriptions are never picked up.",
        "Waiting lists cost 14,000 lives this year.",
    ),
    leave=(
        "Did you know that 60% of our ward falls happen at night? Our audit says so.",
        "About 537 million adults had diabetes in 2021 (IDF Diabetes Atlas, 10th ed.).",
        "We gave 412 flu vaccines last Saturday.",
        "20% off sunscreen until Sunday.",
        "Is it true that 80% of fatigue is low iron?",
        "70% alcohol hand gel is at the door.",
        "In our audit 38 of 51 hip patients stood on the first day.",
        "Myth: we use 10% of the brain.",
        "One in three children here has had the dental check (Health Service report, 2025).",
        "Raised 2,340 for the burns unit: 110% of the goal.",
        Example("1 in 8 women gets breast cancer.", evidence=(Evidence("https://www.cancer.org"),)),
    ),
)

"""A dose for the public, without whom it is for, its limits, or where it comes from."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import Audience
from app.guidelines import guards, lexicon
from app.guidelines.health import asked, cites, has_evidence, remedies, sentence_of
from app.guidelines.kinds import Judged, Phrases
from app.guidelines.links import links
from app.guidelines.phrases import listed
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_COUNT = (
    r"(?:\d+(?:[.,/]\d+)*k?|½|¼|half|quarter|one|two|three|four|five|six|eight|ten|twelve|a\scouple\sof"
    r"|couple\sof|a\sfew|another|several|double|triple|extra|quadruple)"
)
_UNIT = (
    r"(?:mgs?|milligrams?|mcgs?|µg|ug|micrograms?|grams?|gms?|g|ius?|i\.u\.|units?|ml|mls|millilit(?:er|re)s?"
    r"|cc|drops?|droppers?|droppers?full|tablets?|tabs?|pills?|caps|capsules?|gumm(?:y|ies)|lozenges?|puffs?"
    r"|sprays?|sachets?|scoops?|patches|patch"
    r"|spoons?|spoonfuls?|tsps?|teaspoons?(?:ful)?|tbsps?|tablespoons?(?:ful)?|shots?|caps?ful|cloves|doses?"
    r"|ampoules?|vials?|pumps?|clicks|suppositor(?:y|ies)|mmol|meq|strips?|goli)"
)
_AMOUNT = Rx(
    rf"(?<![\w$£€₹.,-])(?:{_COUNT}(?:\s?(?:-|–|to|or)\s?{_COUNT})?\s?(?:a\s|of\s)?(?:level\s|heaped\s|big\s"
    rf"|small\s|baby\s|full\s|whole\s|extra\s|generous\s|good\s)?{_UNIT}|an?\s(?:heaped\s|level\s|big\s|small\s"
    r"|good\s|generous\s|full\s|quarter\s|half\s)?(?:tsp|teaspoon(?:ful)?|tbsp|tablespoon(?:ful)?"
    r"|spoon(?:ful)?|scoop|shot|capful|dropper|drop|tablet|capsule|sachet|gram|pinch|glass|cup)\sof)(?![\w%/])"
)
_BY_ITSELF = Rx(
    rf"(?<![\w$£€₹.,-]){_COUNT}(?:\s?(?:-|–|to|or)\s?{_COUNT})?\s?(?:mgs?|milligrams?|mcgs?|micrograms?|ius?|ml"
    r"|mls|drops?|capsules?|caps|tablets?|tabs?|pills?|sachets?|puffs?|gumm(?:y|ies)|lozenges?"
    r"|droppers?)(?![\w%/])"
)
_MORE = Phrases("""
    brufen, addy, percs, perc, hydrogen peroxide, edible|edibles, microdose|microdoses, bicarb, epsom salt|salts,
    caffeine pill|pills|tablets, iron, potassium, decongestant|decongestants, cough syrup|medicine|mixture, d3, k2,
    rhodiola, maca, tongkat, kava, kratom, 5 htp, sam e, milk thistle, evening primrose, thyroid extract, ldn,
    fenbendazole, cayenne, lemon juice, painkiller|painkillers, antibiotic|antibiotics, steroid|steroids, sleeping
    tablet|tablets|pill|pills, diet pill|pills, water tablet|tablets|pill|pills, laxative|laxatives, olive oil,
    castor, whisky|whiskey|brandy, weed, cbd, mushrooms, peptide|peptides, antacid|antacids, anti
    inflammatory|inflammatories, lemon and honey, salt water, sugar water, gripe water, adaptogen|adaptogens,
    nootropic|nootropics
    """)
_BARE_COUNT = Rx(
    rf"\b(?P<it>{_COUNT})\s(?:of\s|a\s|an\s|whole\s|baby\s|regular\s|extra[\s-]strength\s|adult\s"
    r"|low[\s-]dose\s|low\sdose\s|children's\s|junior\s)*$"
)
_NUMBER_AFTER = Rx(
    r"\s?(?:at\s|to\s|of\s|@\s|-\s|:\s)?(\d{1,5}(?:[.,]\d+)?k?)(?!\s?(?:%|years?|people|patients|weeks|days"
    r"|minutes|hours|am|pm|\d|of\b)|[\d%/:])\b"
)
_OFTEN = Rx(
    r"\b(?:a\sday|per\sday|daily|each\sday|every\s(?:day|morning|night|evening|other|single|few|shift|meal|\d+"
    r"|two|three|four|six|eight|twelve|hour|time|week|month)|once|twice|thrice|(?:two|three|four|\d)\s?(?:x"
    r"|times)|at\s(?:night|bedtime|breakfast|lunch)|nightly|before\s(?:bed\w*|sleep|each|every|meals?|food"
    r"|breakfast|workouts?|a?\s?flights?|exams?|surgery|you|the)"
    r"|after\s(?:each|every|meals?|food|dinner|lunch|breakfast|lunch)|with\s(?:meals?|food|breakfast|dinner"
    r"|water|milk)|in\sthe\s(?:morning|evening|am|pm)|first\sthing|on\san\sempty|tonight|this\sevening"
    r"|right\snow|stat|as\sneeded|prn|bd|bid|tds|tid|qds|qid|od|nocte|weekly|a\sweek|a\snight|per\s(?:night"
    r"|week|dose)|for\s(?:\d+|a|one|two|three|four|five|six|seven|ten|the\sfirst)\s(?:days?|weeks?|months?"
    r"|nights?)|until|till|from\sday|morning\sand\snight|am\sand\spm|hourly|round\sthe\sclock|under\s(?:the"
    r"|your)\stongue)\b"
)
_DIRECT = Rx(
    r"(?:^|[.!?:;,—–\n=>→]\s*|\b(?:and|then|or|but|just|so|to|please|can|should|could|must|need\sto|you|i'd|i"
    r"|we|always|simply|try)\s+)(?:take|taking|give|pop|swallow|drink|mix|have|use|inject|start|up|double|try"
    r"|add|put|chew|dissolve|sip|down|neck|load|go|chuck|throw|squirt|rub|apply|halve|slip|sneak|stir|crush"
    r"|dose|increase|bump|raise|push|stick|stack|supplement|get|recommend|prescribe|suggest|swear\sby|tell)\b"
    r"|\b(?:you\sneed|does\sthe\strick|is\s(?:all|what|plenty|enough)|works?|recipe|protocol|stack|dose\sis"
    r"|dosage|my\sgo-?to|cure|fix|hack|kids?|toddlers?|bab(?:y|ies)|needs?|is\sthe\sdose|will\s(?:sort|knock"
    r"|help|fix|clear|stop|get))\b|\+"
)
_CARED_FOR = Rx(
    r"\b(?:ask|check|talk|speak|chat|discuss|see|tell|call|ring)\s(?:\w+\s){0,4}?(?:doctor|doc|gp|pharmacist"
    r"|pharmacy|chemist|nurse|midwife|clinician|prescriber|provider|team|p(?:a?e)diatrician|vet|dietitian"
    r"|specialist|us)\b"
    r"|\b(?:label|leaflet|packet|package\sinsert|on\sthe\s(?:box|bottle|pack)|product\sinformation"
    r"|as\s(?:prescribed|directed)|prescribed\s(?:by|for\syou)|call\shandler)\b"
)
_LIMITED = Rx(
    r"\b(?:no\smore\sthan|not\smore\sthan|never\smore|max(?:imum)?|at\smost|don't\sexceed|do\snot\sexceed"
    r"|upper\slimit|unless|not\sif|except|allerg\w+|not\sfor|avoid\sif|don't\s(?:take|use|give)\s(?:it\s)?if)\b"
)
_WHO_FOR = Rx(
    r"\b(?:adults?|children\s(?:over|under|aged|from)|kids\s(?:over|under|aged)|(?:over|under|aged|ages?"
    r"|from)\s\d+|\d+\s?(?:\+|and\sover)|teens?|women\s(?:planning|trying|who)|pregnan\w+|babies|per\skilo\w*"
    r"|by\sweight|mg/kg)\b"
)
_ABOUT_IT = Rx(
    r"\b(?:trials?|stud(?:y|ies)|participants|randomi[sz]ed|compared|versus|vs|rats?|mice|placebo|contains?"
    r"|containing|in\sa\s(?:cup|can|mug|tin|glass|serving)|per\s(?:serving|100|cup|litre|liter)|recall\w*|lot"
    r"|batch|costs?|price|recommended\s(?:daily\s)?(?:intake|allowance)|rda|guidelines?|evidence|found|reported"
    r"|exam|recipe|tin\sof|serves|feeds|lentils|flour|bake|oven|units\s(?:of\salcohol|blood|left))\b"
)
_MORE_THAN = Rx(
    r"\b(?:more\sthan|over|above|exceed\w*|beyond|up\sto|than|less\sthan|under|below|at\s(?:most|least))\s$"
)
_NO_REMEDY = frozenset(
    listed("""
    oxygen, caffeine, alcohol, nicotine, sodium, salt, fluoride, blood, water, sugar, sunscreen, vaccine,
    booster, botox, filler, acupuncture, chiropractic, cleanse, detox, ice bath, sauna, cold plunge, cold
    shower, cupping, chiropractic adjustment, adjustment, protein powder, crystal, magnet, onion, green tea,
    kefir, kombucha, bone broth
    """)
)
_REGULAR = Rx(
    r"\s(?:\w+\s){0,4}?(?:every\s(?:\d+|two|three|four|six|eight|few|single)\s?(?:h|hrs?|hours?|days?|nights?)?"
    r"|a\sday|daily|nightly|twice|thrice|(?:\d|two|three|four)\s?(?:x|times)|each\s(?:night|day|morning)"
    r"|every\s(?:night|day|morning|evening)|round\sthe\sclock)\b"
)
_VACCINE = Rx(r"\b(?:jabs?|shots?|vaccin\w+|boosters?|clinics?|opioids?)\b")
_FAR = 60


def _doses(surface: Surface) -> Iterator[Match]:
    """A remedy with an amount near it in the same sentence."""
    for remedy in sorted((*surface.of(remedies), *_MORE.matches(surface))):
        if remedy.what in _NO_REMEDY or _VACCINE.search(surface.low, remedy.start, remedy.end + 8):
            continue
        sentence = surface.sentences[surface.sentence_at(remedy.start)]
        amounts = (Match(m.start(), m.end()) for m in _AMOUNT.finditer(surface.low, sentence.start, sentence.end))
        near = [a for a in amounts if min(abs(a.start - remedy.end), abs(remedy.start - a.end)) <= _FAR]
        count = _BARE_COUNT.search(surface.low, sentence.start, remedy.start)
        after = _NUMBER_AFTER.match(surface.low, remedy.end, sentence.end)
        near += [Match(*count.span("it"))] if count else []
        near += [Match(*after.span(1))] if after else []
        regular = _REGULAR.match(surface.low, remedy.end) or _REGULAR.search(surface.low, remedy.end, remedy.end + 40)
        if regular and lexicon.terms("drug", surface.low[remedy.start : remedy.end]):
            near += [Match(remedy.end, regular.end())]
        if near:
            yield Match(min(near[0].start, remedy.start), max(near[0].end, remedy.end))


def _alone(surface: Surface) -> Iterator[Match]:
    """An amount that can only be a medicine's, with how often: “two caps before each shift”."""
    for m in _BY_ITSELF.finditer(surface.low):
        if _OFTEN.match(surface.low, m.end() + 1) or _OFTEN.search(surface.low, m.end(), m.end() + 30):
            yield Match(m.start(), m.end())


def _is_general(surface: Surface, dose: Match) -> bool:
    """Told of a study, a product or a limit, asked, denied or quoted: no instruction."""
    said = sentence_of(surface, dose)
    if _ABOUT_IT.search(said) or _MORE_THAN.search(surface.low, max(0, dose.start - 12), dose.start):
        return True
    return any(
        guard(surface, dose) for guard in (asked, guards.quoted, guards.negated, guards.fictional, guards.debunked)
    )


def _is_told_with_care(surface: Surface) -> bool:
    """A source, somebody to ask, or both whom it is for and where it ends."""
    asks = (Match(m.start(), m.end()) for m in _CARED_FOR.finditer(surface.low))
    cited = surface.of(cites)
    if cited or surface.of(links) or any(not guards.negated(surface, m) for m in asks):
        return True
    return bool(_LIMITED.search(surface.low) and _WHO_FOR.search(surface.low))


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    if has_evidence(scene.request):
        return
    for dose in (*_doses(surface), *_alone(surface)):
        here = surface.sentence_at(dose.start)
        start = surface.sentences[max(0, here - 1)].start
        end = surface.sentences[min(len(surface.sentences) - 1, here + 1)].end
        told = _OFTEN.search(surface.low, start, end) or _DIRECT.search(surface.low, start, end)
        if told and not _is_general(surface, dose) and not _is_told_with_care(surface):
            yield Hit((dose,))
            return


RULE = Rule(
    id="advice/dose-without-context",
    severity=Severity.WARN,
    detect=(Judged(_judge),),
    audiences=frozenset({Audience.PUBLIC}),
    looks=frozenset({"text", "title", "segment", "picture", "caption", "first_comment", "poll"}),
    source=Citation("FTC, Health Products Compliance Guidance; Directive 2001/83/EC Art. 90", date="2022"),
    flag=(
        "Take 10,000 IU vitamin D daily, trust me.",
        "Give ibuprofen 10 ml every 4 hours for fever.",
        "Melatonin 10 before every night shift. You're welcome.",
        "Half a diazepam before the flight and you won't feel a thing.",
        "Two Benadryl and the kids sleep all the way to Florida.",
        "Flu stack: zinc 100 mg, vitamin C 5 g, elderberry, repeat till it's gone.",
        "A teaspoon of baking soda in water every morning keeps the acid away.",
    ),
    leave=(
        "Folic acid 400 mcg a day before and early in pregnancy (nhs.uk).",
        Example("Tenecteplase 0.25 mg/kg, max 25 mg, ESO 2023.", audience=Audience.PROFESSIONALS),
        "Paracetamol: adults no more than 4 g in 24 hours. Count what is in the cold sachets too.",
        "Ask your pharmacist how much ibuprofen fits your child's weight.",
        "More than 200 mg of caffeine a day is not advised in pregnancy.",
        "The trial gave 2 g of berberine a day to 80 adults for twelve weeks.",
        "Soup for the night shift: 200 g lentils, a teaspoon of turmeric, one tin of tomatoes.",
        "Never take 4 g of paracetamol at once.",
        "Recall: valsartan 80 mg, lot AX44. Take the box to any pharmacy.",
        "Is 5 mg of melatonin too much? A question we get every week.",
    ),
)

"""Who is meant: references to one particular person in somebody's care.

The form of a reference says how much it tells by itself: `own` (“my patient”), `shorthand` (“54F”), `unique` (“the
mayor's daughter”), `clinical` (“a patient”), `the patient`, `person` (“a farmer”), `pronoun` (“she”).
"""

import re

from app.guidelines.phrases import PhraseList, listed, word_set
from app.guidelines.text import Match, Surface, Token

_CLINICAL = word_set("patient pt px inpatient outpatient client resident neonate newborn preemie premmie octogenarian"
                 " nonagenarian centenarian")  # fmt: skip
_CLINICAL_MANY = word_set("patients pts clients residents inpatients newborns babies ladies gentlemen kids girls"
                      " boys women men guys regulars teens mums moms")  # fmt: skip
_BARE = word_set("mum mom mama bub baby twins triplets quads")
_BEING = word_set(
    "was is and had doing did went refused came arrived wanted needed asked cried in on at via by from safely"
)
_FAMILY = word_set("mum mom mother dad father grandma grandmother granny nan nana grandpa grandfather grandad granddad "
    "auntie"
               " aunty aunt uncle daughter son wife husband sister brother niece nephew baby kid child toddler bub mama"
               " girlfriend boyfriend fiancee fiance bride groom widow widower twin twins family parents couple"
               " surrogate mate")  # fmt: skip
_PERSON = (
    _FAMILY
    | _BARE
    | word_set(
        "man woman lady gentleman gent boy girl guy dude bloke chap lad lass fella infant teen teenager adolescent"
        " youngster youth schoolboy schoolgirl male female person someone somebody survivor victim driver "
        "passenger cyclist"
        " pedestrian motorcyclist biker rider jogger runner hiker climber tourist veteran pensioner retiree "
        "refugee prisoner"
        " inmate celebrity individual neighbour neighbor local bubba yo y/o ladies fellow elder lodger granny"
    )
)
OCCUPATIONS = word_set(
    "farmer rancher cowboy shearer teacher headmistress headmaster headteacher principal priest pastor vicar imam rabbi"
    " nun monk policeman policewoman cop constable sheriff firefighter fireman soldier sailor marine pilot chef baker"
    " butcher miner lawyer barrister solicitor judge magistrate mayor mayoress councillor councilman politician mp mla"
    " senator congressman congresswoman minister governor actress singer rapper footballer cricketer rugby quarterback"
    " goalkeeper striker linebacker swimmer athlete gymnast dancer ballerina skier boxer jockey wrestler "
        "surfer engineer"
    " mechanic plumber electrician carpenter roofer builder bricklayer welder rigger trucker fisherman lobsterman"
    " fisher guide librarian postman postwoman mailman shopkeeper hairdresser barber influencer youtuber newsreader"
    " presenter reporter journalist anchor dj musician drummer violinist pianist organist artist carver sculptor"
    " lighthouse-keeper keeper probationer officer ceo banker accountant waiter waitress bartender barista cashier"
    " logger lumberjack forester gardener beekeeper zookeeper vet veterinarian scientist programmer cleaner caretaker"
    " janitor builder scaffolder steelworker footballer referee coach diver lifeguard paratrooper colonel sergeant"
    " bouncer doorman plasterer painter decorator glazier locksmith tailor florist butler nanny au-pair babysitter courier"
    " postie binman dustman milkman cabbie driver conductor signalman docker stevedore oilman driller geologist archaeologist"
    " biologist chemist statistician economist auditor broker trader realtor broadcaster comedian magician clown acrobat"
    " stuntman model beautician tattooist instructor trainer umpire bowler batsman sprinter rower cyclist climber skater"
    " gymnast archer fencer golfer diplomat ambassador colonel corporal lieutenant admiral commander detective bailiff"
    " warden ranger gamekeeper stockman drover shepherd crofter grazier winemaker brewer distiller fishmonger greengrocer"
    " inmate prisoner captain lecturer professor schoolteacher weatherman weathergirl meteorologist novelist poet author lorry-driver"
)  # fmt: skip
_OWN = word_set("my our")
_POINTING = word_set("a an the this that another one today's yesterday's tonight's last first second third 1st 2nd 3rd"
                 " favourite favorite wee same certain")  # fmt: skip
_GENERAL = word_set("any every each no some most many all few your their whichever whatever typical average these those"
                " what which either")  # fmt: skip
_STOP = word_set(
    "and or but who whom to in on at with for from is was are were be been being has have had do does did as by than if"
    " when because so then not you he she they we i it will would can could may might must should about into like of"
)
_COMPOUND = word_set(
    "portal portals care safety experience experiences education satisfaction leaflet leaflets population populations"
    " list lists numbers panel base advocacy group groups information participation transport records rights centred"
    " centered facing liaison coordinator representative advocate advocates advocacy ambassador outcomes outcome"
    " engagement journey journeys pathway pathways flow load ratio ratios services service data privacy confidentiality"
    " voice voices survey surveys stories forum day days line helpline education handout handouts communication"
    " registry selection demographics level reported forms form intake registration navigators navigator programme"
    " program programs support resources trust autonomy dignity feedback access relations visits volume volumes"
    " reviews testimonials testimonial simulator simulators actor people person man woman lady one hygiene room rooms"
    " waiting consent physician physicians doctor doctors nurse association organisation organization organisations"
)
_ASKED = word_set("presented presents presenting reports reported c came arrived admitted discharged seen referred "
    "complains"
              " complained refused refuses denies denied states stated said says told asked went had has is was in "
                  "w who"
              " with coded died ssn nhs mrn dob no id initials bed s post aged called named walked brought found"
              " underwent transferred intubated reviewed tolerated today yesterday just wanted wants needs needed "
                  "got brought")  # fmt: skip
_UNIQUE = PhraseList(
    listed("""
    the|our only|last|first|oldest|youngest|tallest|heaviest|smallest ~ in|of|from|ever|surviving|outside,
    first in the, last surviving, only surviving, sole survivor, the|a well known, a|the famous, a|the celebrity,
    a|the prominent,
    the|our mayor|governor|vicar|sheriff|principal|headmaster|headmistress|headteacher|coach|quarterback|landlord
    |priest,
    the mayor|governor|vicar|sheriff|president|principal|coach|minister|judge|priest|imam|owner|mp|senator|ceo
    daughter|son|wife|husband|mother|mum|mom|father|dad|brother|sister,
    lighthouse keeper ~ widow|wife|son|daughter,
    the guy|man|lady|woman|girl|boy|one|kid|person|bloke|dude|driver|actor|singer|player|couple who|that,
    you|y'all saw|heard|read ~ news, as seen on, on|in the news, made the news|papers|headlines, went viral,
    guess who, a certain _, first case|time ~ in|ever, only case, never seen before, never thought i'd see,
    case of the year|decade, once in a career|lifetime, rarest, first ~ recipient, topper of,
    only ~ vet|doctor|teacher|farmer in
    """)
)
_HEADLESS = word_set(
    "man woman lady gentleman guy girl boy kid bloke chap lad teen toddler infant gent grandma grandpa "
    "granny groom bride male female"
)
_STAFF = word_set(
    "doctor nurse midwife surgeon consultant registrar resident intern student trainee colleague physio "
    "physiotherapist dentist"
    " pharmacist paramedic receptionist manager teacher mentor boss professor gp examiner volunteer "
    "friend flatmate author"
    " speaker therapist psychologist psychiatrist hygienist secretary porter cleaner chaplain team crew "
    "staff people group"
    " anyone everyone those person someone specialist expert scientist researcher journalist politician "
    "minister company"
    " clinic hospital caregiver carer carers parents parent family families clinician physician provider "
    "hero heroes reader"
)
_SLOT = re.compile(
    r"\b(?:my|your) \d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock)\b(?! (?:talk|webinar|session|meeting|lecture|train|flight|coffee|class"
    r"|slot|start|alarm|workshop|zoom|run|tea|shift|call))|\bmy (?:next|last|first|final) (?:appointment|consult|case)\b"
    r"|\bone of (?:ours|mine)\b"
    r"|\b(?:bed|cubicle|chair|bay|room) \d{1,2}(?= (?:is|was|has|had|just|who|in|'s|keeps|wants|asked"
    r"|told|bit|went|came|needs|someone|with)|'s|,| \()"
)
_THEN = word_set(
    "came had was is has finally just once lost went left said told did didn't couldn't never took drove "
    "fell got thought ran sat wrote does"
)
_PRONOUN = word_set("he she him her his hers he's she's he'd she'd")
_NUMBER = word_set("two three four five six 2 3 4 5 6 both couple")
_DEMOGRAPHIC = re.compile(
    r"(?<![\w$£€₹.,#@/°-])(?P<age>\d{1,3})[ -]?"
    r"(?:(?:[Yy]/?[Oo]|[Yy][Rr]s?|[Yy])[ -]?(?:old )?(?:[FfMm]|[Mm]ale|[Ff]emale|[Ww]oman|[Mm]an|[Gg]irl|[Bb]oy)?|[FM])"
    r"(?![\w%°])"
)
_NOT_PERSON = re.compile(
    r"\s?(?:people|followers|doses|views|deaths|users|subscribers|americans|adults|children|cases|heat"
    r"|outside|degrees|fever"
    r"|in funding|dollars|steps|cells|patients|lives|years|boost|vaccin|shield|n95|mask|warranty|experience|of)"
)
_HOT = re.compile(
    r"(?:temp(?:erature)?s?|fever|it's|degrees?|heat|weather|reach(?:ed|es)?|above|over|below|at|of|to) (?:of )?$"
)


def references(surface: Surface) -> tuple[Match, ...]:
    """Every reference to a particular person, in order."""
    tokens = surface.tokens
    found = [Match(m.start, m.end, "unique") for m in surface.of(_UNIQUE.find)]
    found += surface.of(shorthand)
    found += surface.of(slots)
    for number, token in enumerate(tokens):
        form = _form(tokens, number)
        if form:
            found.append(Match(token.start, token.start + len(token.bare), form))
    return tuple(sorted(found))


def pronouns(surface: Surface) -> tuple[Match, ...]:
    """He, she, his, her: somebody in particular, said elsewhere."""
    return tuple(Match(t.start, t.end, "pronoun") for t in surface.tokens if t.low in _PRONOUN)


def shorthand(surface: Surface) -> tuple[Match, ...]:
    """“54F”, “72 y/o M”, “3yo”: how clinicians write people to each other. `what` is `shorthand`."""
    found = []
    for m in _DEMOGRAPHIC.finditer(surface.text):
        before = surface.low[max(0, m.start() - 18) : m.start()]
        if int(m["age"]) <= 120 and not _NOT_PERSON.match(surface.low, m.end()) and not _HOT.search(before):
            found.append(Match(m.start(), m.end(), "shorthand"))
    return tuple(found)


def jobs(surface: Surface) -> tuple[Match, ...]:
    """Occupations, whoever has them."""
    return tuple(Match(t.start, t.end, "job") for t in surface.tokens if t.bare in OCCUPATIONS)


def slots(surface: Surface) -> tuple[Match, ...]:
    """“my 2 pm”, “bed 14 is…”: somebody, and an encounter, in two words."""
    return tuple(
        Match(m.start(), m.end(), "own" if m.group()[0] in "myo" else "clinical") for m in _SLOT.finditer(surface.low)
    )


def _form(tokens: tuple[Token, ...], number: int) -> str:
    word = tokens[number].bare
    if word in _CLINICAL:
        return _clinical_form(tokens, number)
    if word in _CLINICAL_MANY:
        return _some_of_many(tokens, number)
    aged = word == "old" and _is_age_noun(tokens, number)
    if word in _PERSON or word in OCCUPATIONS or aged or _is_somebody(tokens, number):
        return _person_form(tokens, number)
    return ""


def _is_somebody(tokens: tuple[Token, ...], number: int) -> bool:
    """“a trawlerman”, “a retired X”, “the bride who fainted”: a person, whatever the word is."""
    word = tokens[number].bare
    if word in _STAFF or word in _STOP or word.endswith(("human", "ones")):
        return False
    follows = tokens[number + 1].low if number + 1 < len(tokens) else ""
    then = tokens[number + 2].low if number + 2 < len(tokens) else ""
    told = follows == "who" and (then.endswith("ed") or then in _THEN)
    if word in ("student", "pupil") and number and tokens[number - 1].low in _LEARNING:
        return True
    man = word.endswith(("man", "woman")) and len(word) > 6
    return told or man or (number > 0 and tokens[number - 1].low in ("retired", "elderly"))


def _clinical_form(tokens: tuple[Token, ...], number: int) -> str:
    after = tokens[number + 1].bare if number + 1 < len(tokens) else ""
    if after in _COMPOUND or (number and tokens[number - 1].low in _VERY):
        return ""
    if after == "of" and number + 2 < len(tokens) and tokens[number + 2].low in ("mine", "ours"):
        return "own"
    word = _determiner(tokens, number)
    if word in _OWN:
        return "own"
    if word == "the":
        return "the patient"
    if word in _POINTING:
        return "clinical"
    starts = number == 0 or tokens[number - 1].sentence != tokens[number].sentence
    short = tokens[number].bare in ("pt", "px")
    return "clinical" if not word and after in _ASKED and (starts or short) else ""


def _some_of_many(tokens: tuple[Token, ...], number: int) -> str:
    """“one of our patients”, “two of my ladies”, “three pts”."""
    before = [t.bare for t in tokens[max(0, number - 6) : number] if t.sentence == tokens[number].sentence]
    if "of" in before and before[-1:] != ["of"]:
        owner = set(before[before.index("of") + 1 :]) & (_OWN | {"the", "these"})
        if owner and set(before[: before.index("of")]) & (_NUMBER | {"one", "another", "some"}):
            return "own" if owner & _OWN else "clinical"
    few = before[-1:] and before[-1] in _NUMBER
    return "clinical" if few and tokens[number].bare in ("patients", "pts", "residents", "clients") else ""


def _person_form(tokens: tuple[Token, ...], number: int) -> str:
    word = tokens[number].bare
    if word in ("someone", "somebody"):
        return "" if tokens[number].low.endswith("'s") else "person"
    owner = _determiner(tokens, number)
    if _is_author(tokens, number) or (number and tokens[number - 1].low in ("tea", "dinner", "lollipop", "cleaning")):
        return ""
    if owner in _OWN:
        return "" if word in _FAMILY or word in OCCUPATIONS else "person"
    meant = owner in _POINTING or (not owner and _is_note(tokens, number))
    return "person" if meant else ""


def _is_note(tokens: tuple[Token, ...], number: int) -> bool:
    """Somebody without an article, as notes have it: “Lady swears…”, “mum was amazing”, “Nine-year-old with…”."""
    word = tokens[number].bare
    follows = tokens[number + 1].low if number + 1 < len(tokens) else ""
    return (
        (word == "old" and number >= 2 and _starts(tokens, number - 2))
        or (word in _HEADLESS and _opens(tokens, number))
        or (word in _BARE and follows in _BEING)
    )


def _is_author(tokens: tuple[Token, ...], number: int) -> bool:
    """“I'm a 52-year-old GP”: the author, or somebody of the trade."""
    before = [t.low for t in tokens[max(0, number - 5) : number] if t.sentence == tokens[number].sentence]
    follows = tokens[number + 1].bare if number + 1 < len(tokens) else ""
    return "i'm" in before or before[:2] == ["i", "am"] or (tokens[number].bare == "old" and follows in _STAFF)


_LEARNING = word_set("phd law college university uni school exchange engineering art music level drama physics history")
_VERY = word_set("very so more most too really incredibly infinitely endlessly be being stay how as extremely super")
_KINDLY = word_set("lovely nice sweet poor young old elderly little tough funny brave gorgeous")
_TOGETHER = word_set(
    "who with and in from on swears says said tried asked asks came comes walks walked told refuses "
    "refused wants wanted is was has had just"
)


def _starts(tokens: tuple[Token, ...], number: int) -> bool:
    """Whether a token stands first in its sentence."""
    return number == 0 or tokens[number - 1].sentence != tokens[number].sentence


def _opens(tokens: tuple[Token, ...], number: int) -> bool:
    """“Lady swears…”, “man tried…”: note style, at the start of a sentence or after a colon."""
    if number and tokens[number - 1].low in _KINDLY:
        return _starts(tokens, number - 1)
    before = tokens[number - 1] if number else None
    starts = before is None or before.sentence != tokens[number].sentence or tokens[number].start - before.end >= 2
    return starts and number + 1 < len(tokens) and tokens[number + 1].low in _TOGETHER


def _is_age_noun(tokens: tuple[Token, ...], number: int) -> bool:
    """“a 16 year old”: nobody else is named after it."""
    before = [t.low for t in tokens[max(0, number - 2) : number]]
    after = tokens[number + 1].bare if number + 1 < len(tokens) else ""
    aged = len(before) == 2 and before[1] in ("year", "yr", "month", "week", "day", "years", "months")
    return aged and after not in _CLINICAL and after not in _PERSON


def _determiner(tokens: tuple[Token, ...], number: int) -> str:
    """The word that points at the noun, seen through its adjectives; empty where there is none."""
    sentence = tokens[number].sentence
    for token in reversed(tokens[max(0, number - 7) : number]):
        if token.sentence != sentence or token.low in _STOP or token.bare in _STAFF:
            return ""
        if token.low in _OWN or token.low in _POINTING or token.low in _GENERAL:
            return token.low
    return ""

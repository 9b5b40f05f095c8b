"""Claims on health by “a doctor” who does not say who that is."""

from collections.abc import Iterator

from app.domain.context import Author, Context
from app.domain.finding import Citation, Severity
from app.domain.goal import AccountKind, Audience
from app.guidelines import guards, health
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_TRADE = (
    r"(?:doctors?|docs?|physicians?|medics?|gps?|consultants?|surgeons?|nurses?|rns?|midwi(?:fe|ves)"
    r"|pharmacists?|psychologists?|psychiatrists?|therapists?|dentists?|hygienists?|physios?|physiotherapists?"
    r"|paramedics?|dietitians?|nutritionists?|cardiologists?|oncologists?|p(?:a?e)diatricians?|radiologists?"
    r"|radiographers?|neurologists?|dermatologists?|gyna?ecologists?|an(?:a?e)sthetists?"
    r"|an(?:a?e)sthesiologists?|virologists?|immunologists?|epidemiologists?|clinicians?|specialists?"
    r"|registrars?|residents?|interns?|nps?|pas?|hcas?|carers?"
    r"|(?:health\s?care|medical|health)\s(?:workers?|professionals?|providers?|practitioners?|staff)|vets?"
    r"|optometrists?|chiropractors?|naturopaths?|scientists?|insiders?|professors?|ward\ssisters?|sisters?)"
)
_KIND = r"(?:(?!and\b|or\b|for\b|to\b|of\b)[\w-]+\s){0,4}?"
_AUTHORITY = Rx(
    r"\b(?:as|speaking\sas|coming\sfrom|from|take\sit\sfrom|listen\sto|i'm|i\sam|i\swas|being|i\swork\sas"
    r"|trust\sme,?\si'm|signed,?(?:\syour|\sa)?|says|written\sby|sincerely,?)\s(?:an?|your|the"
    rf"|one)?\s?{_KIND}{_TRADE}\b(?!'s\b|s\b|\s(?:said|told|says|who\s(?:told|said)|in\sthe\sfamily))|(?:^"
    rf"|[.!?\n⚠️]\s{0, 3}){_KIND}{_TRADE}\s(?:of\s\w+\s(?:years|yrs)\s)?(?:here|speaking|by\strade)\b"
    rf"|\b{_TRADE}\s(?:of|with|for)\s(?:over\s|nearly\s|almost\s)?\w+\s(?:years?|yrs?|decades?)\b|\b(?:there's"
    rf"|run\sby|behind\s(?:this|the|it)|written\sby)\s(?:an?|is\san?)\s{_KIND}{_TRADE}\b"
    rf"|\b{_TRADE}\sbehind\s(?:it|this|the)\b|\b(?:anonymous|anon|unnamed|nameless|undercover|secret"
    rf"|whistle-?blow\w*|insider)\s{_KIND}{_TRADE}\b|\b(?:i|somebody\swho|someone\swho|who|we|i've)\s(?:work"
    rf"|works|worked|have\sworked|see|trained|train|spent)\s(?:\w+\s){{0,5}}?(?:in|inside|at|on"
    rf"|with)\s(?:\w+\s){{0,3}}?(?:icu|hospitals?|wards?|labs?|clinics?|er\b|ed\b|vaccines?|pharma\w*|oncology"
    r"|the\snhs|healthcare|medicine|public\shealth|the\sfield)\b|\bsource:\s(?:me|i\s(?:work|am)|i'm)\b|\bdr\.?\s[a-z]\b\.?(?!\w)|\b\w+\s(?:years|yrs"
    r"|decades)\s(?:in|of|on\sthe)\s(?:\w+\s)?(?:icu|nursing|medicine|practice|wards?|the\snhs|cardiology"
    r"|oncology|p(?:a?e)diatrics|midwifery|pharmacy|general\spractice|surgery)\b"
)
_HIDES = Rx(
    r"\b(?:name(?:s)?\s(?:is\s|are\s)?withheld|no\snames?(?=[\s.,!?]|$)|nameless|anonymous(?:ly)?|anon\b"
    r"|burner\saccount|alt\saccount|throwaway|keep(?:ing)?\s(?:my|our|his|her|their)\snames?\s(?:out|off"
    r"|to\smyself|private|secret)|(?:can't|cannot|can\snot|won't|will\snot|not\sgoing\sto|not\sallowed\sto"
    r"|daren't|wouldn't\sdare|i'd\srather\snot|rather\snot|no,?\she\swon't|refuse\sto"
    r"|prefer\snot\sto)\s(?:be\s)?(?:say|tell|name|naming|give|giving|share|reveal|disclose|post|use|saying"
    r"|put)\s(?:you\s)?(?:\w+\s){0,3}?(?:where|who|which\s(?:hospital|practice|clinic|state|one|trust|ward|unit"
    r"|town|county|surgery|pharmacy|lab)|what\s(?:hospital|state|practice|trust)|my\sname|my\sreal"
    r"|the\shospital|(?:his|her|their|my|our)\s(?:full\s|real\s|own\s)?names?|names?|hospital|it)\b|(?:hospital"
    r"|practice|clinic|trust|place|lab|ward|company|surgery)\s(?:that\s)?(?:i|we)\s(?:can't|cannot|won't"
    r"|shan't)\sname|(?:didn't|did\snot|never)\shear\s(?:it|this|that)\s(?:from|off)\sme|won't\sbe\s(?:giving"
    r"|sharing|naming|putting)\s(?:\w+\s)?(?:full\s)?names?|stays?\s(?:nameless|anonymous|private|secret"
    r"|unsigned)|for\sobvious\sreasons|(?:they|they'll|they'd|they\swill|the\sboard|management|hr"
    r"|gmc)\s(?:'ll\s|'d\s|will\s|would\s)?(?:\w+\s)?(?:come\s(?:for|after)|fire|sack|strike|silence|cancel"
    r"|delete|ban|end\smy)\s?(?:you|me|us|this|it|my)?|(?:i'd|i\swould|i'll|i\scould)\s(?:\w+\s)?(?:lose"
    r"|be\s(?:sacked|fired|struck|out))|before\s(?:they|it|this)(?:'s|\sis|\sgets|\stake|\sget"
    r"|\sdelete)?\s(?:\w+\s)?(?:down|gone|deleted|removed|it)|don't\sask\s(?:who|where|my\sname)|(?:my"
    r"|real)\sname\s(?:isn't|is\snot|doesn't|stays|won't)|keep(?:ing)?\sme\s(?:anonymous|nameless)|(?:can't"
    r"|won't)\s(?:say|tell)\s(?:you\s)?(?:where\si|who\si|which\s(?:hospital|practice|state|trust))"
    r"|identity\s(?:hidden|protected|secret|withheld)|call\sme\s(?:dr|doc|nurse)\.?\s?\w{1,2}\b|unsigned"
    r"|off\sthe\srecord|who\si\sam|no\slogo|no\sface)\b"
)
_STIRS = Rx(
    r"\b(?:believe\sme|trust\sme|trust\sthis|mark\smy\swords|wake\sup|they\s(?:don't|won't"
    r"|do\snot)\s(?:want\syou\sto\sknow|tell\syou|teach)|nobody\s(?:tells|dares|will\stell)|no\sone\s(?:tells"
    r"|dares|will\stell)|what\s(?:no\sone|nobody|they)|the\struth\s(?:about|is|they)|i\s(?:can"
    r"|could)\s(?:tell\syou|confirm|assure)|i've\sseen\s(?:what|it|enough|the)|biggest\s(?:con|lie|scam|fraud)"
    r"|a\scon\b|a\sscam\b|hoax|cover-?up|big\spharma|poison\w*|never\s(?:give|take|let|trust|vaccinate|touch)"
    r"|don't\s(?:give|take|let|trust|vaccinate)|do\snot\s(?:give|take|let)|none\sof\s(?:us|my\scolleagues)"
    r"|nobody\sin\smy\s(?:family|team)|i\swould\snever|i'd\snever|ask\sme\sanything(?!\s(?:about|on)\s(?:that|this|it|the\s(?:job|course|training|work))\b)|ama\b|vaccines?\s(?:fail"
    r"|kill|don't)|share\s(?:it\s)?before|i\spromise\syou|take\smy\sword|100\s?%|do\sthe\smath|i'm\stelling\syou|rubbish|nonsense|bollocks|covering\s(?:himself|herself|themselves)"
    r"|that'?s\s(?:the\spost|it|all)|end\sof\s(?:story|discussion)|full\sstop|period(?=[.!]|$)|you\sdo\snot\sneed"
    r"|do\syour\s(?:own\s)?research|so\slisten)\b"
)
_NAMED = Rx(
    r"\b(?:Dr|Prof|Professor|Nurse|Sister|Mr|Mrs|Ms|Miss)\.?\s(?:[A-Z][\w'-]*[a-z][\w'-]*)|\b(?:I'm|I am"
    r"|My name is|my name is|I'm Dr\.?|signed|—|–)\s(?:Dr\.?\s)?[A-Z][a-z]+\s(?:[A-Z]'?)?[A-Z][a-z]+"
    r"|\b[A-Z][a-z]+\s(?:[A-Z]'?)?[A-Z][a-z]+,?\s(?:MD|DO|RN|NP|PA|MBBS|MBChB|FRCS|MRCP|PharmD|RPh|DDS|BDS|GP"
    r"|RGN|RM|PhD|DPT|RD|pharmacist|nurse|dietitian|GPhC|CORU|AHPRA|midwife|doctor|surgeon|physio)\b|\b(?:GMC"
    r"|NMC|AHPRA|IMC|MCNZ|CPSO|NPI|GPhC|CORU|HCPC|GDC|RPh)\s?(?:no\.?|number|reg\w*|:|#)?\s?[A-Z]?\d{3,}"
)
_NO_ADVICE = Rx(
    r"\b(?:no\s(?:health|medical)\s(?:info\w*|advice|content)|not\s(?:medical\s)?advice"
    r"|not\sbecause\si\sgive\sadvice|opinions?\s(?:from\sme\s)?are\s(?:worth|my\sown)|poems?|poetry"
    r"|confidential|practitioner\shealth|survey|feedback|speak\sup|freedom\sto\sspeak|reporting\s(?:system"
    r"|line)|when\s(?:a\spost|somebody|someone)|which\sdoctors|verify|look\s(?:me|us|them)\sup"
    r"|treat\sit\sas\san\sadvert)\b"
)


def _claims(surface: Surface) -> bool:
    """Whether it speaks of health at all."""
    about = (*surface.of(health.causes), *surface.of(health.conditions), *surface.of(health.drugs))
    return bool(about) or bool(_HEALTH.search(surface.low))


_HEALTH = Rx(
    r"\b(?:vaccin\w*|jabs?|shots?|booster|mammogram|screening|antidepressants?|statins?|stents?|chemo|fever|flu"
    r"|covid|salt|sugar|diet|tap\swater|surgery|pregnan\w*|bab(?:y|ies)|kids|therapy|medication|drugs?|tablets?"
    r"|cancer|birth|skin|carbs|calories|fat|swabs?|virus(?:es)?|honey|milk|gluten|seed\soils|vitamins?|supplements?"
    r"|retinol|sunscreen|spf|fluoride|hormones?|blood\s\w+|heart|brain|gut|death\sfigures|batch|ask\sme\sanything|ama)\b"
)


def _judge(scene: Scene) -> Iterator[Hit]:
    surface, author = scene.surface, scene.request.context.author
    if scene.request.account is AccountKind.PRACTICE or author.name or author.registration:
        return
    found = _AUTHORITY.search(surface.low)
    if not found or _NAMED.search(surface.text) or _NO_ADVICE.search(surface.low) or not _claims(surface):
        return
    match = Match(found.start(), found.end())
    if guards.quoted(surface, match) or guards.negated(surface, match):
        return
    hides, stirs = _HIDES.search(surface.low), _STIRS.search(surface.low)
    if hides or (stirs and _opens_with_it(surface, match)):
        yield Hit((match,), Severity.WARN, variant="hidden" if hides else "")
    elif author.handle or author.bio:
        yield Hit((match,))


def _opens_with_it(surface: Surface, match: Match) -> bool:
    """The title is the argument: it stands in the same sentence as what is stirred up, or right beside it."""
    here = surface.sentence_at(match.start)
    return any(abs(surface.sentence_at(m.start()) - here) <= 1 for m in _STIRS.finditer(surface.low))


_HANDLE = Context(author=Author(handle="@medtruth99"))
_KNOWN = Context(author=Author(name="Dr Priya Nair", registration="GMC 7123456", handle="@drpriya"))

RULE = Rule(
    id="boundaries/anonymous-authority",
    severity=Severity.ADVISE,
    detect=(Judged(_judge),),
    audiences=frozenset({Audience.PUBLIC}),
    looks=frozenset({"text", "segment", "picture", "caption", "first_comment"}),
    source=Citation("GMC, Using social media as a medical professional: usually say who you are", date="2024"),
    flag=(
        Example(
            "As a consultant I can tell you vaccines fail.", context=_HANDLE, jurisdiction="uk", severity=Severity.WARN
        ),
        "Anonymous nurse here, ask me anything.",
        Example("As a nurse I see a lot of eczema in winter. Moisturise.", context=_HANDLE, severity=Severity.ADVISE),
        Example("As a GP I see a lot of flu in winter.", context=_HANDLE, jurisdiction="uk", severity=Severity.WARN),
        "Trust me, I'm a doctor: nobody in my family takes statins.",
        "ICU doctor here, can't say where I work. Don't let them give you the shot.",
        "Twenty years in oncology taught me what they won't tell you about chemo. Name withheld.",
        "source: i work in healthcare. Sunscreen is poison, that's it, that's the post",
    ),
    leave=(
        "Dr Priya Nair, GP, GMC 7123456: three flu facts.",
        "As a runner, I love mornings.",
        Example("As a GP I can tell you: the flu jab is worth the queue.", context=_KNOWN, jurisdiction="uk"),
        "I'm anonymous on here because I write poems about nights. No health info, ever.",
        "As a nurse, I say thank you to whoever restocked the tea.",
        "“Trust me, I'm a doctor” is no source for what a vaccine does. Ask for the trial.",
        "As a pharmacist I see a lot of hay fever in May. Our counter can help.",
        "Want to be a nurse? Our ward has an open day. Ask us about shifts.",
    ),
)

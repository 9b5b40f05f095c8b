"""Flirting, desire and innuendo where there are patients, or in the role of a clinician."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import PostKind
from app.guidelines import guards
from app.guidelines.kinds import Judged
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_SOMEBODY = (
    r"(?:guy|bloke|lad|man|boy|girl|lady|woman|dad|mum|mom|dude|fella|chap|someone|somebody|one|blonde?"
    r"|brunette|redhead|firefighters?|fireman|firemen|soldier|footballer|rugby\splayer|surfer|cowboy|biker|cop"
    r"|builder|farmer|brother|son|visitor|stranger|hottie)"
)
_PATIENT = Rx(
    r"\b(?:patients?(?:'s)?|pts?|clients?|caseload|in-?patients?|(?:bed|bay|cubicle|room|chair"
    rf"|slot)\s(?:no\.?\s)?(?:\d+|one|two|three|four|five|six)|my\s(?:\d{{1,2}}(?:[:.]\d\d)?\s?(?:am|pm"
    r"|o'clock)?|two\so'clock|\w+\so'clock|next\sone|last\sone)(?=[\s.!?,]|$)"
    rf"|{_SOMEBODY}\s(?:\w+\s){{0,2}}?(?:on\smy|in\smy\s(?:chair|clinic|room|waiting|bed|bay|ward)|in\s(?:bay"
    r"|bed|cubicle|room|the\swaiting|clinic|recovery|theatre|ortho|cubicle|ed|a&e)|from\s(?:\w+'s\s)?(?:clinic"
    r"|list|bay|ward|surgery|cubicle|tuesday|monday|this\smorning)|came\sin|comes\sin|walks\sin|walked\sin"
    r"|who\scame|(?:that\s)?i\s(?:stitched|treated|scanned|saw|operated|delivered|intubated|examined|jabbed"
    r"|plastered|x-rayed)|whose\s\w+\si)|comes\sin\sfor|on\smy\s(?:table|couch|plinth|list|caseload)"
    r"|in\smy\s(?:chair|waiting\sroom|consulting\sroom)|waiting\sroom|hospital\sgown|stitched\sup"
    r"|took\sout\s(?:his|her)|visiting\shours|some\sof\syou|follow-?ups?)\b"
)
_CLINICAL = Rx(
    r"\b(?:clinics?|surgery|ward|hospital|ecg|ekg|exam(?:ine|ination|s)?|pulse|blood\spressure|bp|heart\srate"
    r"|stethoscope|gowns?|dressing|massage|physio|treatment|sessions?|appointments?|check-?ups?|chair|needle"
    r"|jabs?|injection|catheter|thermometer|smears?|rectal|prostate|mammo\w*|speculum|cpr|mouth-to-mouth"
    r"|sponge\sbath|bed\sbath|scrubs|uniform|nurses?|doctors?|doc|dr|dentist|paramedics?|residents?|surgeons?"
    r"|midwi\w+|gynae\w*|urolog\w+|hygienist|receptionist|consult\w*|scan|ultrasound|x-?ray|stitches"
    r"|temperature|reflexes|probe|lube|gloves?|bedside|operating|theatre|ambulance|a&e|er\b|rounds|shift"
    r"|diagnos\w+|prescri\w+|rx|vasectomy|student)\b"
)
_BODY = (
    r"(?:bum|bums|butt|arse|ass|rack|boobs|breasts|tits|pecs|abs|booty|cheeks|bod|body|buns|legs|thighs"
    r"|forearms|biceps)"
)
_DESIRE = Rx(
    r"\b(?:sexy|sexiest|hottest|hotties?|hot\s(?:patients?|pts?|dads?|mums?|moms?|guys?|girls?|men|women"
    r"|people|bloke|lad|client|doc(?:tor)?s?|nurses?|residents?|surgeons?|physios?|firem[ae]n|firefighters?"
    r"|single|ones)|(?:damn|dangerously|ridiculously|unfairly|stupidly|insanely|smoking)\s(?:hot|fit|handsome|gorgeous|dreamy"
    r"|tasty|yummy)|(?:he|she|they)(?:'s|'re|\sis|\swas|\sare|\swere)\s(?:\w+\s)?(?:hot|handsome|gorgeous|dreamy|yummy)"
    r"(?=[\s.!?,]|$)|crush(?:es|ing)?\s(?:on|is)|a\scrush|flirt(?:s|ed|ing|y"
    r"|atious)?|fanc(?:y|ied|ies)\s(?:him|her|them|a\sbit|you|my|this)"
    r"|eye[\s-]candy|swoon\w*|horny|turn(?:s|ed)?\sme\son|lust\w*|seduc\w+|undress(?:ed|ing)?\s(?:him"
    r"|her|me|with)|kinky|spank\w*|bend\sover|shag\w*|snog\w*|hook(?:ed|ing)?\s?up\swith"
    r"|one[\s-]night\sstand|slept\swith|sleeping\swith|making\sout|smash\sor\spass"
    r"|hit(?:ting)?\son\s(?:me|him|her|by|a)|chat(?:ted|ting)?\s(?:me|him|her)\sup"
    r"|asked?\s(?:me|him|her|them|you)\sout|fingered|happy\sending|(?:ask\w*|gave|give"
    r"|giving|got|getting|slipped|left)\s(?:\w+\s)?(?:for\s)?(?:my|his|her|your)\s(?:number|insta\w*|snap\w*"
    r"|digits)|sponge\sbath|bed\sbaths?\s(?:anyone|queue|volunteers?)|play\s(?:doctor|nurse)s?|dirty\s(?:mind"
    r"|talk|thoughts)|examine\s(?:me|him|her)(?=[\s.!?,😏😉]|$)|take\smy\s(?:temperature|pulse)"
    rf"|(?:nice|cute|peachy|perfect|gorgeous)\s{_BODY}|(?:his|her|those|that"
    r"|them)\s(?:\w+\s)?(?:bum|butt|arse|ass|boobs|breasts|tits|pecs|abs|booty|buns|thighs|forearms|biceps)"
    r"|daddy|zaddy|dilf|milf|fetish|onlyfans|sugar\s(?:daddy|mama|baby)|(?:husband|hubby|wife"
    r"|partner)[\s-]approved|(?:hubby|husband|boyfriend|wife|missus)\swill\s(?:thank|love|notice)|keep(?:s"
    r"|ing)?\s(?:him|men|you|her)\s(?:\w+\s(?:and|&)\s)?(?:hard|wet|tight|up\sall\snight)|spice\s(?:up|things)"
    r"|in\sthe\sbedroom|get\slucky|size\smatters|(?:go|last)\sall\snight|prescribe\s(?:dinner"
    r"|drinks?|coffee|a\s(?:date|kiss|cuddle|hug)|love|me|wine)|open\sat\sthe\sback|(?:boyfriend|girlfriend)\?"
    r"|still\ssingle|(?:he|she)(?:'s|\sis)\ssingle|touch(?:ing)?\shot)\b|🥵|🍆|🍑|💦|🤤|🫦"
)
_ROMANCE = Rx(
    r"\b(?:dat(?:e|ed|ing|es)|marr(?:y|ied|ying)(?:\sto)?|engaged\sto|kiss(?:ed|es|ing)?|in\slove\swith"
    r"|fell\s(?:in\slove\s(?:with|at)|for)|falling\sfor|my\s(?:\w+\s)?(?:boyfriend|girlfriend|husband|wife"
    r"|fianc[eé]e?)|soul\s?mate|wed|wedding|tinder|bumble|hinge|swip(?:e|ed)\sright|matched\s(?:with|on)"
    r"|romance|romantic|love\sstory|love\sof\smy\slife|valentine'?s?)\b"
)
_FROM_CARE = Rx(
    r"\b(?:(?:to|with|on|for|by|of|kissed|dated|dating|love)\s(?:an?|my|one\sof\smy|this|that|our"
    r"|the)\s(?:\w+\s){0,2}?(?:patient|pt|client)|(?:was|were|as|became|he's|she's|being)\s(?:\w+\s)?(?:my|a|an"
    r"|our)\s(?:\w+\s)?(?:patient|client|pt)\b|(?:ex|former|old)[\s-](?:patient|client)"
    r"|met\s(?:\w+\s){0,4}?(?:as\s(?:his|her|their|my)\s(?:nurse|doctor|surgeon|physio|dentist|therapist"
    r"|midwife|patient)|(?:in|at|on|during|through|over)\s(?:the|my|a|his|her|our)\s(?:\w+\s)?(?:clinic|ward"
    r"|surgery|theatre|icu|follow-?up|consult\w*|appointment|chair|ed|er|bay|rehab|burns\s\w+|waiting\sroom"
    r"|therapy|session))|treated\s(?:him|her)|(?:his|her)\s(?:follow-?up|stitches|appointment|knee|surgery"
    r"|discharge|session|crown|physio)|before\sthe\s(?:dressing|stitches|cast|drain|catheter)"
    r"|discharged\s(?:him|her))\b"
)
_WINK = Rx(r"[😏😉😘🥵😍🔥🍆🍑💋😈🫦💦🤤🥰😜]|(?<!\w);-?\)|\bwink\b|\blol\b|\bjust\ssaying\b|\bjs\b")
_OF_MINE = Rx(r"\b(?:i|i'm|i've|me|my|we|us|our|said\syes)\b")
_PATIENT_WORD = Rx(r"\b(?:patients?|clients?|pts?)\b")
_LOOKS = Rx(
    r"\b(?:cute|cutie|hot|gorgeous|handsome|beautiful|stunning|hunk\w*|studs?|fit|dreamy|babe|muscl\w+|biceps|forearms"
    r"|jawline|cheekbones|dimples|abs|blush\w*|butterflies|melt\w*|skipped\sa\sbeat|(?:my|your)\stype(?!\s(?:of|1|2))"
    r"|drool\w*|naughty|steamy|shirt\soff|top\soff|shirtless|topless|check(?:ed|ing)?\s(?:him|her|them|you|me)\sout)\b"
)
"""How somebody looks, or makes one feel: one of two soft signs must be of these."""

_SOFT = Rx(
    r"\b(?:eyes|legs|single|singles|coffee|drinks|dinner|a\sdate|ladies|girls,|gents|gentlemen|boys,|exes|lonely|thorough"
    r"|take\smy\stime|took\smy\stime|longer\sthan|extra\s(?:long|careful|attention|time)|hands|loosen\w*|lie\sdown"
    r"|lie\sback|worth\sthe\swait|any\sexcuse|heart\srate|pulse|forgot?\s(?:my|how|what)|call\sme|tall\sone|warm"
    r"|my\sown\s(?:name|surname)|a\s(?:treat|pleasure|joy|delight)\sto|in\sbed|oil|last\slonger|no\sclothes|company"
    r"|back\sfor\smore|bedside|after\shours|private\s(?:session|lesson|exam\w*)|close\sup|up\sclose|all\sof\syou"
    r"|undress\w*|strip|naked|gown|dressed|perks?)\b"
)
_TO_READER = Rx(
    r"\byou(?:'re|\sare|\slooked?|r)?\s(?:\w+\s){0,3}?(?:gorgeous|beautiful|stunning|hot|cute|handsome|sexy"
    r"|irresistible|single|adorable)\b|\b(?:love|loved|miss|stare\w*\sat|lost\sin|those)\s(?:your|that|those"
    r"|gorgeous|beautiful|lovely)\s(?:\w+\s)?(?:smile|eyes|legs|body|lips|dimples|curves|abs|face)(?=[\s.!?,]"
    r"|$)|\b(?:coffee|drinks?|dinner|a\sdate|pint|movie|lunch|wine)\s(?:sometime|with\sme|on\sme|friday"
    r"|saturday|this\sweek\w*|tonight|soon)\b|\bwhat\sare\syou\sdoing\s(?:friday|saturday|later|tonight"
    r"|this\sweekend)|\btake\syou\sout\b|\bgive\sme\syour\snumber|\bare\syou\ssingle|\bwish\si\scould\s(?:hold"
    r"|kiss|hug)\b|\b(?:can't|couldn't)\sstop\sthinking\s(?:about|of)\syou|\bmiss(?:ed|ing)?\syour\sface"
    r"|\bbe\smy\svalentine|\bmade\smy\sheart"
)
_TEACHES = Rx(
    r"\b(?:sex(?:ual)?\s(?:after|health|education|and|during|therapy|function|dysfunction|assault|abuse"
    r"|harassment|history|activity|orientation|with|hurts?|drive|positions?)|sti|stis|contracepti\w+|condoms?"
    r"|libido|erectile|hiv|orgasms?|hot\s(?:flush\w*|flash\w*|water|drink\w*|swollen|joint|compress|weather|days?"
    r"|spell|tea|meal|food|topic|potato|chocolate|take|desk)|never\s(?:date|flirt)|harass\w*|struck\soff"
    r"|tribunal|misconduct|gmc|why\s(?:we|you|i|clinicians|therapists|doctors|nurses)\s(?:can't|don't|never"
    r"|shouldn't|may\snot)|inappropriate|grooming|safeguard\w*|dementia|widow\w*|married\s(?:for\s)?\w+\syears"
    r"|years\smarried|golden\swedding|asked\sme\sto\smarry|proposed\sto\sme|cut(?:e|est)\s(?:\w+\s)?(?:bab(?:y"
    r"|ies)|kids?|patient\sof|newborns?|toddlers?)|pupp(?:y|ies)|kittens?|dogs?|therapy\sdog|cats?|newborns?"
    r"|fit\s(?:for|and|to|test\w*|note|in|you)|heart\sdisease|sunglasses|statin)\b"
)


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    found = _found(surface, answers=scene.request.kind is PostKind.REPLY and bool(surface.asked))
    if found and not guards.quoted(surface, found) and not guards.fictional(surface, found):
        said = (surface.low, found.start, found.end)
        plain = _DESIRE.search(*said) or _ROMANCE.search(*said) or _woos(said)
        yield Hit((found,), None if plain else Severity.WARN)


def _found(surface: Surface, *, answers: bool) -> Match | None:
    """The first sentence that desires somebody in care, woos the reader, or winks at an examination."""
    for number, sentence in enumerate(surface.sentences):
        last = min(number + 1, len(surface.sentences) - 1)
        near = (surface.low, surface.sentences[max(0, number - 1)].start, surface.sentences[last].end)
        said = (surface.low, sentence.start, sentence.end)
        if not _TEACHES.search(*said) and (_desires(said, near) or _loves(said, near) or (answers and _woos(said))):
            return sentence
    return None


Part = tuple[str, int, int]


def _desires(said: Part, near: Part) -> bool:
    """Words of desire about somebody in care; or two signs of it, a wink among them, where care is given."""
    desire = {m.group() for m in _DESIRE.finditer(*said)}
    winks, looks = bool(_WINK.search(*near)), {m.group() for m in _LOOKS.finditer(*said)}
    soft = len({m.group() for m in _SOFT.finditer(*said)} | looks)
    if _PATIENT.search(*near):
        return bool(desire) or (winks and soft > 0) or (bool(looks) and soft > 1)
    if not _CLINICAL.search(*near):
        return False
    return len(desire) > 1 or (bool(desire) and (winks or soft > 0)) or (winks and soft > 1)


def _loves(said: Part, near: Part) -> bool:
    """A romance that began in care, or is told of a patient in the first person."""
    if not _ROMANCE.search(*said):
        return False
    return bool(_FROM_CARE.search(*near) or (_OF_MINE.search(*said) and _PATIENT_WORD.search(*near)))


def _woos(said: Part) -> bool:
    return bool(_TO_READER.search(*said))


RULE = Rule(
    id="boundaries/romantic-sexual",
    severity=Severity.BLOCK,
    hard=True,
    detect=(Judged(_judge),),
    source=Citation("NMC, Using social media responsibly: pursuing relationships; GMC on boundaries", seen=False),
    flag=(
        "Hottest patient of the year came in, had to take her pulse twice 😏",
        "Single nurses, our new resident is your type, examine him!",
        "Married my patient last summer. We met at his follow-up.",
        "There's a lad on my caseload who makes me blush every single time.",
        "Cute one in bay 3 today, I took my time with that blood pressure 😉",
        Example(
            "You looked stunning in that gown. Drinks sometime?",
            kind=PostKind.REPLY,
            in_reply_to="Thanks for the stitches!",
        ),
        "I have such a crush on my two o'clock.",
        Example("Fancy the new firefighter on my table. Deep tissue it is 🥵", severity=Severity.BLOCK),
    ),
    leave=(
        "Patients say our physio has magic hands. She says it is the exercises.",
        "Know your type: type 1 and type 2 diabetes need different plans, and no patient is alone with either.",
        "Waiting room too hot today, sorry. Water is by the door.",
        "Sex after a heart attack: when is it safe?",
        "STI testing is free and confidential.",
        "Hot flushes keeping you up? So do mine.",
        "Cutest patient of the day: a puppy in a cone 😍",
        "Congratulations to Nurse Bell and Dr Osei on their wedding!",
        "Why we can never date a patient, however nice: the rule, and the reason.",
        "She and her husband have been married for sixty years. They held hands on the ward.",
        "Our new physio has a crush on spreadsheets, which is lucky for all of us.",
        "Fit for surgery? What the pre-op check looks at.",
        Example("You're a star, thank you for your kind words!", kind=PostKind.REPLY, in_reply_to="Great care"),
    ),
)

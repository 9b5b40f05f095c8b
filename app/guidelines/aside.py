"""What a text may be about instead of somebody in care: an exam, the author, a colleague, an animal, a vacancy, a book.

Each is a sign, weighed with all others in `likelihood.py`; none decides alone.
"""

from collections.abc import Mapping

from app.guidelines.rx import Rx
from app.guidelines.text import Surface

_KIN = (
    r"(?:dad|father|mum|mom|mam|mother|son|daughter|sister|brother|husband|wife|partner|gran|grandma|grandpa|nan|nana"
    r"|grandmother|grandfather|aunt|aunty|uncle|kids?|baby|toddler|child|niece|nephew|cousin|in-laws?|parents|family)"
)
_TRADE = (
    r"(?:resident|residents|intern|interns|registrar|registrars|reg|f1|f2|fy1|fy2|sho|pgy-?\ds?|fellow|chief"
    r"|consultant"
    r"|nurse|nurses|hca|porter|receptionist|midwife|paramedic|physio|hygienist|colleague|mentor|trainee|student|matron"
    r"|secretary|pharmacist|dietitian|technician|tech|radiographer|therapist|cleaner|cook"
    r"|anaesthetist|doctor|manager|cleaner|surgeon|boss|senior|junior|co-resident|attending|prof)"
)
_ASIDES: Mapping[str, Rx] = {
    "exam": Rx(
        r"\b(?:mcqs?|sbas?|osces?|viva|best of five|flashcards?|exam (?:tip|question|prep)|vignette|question stem|quiz"
        r"|(?:board|step|usmle|primex?|plab|amc|neet)[- ]?(?:style|review|prep|q|mock|question|tip)|mock"
        r"|next best (?:step|test|move)|most likely (?:diagnosis|cause)|first[- ]line (?:treatment|drug|test)\?"
        r"|practice question|spot diagnosis|textbook)\b|\ba[).] .{1,60}\bb[).] "
    ),
    "own": Rx(
        r"\b(?:my own|own (?:acl|achilles|knee|hip|back|body|birth|surgery)|i(?:'m| am| was|'ve been"
        r"| became) (?:the|a)"
        r" (?:patient|pt|one in)|(?:patient|pt) (?:is|was) me|i was (?:diagnosed|admitted|\d\d\b|the patient)"
        r"|when i was|my (?:knee|back|hip|appendix|gallbladder|migraine|therapist|surgeon|smear|colonoscopy|mammogram"
        r"|diagnosis|cancer|chemo|c-section|gp|dentist|reading|copy|depression|anxiety|sobriety|burnout))\b"
    ),
    "kin": Rx(rf"\bmy (?:\w+ )?{_KIN}\b|\bour (?:son|daughter|kids|(?:first|second|third) baby)\b"),
    "trade": Rx(
        rf"\b(?:my|our|the|a|one of (?:my|our|the)|this|your|new|chief|senior|night|lead) (?:\w+ ){{0,2}}{_TRADE}\b"
        r"|^f[12]\b|\bpgy-?\d|\b(?:sister|matron|whaea|nurse|dr|prof|professor|doctor|sr) [a-z]+|\b(?:crash call"
        r"|night team|day team|workroom|mess|on-call room|rota|handover|locum|raise|legend)\b"
    ),
    "staff": Rx(
        r"^\W*(?:[\w']+ ){0,6}?(?:our|my|one of (?:my|our)|senior|chief|dear)(?: (?:own|lovely|amazing|wonderful"
        rf"|brilliant|senior|chief|new|night|junior|dear|fabulous|superstar|practice|ward|staff|former|first))*[ -]"
        rf"{_TRADE}\b"
        rf"|^\W*{_TRADE}\b|^\W*(?:[\w']+,? ){{0,8}}?(?:sister|matron|whaea|nurse|dr|prof|professor) [a-z]+",
    ),
    "farewell": Rx(
        r"\b(?:retire[sd]?|retiring|retirement|hung up (?:his|her)|after \d\d years|for \d\d years|since 19\d\d"
        r"|\d\dth anniversary|joins|joined|welcome|condolence|funeral|service at|tribute|served|obituary|colleague"
        r"|award|maternity leave|paternity leave|front desk|new nurse|new doctor|new gp"
        r"|worked here|first day|last day|farewell|who ran|staff room)\b"
    ),
    "animal": Rx(
        r"\b(?:vets?|vet ?(?:nurse|life|clinic|surgery|practice)|veterinary|dogs?|cats?|puppy|kitten|beagle|labrador"
        r"|spaniel|retriever|poodle|terrier|collie|greyhound|whippet|dachshund|cockapoo|pug|bulldog|tabby|rabbit"
        r"|pony|mare|foal|calf|ewe|hamster|parrot|tortoise|spay(?:ed)?|neuter(?:ed)?|castrat\w+|kennels?|paws?|barking"
        r"|bark|therapy dog|owner|owners|litter|feline|canine|equine)\b"
    ),
    "vacancy": Rx(
        r"\b(?:hiring|vacanc\w+|wanted|recruit\w+|locum|salary|apply|applications?|per hour|an hour|rate|cv"
        r"|full[- ]time|part[- ]time|\d\d%|contract|weeks?,|position|jobs?@|fte|visa|relocation|house thrown in"
        r"|sign-on|rota)\b"
    ),
    "book": Rx(
        r"\b(?:re-?reading|re-?read|reading|book|novel|film|movie|series|episode|memoir|author|chapter|poem|podcast"
        r"|documentary|painting|by [a-z]+ [a-z]+ \(\d{4}\)|starring|season \d|netflix|quote|attributed to|biography"
        r"|character|plays|play)\b"
    ),
    "past": Rx(r"(?<![/.-])\b1[5-9]\d\d\b(?![/-]\d)|\b(?:century|centuries|historian|history of|historic)\b"),
    "news": Rx(
        r"\b(?:according to|reported|reports|announced|told (?:reporters|the press|fans)|said in a|press release"
        r"|confirmed cases?|cases (?:confirmed|reported|in)|outbreak|health department|public health|county|statement"
        r"|told (?:espn|bbc|cnn|the (?!scan|results?|news|truth|patient|family|team|doctor|nurse|ward)\w+)"
        r"|palace|spokes\w+|surveillance|cdc|who\b(?= says)|ukhsa|ecdc|interview)\b"
    ),
    "paper": Rx(
        r"\b(?:doi|case report|case series|journal|study|trial|cohort|published|consent (?:statement|form)"
        r"|randomi[sz]ed|participants|enrolled|median|meta-analysis|et al)\b"
    ),
    "event": Rx(
        r"\b(?:register|registration|webinar|conference|seminar|lecture|course|workshop|symposium|grand rounds|class"
        r"|speaker|join us|tickets?|auditorium|lunch|parking|opening|opens|closed|closes|moves to|moved to|painted"
        r"|fundrais\w+|raffle|bake sale)\b"
    ),
    "made up": Rx(
        r"\b(?:fictional|fictitious|invented|made (?:him|her|them|it|this|up)|composite|not (?:a )?real|no real|actor"
        r"|actress|simulat\w+|sim lab|mannequin|manikin|hypothetical|imaginary|role[- ]?play\w*|scenario|drill"
        r"|practice case|pretend\w*)\b"
    ),
    "general": Rx(
        r"\b(?:if you(?:'re|r| are| have)?|if your|most people|people with|patients with|many patients|every patient"
        r"|patients who|anyone with|ask your|talk to your|you can|you should|1 in \d+|one in \w+|\d+ ?%|adults"
        r"|women who|men who|children under|when a patient|a patient who|patients often|people often|parents:|tip|tips"
        r"|remember|reminder|did you know|myth|facts?|signs of|symptoms of)\b"
    ),
    "idle": Rx(
        r"\b(?:my back|coffee|caffeine|my pager|bleep|ehr|printer|charting|inbox|rota|exam|fellowship|residency|match"
        r"|interview|career|burnout|promotion|protocol|guideline|policy|how do you|does anyone|hot take|unpopular)\b"
    ),
}
_ASIDE_WORDS = tuple(_ASIDES)


def asides(surface: Surface) -> dict[str, int]:
    """Which of these a text shows, with the place of the first word of each."""
    found = ((name, _ASIDES[name].search(surface.low)) for name in _ASIDE_WORDS)
    return {name: match.start() for name, match in found if match}


def asides_in(surface: Surface, start: int, end: int) -> dict[str, int]:
    """The same for a stretch, read as a text of its own; it shows nothing that the whole text does not."""
    everywhere = surface.of(asides)
    if start == 0 and end >= len(surface.text):
        return everywhere
    part = surface.low[start:end]
    found = ((name, _ASIDES[name].search(part)) for name in everywhere)
    return {name: start + match.start() for name, match in found if match}

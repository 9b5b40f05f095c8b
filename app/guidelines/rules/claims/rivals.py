"""Being better than others said in other words: own care set against a rival's, no equal, a place's only or best."""

from collections.abc import Iterator

from app.guidelines import guards
from app.guidelines.health import asked, sentence_of
from app.guidelines.kinds import Guard, Pattern
from app.guidelines.rules.claims.pitch import OWN, PLACE, TOWN, TRADE, of_care
from app.guidelines.rules.claims.selling import lesson, public_care, teaching
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_GOOD = (
    r"(?:best|finest|safest|gentlest|kindest|nicest|tastiest|fastest|smartest|cleanest|greatest|smoothest|quickest"
    r"|strongest|comfiest"
    r"|calmest|sharpest|happiest|prettiest|slickest|coolest|lowest|highest|biggest|busiest|leading|top|premier"
    r"|favou?rite|undisputed|foremost"
    r"|number\s(?:one|1)|\#\s?1|no\.?\s?1|nummer\s(?:1|eins)|most\s(?:experienced|advanced|trusted|skilled|loved"
    r"|awarded|recommended|respected"
    r"|sought[\s-]after|successful|popular|modern|accurate|effective|natural)|one\sand\sonly|go-?\s?to|queens?"
    r"|kings?)"
)
_KIND = (
    rf"(?:{TRADE}|{PLACE}|team|rates?|results?|outcomes?|care|place|hands|service|programme|smiles?|lips|noses?"
    rf"|veneers|technolog\w+|machine|laser|treatment|experience|leader)"
)
_IN_TOWN = Pattern(
    rf"(?<![\w'])(?i:(?P<it>{_GOOD}(?:,?\s(?:&\s|and\s)?(?!way|time|thing|in\b|of\b"
    rf"|for\b)[\w'&-]+){{0,4}}?))\s(?:(?:around|in|across|of|this\sside\sof)\s{TOWN}"
    r"|this\sside\sof\s[\w\s]{3,20}|between\s[A-Z][\w.]+\sand\s[A-Z])",
    fold=False,
)
_TOWNS = Pattern(
    rf"(?:\b[A-Z][\w.]+(?:\s[A-Z][\w.]+)?'s?|\b(?i:region|city|state|county|country|nation|town|world|valley|coast"
    rf"|province|district|area|island)'s)\s"
    rf"(?i:(?:very\sown\s|own\s)?(?P<it>(?:{_GOOD}|only|\w{{2,10}}est|leader)(?:[\s,-]+(?:&\s"
    rf"|and\s)?[\w-]+){{0,6}}))",
    fold=False,
)
_RIVAL = Rx(
    rf"\b(?:(?:other|every\sother|any\sother|most|those|some|all\sthe|the\sbig|big|rival|cheap|local|average"
    rf"|competing|typical|regular|(?:unlike|than)\s(?:your|ur|the|my)|your\s(?:usual|old|last)"
    rf"|usual)\s(?:\w+\s)?(?:{TRADE}|{PLACE}|names?|brands?|places?"
    r"|plans?|drip\sbars?|salons?|options?|methods?)"
    r"|(?:the|all\s(?:the|of\sthe)|than|unlike|all)\s(?:others|rest|competition|crowd)\b|others|elsewhere"
    r"|anywhere\selse|anyone\selse|anybody\selse|everyone\selse|everybody\selse"
    r"|somewhere\selse|competitors?|(?:another|other)\s(?:clinic|place|surgeon|hospital|dentist|practice|spa)"
    r"|the\sother\s(?:place|guys?|lot|clinic)|down\sthe\s(?:road|street)"
    r"|out\sthere|around\sthe\scorner|up\sthe\sroad|big\schains?|the\schains?)\b"
)
_BEATS = Rx(
    r"\b(?:better|beats?|beating|unlike|different\sfrom|safer|gentler|kinder|nicer|faster|smarter|cleaner|stronger"
    r"|quicker|superior|ahead\sof|outperform\w*|outclass\w*"
    r"|wish(?:es)?|env(?:y|ies)|mess(?:es|ed)?\sup|botch\w*|butcher\w*|fail(?:s|ed)?|turn(?:s"
    r"|ed)?\s(?:\w+\s){0,2}?(?:away|down)|g[ai]ve(?:s|n)?\sup|miss(?:es|ed)?|cop(?:y|ies)|follow|compare|compete"
    r"|(?:come|came|comes|fly|flies|drive|travel|flock|switch|run|send|sent|sends"
    r"|refer)\s(?:\w+\s){0,5}?(?:to\s(?:us|me|see\sus)|here|past|over|from|their|in)|drive\spast|call\s(?:us|her"
    r"|him|me)"
    r"|don't\scare|couldn't|can't|cannot|won't|don't\s(?:offer|know|bother|tell|listen|have|do)|doesn't"
    r"|while\sothers|where\sothers|what\sothers|when\sothers|instead|rush\w*|treats?\syou\slike|charge"
    r"|conveyor|production\sline|sausage)\b"
)
_PEERLESS = Pattern(
    r"\b(?:no\s?(?:one|body)|nowhere|none|no\sother\s\w+|not\sone|nothing|hardly\sanyone)\b(?:\s(?:else|other|in"
    r"|here|around|near|on|can|could|will|does|do|even|\w+ing|[\w'.-]+)){0,6}?\s"
    r"(?:like\s(?:us|me|we\s\w+|this|our\w*|ours|here|dr\s\w+|her|him)|(?:comes?|came|gets?|got|is|are)\s(?:even\s"
    r"|anywhere\s)?(?:close|near)|compares?|matche?s?|rivals?|beats?|touches|as\s(?:well|good|gently|fast)\sas"
    r"|(?:has|have|uses?|offers?|gets?|got)\s(?:our|my|this|these)\s\w+|better)\b"
    r"|\bsettle\sfor\s(?:less|nothing\sless|second)|\b(?:second|next)\sto\snone\b|\bbest[\s-]of[\s-]the[\s-]best\b"
    r"|\bwrote\sthe\sbook\b|\bin\s(?:a|our)\s(?:league|class)\sof\s(?:its|our|their)\sown\b"
    r"|\b(?:a|no)\s(?:cut|step)\sabove\b|\bhead\sand\sshoulders\sabove\b|\b(?:the\s)?gold\sstandard\s(?:in|of"
    r"|for)\b|\bone\sof\sits\skind\b|\baward[\s-]winning\b|\bworld[\s-]?(?:class|leading|renowned|famous)\b"
    r"|\b(?:unmatched|unrivall?ed|unbeatable|unparalleled|unsurpassed|unequall?ed|peerless|bar\snone|hands\sdown"
    r"|undisputed)\b|\bdeserves?\s(?:nothing\sbut\s)?the\s(?:very\s)?best\b"
    r"|\bso\sgood\s(?:that\s|at\s\w+\s)?(?:they|other|even|people|surgeons|doctors|clinics)\b|\bnot\s(?:with|by|at"
    r"|under)\s(?:me|us|our|my)\s?(?:\w+\s?)?[!.]|\b(?:clinic|surgeon|doctor|dentist|team|place)\sof\schoice\b"
    r"|\b(?:the|only)\sreal\s(?:specialists?|experts?)\b|\breal\s(?:specialists?|experts?)\sin\b|\b(?:every"
    r"|single)\stime\s\#\s?1\b|\b(?:we|ours)\s(?:don't|never)\s(?:fail|lose|miss)\b"
    r"|\b(?:surgeons?|doctors?|dentists?|nurses?|vets?|docs|physios?|injectors?)\s(?:(?:other"
    r"|our)\s)?(?:\w+\s)?(?:themselves\s)?(?:choose|trust|send\stheir|come\sto|fly\sto|go\sto|see\swhen)\b"
    r"|\bthe\s(?:\w+\s){0,3}?(?:\w*surgeon|doctor|dentist|clinic|physio|team|nurse|injector"
    r"|specialist)s?\s(?:that\s|who\s|whom\s)?(?:other|the\sstars|celebrit\w+|everyone|everybody|insiders"
    r"|athletes)\b"
    r"|\bask\sanyone\b|\bthe\s(?:only\s(?:choice|name|place|one)|name)\s(?:you|that|to|in)\b|\blike\sno\sother\b"
    r"|\bsets?\sthe\s(?:bar|standard)\b|\bmost\s\w+\steam\b|\bleader(?:s)?\sin\b|\bthe\sonly\s(?:ones?"
    r"|people)\swho\b"
)
_EVER = Pattern(
    rf"\b(?P<it>{_GOOD}|\w{{3,10}}est)(?:,?\s[\w'-]+){{0,5}}?\s(?:you(?:'ll|'ve|\swill|\scan|\scould|'d)?|u|i've"
    rf"|we've|they've|she's|he's|anyone|money|patients?)\s(?:will\s|have\s|has\s|could\s|can\s)?"
    r"(?:ever|find|get|have|see|meet|met|had|seen|buy|feel)\b",
)
_WE_ARE = Pattern(
    rf"\b(?:we(?:'re|\sare)|i(?:'m|\sam)|(?:our|my|dr\.?|nurse)\s(?:[\w-]+\s){{1,3}}?(?:is|are|has|have)|it's"
    rf"|that's\swhy\swe're|makes?\s(?:us|me)|made\s(?:us|me)|call(?:s|ed)?\s(?:us|me))\s"
    rf"(?:(?:simply|still|just|officially|now|proudly|known|as|considered|once|again|consistently|quite|honestly"
    rf"|probably|easily|the|a|your|voted|rated|ranked|named|among|amongst|one|of)\s){{0,5}}(?P<it>{_GOOD})\b"
    r"(?!\s(?:to\s|for\syou|friends?|mates?|way|time|placed|person\sto|worry|fear|when|priority|concern"
    r"|of\sall\scauses))",
)
_FACT = Rx(
    r"\b(?:cause|causes|killer|of\sall\sdeaths|practice\sin|interests?|evidence|available\sevidence"
    r"|rates?\sof\s(?:death|smoking|suicide|diabetes)|cases|prevalence|infection\srates?|uptake"
    r"|burden|mortality|waiting\slists?|risk\sof|temperature|tide|fun|biscuits?|coffee|cake|team\smates?|view|curry"
    r"|chips|photo|weather|season|festival|marathon|beach|park|library|school)\b"
)
_GUARDS: tuple[Guard, ...] = (guards.debunked, lesson, teaching, public_care, asked)
_OTHERS_SAY = Rx(
    r"\b(?:just\sas|as\s(?:well|good)\sas|equally|ask\s(?:\w+\s){0,3}?others?|not\severy\s\w+|two\sothers|if\s(?:you|we|i)|each\sother|whether|no\sbetter|isn't\sbetter|refer(?:red)?\s(?:you|them|him|her)\sto)\b"
)


def outdone(surface: Surface) -> Iterator[Match]:
    """Every such claim about one's own care."""
    placed = [
        m for f in (_IN_TOWN, _TOWNS, _EVER, _WE_ARE) for m in f.matches(surface) if not guards.negated(surface, m)
    ]
    for match in (*_PEERLESS.matches(surface), *placed, *_against(surface)):
        fact = _FACT.search(sentence_of(surface, match))
        if not fact and of_care(surface, match) and not any(guard(surface, match) for guard in _GUARDS):
            yield match


def _against(surface: Surface) -> Iterator[Match]:
    """A rival, a word of how one outdoes it, and oneself, in one sentence."""
    for rival in _RIVAL.finditer(surface.low):
        match = Match(rival.start(), rival.end())
        said = sentence_of(surface, match)
        here = surface.sentence_at(match.start)
        after = surface.sentences[min(here + 1, len(surface.sentences) - 1)]
        told = surface.low[surface.sentences[here].start : after.end]
        if _BEATS.search(said) and OWN.search(told) and not _OTHERS_SAY.search(told):
            yield match

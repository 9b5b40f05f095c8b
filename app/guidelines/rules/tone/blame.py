"""Sentences that blame, pity or mock people for an illness, or use its name for a joke, without a word of the map."""

from collections.abc import Iterator

from app.guidelines.kinds import Pattern
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_ILLNESS = (
    r"(?:obes\w+|overweight|fat(?:ness)?|weight|diabet\w+|sugar|addict\w*|alcohol\w*|drinkers?|drinking|drunk\w*"
    r"|drugs?|opioids?|heroin|overdos\w+"
    r"|lung\s(?:cancer|disease)|copd|emphysema|smok\w+|vap(?:e|ing|ers?)|depress\w+|anxi\w+|panic|adhd|add"
    r"|autis\w+|bpd|borderlines?|personality\sdisorders?|ptsd"
    r"|bipolar|psychosis|schizo\w+|hiv|aids|st[id]s?|chlamydia|herpes|liver|cirrhosis|fibro\w*|chronic\s(?:pain"
    r"|fatigue)|me/cfs|long\scovid|infertil\w+|suicid\w*"
    r"|self-harm\w*|eating\sdisorders?|anorexi\w+|bulimi\w+|baby\sblues|post-?natal|postpartum|mental\w*"
    r"|homeless\w*|gout|cavities|decay|teeth|dementia"
    r"|alzheimer\w*|disab\w+|wheelchair|downs?|epilep\w+|stroke|burnout|binge\w*|belly|bmi|scales?)"
)
_ABOUT_ILLNESS = Rx(rf"\b{_ILLNESS}\b")
_FAULT = (
    r"(?:an?\s(?:lifestyle\s|bad\s|personal\s)?choice|self-inflicted|(?:a\s)?lack\sof\s(?:willpower|discipline"
    r"|self-control|effort|will|character|backbone)"
    r"|laziness|lazy|weak(?:ness|\swill\w*)?|greed\w*|gluttony|sloth|an?\sexcuse|bad\sparenting|poor\sparenting"
    r"|attention[\s-]seeking"
    r"|(?:your|their|his|her)\sown\s(?:fault|doing|choice)|selfish\w*|coward\w*|an?\scharacter\sflaw"
    r"|an?\smoral\sfailing|all\sin\s(?:your|their|the)\s(?:head|mind)"
    r"|a\ssin|a\sfad|a\strend|made\sup|not\sreal|(?:just\s)?drama|a\scop[\s-]out|a\scrutch|a\sphase|disgusting"
    r"|shameful|embarrassing|gross|ugly|pathetic)"
)
_FOLK = (
    rf"(?:people\s(?:with|who\sare|on)\s{_ILLNESS}|{_ILLNESS}\s(?:patients?|people|folks?|kids|women|men|mums"
    rf"|moms|types?|lot|crowd|community|cases?)"
    r"|smokers|drinkers|drunks|users|addicts|alcoholics|diabetics|schizophrenics|borderlines|bipolars|autistics"
    r"|anorexics|psychotics|the\smentally\sill"
    r"|the\s(?:obese|disabled|homeless|elderly|depressed))"
)
_ILL_OF = (
    r"(?:dangerous|violent|manipulative|lazy|liars?|weak|selfish|impossible|dirty|disgusting|unreliable"
    r"|untrustworthy|toxic|crazy|mad|insane|nuts|stupid"
    r"|drama\squeens?|beyond\shelp|hopeless|attention[\s-]seek\w+|a\sburden|a\sdrain|geniuses|unpredictable"
    r"|difficult|a\sdanger|a\s(?:waste|menace|nightmare)"
    r"|incapable|childlike|like\schildren|angels|heroes|so\sbrave|not\snormal|abnormal|gross|smelly|greedy"
    r"|ungrateful|irresponsible)"
)
_IS = r"(?:is|are|can\sbe|will\sbe|were|always|tend\sto\sbe|'re)"
_STRONG = Pattern(
    rf"\b{_ILLNESS}(?:\s(?:i|we)\ssee|\stoday|\shere|\sin\s\w+)?\s(?:is|are|comes?\s(?:down\sto|from)|(?:is"
    rf"|are)\scaused\sby|boils\sdown\sto)\s(?:\w+\s){{0,2}}?{_FAULT}"
    rf"(?!\w)|\b{_FOLK}\s{_IS}\s(?:\w+\s){{0,2}}?{_ILL_OF}\b"
    rf"|\b{_FOLK}\s(?:never|don't|won't|can't|cannot)\s(?:\w+\s)?(?:change|recover|listen|learn|care"
    rf"|want\s(?:help|to\sget)|feel|love|work|be\strusted|get\sbetter|deserve)"
    rf"|\b{_FOLK}\s(?:should|have\sto|need\sto|must)\s(?:\w+\s)?(?:pay|be\sashamed|take\sresponsibility"
    rf"|stop\swhin\w+|go\sto\sthe\sback|wait|be\slocked)"
    r"|\bself-inflicted\b|\b(?:did|do|done|doing)\s(?:it|this|that)\sto\s(?:them|him|her|your)sel(?:f|ves)\b"
    r"|\bbrought\s(?:it|this|that)\s(?:up)?on\s(?:them|him|her|your)sel(?:f|ves)\b|\bonly\s(?:themselves|himself"
    r"|herself|yourself|yourselves)\sto\sblame\b"
    r"|\bsnap\sout\sof\sit\b|\bforks?\sdon't\slift\b|\bput\s(?:down\s)?the\s(?:\w+\s)?(?:fork|pies?|donuts?"
    r"|doughnuts?|burgers?|cake|bottle)\b"
    r"|\b(?:pull\syourself\stogether|happy\spills|walking\sdead|living\s(?:dead|corpse)|lost\scauses?"
    r"|hopeless\scases?|poor\s(?:souls?|wretch\w*|things)|empty\sshell)\b"
    r"|\b(?:let|letting)\s(?:them|him|her|your)sel(?:f|ves)\sgo\b|\btrapped\sin\s(?:his|her|their|a"
    r"|an?\sbroken)\s(?:own\s)?(?:body|mind|wheelchair|world)\b"
    r"|\bfat\s(?:friend|one|auntie|uncle|pants|ass|arse|belly|rolls|shamed\sinto)\b|\bfat\sand\s(?:lazy|happy"
    r"|ugly|forty)\b|\bbefore\syou\sget\sfat\b",
)
_WEAK = Pattern(
    r"\b(?:no|zero|any|some|little)\s(?:willpower|self-control|self-discipline|self-respect|discipline"
    r"|backbone)\b|\bexcept\sdiscipline\b"
    r"|\bwhat\s(?:did|do|does)\s(?:he|she|they|you)\sexpect\b|\byou\s(?:lit|ate|drank|smoked|injected)\sit,\s"
    r"|\bif\sthey\sbehave\b|\beven\sthe\sdirty\sones\b"
    r"|\b(?:life|lifestyle|bad|poor|own)\schoices\b[^.!?\n]{0,30}\b(?:taxpayers?|pay|queue|consequences?|beds?"
    r"|yours|theirs)\b"
    r"|\bwhat's\syour\sexcuse\b|\bno\s(?:more\s)?excuses\b|\b(?:stop|quit)\s(?:stuffing|whin\w+|making\sexcuses"
    r"|feeling\ssorry)\b|\b(?:man|toughen|cheer)\sup\b"
    r"|\b(?:couch\spotato\w*|greedy|gluttons?|lazy|piggy|oink|slobs?)\b|\bjust\s(?:eat\sless|move\smore|say\sno"
    r"|stop\seating|put\sdown|relax|try\sharder|stop\sdrinking)\b"
    r"|\b(?:burden|drain)\s(?:on|to)\s(?:their|his|her|the|our|us|society|everyone|famil)|\bdon't\sdeserve\b"
    r"|\bdespite\s(?:his|her|their|being)\b"
    r"|\b(?:reap\swhat|sleep\w*\saround|promiscu\w+|loose\smorals|trashy|ferals?|scum|disgusting|gross"
    r"|smell\slike|stink)\b"
    r"|\bbless\s(?:him|her|them|his|their)\s(?:cotton|little|heart)\b|\b(?:normal|healthy)\s(?:people|kids"
    r"|children|babies)\sdon't\b",
)
_JOKED = Pattern(
    r"\b(?:so|a\sbit|bit|a\slittle|totally|literally|kinda|proper|going|gone|goes|absolutely|completely|full"
    r"|fully|being|my\sinner|my\slittle|super|that)\s"
    r"(?:ocd|bipolar|schizo\w*|psychotic|psycho|autistic|adhd|manic|anorexic|demented|mental|retarded|spastic"
    r"|spaz|senile|deranged|looney|loopy|alzheimer's)\b"
    r"(?!\s(?:and\sproud|patient|people|episode|illness|health|disorder|symptoms))"
    r"|\b(?:schizophrenic|bipolar|psychotic|autistic|anorexic|demented|spastic|crippled|senile|manic|mental"
    r"|retarded|lame|insane|psycho)\s"
    r"(?:weather|rota|printer|system|government|policy|budgets?|month|wifi|computer|market|energy|vibes|boss|ex"
    r"|mother-in-law|traffic|week|shift|lift|software)\b"
    r"|\b(?:crackhead|junkie|psycho|schizo|special\sneeds|asylum)\s(?:energy|vibes|behaviour|behavior|mode)\b"
    r"|\bon\sthe\sspectrum\b[^.!?\n]{0,20}(?:lol|haha|😂|🤣|🙄)"
    r"|\b(?:having|had)\sa\s(?:spaz|mental|psycho)\b|\b(?:seniors?|senior|blonde|alzheimer's"
    r"|dementia)\smoments?\b(?=[^.!?\n]{0,30}(?:lol|haha|😂|🤣))",
    needs=(
        *(
            "ocd",
            "bipolar",
            "schizo",
            "schizophrenic",
            "psychotic",
            "psycho",
            "autistic",
            "adhd",
            "manic",
            "anorexic",
            "demented",
            "mental",
            "retarded",
        ),
        *(
            "spastic",
            "spaz",
            "senile",
            "deranged",
            "looney",
            "loopy",
            "crippled",
            "lame",
            "insane",
            "crackhead",
            "junkie",
            "asylum",
            "spectrum",
            "special",
        ),
        *("moment", "moments", "alzheimer's"),
    ),
)


def blame(surface: Surface) -> Iterator[Match]:
    """Blame and pity where the text is about an illness at all, and names of illnesses used for a joke."""
    yield from _JOKED.matches(surface)
    if _ABOUT_ILLNESS.search(surface.low):
        yield from _STRONG.matches(surface)
        yield from _WEAK.matches(surface)

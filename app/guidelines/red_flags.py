"""Symptoms that cannot wait: in the words of patients, of leaflets and of clinicians."""

from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_YOUNG = (
    r"(?:bab(?:y|ies)|newborns?|infants?|bub|neonates?|\d+[\s-]?(?:day|wk|week|mo|month)s?(?:[\s-]old)?"
    r"|toddlers?|lo\b)"
)
_HEART = (
    r"\b(?:chest|breastbone)(?:'s)?\s(?:\w+\s){0,3}?(?:pains?|tight\w*|pressure|crushing|heav\w+|hurt\w*"
    r"|ache\w*|aching|squeez\w*|discomfort)"
    r"|\b(?:tight|heavy|crushing|sore|squeezing)\s(?:\w+\s)?chest|\bpains?\s(?:in|across"
    r"|down)\s(?:\w+\s)?(?:chest|left\sarm|jaw)"
    r"|\bheart\sattacks?|\bleft\sarm\s(?:\w+\s)?(?:pain|numb|ach|ting|hurt)\w*|\b(?:palpitations"
    r"|heart\s(?:racing|pounding|skipping))"
    r"|\bcardiac\sarrest|\bgrey\sand\ssweaty|\bsweat\w*\sand\s(?:grey|gray|pale)"
)
_STROKE = (
    r"\b(?:fac(?:e|ial)|mouth|smile|eyelid)\s(?:\w+\s){0,3}?(?:droop\w*|dropp\w+|fall\w*|won't\s(?:lift|move)"
    r"|numb\w*|lopsided|weak\w*)|\bdroop(?:y|ing)\s(?:face|mouth|smile)"
    r"|\bhalf\s(?:of\s)?(?:my|his|her|the|a|your)\s(?:face|vision|sight|body)|\bslurr(?:ed|ing|y)"
    r"|\bstrokes?\b(?!\splay|\sof)|\bmini[\s-]strokes?|\btias?\b"
    r"|\b(?:weak\w*|numb\w*|dead|paralys\w+)\s(?:\w+\s){0,3}?(?:one|left|right)\s(?:side|arm|leg|hand)|\b(?:one"
    r"|left|right)\s(?:side|arm|leg)\s(?:\w+\s){0,4}?(?:weak\w*|numb\w*|dead|won't\s\w+|gave\sway)"
    r"|\bsudden(?:ly)?\s(?:\w+\s)?(?:confus\w+|weak\w*|numb\w*|vision|blind\w*|hearing\sloss|deaf\w*|collapse)"
    r"|\bcan'?t\s(?:find|get)\s(?:\w+\s)?words"
)
_HEAD = (
    r"\b(?:worst|thunderclap|sudden|severe|explosive|blinding|terrible|splitting)\s(?:\w+\s){0,2}?headaches?"
    r"|\bheadaches?\s(?:\w+\s){0,4}?(?:worst|thunderclap|sudden|stiff|vomit\w*|vision|wak\w+|morning)"
    r"|\b(?:morning|daily)\sheadaches?|\bstiff\sneck|\bneck\s(?:is\s|so\s)*stiff|\b(?:hit|hits|bang(?:s|ed)?"
    r"|bump(?:s|ed)?|knock(?:ed)?|crack(?:ed)?|smack(?:ed)?)\s(?:my|his|her|their|the|your)\s(?:\w+\s)?head"
    r"|\bhead\s(?:injur\w+|knock|trauma)"
    r"|\bknocked\sout|\bconcuss\w+|\b(?:swollen|bulging)\s(?:optic\s)?(?:nerve|disc|soft\sspot|fontanelle)"
    r"|\bpapill?o?edema|\bpapilloedema"
)
_EYE = (
    r"\b(?:floaters?|flashes)\b|\bcurtain\s(?:over|on|across|in|came|coming|down)|\b(?:lost|losing|loss\sof"
    r"|no)\s(?:\w+\s)?(?:vision|sight)|\b(?:vision|sight)\s(?:\w+\s)?(?:went|gone|loss|lost|black|blurr\w+)"
    r"|\bdouble\svision|\bblack\sdots|\b(?:blind|blindness)\s(?:\w+\s)?(?:eye|spot)|\bred\s(?:painful"
    r"|sore)\seye|\bpainful\sred\seye|\bblood\svessel\sin\s\w+\seye"
)
_BREATH = (
    r"\b(?:can'?t|cannot|couldn'?t|struggl\w+\s(?:to|for)|hard\sto|trouble|difficulty|difficult\sto"
    r"|fight\w*\s(?:to|for))\s?(?:breath\w*|catch\s\w+\sbreath|swallow\w*)|\bshort(?:ness)?\sof\sbreath"
    r"|\bbreathless\w*|\bsob\sat\srest"
    r"|\b(?:out|stops?|stopped|fast|noisy|laboured|labored|rapid|shallow|gasping)\s(?:of\s|for\s)?breath\w*"
    r"|\bbreathing\s(?:\w+\s)?(?:fast|hard|difficult\w*|trouble|problem|funny|badly|stopp\w+)|\bblue\s(?:lips"
    r"|fingers|around)|\blips\s(?:\w+\s)?blue"
    r"|\bchok(?:e|es|ing|ed)\b|\bwheez\w+|\basthma\sattacks?|\bstridor|\bcroup|\bcough\w*\s(?:up\s)?blood"
    r"|\bblood\s(?:when|in\s(?:my|his|her|the)\s(?:phlegm|sputum))|\bribs?\ssucking"
)
_ALLERGY = (
    r"\banaphyla\w+|\b(?:lips?|tongue|throat|face)\s(?:\w+\s){0,3}?(?:swell\w*|swoll\w*|swelled|closing"
    r"|clos\w+\sup|puff\w*|tight\w*|tingl\w*)|\b(?:swollen|puffy|swelling|swelled)\s(?:\w+\s){0,3}?(?:lips?"
    r"|tongue|throat|face)"
    r"|\bhives\b|\b(?:epi-?pens?|adrenaline)\b|\bbee\ssting|\b(?:nut|peanut|shellfish)\sreaction"
    r"|\ballergic\sreactions?"
)
_INFECTION = (
    r"\bmening\w+|\bsep(?:sis|tic)\b|\b(?:rash|spots?)\s(?:\w+\s){0,3}?(?:doesn'?t|does\snot|won'?t|not"
    r"|don'?t)\s(?:fade|blanch\w*|disappear|go)|\bglass\stest|\bmottled|\bnon-?blanching|\bpurple\s(?:spots"
    r"|rash)|\brigors?|\bshiver\w*|\bfloppy"
    rf"|\b{_YOUNG}\s(?:\w+\s){{0,5}}?(?:fever\w*|temp\w*|hot|not\s(?:feeding|wee\w*|drinking|gaining)"
    r"|won'?t\s(?:feed|wake|drink)|vomit\w*|floppy|yellow|jaundice|sick|lethargic|sleepy)"
    rf"|\b(?:fever\w*|temp(?:erature)?s?|high\stemp)\s(?:\w+\s){{0,5}}?{_YOUNG}|\b(?:febrile\s(?:convulsion"
    r"|seizure|fit)s?|fever\s(?:of\s)?(?:39|4[0-2]|10[3-6])|temp(?:erature)?\s(?:\w+\s)?(?:39|4[0-2]|10[3-6]))"
    r"|\b(?:39|4[0-2])(?:\.\d)?\s?(?:°|c\b|degrees|fever|temp)|\bfever\s(?:\w+\s){0,4}?(?:\d+|five|six|seven"
    r"|four|ten)\s?(?:days|d\b)|\bred\s(?:streaks?|line)\s|\b(?:redness|infection)\s(?:\w+\s)?(?:spreading"
    r"|tracking)|\bspreading\s(?:redness|rash)|\bhot\s(?:swollen|red)\s(?:joint|knee|toe|calf|leg|foot|breast)"
    r"|\blimp(?:s|ing)?\b|\bwon'?t\s(?:walk|bear\sweight|weight)|\bdehydrat\w+|\bno\s(?:wee|wet\snappies"
    r"|wet\snappy|pee|wet\sdiapers?)\b|\bsunken\s(?:eyes|soft)|\bquinsy|\bmastoid\w*"
)
_BLEEDING = (
    r"\b(?:heavy|heavily|won'?t\sstop|non-?stop|gushing|soaking|profuse\w*|nonstop)\s(?:\w+\s){0,2}?bleed\w*"
    r"|\bbleed\w*\s(?:\w+\s){0,3}?(?:heavily|won'?t\sstop|wont\sstop|lots|through|non-?stop|after\s(?:sex"
    r"|menopause|the\smenopause)|in\spregnancy|while\spregnant|on\sthinners|weeks)"
    r"|\bsoak\w*\s(?:\w+\s){0,3}?(?:pads?|towels?)|\b(?:vomit\w*|throw\w*\sup|sick|spit\w*|puk\w*|pee\w*|wee\w*"
    r"|poo\w*|pass\w*|cough\w*)\s(?:up\s|out\s)?blood|\bblood\s(?:\w+\s)?(?:in|on"
    r"|with)\s(?:\w+\s){0,2}?(?:stools?|poo\w*|urine|pee|wee|vomit|semen|sick|loo|toilet|toilet\spaper|nappy"
    r"|diaper|bowl|motion|tissue|puke)"
    r"|\bblood(?:y|ied)\s(?:stools?|diarrh?o?ea|urine|poo|pee|vomit|discharge|nipple|wee)|\b(?:black|tarry"
    r"|tar-?like)\s(?:\w+\s)?(?:stools?|poo\w*|motions?)|\b(?:rectal|post-?menopausal|postmenopausal|antepartum"
    r"|breakthrough)\sbleed\w*|\bbleeding\s(?:gums|mole)|\bmole\s(?:\w+\s){0,3}?bleed\w*|\bh(?:a)?ematuria"
    r"|\bmel(?:a)?ena|\bh(?:a)?ematemesis"
)
_PREGNANT = (
    r"\b(?:reduced|less|fewer|slow\w*|no|stopped|isn'?t|not|hasn'?t|quiet\w*|hardly|change\s(?:in"
    r"|of))\s(?:\w+\s){0,3}?(?:(?:f(?:o)?etal\s|baby'?s?\s)?movements?|moving|moved|kick(?:s|ing|ed)?)\b"
    r"|\bbaby(?:'s)?\s(?:\w+\s){0,3}?(?:stopped|quiet|still|slow|not\smov\w+|hasn'?t\smoved)"
    r"|\bwaters?\s(?:\w+\s)?(?:broke|gone|breaking|leaking|broken)|\bleaking\s(?:fluid|waters)|\bpre-?eclampsia"
    r"|\bectopic|\b(?:pregnan\w+|\d+\s?(?:weeks|wks|weeker))\s(?:\w+\s){0,6}?(?:headache|swelling|swollen"
    r"|vision|bleed\w*|pain|cramp\w*|itch\w*|spotting|contraction\w*)"
    r"|\b(?:bleed\w*|spotting|cramp\w*|headache|itch\w*|swelling)\s(?:\w+\s){0,4}?(?:pregnan\w+|\d+\s?(?:weeks"
    r"|wks)|trimester)|\bbleeding\sat\s\d+|\bpost-?partum\s(?:bleed|haem|hem|psychosis)\w*"
)
_BELLY = (
    r"\bappendi(?:x|citis)|\b(?:severe|worst|sudden|sharp|unbearable|excruciating"
    r"|constant)\s(?:\w+\s){0,2}?(?:abdominal|stomach|tummy|belly|loin|flank|back|pelvic|side|groin)\s?(?:pain"
    r"|cramps?|ache)|\brigid\s(?:abdomen|belly|tummy)|\bright\s(?:lower\s|iliac\s)?(?:side|belly|tummy"
    r"|fossa)\s(?:pain|hurts?)"
    r"|\b(?:testic\w+|balls?|scrot\w+|nuts?)\s(?:\w+\s){0,3}?(?:pain\w*|ach\w+|hurt\w*|swoll\w*|swell\w*"
    r"|torsion|twisted|lump|hard|agony|killing)|\b(?:pain\w*|sore|swollen|lump|aching"
    r"|lumpy)\s(?:\w+\s){0,3}?(?:testic\w+|ball|balls|scrotum)\b|\btorsion|\bstrangulated|\bjaundice\w*"
    r"|\byellow\s(?:eyes|skin|tinge)|\b(?:eyes|skin)\s(?:\w+\s)?yellow"
    r"|\b(?:can'?t|cannot|couldn'?t|unable\sto|haven'?t|trouble|not)\s(?:been\sable\sto\s)?(?:pee\w*|wee\w*"
    r"|pass(?:ing|ed)?\s(?:urine|water|wind|gas))|\bobstruct\w+|\bloin\spain|\bkidney\sinfection|\bpancreatitis"
    r"|\bhernia\s(?:\w+\s){0,3}?(?:hard|stuck|purple|painful)"
)
_NERVE = (
    r"\bsaddle|\bnumb\w*\s(?:\w+\s){0,3}?(?:legs|groin|saddle|bum|genital\w*|bottom|crotch|undercarriage"
    r"|privates|inner\sthighs?|foot|both)|\bcauda\sequina|\bfoot\s(?:drop|slap\w*|drag\w*)|\b(?:lost|losing"
    r"|loss\sof|no)\s(?:\w+\s)?(?:bladder|bowels?|control\sof\s\w+\s(?:bladder|bowels?|pee|wee))|\b(?:wet"
    r"|soil\w*)\s(?:my|him|her)self"
    r"|\bseizures?\b|\bconvuls\w+|\b(?:is|was|started|been|had\sa|a)\sfit(?:ting)?\b(?!\s(?:and|enough|for|test"
    r"|bit|kit|check|in|note|as))|\bfaint(?:s|ed|ing)\b|\bpass(?:ed|ing|es)?\sout\b|\bcollaps\w+|\bblack(?:ed"
    r"|ing|s)?[\s-]?outs?\b|\bunconscious\w*|\bunresponsive|\bnot\sbreathing|\bwon'?t\swake|\bparalys\w+"
    r"|\b(?:leg|legs|arm|arms)\s(?:\w+\s){0,3}?(?:gave\sway|give\sway|went\s(?:numb|dead|weak)|won'?t\s\w+"
    r"|tingl\w+\sboth)"
)
_POISON = (
    r"\b(?:poisoned|poisoning|overdos\w+)\b|\bsnake\s?bites?|\b(?:bitten|stung|bite)\s(?:by"
    r"|from)\s(?:a\s)?(?:snake|krait|cobra|viper|dog|bat|monkey|cat|spider|scorpion|tick|human)|\b(?:dog|bat"
    r"|monkey|cat|tick|human)\sbit(?:e|es|ten)\b|\brabies|\btetanus|\bcarbon\smonoxide\spoison\w*"
    r"|\b(?:swallow\w*|ate|eaten|ingest\w*|drank|drunk|gulp\w*)\s(?:\w+\s){0,4}?(?:batter(?:y|ies)|magnets?"
    r"|bleach|coins?|pods?|detergent|pills|tablets|medicines?|antifreeze|cleaner|berries|mushrooms?|weed"
    r"|gumm(?:y|ies))|\bbutton\sbatter\w+|\bheat\s?stroke|\bhypothermia|\bfrostbite"
    r"|\b(?:bit|bites|burns?|scald\w*)\s(?:\w+\s){0,3}?(?:face|hands?|genital\w*|blister\w*|deep|palm|oil"
    r"|electric\w*|chemical|acid)|\belectrocut\w+|\bchemical\s(?:burn|splash|in)|\bdrown\w+"
)
_GROWTH = (
    r"\b(?:breast|testic\w+|neck|armpit|groin|thyroid|underarm|collarbone)\s(?:\w+\s)?(?:lumps?|masses|mass"
    r"|swelling)|\b(?:lumps?|bumps?)\s(?:\w+\s){0,2}?(?:in|on|under|behind|near|above|below)\s(?:my|his|her|the"
    r"|your|their|an?|one)|\b(?:hard|new|growing|painless|fixed)\s(?:\w+\s)?lumps?"
    r"|\bmoles?\s(?:\w+\s){0,5}?(?:chang\w*|grow\w*|grew|bleed\w*|bled|itch\w*|bigger|darker|black|scab\w*"
    r"|ooz\w*|uneven)|\b(?:chang\w+|growing|bleeding|itchy|dark|new|black|irregular)\smoles?"
    r"|\bsore\s(?:\w+\s){0,3}?(?:won'?t|not|doesn'?t|hasn'?t)\sheal"
    r"|\b(?:unexplained|unintended|unintentional)\sweight|\b(?:lost|losing|dropped)\s(?:a\sstone|(?:\d+|two"
    r"|three|five|ten)\s?(?:kg|kgs|kilos?|lbs?|pounds|stone))|\bnight\ssweats|\b(?:food"
    r"|pills)\s(?:\w+\s)?(?:sticks?|stuck|getting\sstuck|catching)|\bhoarse\w*\s(?:\w+\s){0,3}?(?:weeks|months)"
    r"|\bnipple\s(?:\w+\s)?(?:discharge|inver\w+|bleed\w*|dimpl\w*)|\bulcer\s(?:\w+\s){0,3}?(?:weeks|won'?t)"
    r"|\bswollen\s(?:\w+\s)?(?:glands?|nodes?)\s(?:\w+\s){0,3}?(?:weeks|months)|\bchange\sin\s(?:bowel|my\sbowel)"
)
_OTHER = (
    r"\b(?:calf|calves|one\sleg|leg|shin)\s(?:\w+\s){0,4}?(?:swoll\w*|swell\w*|hot\b|red\b|throb\w*)"
    r"|\b(?:swollen|hot|red|painful|tender|sore)\s(?:\w+\s){0,2}?(?:calf|calves)|\bdvt\b|\bblood\sclots?"
    r"|\bclots?\s(?:in|on)|\bpulmonary\sembol\w+|\bpe\sin\b"
    r"|\bketo(?:acidosis|nes)|\bdka\b|\b(?:sugars?|glucose|bg|readings?)\s(?:\w+\s){0,3}?(?:2[2-9]|3\d"
    r"|[3-6]\d\d)\b|\bhypos?\b|\bhypoglyc\w+|\binr\s(?:\w+\s)?[4-9]|\b(?:bp|pressure"
    r"|blood\spressure)\s(?:\w+\s){0,3}?(?:1[89]\d|2\d\d)\b|\b(?:1[89]\d|2[0-4]\d)\s?/\s?\d{2,3}\b"
    r"|\b(?:postpartum|postnatal)\spsychosis|\bthoughts?\sof\sharm\w+|\b(?:unequal|one)\s(?:\w+\s)?pupils?"
    r"|\bpupils?\s(?:\w+\s){0,2}?(?:bigger|different|blown|uneven)|\bnosebleeds?\s(?:\w+\s){0,4}?(?:stop|hour"
    r"|minutes|thinners)|\btooth\s(?:abscess|infection)\s(?:\w+\s){0,4}?(?:swell\w*|swoll\w*|eye|neck)"
    r"|\bhearing\svoices|\bhallucinat\w+|\bpsychosis|\bwithdrawal\s(?:seizure|fit|shakes)|\bdts\b"
    r"|\bcompartment\ssyndrome|\baneurysm|\bdissection|\bangio-?o?edema|\bcyanos\w+"
    r"|\b(?:knee|hip|joint|toe|finger)\s(?:\w+\s){0,3}?(?:hot|red\shot)\b|\bwound\s(?:\w+\s){0,3}?(?:smell\w*"
    r"|pus|open\w*|burst)|\bstitches\s(?:\w+\s)?(?:burst|open\w*|split)|\bdeep\s(?:cut|wound)|\bgap(?:es|ing)\b"
    r"|\bbone\s(?:sticking|showing|through)"
)
_RED = Rx(
    "|".join(
        (
            _HEART,
            _STROKE,
            _HEAD,
            _EYE,
            _BREATH,
            _ALLERGY,
            _INFECTION,
            _BLEEDING,
            _PREGNANT,
            _BELLY,
            _NERVE,
            _POISON,
            _GROWTH,
            _OTHER,
        )
    )
)


def red_flags(surface: Surface) -> tuple[Match, ...]:
    """Where a text names a symptom, sign or event for which somebody must be seen soon, or at once."""
    return tuple(Match(m.start(), m.end()) for m in _RED.finditer(surface.low))

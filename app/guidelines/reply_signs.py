"""Signs in a reply that its reader, or somebody of theirs, is or was in care here: each a shape made of word classes.

`replies.py` adds up their points. The shapes: the practice acts on the reader; the reader acted or was acted on;
a part of the reader's care with its state; records, bills, earlier talk, dates to come.
"""

from app.guidelines import reply_classes as c
from app.guidelines import reply_words as w
from app.guidelines.reply_sign import Sign, sign
from app.guidelines.reply_warmth import WARMTH

_FACTS: tuple[Sign, ...] = (
    sign(
        "acted on",
        2.0,
        rf"(?:{w.US}) {c.ADVERB}(?:{w.DID_TO}) {c.READER}\b",
        rf"(?:our|the) {c.FEW}{w.STAFF} {c.SOME}(?:{w.DID_TO}) {c.READER}\b",
        rf"having (?:{w.YOU}|{w.THEIRS}) (?:in|on|with|at|here|as)\b",
        firm=True,
    ),
    sign(
        "was acted on",
        2.0,
        rf"(?:{w.YOU}|{c.WERE}) (?:was|were|wasn't|weren't|got|had been|has been|have been|'ve been|never) {c.ADVERB}"
        r"(?:seen|treated|admitted|discharged|prescribed|given|told|offered|advised|diagnosed|referred|triaged"
        r"|examined"
        r"|assessed|scanned|operated|sedated|informed|scheduled|booked|called|rung|phoned|charged|billed|refunded"
        r"|dismissed|refused|denied|moved|transferred|late|drunk|abusive|aware|under|sent|warned|due|in (?:our"
        r"|a lot|pain"
        r"|labour|labor|theatre|recovery)|unwell|sick|septic|poorly|ill|on (?:our|the)|with us|here|at our"
        r"|one of our)\b",
        r"(?:we were|so|very|terribly|are) sorry to (?:lose|have lost) (?:him|her|them|your)\b",
        firm=True,
    ),
    sign(
        "patient",
        2.0,
        rf"(?:our|my|fave|best|favou?rite|model|star|loyal|valued|treasured|longest[\w-]*|one of (?:our|my)) {c.FEW}"
        r"(?:patient|client|resident|regular|guest)s?\b(?! (?:portal|liaison|advocates?|ombudsman|representative"
        r"|manager|officer|advice|relations|experience|safety|survey"
        r"|information|feedback|services|care|group|and))",
        rf"{w.YOU}(?:'re|'ve been| are| were| have been)? {c.FEW}an? {c.FEW}{w.TREATED_AS}\b",
        rf"{w.TREATED_AS} (?:like|such as) you\b",
        rf"as your (?:own )?{c.FEW}{w.STAFF}\b",
        r"(?:on|part of) your (?:care |treatment |birth )?(?:team|journey|story|recovery|birth|care|smile)\b",
        r"(?:you've|you have) been (?:with|coming|seeing|a patient|under|on our)\b",
        r"(?:the )?regulars like you\b",
        firm=True,
    ),
    sign(
        "records",
        2.0,
        r"(?:our|your|the|my) (?:\w+ ){0,2}?(?:records?|notes|chart|file|system|log|logs|booking system|cctv"
        r"|recording"
        r"|ledger|diary|schedule|billing team|timestamps?|audit trail) (?:\w+ )?(?:shows?|says?|said|indicates?"
        r"|confirms?"
        r"|states?|reflects?|has you|have you|tells?|documents?|proves?|supports?|does not|doesn't|do not|don't"
        r"|of your)\b",
        r"(?:in|on|from|checked|pulled|reviewed|have|per|to) (?:our|the|your) (?:system|records|chart|file|notes"
        r"|books)\b",
        r"on (?:file|record) (?:for|as|that|from|since|with)\b",
        r"(?:address|number|email|consent|signature|details|form) (?:we have )?on file\b",
        r"the only \w+ (?:we (?:see|have|treat|know)|in our|on our)\b|(?:of|by|with|under) (?:that"
        r"|this) name (?:on|in|with) our\b",
        r"(?:next )?on the list (?:at|for)\b|next on the list\b|(?:the|consent"
        r"|a) (?:\w+ )?forms? (?:that )?you signed\b",
        r"with your signature\b|we have your (?:email|signature|consent|form|message|letter)\b",
        r"no (?:such )?(?:record|appointment|booking) (?:of|under|for|in)\b[^.!?\n]{0,20}?\b(?:your?|this name"
        r"|that name)\b",
        firm=True,
    ),
    sign(
        "your care",
        1.5,
        rf"(?:your|ur|yr) (?:(?:{w.RELATIVE})(?:'s)? )?{c.FEW}{w.THING}\b(?: [\w'-]+){{0,4}}? {c.BE}\b",
        rf"(?:your|ur) (?:{w.RELATIVE})(?:'s)? {c.FEW}{w.THING}\b",
        rf"(?:{w.WARM}|sorry|about|during|after|at|of|from|for|with|before|under|through) (?:your"
        rf"|ur) {c.FEW}{w.THING}\b",
        r"yours (?:is|are|was|came) (?:due|ready|in|back|booked|overdue)\b",
    ),
    sign(
        "you did",
        1.5,
        rf"(?!you'd have)(?:{w.YOU}|{w.THEIRS}) {c.ADVERB}(?!(?:{w.SPOKEN})\b)"
        r"(?:was|were|came|went|had|did|left|told|signed|sat|chose|brought|bit|cut|kept|took|paid|bled|drove"
        r"|rang|hung"
        r"|(?<!'ve )got|gave|held|lost|fell|wore|slept|stood|knew|let|threw|swore|drank|ate|beat|fought|grew|put"
        r"|made|slept|began"
        r"|[a-z]{2,}[^aeiou]ed|[a-z]{2,}[aeiou]ed|owe|looked|asked|said|wouldn't|couldn't|didn't|wasn't|weren't)\b",
    ),
    sign(
        "you are",
        1.5,
        rf"{w.YOU}(?:'re| are) {c.FEW}(?:healing|recovering|walking|hearing|on the mend|back on your|smiling|glowing"
        r"|sleeping|feeling|pain-?free|running again|doing (?:so|well|great|better|amazing)|through the|out of)\b",
        rf"{w.YOU}(?:'re| are| were) {c.FEW}(?:due|overdue|booked|scheduled|registered|down|next|pencilled|listed)"
        r" (?:in|for|on|with|at|to)\b",
        rf"{w.YOU}(?:'re| are) (?:in|on) (?:the|our) (?:system|list|books)\b",
    ),
    sign(
        "see you",
        1.0,
        rf"(?:see|catch) (?:{w.YOU}|{w.THEIRS}|him|her|them|the (?:kids|boys|girls|little \w+)|baby \w+)"
        r" (?:again )?(?:all )?(?:both )?(?:back )?(?:soon|at|in|on|next|for|when|back|thurs\w*|mon\w*|tues?\w*"
        r"|wed\w*"
        r"|fri\w*|sat\w*|tomorrow|this|from)\b",
        r"same time next\b",
        r"have you (?:back|in)\b",
        r"(?:pop|come|drop|bring (?:him|her|them|it)) (?:back )?(?:in|by|back|over) (?:whenever|when|any|for|if"
        r"|to|on|so|at)\b",
    ),
    sign(
        "next",
        1.0,
        rf"(?:your|his|her) (?:next|first|last|second|third|final|previous|recent|latest|upcoming|six-week|annual"
        rf"|{c.FEW}follow-?up)\b",
        rf"(?:for|at|until|till|before) (?:your|the|his|her) {c.FEW}(?:check-?up|check|review|appointment|clinic"
        rf"|visit"
        r"|follow-?up|session|cleaning|jab|scan|other one|other side|fitting|top-?up|recall|echo|bloods|crown"
        r"|sealants)\b",
        r"next (?:visit|appointment|session|check-?up|review|scan|cleaning|follow-?up)\b",
    ),
    sign(
        "as said",
        1.5,
        r"(?:as|like) (?:we|i|dr [a-z']+|the [a-z]+|you) (?:all |both |had |have |already |just )?(?:said|told"
        r"|explained"
        r"|discussed|agreed|promised|mentioned|warned|advised|spoke|know|recall|remember)\b",
        r"as (?:discussed|explained|agreed|promised|mentioned|advised|planned|talked about)\b",
        r"(?:told|warned|promised) (?:you|ya|u) (?:it|the|that|so|not|we|your|this|at|before|on)\b",
        r"if (?:i|we) (?:remember|recall)\b",
        r"(?:i|we|she|he|all) (?:remember|recall|remembers) (?:you|your|that|it|this|him|her)\b",
        r"asked me to pass on\b|(?:says|said) (?:hello|hi|to tell you)\b|asks? (?:if|how|after) you\b",
        r"(?:at|from|on|since|during) (?:that|your|the) (?:first|last|initial|very first) (?:visit|day"
        r"|appointment|session|call)\b",
        r"on the (?:day|night)(?=[.,!])|(?:while|when) you (?:were|came|visited|attended|arrived|left|rang|called"
        r"|saw|had)\b",
        r"day (?:one|1|\d) of the new you\b|since (?:day one|your|the diagnosis|19\d\d|20\d\d)\b",
    ),
    sign(
        "third",
        2.0,
        r"(?:this|the) (?:reviewer|individual|commenter|person|patient|client|gentleman|lady|customer|couple"
        r"|mother|father"
        r"|family) (?:in question )?(?:was|were|has|had|did|didn't|came|left|never|owes|is (?:a|an|not)"
        r"|[a-z]{3,}ed)\b",
        r"this review (?:concerns|relates|refers|comes from|is (?:from|about))\b",
        firm=True,
    ),
    sign(
        "hint",
        1.5,
        r"(?:otherwise|wish|if) (?:we|i|it|they) (?:'d|would|could|were|was|wasn't"
        r"|weren't)\b[^.!?\n]{0,40}\b(?:tell|share"
        r"|explain|say|post|publish)\b",
        r"what (?:really|actually) happened\b|(?:other|whole|full) (?:side|story)\b|missing from your\b"
        r"|draw their own\b",
        r"you (?:forgot|left out|omitted|neglected|failed) (?:to|the|that)\b|you know (?:why|very|full|perfectly"
        r"|exactly|what)\b",
        r"(?:for the record|to set the record|the facts are|the truth is|that's not what happened|strange)\b,?",
    ),
    sign(
        "money",
        2.0,
        r"your (?:\w+ ){0,2}?(?:co-?pay|bill|invoice|deposit|balance|insurance|insurer|refund|account|payment"
        r"|claim|fee"
        r"|deductible|estimate)(?: [\w'-]+){0,2}? (?:was|were|is|has|had|refused|covers?|covered|shows?|approved"
        r"|denied"
        r"|waived|owing|outstanding|went|came|paid|declined|did|didn't|remains?)\b",
        r"(?:no-?show|consult\w*|cancellation|late) fee (?:\w+ )?(?:was|has been|is|will be) (?:waived|charged"
        r"|refunded|applied)",
        r"(?:refunded|waived|charged|billed|credited) (?:you|your)\b",
        r"you (?:still |now )?owe\b",
        firm=True,
    ),
    sign(
        "ready",
        2.0,
        r"(?:your|ur|his|her) (?:\w+ ){0,2}?(?:repeat|script|prescription|referral|results?|bloods|letter|refill"
        r"|order|lenses"
        r"|glasses|aids|moulds?|guard|retainers?|crown|report|sick note|fit note|meds|tablets|appointment|slot"
        r"|x-rays?|scan"
        r"|biopsy|swab|smear|psa|test|tests|samples?)(?: [\w']+){0,3}? (?:came|come|went|gone|is|are|was|were|has"
        r"|have|will be|showed"
        r"|shows) (?:\w+ )?(?:back|in|ready|sent|off|to|waiting|due|fitted|booked|with|on its|through|posted"
        r"|approved|faxed"
        r"|moved|fine|normal|clear|negative|positive|benign|no|out|at|been|all)\b",
        r"you had (?:taken|done|fitted|put in|removed|made|placed)\b",
        r"(?:tried|trying) to (?:reach|call|ring|contact|get hold of) you\b",
        rf"about your (?:\w+ ){{0,2}}{w.THING}\b",
        firm=True,
    ),
    sign(
        "denial",
        2.0,
        r"(?:nobody|no one|none of us|none of our \w+|we|i|dr \w+) (?:ever |never |didn't |did not |don't |has ever )"
        r"{1,2}(?:refused?|prescribed?|called?|said|told|left|charged?|missed|ignored?|examined|gave|stopped|hand)"
        r" (?:that |to )?(?:you|your|him|her|them|out)\b",
        r"(?:you|he|she|they|your \w+) (?:was|were) (?:never|not)\b|(?:you|he|she|they|your \w+) (?:weren't|wasn't)\b",
    ),
    sign(
        "will do",
        1.5,
        rf"(?:we|i|dr [a-z]+|she|he|the \w+|our \w+)(?:'ll| will|'re going to|'m going to| can) {c.ADVERB}(?:see"
        rf"|call|ring|have|get|sort|keep"
        r"|review|recheck|check|take|remove|start|do|fit|book|chase|send|post|talk|look at|go over|fix|adjust"
        r"|redo|refund|waive)"
        rf" (?:{w.YOU} (?:in|at|on|back in|again|when|next|for)|{c.THE} (?:\w+ )?{w.THING})\b",
        rf"you(?:'ll| will) (?:be|feel|have|notice|see) {c.FEW}(?:back (?:on|at|to|in)|running|walking|dancing"
        rf"|yourself|again|thank|in no time"
        r"|right as rain|good as new|the difference|used to)\b",
        r"(?:is|are|it's|they're|left|waiting|ready)(?: [\w']+){0,3}? (?:at|with|behind|for collection|to collect"
        r"|to pick up)"
        r" (?:the )?(?:reception|front desk|desk|pharmacy|counter|chemist|you)\b",
        r"(?:when|next time|whenever|once) you(?:'re| are) (?:next )?(?:in|back|here|passing|over|down|up)\b",
        rf"(?:pick up|collect|bring|drop off|grab) (?:your|the) (?:\w+ )?{w.THING}\b",
    ),
    sign(
        "reason",
        2.0,
        r"(?:because|since|after|as|why|that's when|until|before|reason) (?:you|you'd|you'd|you've|he|she|they"
        r"|your \w+|he'd|she'd)"
        r" (?:had|hadn't|were|weren't|was|wasn't|came|went|got|took|said|told|gave|lost|left|kept|didn't|did|been"
        r"|eaten|arrived|refused"
        r"|declined|missed|cancelled|signed|stopped|started|turned|changed|chose|asked|wouldn't|couldn't|never"
        r"|smoked?|[a-z]{3,}ed)\b",
        rf"(?:due to|given|owing to|because of|considering|with|despite|in view of) your (?:\w+ )?(?:{w.THING}"
        rf"|history|age|insurance|job)\b",
        rf"(?:i|we|dr [a-z]+|{w.STAFF}) (?:did|do|had|have|clearly|also|even|always|repeatedly) (?:explain\w*|tell"
        rf"|told|warn\w*|offer\w*"
        r"|apologi\w+|call\w*|rang|text\w*|wr[io]te|written|ask\w*|advis\w+|remind\w*|discuss\w*|gone over"
        r"|go over|mention\w*)\b",
        r"explained (?:this|that|it|the|everything|all|at|to|in|before|on|twice|several)\b",
    ),
    sign("hindi", 2.0, r"aap ?k[aie] [^.!?\n]{2,60}\bh(?:ai|ain|o)\b", firm=True),
)

_WEAK: tuple[Sign, ...] = (
    sign(
        "yours",
        0.5,
        r"(?:your|ur) (?!comment|question|post|message|kind|words|feedback|concern|interest|support|follow|share"
        r"|like|review"
        r"|own|doctor|gp|pharmacist|midwife|local|nearest|vet|country|area|employer|photo|pic|video|page|time"
        r"|mileage)\w+",
        rf"(?:{w.YOU}|you've|you're|you'd)\b",
    ),
    sign(
        "moment", 0.5, rf"(?:{w.TIME})\b", r"(?:\d{1,2}(?::\d\d)? ?(?:am|pm)|\d{1,2} (?:minutes|hours|weeks|months))\b"
    ),
    sign(
        "care",
        0.5,
        rf"(?:{w.THING})\b",
        r"(?:ward|theatre|triage|bay|bell|chair|desk|hydrotherapy|cubicle|waiting room|surgery|icu|nicu|a&e|er|ed"
        r"|clinic)\b",
    ),
    sign("house", 0.5, rf"(?:{w.STAFF})\b", r"(?:us|our|ours|we|we're|we've|we'd|i|i've|me|my)\b"),
    sign("warm", 0.5, rf"(?:{w.WARM}|laugh\w*|smil\w+|tears|hero|legend|star|brave|haha|honest)\b"),
    sign(
        "past",
        0.5,
        r"(?:was|were|had|did|didn't|wasn't|weren't|came|went|told|gave|left|took|made|said|been|kept|stayed|got"
        r"|beat|sat"
        r"|fought|spoke|sang|rang|brought|(?!need|feed|indeed|speed|bed|thanked|red\b)[a-z]{3,}ed)\b",
    ),
    sign("kin", 0.5, rf"(?:{w.THEIRS}|he|she|him|her|his|they|them)\b"),
)

SIGNS = (*_FACTS, *WARMTH, *_WEAK)
"""Each counts once; those in `WEAK` only add to another in their sentence."""

WEAK = frozenset(one.name for one in _WEAK)

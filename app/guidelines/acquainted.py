"""Replies by structure: what only somebody says who knows the reader, or the reader's family, from their care.

Three readings: something of theirs and how it is (“your skin has come such a long way”), something they did or went
through with us (“you were so brave through all sixteen rounds”), and what the house remembers, keeps or does for them
(“as discussed on the phone”). A condition, a denial, a question of anybody's or plain advice before it in the clause
takes it away.
"""

import re
from collections.abc import Iterator

from app.guidelines import lexicon
from app.guidelines.text import Match, Surface

_THEIRS = (
    r"(?:(?:your|ur|ya) (?:own )?(?:(?:mum|mom|mam|dad|mother|father|wife|husband|son|daughter|wee one"
    r"|little one|nan"
    r"|gran|baby|partner|brother|sister|aunt|uncle|lad|boy|girl|kid)(?:'s)? )?|aap ka |aapka |aap ki |aapki )"
)
_THING = (
    r"(?:referral|repeats?|script|prescription|tablets|meds|chart|records?|notes|file|bloods?|results?|levels?"
    r"|numbers|count"
    r"|platelets|sugars?|bp|blood pressure|a1c|hba1c|amh|psa|inr|iron|thyroid|cholesterol|pressures?|weight"
    r"|scan|echo|x-?ray|mri"
    r"|ct|biopsy|mammogram|smear|swab|test|skin|lips?|brows?|lashes|hair|nails|teeth|tooth|gums|bite|smile"
    r"|veneers?|aligners?"
    r"|braces|crown|bridge|filling|implants?|dentures?|retainer|night guard|moulds?|knees?|hips?|shoulders?"
    r"|back|neck|ankle|foot"
    r"|feet|wrist|hand|elbow|eyes?|ears?|hearing|hearing aids?|nose|face|forehead|scars?|stitches|wound"
    r"|bruis\w+|swelling|cast"
    r"|boot|plates?|screws?|asthma|eczema|migraines?|psoriasis|reflux|sciatica|anxiety|depression|cough|chest"
    r"|lungs?|heart"
    r"|kidneys?|liver|bump|baby|twins|pregnancy|delivery|birth|labou?r|treatment|therapy|sessions?|rehab"
    r"|recovery|surgery"
    r"|operation|op|procedure|transplant|chemo|infusion|dialysis|cpap|inhaler|spacer|pump|pen|jabs?|injections?"
    r"|fillers?|botox"
    r"|health card|insurance|claim|deposit|balance|bill|invoice|fee|appointments?|appts?|visit|first visit"
    r"|last visit|check-?ups?"
    r"|follow-?up|cleaning|hygienist|final weeks|last days|stay|cycle|embryos?|transfer|eggs?|scans?|report"
    r"|mould|prosthesis|limp)"
)
_FARES = (
    r"(?:(?: \w+){0,2}? (?:has|have|had|went|came|looks?|looked|keeps?|kept|healed|dropped|improved|settled"
    r"|calmed|responded"
    r"|expired|ended|finished|showed|needed|arrived|took|did|grew|worked|paid|rejected|bounced)\b"
    r"|(?:'s| is| are|'re| was| were)(?: (?:now|so|all|still|just|already|really|much|looking|coming|a|on|in"
    r"|the|very|both)){0,3}"
    r" (?:back|ready|in|due|fine|normal|clear|up|down|better|healing|healed|behaving|doing|looking|coming"
    r"|gorgeous|amazing"
    r"|beautiful|lovely|great|good|stunning|low|high|quiet|quieter|control|mend|track|waiting|here|booked"
    r"|overdue|done|safe"
    r"|settled|stable|perfect|straight|strong|stronger|low side|growing|holding|paying|triaged|seen|discharged"
    r"|admitted|treated)\b"
    r"|(?: \w+)? (?:ab|hai|control)\b)"
)
_OF_YOURS = re.compile(rf"\b{_THEIRS}(?:[\w'-]+ ){{0,2}}?{_THING}{_FARES}")
_POINTED_AT = re.compile(
    rf"\b(?:those|that|the|them) (?:new |wee |little )?{_THING}(?:'s| is| are|'re| look"
    rf"| looks)(?: \w+){{0,2}}? (?:healing|healed"
    r"|looking|behaving|settling|amazing|gorgeous|beautiful|stunning|doing|on you|back|better)\b"
    rf"|\b(?:mind|rest|ice|look after|take care of|go easy on|be kind to|keep an eye on) (?:that"
    rf"|those) (?:\w+ )?{_THING}\b"
    rf"|\bhow(?:'s| is| are|'re| has| have) (?:that|those|the|your|ur|his|her|the (?:little|wee) (?:man|one"
    rf"|fella|lady)'s)"
    rf" (?:\w+ )?{_THING}(?: (?:been|doing|now|getting|going|holding|feeling|today|these)|\?)"
    rf"|\b(?:hope|hopefully|glad|pleased|delighted|thrilled|happy|relieved|great|lovely|good"
    rf"|wonderful)(?: to (?:hear|see))?(?: that)?"
    rf" (?:the|that|those|your|ur) (?:\w+ ){{0,2}}?{_THING}(?:'s|'re)?(?: (?:is|are|has|have|feels?|lets?"
    rf"|settles?|heals?|works?"
    r"|went|gets?|keeps?|holds?|served|helps?|behav\w+|mend\w+))\b"
)
_HERS = re.compile(rf"\b{_THEIRS}{_THING}\b")
_DONE_HERE = re.compile(
    r"\b(?:you|u)(?:'ve| have)?(?: \w+){0,1}? (?:arrived|told (?:the|our|us|me)|asked (?:us|me|the|our|to|for)"
    r"|signed|agreed to"
    r"|healed|bounced back|rang the bell|did the (?:hard|hardest|real) (?:bit|part|work)"
    r"|did (?:all )?the (?:hard )?work"
    r"|had taken|had done|left (?:us|the|before|without)|walked in|walked out|turned up|stopped coming|kept us"
    r"|made us|stuck with"
    r"|put up with|sailed through|smashed (?:it|your)|handled|coped|kept coming|let us|trusted|chose"
    r"|were booked|waited)\b"
    r"|\byou were(?: \w+)? (?:so |very |such |no |a |an |the |our |one of |all )+(?:\w+ )?(?:brave|patients?"
    r"|bother|star|joy"
    r"|pleasure|strong|champ|champion|trooper|dream|delight|gem|calm|easiest|bravest|best|hero|legend|honou?r"
    r"|lucky|good"
    r"|clients?|inspiration|superstar)\b"
    r"|\byou were (?:brave|amazing|fantastic|brilliant|great|incredible|asked to leave|no bother|told|given"
    r"|offered|triaged"
    r"|rebooked|reminded|contacted|refunded|charged|discharged|referred|scheduled|listed)\b"
    r"|\bthe form you signed\b|\bthat you, not we, asked\b|\byour (?:sense of humou?r|bravery|courage|patience"
    r"|strength|smile)"
    r" (?:during|through|on the|in the|when|at)\b"
    r"|\b(?:wait was|fee was|charge was|it was|that was)(?: \w+)? (?:waived|refunded|reversed|explained|offered"
    r"|sent|given)"
    r" (?:for|to) you\b"
)
_THANKED = re.compile(
    r"\b(?:thanks|thank you|thx|cheers|ta|grateful|hats off|kudos|well done|congrats|congratulations|props"
    r"|proud of you)(?: \w+){0,3}?"
    r" (?:for|on|to you for) (?:coming (?:in|to see|back|along)|trusting (?!(?:us|me) with this)|choosing"
    r"|sticking (?:with|to)"
    r"|being (?:such|so|a|our|my)"
    r"|letting (?:us|me) (?:look|care|help|be|treat)|putting your|finishing|completing|bringing (?:him|her|your"
    r"|baby|the|little)"
    r"|allowing (?:us|me) to|seeing (?:us|me|dr)|visiting us)\b"
    r"|\b(?:pleasure|joy|honou?r|privilege|lovely|great|good|nice|delight|fun|loved|enjoyed) (?:to have|having"
    r"|to look after|looking"
    r" after|to meet|meeting|to treat|treating|to see|seeing|to care for|caring for|to deliver|delivering"
    r"|to work with|working with"
    r"|catching) (?:you|your|u|him|her|them|baby|little)\b"
    r"|\b(?:on|in) your (?:team|corner) (?:since|from|all|every|through)\b"
    r"|\b(?:regulars?|patients?|clients?|mums|families|people|residents?) (?:just )?like (?:you|yours"
    r"|your)\b(?=[^.!?\n]{0,40}\b(?:make"
    r"|that|why|keep|are|our|the reason we))"
    r"|\b(?:best|fave|favou?rite|loveliest|sweetest|my|our|valued|loyal|longest-standing"
    r"|long-standing)(?: \w+)? (?:client|patient"
    r"|resident|customer)s?(?: ever| of| and we|[!.,])"
    r"|\b(?:new|existing|registered|returning|former|regular|longtime) (?:client"
    r"|patient)s?(?: of ours)?(?: from| since| with us| here| in)\b"
    r"|\b(?:you're|you are|ur|still) (?:next )?(?:on|in) (?:the|our) (?:list|system|books|waiting list"
    r"|recall list|register|diary)\b"
    r"|\bsee (?:you|u|ye|ya)(?: both| all)? (?:again )?(?:in|at|on|for|next|soon for|this|thurs?|mon|tues?"
    r"|weds?|fri|sat|sun|january"
    r"|february|march|april|may|june|july|august|september|october|november|december|tomorrow"
    r"|then for)\b(?![^.!?\n]{0,40}\b(?:talk"
    r"|conference|webinar|fair|open day|stall|stand|fete|run|walk|race|quiz|game|match|meeting|class|course"
    r"|event|booth|party|congress|symposium|summit|workshop|launch|gala|hall|auditorium|sliding)\b)"
    r"|\bsame time next (?:year|week|month)\b|\b(?:try|start) again with you\b|\bback in (?:the|our) chair\b"
    r"|\bin the chair\b"
)
_HOUSE_KNOWS = re.compile(
    r"\b(?:as|like) (?:we |i |was |you were |previously |already )?(?:discussed|agreed|explained|said|mentioned"
    r"|told|promised|advised)"
    r"(?: \w+)? (?:on the phone|at (?:the|your)|when|in (?:person|clinic)|by phone|with you|to you|at the start"
    r"|before|last|over the"
    r" phone|in the room|during)\b"
    r"|\baccording to (?:our|the|your) (?:records?|notes|chart|system|file|log|cctv)\b|\baddress on file\b"
    r"|\bon file for you\b"
    r"|\b(?:recording|review|record|notes|transcript|minutes|cctv|video) of your (?:\w+ )?(?:consultation|visit"
    r"|appointment|delivery"
    r"|call|stay|care|procedure|birth|complaint|treatment)\b"
    r"|\bwe(?:'ve| have| did| had)? (?:tried|attempted|been trying) to (?:reach|contact|call|ring|phone) you\b"
    r"|\bwe(?:'ve| have) (?:written|posted|sent|emailed|phoned|rung|called|left) (?:to you|you|a message|your"
    r"|it to you)\b"
    r"|\b(?:we|i) (?:did |do )?(?:have|hold|keep|kept) your (?:email|signature|signed|form|consent|records?"
    r"|letter|number)\b"
    r"|\b(?:we|i) did (?:offer|tell|explain|warn|call|ring|send|give|refund|advise|ask) you\b"
    r"|\b(?:i )?told (?:you|ya) (?:the|that|it|at"
    r"|so|this|about|before)\b|\bif i remember (?:right|rightly|correctly|well)\b"
    r"|\bwe (?:all )?(?:still )?(?:remember|loved|miss|missed"
    r"|enjoyed|adored?) (?:you|this day|that day|your|her|him|his|having|looking|every minute)\b"
    r"|\b(?:remembers|asks? after|asking after|says hello|sends? (?:her|his|their) (?:love|best)"
    r"|prays? for) (?:you|your|to you|and asks)"
    r"|\bwe(?:'ll| will)? (?:all )?(?:know what you're like|never forget (?:you|your|her|him))\b"
    r"|\b(?:sorry|sad|heartbroken|gutted)(?: \w+){0,2} to (?:lose|have lost) (?:him|her|your)\b"
    r"|\bwas one of our (?:\w+[ -]?){0,3}(?:residents|patients|clients|ladies|gentlemen|regulars|mums|babies)\b"
    r"|\b(?:our (?:whole )?|the )(?:unit|ward|team) (?:sends|send) (?:love|condolences|our)\b|\bhe fought\b"
    r"|\bshe fought\b"
    r"|\bwith how (?:you|she|he|it|well you) (?:healed|did|recovered|coped)\b|\bkeep (?:flossing|icing"
    r"|wearing (?:the|your)"
    r"|up the (?:exercises|stretches|brushing|good work with)|doing (?:your|the|those) (?:exercises|stretches))\b"
    r"|\b(?:don't forget|remember|make sure)(?: to)? (?:your|swap|wear|rinse|change|take|bring|keep"
    r"|clean) (?:\w+ ){0,2}?(?:spacer"
    r"|domes?|retainers?|aligners?|dressings?|inhaler|sling|boot|splint|mask|drops|lenses|stockings|elastics"
    r"|exercises|compression)"
    r"|\bstill doing (?:your|those|the) (?:\w+ )?(?:exercises|stretches)\b|\btext us pics?\b"
    r"|\bsend us (?:a )?(?:pics?|photos?) (?:when|of"
    r" (?:the|your))\b|\bday (?:1|one) of the new you\b|\bnext visit (?:pe|par)\b"
    r"|\b(?:this|the) (?:reviewer|gentleman|lady|person|poster|commenter|individual|patient)(?:'s)? (?:was|had"
    r"|has|never|did|missed|left"
    r"|refused|came|arrived|attended|is|failed|signed|asked|demanded|didn't|review concerns)\b"
    r"|\bthis review (?:concerns|relates to|is"
    r" about|refers to) (?:an? |the )"
    r"|\bwhy (?:your (?:care|treatment|therapy|prescription\w*|sessions?) (?:ended|stopped|was|were)"
    r"|you were (?:asked|discharged|dismissed"
    r"|removed|barred|refused|seen|sectioned))\b|\bas your (?:\w+ ){0,2}?(?:office|team|practice|clinic|surgeon"
    r"|doctor|dentist|therapist's"
    r"|nurses?|midwi\w+|physio)\b|\byour sessions? (?:here|with)\b|\bstill have (?:the|your) (?:\w+ )?(?:photo"
    r"|card|letter|scan|picture)\b"
    r"|\byou (?:are|'re)(?: \w+)? (?:hearing|walking|sleeping|seeing|running|eating|breathing|smiling"
    r"|moving) (?:\w+ )?(?:again|better"
    r"|properly|well)\b|\b(?:was|is) a dream to (?:catch|deliver|treat|see|look after)\b|\bthe (?:donor|embryo"
    r"|second transfer|transfer)"
    r" (?:would|is|was)\b|\b(?:the|that) (?:crook|bad|dodgy|gammy|sore|new) (?:back|knee|hip|shoulder|neck"
    r"|ankle|foot|elbow|wrist)\b"
)
_TAKEN_AWAY = re.compile(
    r"\b(?:if|whether|when|whenever|unless|in case|once|whoever|wherever|whatever|anyone|anybody|everyone"
    r"|everybody|nobody|people"
    r"|patients who|those who|should|could|may|might|can|must|would like|ask|tell|see|talk to|speak to|check"
    r"|discuss|about|how to"
    r"|don't know|can't know|cannot know|not knowing|depends on|depending on|imagine|suppose|any|ever"
    r"|before your|until|so that"
    r"|make sure|let us know|hope it|general)\b[^,;:.!?\n]{0,60}$"
)
_NOT_A_BODY = re.compile(
    r"\b(?:model|plastic|skeleton|doll|toy|dummy|mannequin|poster|talk|webinar|class|course|lecture|quiz|race"
    r"|raffle|garden"
    r"|tomato\w*|dog|cat|puppy|application|applying|interview|shortlist\w*|exam|colleague|interns?|student"
    r"|trainee|manuscript|paper"
    r"|vacancy|hashtag|destiny|podcast|video|reel)\b"
)
_POLICY = re.compile(
    r"\b(?:can't|cannot|can not|unable to|not able to|never|prevents? us|do not|don't|won't"
    r"|aren't able to)\b[^.!?\n]{0,60}\b(?:discuss"
    r"|confirm|comment|respond|share|talk|say|address|acknowledge|disclose|assess|diagnose|advise|verify)\b"
)
_LET_SLIP = re.compile(r"^(?:why |as your |your sessions)")
_FIRMLY = (_DONE_HERE, _THANKED, _HOUSE_KNOWS, _POINTED_AT)


def acquainted(surface: Surface) -> tuple[Match, ...]:
    """Where a reply speaks as somebody who has the reader, or one of the family, in care."""
    if _NOT_A_BODY.search(surface.low) or _NOT_A_BODY.search(surface.asked.lower()):
        return ()
    return tuple(sorted(_found(surface)))


def _found(surface: Surface) -> Iterator[Match]:
    for pattern in (*_FIRMLY, _OF_YOURS):
        for m in pattern.finditer(surface.low):
            match = Match(m.start(), m.end())
            asked_of = pattern is _OF_YOURS and "?" in surface.asked
            if not asked_of and not _is_taken_away(surface, match) and not _is_policy(surface, match):
                yield match
    for start, end, _ in lexicon.terms("disease", surface.low):
        lead = _YOUR.search(surface.low, max(0, start - 24), start)
        if lead and _FARES_ON.match(surface.low, end) and not _is_taken_away(surface, Match(lead.start(), end)):
            yield Match(lead.start(), end)


_YOUR = re.compile(r"\b(?:your|ur|that)(?: \w+)? $")
_FARES_ON = re.compile(_FARES)


def _is_taken_away(surface: Surface, match: Match) -> bool:
    start = surface.sentences[surface.sentence_at(match.start)].start
    return _TAKEN_AWAY.search(surface.low, start, match.start) is not None


def _is_policy(surface: Surface, match: Match) -> bool:
    """“We can't discuss…” in the sentence, unless the words behind it say what it is that cannot be said."""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    if _LET_SLIP.match(surface.low, match.start):
        return False
    return _POLICY.search(surface.low, sentence.start, sentence.end) is not None

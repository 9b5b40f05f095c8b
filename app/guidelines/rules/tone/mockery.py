"""Jokes and complaints about people in care: who, what they do, and the sneer that goes with it."""

import re
from collections.abc import Iterator

from app.guidelines.kinds import Pattern, Phrases
from app.guidelines.rules.tone.people import CARED
from app.guidelines.text import Match, Surface

_CARED_FOR = (
    r"(?:patients?|pts?|clients?|customers?|punters?|famil(?:y|ies)|relatives?|visitors?|attendants?|frequent\sfl[iy]ers?|drug[\s-]?seekers?'?|parents|time[\s-]?wasters|little\sold\slad(?:y|ies)|old\sdears?|teenagers?"
    r"|labou?ring\swomen|birth\splans?|mums|moms|mamas?|dads|husbands|boomers|karens|grandmas|grandads|grandpas|nans|aunt(?:y|ies)|regulars|walk-?\s?ins?|no[\s-]?shows?|callers?|gym\sbros?|pet\sowners|owners|kids|teens|bridezillas|primips)"
)
JEER = re.compile(
    "[🙄🤡😂🤣🤦🤮💀😒🥱🙃🤷😏🤪😆😹🤢🫠😤🧐🥴]|\\blo+l\\b|\\blmf?ao+\\b|\\brofl\\b|\\bsmh\\b|\\bffs\\b|\\bha(?:ha)+\\b|\\bi can'?t even\\b|\\byou can'?t make (?:it|this) up\\b|\\bjust saying\\b|\\bsorry not sorry\\b|\\bkill me\\b|\\bsend help\\b|\\bgive me strength\\b"
    "|\\bbless (?:him|her|them|his|their)\\b|\\bi (?:could|can|want to) (?:scream|cry|retire|resign)\\b|\\bface ?palm\\b|\\beye ?roll\\b|\\bthe audacity\\b|\\bsir,? (?:this|that)\\b|\\bma'?am,? (?:this|that)\\b|\\byes,? (?:love|dear|hun|karen)\\b|\\bwhy (?:do|are) (?:people|they|we)\\b|\\bi beg you\\b|\\bplease just\\b"
    "|\\bshocker\\b|\\bsurprise,? surprise\\b|\\bwho (?:knew|would have thought)\\b|\\bspoiler\\b|\\bplot twist\\b|\\bnarrator\\b|\\bmake it stop\\b|\\bpray for me\\b|\\bmust be (?:nice|love|magic)\\b|\\bsupposedly\\b|\\bapparently\\b|\\ballegedly\\b|\\bcue\\b|\\bof course\\b|\\bgenius\\b|\\bwinner\\b|\\bdarling\\b"
)
_FRAME = Pattern(
    rf"\b(?:my|biggest|ultimate|instant|new)\s(?:\w+\s)?ick\b[^.!?\n]{{0,40}}?\b(?:{_CARED_FOR}|you\s(?:ask|come|ring|tell|say))\b"
    r"|\b(?:another|these|those|bloody|typical|our|my|more|yet\sanother|the|all\sthe)\s(?:frequent\sfl[iy]ers?|drug[\s-]?seekers?|time[\s-]?wasters|whiners|moaners|malingerers)\b"
    r"|\b(?:frequent\sfl[iy]ers?|drug[\s-]?seekers?'?)\s(?:starter|be\slike|bingo|again|who|with|faking|alert)\b"
    r"|\b(?:10\s?(?:/|out\sof)\s?10|11/10|ten\sout\sof\sten|a\s10)\b[^.!?\n]{0,60}?\b(?:while|eating|eat|phone|facetim\w+|tiktok|scrolling|asleep|snoring|hot\scheetos|crisps|chips|doritos|mcdonald'?s|texting|laughing|nails)\b"
    rf"|\bpretend(?:ing)?\sto\scare\b|\b(?:{_CARED_FOR}|hours|ward)\s?(?:at\svisiting\stime\s)?(?:starter\spack|bingo|be\slike|tier\slist|red\sflags|hall\sof\sfame|stereotypes)\b|\b(?:types|kinds)\sof\s{_CARED_FOR}\b"
    rf"|\b(?:{_CARED_FOR}|people)\s(?:who|that)\b[^.!?\n]{{2,60}}?\b(?:kindly|please\sjust|can\syou\snot|are\sthe\sworst|do\sone|sort\sit\sout|why\sare\syou\slike|need\sto\sget\sa|make\sme\ssick|drive\sme\s(?:mad|insane|up))\b"
    rf"|\b(?:things|stuff|dumb\sthings|excuses|lies)\s(?:my\s|our\s)?{_CARED_FOR}\s(?:say|said|tell|ask|do|google|believe|bring)\b|\bpart\s\d+\b(?=[^.!?\n]{{0,40}}['\"])"
    rf"|\bpov:?\s(?:the\s|a\s|that\s|your\s|you'?re?\s\w+\s)?(?:\w+\s)?{_CARED_FOR}\b|\bsir,?\s(?:this|that)\s(?:is|isn't|was)\b|\bma'?am,?\s(?:this|that)\s(?:is|isn't|was)\b|\bnot\sthe\s{_CARED_FOR}\s\w+ing\b"
    r"|\bdone\s(?:their|his|her|your)\s(?:own\s)?research\b[^\n]{0,60}?[🙄😂🤣🤡]|\bhow\sdo\s(?:these|those|some)\s(?:people|folks|patients)\b|\bwe\sall\sknow\show\sthat\s(?:ended|ends|went|goes)\b|\bstraight\sto\stheatre\b"
    r"|\b(?:waiting\sroom|clinic|ed|er|ward|triage|reception)\s(?:is|was|like)\s(?:a\s|an\s|absolute\s|total\s)*(?:zoo|circus|jungle|petting\szoo|asylum|madhouse|safari|farmyard|daycare|freak\sshow|soap\sopera)\b"
    r"|\b(?:livestock|cattle|zoo\sanimals|hippos|zombies|wildebeest|herd\sof|petting\szoo|walking\sdead|feral\s(?:kids|children|families|patients|parents|relatives)|human\sgarbage|crazies|freaks|tranquilli[sz]er)\b"
    r"|\b(?:should|can|could|need\sto)\s(?:not\s)?be\sallowed\sto\s(?:breed|reproduce|vote|have\s(?:kids|children))\b|\b(?:stop|quit)\sbreeding\b|\bnothing\sup\sthere\b|\bemotional\ssupport\s(?:water\sbottle|boyfriend|mum|mom|husband|stanley)\b(?<!my)",
)
_PERSON = re.compile(
    rf"\b(?:{CARED}|he|she|they|his|her|their|who|whoever|one\sof\sthem|\d\d\s?[mf]|a\s\d+[\s-]?(?:yo|year))\b"
)
_SILLY = re.compile(
    r"\b(?:think\w*|thought|googled?|google|demand\w*|complain\w*|moan\w*|insist\w*|refus\w*|fak(?:e|es|ing|ed)|pretend\w*|claim\w*|ask(?:s|ed|ing)?|swear\w*|swore|expect\w*|whin\w*|yell\w*|scream\w*|shout\w*|argu\w+|webmd|dr\sgoogle|chatgpt|tiktok|facebook|allerg\w+|call\s(?:bell|light)|rude|times"
    r"|says?|said|tells?|told|wants?|wanted|forgot|forgets|turn(?:s|ed)?\sup|show(?:s|ed)?\sup|rocks?\sup|rings?|rang|late|lies|lied|lying|floss\w*|slept|ate|eating|drank|brought|brings|bring|still|never|hasn't|haven't|didn't|doesn't|won't|believes?|read|reads|research|cried|crying|cries|faint\w*|laminated"
    r"|negative\senergy|nods?|nodding|scroll\w*|film(?:ed|ing)|selfie|perfume|smell\w*|leggings|pyjamas|pajamas|crocs|fanny|stuck|inserted|fell\son|shampoo|hoover|battery|queue|rate(?:s|d)?|pain|dramatic|drama|panic\w*|hysteri\w*|entitled|needy|clueless|dumb|stupid|lazy|fat|crazy|mad|loud|useless|confused|wrong)\b"
)
_KIND = re.compile(
    r"\b(?:cake|love(?:d|s)?\s(?:it|this|him|her|them|you|my|that)|lovely|thank\w*|kind(?:ness|est)?|wins?|won|smiles?|smiled|hugs?|sweet\w*|samosas|proud|joke[ds]?\sabout|remember\w*|cute|grateful|gratitude|finally|heart|happy|better|home|gifts?|biscuits|chocolates?|frighten\w+|scared|worried|afraid|nobody\shere|no\sjudg\w+"
    r"|no\ssilly|no\swrong|good\squestion|fair\squestion|happens\sto|it's\s(?:okay|ok|fine|common|normal)|please\s(?:ask|come|call|tell|bring)|we're\shere|welcome|sorry|apolog\w+|hats?\soff|legend|hero|brave|respect|permission|consent|learn(?:ed|t)|my\sown|myself|i\swas\sthe|if\syou|you\scan|helpline|tip|tips|raffle|free)\b|[❤💛💙💚🥹😭🥰😍💜🧡🫶🙏🎂🎉]"
)
_MUTTER = Phrases("""
    why do we bother, why do we even bother, why do i bother, in one ear, like talking to, stop wasting our|my|everyone's, wasting my|our|everyone's time, waste of an|a|my appointment|slot|bed|ambulance, not an emergency people, it's not an uber|taxi|hotel|restaurant|mcdonald's|drive,
    this isn't a|an hotel|restaurant|uber|taxi|spa|drive, we are|we're not a|your hotel|restaurant|maid|maids|servants|waitress|concierge, i'm not your waitress|maid|servant|mother, get a hobby, get a grip, grow up, drink some water and, read a book, the cheek of, some people, people these days, who raised you|them|these, common sense, isn't common,
    you had one job, what did you|he|she|they expect, told you so, told him|her|them so, natural selection, karma, drama queen|queens, attention seeker|seekers|seeking, man flu, the worst patients, hate patients|visitors|relatives|families|when, can't stand patients|relatives|families, sick of patients|people|parents|families|these, tired of patients|people|parents|families|these|explaining,
    another one who, here comes, here we go again, guess who's back, back again, as usual, every single day, every single time, without fail, walking red flag
""")


def mockery(surface: Surface) -> Iterator[Match]:
    """Jokes and complaints about people in care: set frames, and a sneer at what somebody did."""
    found = list(_FRAME.matches(surface))
    yield from found
    if not found:
        yield from _sneers(surface)


def _sneers(surface: Surface) -> Iterator[Match]:
    """A sentence about somebody who does something silly, with a jeer in it or in a sentence beside it."""
    jeers = [m.start() for m in JEER.finditer(surface.low)] + [m.start for m in _MUTTER.matches(surface)]
    if not jeers or _KIND.search(surface.low):
        return
    for number in sorted({near for at in jeers for near in _beside(surface, at)}):
        sentence = surface.sentences[number]
        said = surface.low[sentence.start : sentence.end]
        if _PERSON.search(said) and _SILLY.search(said):
            yield Match(sentence.start, sentence.end)
            return


def _beside(surface: Surface, position: int) -> range:
    here = surface.sentence_at(position)
    return range(max(0, here - 1), min(len(surface.sentences), here + 2))

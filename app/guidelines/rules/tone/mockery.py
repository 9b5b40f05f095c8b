"""Jokes and complaints about people in care: who, what they do, and the sneer that goes with it."""

from collections.abc import Iterator

from app.guidelines.kinds import Pattern, Phrases
from app.guidelines.rules.tone.people import CARED
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_CARED_FOR = (
    r"(?:patients?|pts?|clients?|customers?|punters?|famil(?:y|ies)|relatives?|visitors?|attendants?"
    r"|frequent\sfl[iy]ers?|drug[\s-]?seekers?'?|parents|time[\s-]?wasters|little\sold\slad(?:y|ies)|old\sdears?"
    r"|teenagers?"
    r"|labou?ring\swomen|birth\splans?|mums|moms|mamas?|dads|husbands|boomers|karens|grandmas|grandads|grandpas"
    r"|nans|aunt(?:y|ies)|regulars|walk-?\s?ins?|no[\s-]?shows?|callers?|gym\sbros?|pet\sowners|owners|kids"
    r"|teens|bridezillas|primips)"
)
FACES = Rx("[🙄🤡😂🤣🤦🤮💀😒🥱🤷😏🤪😆😹🤢🫠😤🧐🥴]")
JEERS = Phrases("""
    lol, looool, loool, lmao, lmfao, rofl, smh, ffs, haha, hahaha, hahahaha, i can't|cant even, you can't|cant make
    it|this up, just saying, sorry not sorry, kill me, send help, give me strength, bless him|her|them|his|their, i
    could|can scream|cry|retire|resign, i want to scream|cry|retire|resign, facepalm, face palm, eyeroll, eye roll,
    the audacity, sir this|that, ma'am this|that, yes love|dear|karen, why do|are people|they|we, i beg you, please
    just, shocker, surprise surprise, who would have thought, narrator, make it stop, pray for me
    """)
_FRAME = Pattern(
    rf"\b(?:my|biggest|ultimate|instant|new)\s(?:\w+\s)?ick\b[^.!?\n]{{0,40}}?\b(?:{_CARED_FOR}|you\s(?:ask|come"
    rf"|ring|tell|say))\b"
    r"|\b(?:another|these|those|bloody|typical|our|my|more|yet\sanother|the|all\sthe)\s(?:frequent\sfl[iy]ers?"
    r"|drug[\s-]?seekers?|time[\s-]?wasters|whiners|moaners|malingerers)\b"
    r"|\b(?:frequent\sfl[iy]ers?|drug[\s-]?seekers?'?)\s(?:starter|be\slike|bingo|again|who|with|faking|alert)\b"
    r"|\b(?:10\s?(?:/|out\sof)\s?10|11/10|ten\sout\sof\sten|a\s10)\b[^.!?\n]{0,60}?\b(?:while|eating|eat|phone"
    r"|facetim\w+|tiktok|scrolling|asleep|snoring|hot\scheetos|crisps|chips|doritos|mcdonald'?s|texting|laughing"
    r"|nails)\b"
    rf"|\bpretend(?:ing)?\sto\scare\b|\b(?:{_CARED_FOR}|hours|ward)\s?(?:at\svisiting\stime\s)?(?:starter\spack"
    rf"|bingo|be\slike|tier\slist|red\sflags|hall\sof\sfame|stereotypes)\b|\b(?:types|kinds)\sof\s{_CARED_FOR}\b"
    rf"|\b(?:{_CARED_FOR}|people)\s(?:who|that)\b[^.!?\n]{{2,60}}?\b(?:kindly|please\sjust|can\syou\snot"
    rf"|are\sthe\sworst|do\sone|sort\sit\sout|why\sare\syou\slike|need\sto\sget\sa|make\sme\ssick"
    rf"|drive\sme\s(?:mad|insane|up))\b"
    rf"|\b(?:things|stuff|dumb\sthings|excuses|lies)\s(?:my\s|our\s)?{_CARED_FOR}\s(?:say|said|tell|ask|do"
    rf"|google|believe|bring)\b|\bpart\s\d+\b(?=[^.!?\n]{{0,40}}['\"])"
    rf"|\bpov:?\s(?:the\s|a\s|that\s|your\s|you'?re?\s\w+\s)?(?:\w+\s)?{_CARED_FOR}\b|\bsir,?\s(?:this"
    rf"|that)\s(?:is|isn't|was)\b|\bma'?am,?\s(?:this|that)\s(?:is|isn't|was)\b|\bnot\sthe\s{_CARED_FOR}\s\w+ing\b"
    r"|\bdone\s(?:their|his|her|your)\s(?:own\s)?research\b[^\n]{0,60}?[🙄😂🤣🤡]|\bhow\sdo\s(?:these|those"
    r"|some)\s(?:people|folks|patients)\b|\bwe\sall\sknow\show\sthat\s(?:ended|ends|went|goes)\b"
    r"|\bstraight\sto\stheatre\b"
    r"|\b(?:waiting\sroom|clinic|ed|er|ward|triage|reception)\s(?:is|was|like)\s(?:a\s|an\s|absolute\s"
    r"|total\s)*(?:zoo|circus|jungle|petting\szoo|asylum|madhouse|safari|farmyard|daycare|freak\sshow|soap\sopera)\b"
    r"|\b(?:livestock|cattle|zoo\sanimals|hippos|zombies|wildebeest|herd\sof|petting\szoo|walking\sdead"
    r"|feral\s(?:kids|children|families|patients|parents|relatives)|human\sgarbage|crazies|freaks|tranquilli[sz]er)\b"
    r"|\b(?:should|can|could|need\sto)\s(?:not\s)?be\sallowed\sto\s(?:breed|reproduce|vote|have\s(?:kids"
    r"|children))\b|\b(?:stop|quit)\sbreeding\b|\bnothing\sup\sthere\b|\bemotional\ssupport\s(?:water\sbottle"
    r"|boyfriend|mum|mom|husband|stanley)\b(?<!my)",
)
_LAUGHS = Rx(r"lo+l|lmf?ao|rofl|haha")
_LAUGHING = "😂🤣😆😹💀"
_SCORNED = Pattern(
    rf"\b{_CARED_FOR}\b[^.!?\n]{{0,90}}?[🙄🤡🤮🤢😒🖕🤬]|\bold\speople\b[^.!?\n]{{0,90}}?[🙄🤡🤮🤢😒🖕🤬]"
)
_FOOLISH = Rx(
    r"\b(?:think\w*|googled?|demand\w*|complain\w*|moan\w*|insist\w*|refus\w*|fak(?:e|es|ing|ed)|claim\w*"
    r"|swear\w*|expect\w*|whin\w*|yell\w*|scream\w*|webmd|dr\sgoogle|rude|lie[sd]?|lying|entitled|needy|clueless"
    r"|dumb|stupid|lazy|fat|crazy|useless|dramatic|floss\w*|negative|laminated|shampoo|inserted|stuck|fell\son"
    r"|karen|drunk|research|argu\w+|ask(?:s|ed)?\s(?:for|why|how\smuch|every))\b"
)
_PERSON = Rx(rf"\b(?:{CARED}|he|she|they|his|her|their|one\sof\sthem|\d\d\s?[mf]|a\s\d+[\s-]?(?:yo|year))\b")
_SILLY = Rx(
    r"\b(?:think\w*|thought|googled?|google|demand\w*|complain\w*|moan\w*|insist\w*|refus\w*|fak(?:e|es|ing|ed)"
    r"|pretend\w*|claim\w*|ask(?:s|ed|ing)?|swear\w*|swore|expect\w*|whin\w*|yell\w*|scream\w*|shout\w*|argu\w+"
    r"|webmd|dr\sgoogle|chatgpt|tiktok|facebook|allerg\w+|call\s(?:bell|light)|rude|times"
    r"|says?|said|tells?|told|wants?|wanted|forgot|forgets|turn(?:s|ed)?\sup|show(?:s|ed)?\sup|rocks?\sup|rings?"
    r"|rang|late|lies|lied|lying|floss\w*|slept|ate|eating|drank|brought|brings|bring|still|never|hasn't|haven't"
    r"|didn't|doesn't|won't|believes?|read|reads|research|cried|crying|cries|faint\w*|laminated"
    r"|negative\senergy|nods?|nodding|scroll\w*|selfie|perfume|smell\w*|leggings|pyjamas|pajamas|crocs|fanny"
    r"|stuck|inserted|fell\son|shampoo|hoover|battery|queue|rate(?:s|d)?|pain|dramatic|drama|panic\w*|hysteri\w*"
    r"|entitled|needy|clueless|dumb|stupid|lazy|fat|crazy|mad|loud|useless|confused|wrong)\b"
)
_KIND = Rx(
    r"\b(?:cake|love(?:d|s)?\s(?:it|this|him|her|them|you|my|that)|lovely|thank\w*|kind(?:ness|est)?|wins?|won"
    r"|smiles?|smiled|hugs?|sweet\w*|samosas|proud|joke[ds]?\sabout|remember\w*|cute|grateful|gratitude|finally"
    r"|heart|happy|better|gifts?|a\stoddler|toddlers?|bub|biscuits|chocolates?|frighten\w+|scared|worried|afraid"
    r"|nobody\shere|no\sjudg\w+"
    r"|no\ssilly|no\swrong|good\squestion|fair\squestion|happens\sto|it's\s(?:okay|ok|fine|common|normal)"
    r"|please\s(?:ask|come|call|tell|bring)|we're\shere|welcome|sorry|apolog\w+|hats?\soff|legend|hero|brave"
    r"|respect|permission|consent|learn(?:ed|t)|my\sown|myself|i\swas\sthe|if\syou|you\scan|helpline|tip|tips"
    r"|raffle|free)\b|[❤💛💙💚🥹😭🥰😍💜🧡🫶🙏🎂🎉]"
)
_MUTTER = Phrases("""
    why do we bother, why do we even bother, why do i bother, in one ear, like talking to, stop wasting
    our|my|everyone's, wasting my|our|everyone's time, waste of an|a|my appointment|slot|bed|ambulance, not an
    emergency people, it's not an uber|taxi|hotel|restaurant|mcdonald's|drive, this isn't a|an
    hotel|restaurant|uber|taxi|spa|drive, we are|we're not a|your
    hotel|restaurant|maid|maids|servants|waitress|concierge, i'm not your waitress|maid|servant|mother, get a hobby,
    get a grip, grow up, drink some water and, read a book, the cheek of, people these days, who raised
    you|them|these, common sense, isn't common, you had one job, what did you|he|she|they expect, told you so, told
    him|her|them so, natural selection, karma, drama queen|queens, attention seeker|seekers|seeking, man flu, the
    worst patients, hate patients|visitors|relatives|families|when, can't stand patients|relatives|families, sick of
    patients|people|parents|families|these, tired of patients|people|parents|families|these|explaining, another one
    who, here comes, here we go again, guess who's back, back again, every single day, every single time, walking
    red flag
    """)


def kindly(surface: Surface) -> bool:
    """Whether the text has a kind word that takes the sting out of a laugh."""
    return bool(_KIND.search(surface.low))


def mockery(surface: Surface) -> Iterator[Match]:
    """Jokes and complaints about people in care: set frames, and a sneer at what somebody did."""
    kind = _KIND.search(surface.low)
    found = [m for m in _FRAME.matches(surface) if not (kind and surface.low.startswith("pov", m.start))]
    if not kind:
        found += _SCORNED.matches(surface)
    yield from found
    if not found and not kind:
        yield from _sneers(surface)


def _sneers(surface: Surface) -> Iterator[Match]:
    """A sentence about somebody who does something silly, with a jeer in it or in a sentence beside it."""
    faces = list(FACES.finditer(surface.low))
    said_so = (*JEERS.matches(surface), *_MUTTER.matches(surface))
    jeers = [*(m.start() for m in faces), *(m.start for m in said_so)]
    if not jeers:
        return
    only_laughs = all(f.group() in _LAUGHING for f in faces) and all(
        _LAUGHS.match(surface.low, m.start) for m in said_so
    )
    silly = _FOOLISH if only_laughs else _SILLY
    for number in sorted({near for at in jeers for near in _beside(surface, at)}):
        sentence = surface.sentences[number]
        said = surface.low[sentence.start : sentence.end]
        if _PERSON.search(said) and silly.search(said):
            yield Match(sentence.start, sentence.end)
            return


def _beside(surface: Surface, position: int) -> range:
    here = surface.sentence_at(position)
    return range(max(0, here - 1), min(len(surface.sentences), here + 2))

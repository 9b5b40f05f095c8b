"""Signs of a tie to a maker that nobody states: a product by name, praised, always used, to be had, and a gain."""

import re

from app.guidelines import lexicon
from app.guidelines.rules.claims.selling import lesson, teaching
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_WANTED = 3
_FEW = 2
_SHORT = 3
_STORY = Rx(
    r"\b(?:he|she|his|her|him|hers|he's|she's|lady|patient|guidelines?|trials?|study|studies|approv(?:al|ed)"
    r"|review\sof|october|thursdays|congratulations|physician)\b"
)
_I = Rx(r"\b(?:i|i'm|i've|i'd|my|me|mine|our|us|we)\b")
_PRODUCT = (
    r"(?:serums?|creams?|lotions?|balms?|gels?|oils?|soaps?|shampoos?|cleansers?|moisturi[sz]ers?|sunscreens?|spf"
    r"|retinals?|retinols?|masks?|patch(?:es)?|sprays?|drops?|sachets?|gummies|gummy|capsules?|powders?|vitamins?"
    r"|multivits?|supplements?|magnesium"
    r"|collagen|probiotics?|greens|electrolytes?|formula|bottles?|pumps?|walkers?|braces?|insoles?|orthotics?"
    r"|shoes?|clogs?|socks?|stockings?|scrubs|stethoscopes?|loupes|flossers?|toothbrush(?:es)?|toothpastes?"
    r"|aligners?|mouthwash|whitening\s\w+"
    r"|pillows?|mattress(?:es)?|mats?|rollers?|bands?|tapes?|rings?|watch(?:es)?|trackers?|monitors?|sensors?|cgms?"
    r"|meters?|apps?|scribes?|softwares?|platforms?|devices?|gadgets?|lamps?|aids?|glasses|lenses|drinks?|shakes?"
    r"|mushrooms?|kits?"
    r"|bundles?|mouthguards?|guns?|machines?|lasers?|wipes|nappies|diapers|pads?|brands?|range|products?)"
)
_KNOWN = Rx(rf"\b{_PRODUCT}\b")
_BRAND = Rx(
    r"(?<![\w#])@\w{3,}|\b[A-Z][a-z]+[A-Z]\w+|\b(?!NHS|GP|ICU|CPR|USA|COVID|NICE|ADHD|MRI|AHPRA|ECG|SPF)[A-Z]{5,}\b"
    rf"|(?<![.!?:\n\w'’-]\s)(?<!^)\b(?!(?:Dr|Mr|Mrs|Ms|GP|I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"
    rf"|Sunday|Christmas|Easter|January|February|March|April|May|June|July|August|September|October|November"
    rf"|December)\b)[A-Z][a-z]{{2,}}(?:\s[A-Z0-9]\w*)?\s(?:[a-z]+\s)?{_PRODUCT}\b"
)
_PRAISE = Rx(
    r"\b(?:love[sd]?|loving|best|only\sone|favou?rites?|fave|obsessed|amazing|brilliant|unreal|game[\s-]?changer"
    r"|chang(?:ed|es|ing)\s(?:how|my|the|everything)|chef's\skiss|holy\sgrail|swear\sby|trust|recommend\w*"
    r"|worth\severy|magic|dream|gorgeous|softer|smoother"
    r"|glow\w*|better|tastiest|gentlest|cleanest|softest|comfiest|easiest|works?|helps?|saved|finally|perfect|fab"
    r"|great|good|lush|heaven|bliss|proper|genuinely|honest\sreview|10/10|five\sstars|no\s(?:crash|constipation"
    r"|aftertaste|irritation|mess)|look\sforward|never\sgo(?:ing)?\sback|wow|cracking|cracker|mint|lovely"
    r"|nothing\selse|approved)\b"
)
_HABIT = Rx(
    r"\b(?:always|go-?to|in\smy\s(?:bag|drawer|pocket|locker|kit|bathroom|routine|freezer|own|car)|on\smy\s(?:shelf"
    r"|desk|skin|feet)|i\s(?:take|use|wear|drink|mix|put|keep|carry|pop|sip|wore|started|switched|gave|tell\s(?:all"
    r"|every))|i've\s(?:been|put|got|switched|used|tried|worn)|we\suse"
    r"|all\s(?:my|our)\s(?:patients|mums|kids|own)|every\s(?:patient|mum|mother|morning|night|shift|day)"
    r"|must[\s-]haves?|can't\slive\swithout|staple|ritual|never\swithout|get\sasked|everyone(?:'s)?\sasking"
    r"|asks?\s(?:me\s)?(?:what|which)|want\sto\sknow\swhich|my\sown\s(?:kids|daughter|son|skin|mum)|daily"
    r"|desert\sisland)\b"
)
_GET = Rx(
    r"\b(?:links?|link's|code|shop|order|buy|checkout|reception|front\sdesk|tap|swipe|get\s(?:yours|one|it|some"
    r"|them|[A-Z]\w+)|grab|try\s(?:it|them|one)|ask\s(?:your|for|at|me|us)|sign\s?up|download|qr|rate|discount|off"
    r"|deal|offer|trial|at\sthe\spractice|on\sthe\sshelf|available|stocked|stockist|dm|website|\.com|bio|below"
    r"|subscribe|pre-?order|waitlist|tell\sthem|mention)\b"
)
_GAIN = Rx(
    r"\b(?:helps?|supports?|keeps?|funds?)\s(?:the|my|this|our)\s(?:channel|page|podcast|lights|blog|account"
    r"|little)\b|\b(?:a\s)?little\s(?:something|thank\syou|extra|treat|bonus|kickback)\b|\b(?:they|who|brand"
    r"|company|makers?|folks|people|team|crew|reps?)\s(?:\w+\s)?(?:look(?:s|ed)?\safter|spoil(?:s|ed|t)?|treat(?:s|ed)?"
    r"|take\scare\sof|took\scare\sof|fly|flew|feed|fed|invited?|host(?:s|ed)?|pay|pays|paid|sent|send|sponsor(?:s"
    r"|ed)?|gave|give|keep)\s(?:me|us|my)\b"
    r"|\b(?:sent|shipped|dropped|popped|mailed|posted)\s(?:me\s|us\s|over\s|round\s|it\s|them\s|some\s|one\s"
    r"|to\sme\s|in\s)*(?:by|from)\s|\b(?:sent|gave|got)\s(?:me|us)\s(?:a|an|this|these|some|one|the|two|my|free)\b"
    r"|\b(?:shop|launch|brand|product|skincare)\spart(?:y|ies)\b|\b(?:know|knows|have|has|get|got|gave"
    r"|give)\s(?:me\s|you\s|us\s)?(?:the|a|my|our)\s(?:special\s|good\s|better\s|mates\s)?(?:rate|price)\b"
    r"|\b(?:tell|say|mention)\s(?:them\s)?(?:that\s)?(?:\w+\s){0,2}(?:sent\syou|my\sname)\b|\b(?:rate|price|deal"
    r"|offer|discount|treat)\s(?:for|to)\s(?:my|our)\s(?:patients|followers|readers|lot|girls|gang|crew|mums)\b"
    r"|\b(?:cousin|brother|sister|husband|wife|mate|friend|mum|dad|uncle|family|partner|hubby|nani|bhai)(?:'s|\ski"
    r"|\ska)?\s(?:own\s)?(?:company|brand|business|start-?up|firm|shop|product|line)\b|\bcompany\shai\b"
    r"|\b(?:ambassador|brand\srep|rep\sfor|partner(?:s|ed|ing)?\swith|partner\s@|teamed\sup|collab\w*"
    r"|in\sassociation\swith|courtesy\sof|guests?\sof|hosted\sby|powered\sby|supported\sby"
    r"|thanks\sto\s(?:the\s)?(?:team|folks|crew|people|friends|lovely)|team\s[a-z]{4,}(?=\s(?:for|who))"
    r"|#\w+(?:partner|ambassador|squad|fam|crew))\b"
    r"|\b(?:thanks?|thank\s(?:you|u)|thx|ty|cheers|shout\s?out|big\sups|hat\stip|grateful|kudos)\b(?:\s(?:to|so"
    r"|again|much|a|million|the|my|our|@?[\w.'-]+)){0,8}?\s?(?:for|🌴|💙|💚|✨|🙏)\s?(?:the\s|a\s|my\s|sending|having"
    r"|hosting|gifting|keeping|flying|looking|sponsoring|this\s)?"
    r"|\b(?:trip|flights?|hotel|suite|dinner|drinks|martinis|seats?|weekend|retreat|samples?|freebies|goodies|swag"
    r"|hamper|pair|box|kit)\s(?:was|were|is|are)?\s?(?:on\sthem|covered|paid|sorted|from\s[A-Z@])|\bper\s(?:signup"
    r"|sign-up|sale|referral|click)\b|\beach\s(?:signup|sign-up|sale|referral)\b|\b(?:my|the)\s(?:friends"
    r"|lovely\speople|wonderful\speople|gang)\s(?:at|from|over\sat)\b"
)
_GIFT = Rx(
    r"\b(?:trip|flights?|hotel|suite|dinners?|drinks|martinis|seats?|weekend|retreat|samples?|freebies|goodies|swag"
    r"|hampers?|pair|box|kit|bali|beach|awake|glowing|lunch|tickets?|gift|socks|gear|machine|device|sending"
    r"|having\sme|hosting|gifting|sponsoring|invit\w+)\b"
)
_HONEST = Rx(
    r"\b(?:not\s(?:sponsored|an?\sad|paid|an?\saffiliate)|no\s(?:affiliat\w+|commission|sponsor\w*|links?|brands?"
    r"|ties|conflicts?)|nobody\s(?:sent|paid|pays)|nobody's\spaying|own\s(?:money|card|pocket|pay)|bought\s(?:it"
    r"|them|my|this|these)|paid\s(?:for|full)|any\s(?:brand|label|make|chemist)|whatever\sbrand|unpaid|said\sno"
    r"|turned\s(?:it|them)\sdown"
    r"|sent\s(?:it|them)\sback|declin\w+|return(?:ed)?\s(?:it|them)|i\sown\sno|don't\sbuy|do\snot\sbuy"
    r"|shouldn't\sbe\syour\ssource|recall\w*|complain\w*|reported|disclos\w+|declar\w+|conflicts?\sof|edited|sorry"
    r"|self[\s-]funded|gifted\sby|paid\sby|an?\sad\b)\b"
)


def brands(surface: Surface) -> tuple[Match, ...]:
    """Names of products or makers: odd capitals, handles, a name before a product, a capitalised word nobody knows."""
    found = {Match(m.start(), m.end()) for m in _BRAND.finditer(surface.text)}
    known = [
        (start, end) for kind in ("drug", "disease", "procedure") for start, end, _ in lexicon.terms(kind, surface.low)
    ]
    for token in surface.tokens:
        word = surface.text[token.start : token.start + len(token.bare)]
        first = token.start == surface.sentences[token.sentence].start
        if (
            first
            or len(word) <= _SHORT
            or not word[:1].isupper()
            or not word.isalpha()
            or word.isupper()
            or _is_known(word)
        ):
            continue
        if not any(start <= token.start < end for start, end in known):
            found.add(Match(token.start, token.end))
    return tuple(sorted(found))


def _is_known(word: str) -> bool:
    bare = word.lower()
    singular = {bare, bare.removesuffix("s"), bare.removesuffix("es"), bare.removesuffix("ies") + "y"}
    return bool(
        any(lexicon.is_common_word(w) for w in singular)
        or lexicon.is_given_name(word)
        or lexicon.is_surname(word)
        or lexicon.is_region(word)
        or lexicon.place(word)
        or lexicon.is_eponym(word)
    )


def points(surface: Surface) -> int:
    """How many signs there are that a product is put forward: its name, what it is, praise, habit, where to get it."""
    low = surface.low
    signs = bool(surface.of(brands)) + bool(_KNOWN.search(low)) + bool(_PRAISE.search(low))
    return signs + bool(_HABIT.search(low)) + bool(_GET.search(low))


def put_forward(surface: Surface) -> tuple[Match, ...]:
    """A product by its brand, praised, used and to be had, where no word is said of who gains."""
    if not surface.of(brands) or _HONEST.search(surface.low):
        return ()
    found = tuple(
        b
        for b in surface.of(brands)
        if _nearby(surface, b) >= _WANTED and not lesson(surface, b) and not teaching(surface, b)
    )
    return found[:1]


def _nearby(surface: Surface, brand: Match) -> int:
    """The signs in the sentence of a brand and the next, with what the text says elsewhere of where to get it."""
    here = surface.sentence_at(brand.start)
    last = min(len(surface.sentences) - 1, here + 1)
    said = surface.low[surface.sentences[here].start : surface.sentences[last].end]
    if not _KNOWN.search(said) or _STORY.search(said):
        return 0
    signs = sum(bool(sign.search(said)) for sign in (_PRAISE, _HABIT, _GET))
    return signs + bool(_I.search(said))


def gains(surface: Surface) -> tuple[Match, ...]:
    """A hint of what the author gets, beside a product that is put forward."""
    if _HONEST.search(surface.low):
        return ()
    found = [Match(m.start(), m.end()) for m in _GAIN.finditer(surface.low) if _is_gift(surface, m)]
    if not found or not _KNOWN.search(surface.low) or points(surface) < _FEW:
        return ()
    return tuple(m for m in found if not lesson(surface, m))


def _is_gift(surface: Surface, match: re.Match[str]) -> bool:
    """Thanks count where something was given, to a brand."""
    if not re.match(r"thank|thx|ty|cheers|shout|big|hat|grateful|kudos", match.group()):
        return True
    sentence = surface.sentences[surface.sentence_at(match.start())]
    return bool(_GIFT.search(surface.low, match.end(), sentence.end)) and bool(
        _BRAND.search(surface.text) or _PRAISE.search(surface.low)
    )

"""What lures people to buy care: cheaper, free, prizes, rewards for friends, hurry; each with its weight."""

from app.guidelines import guards, promotion
from app.guidelines.kinds import AnyOf, Facts, Guard, Pattern, Phrases
from app.guidelines.phrases import word_set
from app.guidelines.rules.claims.pitch import is_firm, of_care
from app.guidelines.rules.claims.selling import lesson, public_care, teaching
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_NUMBER = r"(?:\d{1,2}|an?|one|two|three|four|five|six|ten|a\sfew|your|any|another|every)"
_FRIENDS = (
    r"(?:friends?|mates?|bestie|besties|buddy|pals?|sisters?|mum|mom|mums|moms|colleagues?|patients?|neighbou?rs?"
    r"|cousins?|couples?)"
)
_REWARD = (
    r"(?:vouchers?|credits?|gifts?|goodies|goody|cash|cashback|rebates?|points|hampers?|bags?|mugs?|tumblers?"
    r"|ipads?|iphones?"
    r"|airpods|uber|dinners?|steak|champagne|prosecco|wine|scrip|upgrade|freebies?|bonus)"
)
_CHEAPER = AnyOf(
    (
        Phrases(
            """
    half price|off, 2|two|3|three|4|four for 1|one|2|two|3, 2|two|3|three for the price, bogo, buy ~ get, bring ~
    save, third|second|2nd|3rd|next ~ free|half, price match*, we|we'll match|beat any, beat|beats any quote|price,
    staff only pricing, new patient special, do you a deal, book|buy|get|come 2|3|4|5|6|two|three|four|five|six ~
    pay|get|save, nurses|teachers|students|seniors|mums|moms|brides|couples|nhs get|save|discount, mates rates,
    founding|founder's member|members|rate|price, intro|introductory|launch|opening offer|price|rate|special|deal,
    no|zero co|copay|copays|deductible, waive|waived|waiving ~ copay|deductible|fee|co
    """
        ),
        Pattern(
            r"[$£€₹]\s?\d[\d,.]*\s?(?:off|discount|cheaper|cashback|credit|voucher|back)\b|\b(?:save|saving|get|win"
            r"|score|both\sget|you\sget)\s[$£€₹]\s?\d"
            r"|\d\s?(?:%|per\s?cent|percent|pc)\s(?:\w+\s)?(?:off|discount|cheaper|savings?|less)\b|[23]\s(?:for"
            r"|at)\s[$£€₹]\s?\d"
            r"|\b(?:flat|upto|up\sto|extra)\s\d{1,2}\s?%|\b(?:was|regular|regularly|reg|instead\sof|usually"
            r"|normally|value|down\sfrom|rrp)\s[$£€₹]\s?\d"
            r"|\b0\s?%\s(?:emi|finance|apr|interest)|\b(?:emi|finance)\s(?:at|from)\s(?:0|zero)|\b(?:rs\.?"
            r"|inr)\s?\d[\d,]*\s(?:off|only)\b|\b\d+\srupees?\soff\b",
            unless=(guards.negated,),
        ),
    )
)
_FREE = Pattern(
    r"\bfree\s(?:(?!after|of|from|for|in|on|at|until|and|or|to|the|with)\w+\s)?(?:consult(?:ation|s)?|gifts?|goody"
    r"|trial|session|brow|syringe|area|whitening"
    r"|adjustment|upgrade|hydra\w*|chin|lips?|facial|peel|massage|merch|bonus|1ml|ml|retainers?|dermaplan\w+"
    r"|top-?\s?ups?|touch-?\s?ups?|starter)\b"
    r"|\bfirst\s(?:\w+\s){0,2}?(?:month|session|visit|adjustment|treatment|batch|infusion|drip|box|week|consult"
    r"|dose|bottle|scan|check|class|"
    r"order|one)s?\s(?:(?:of|is|with|comes)\s)?(?:\w+\s){0,3}?(?:free|on\s(?:us|me|the\shouse))\b"
    r"|\bfree\s(?:first\s)?(?:\w+\s){0,3}?(?:with|when|if|for)\s(?:you|u|any|every|each|your|all|the\sfirst|new)\b"
    r"|\b(?:come|comes|throw(?:ing)?\sin|thrown\sin"
    r"|gets?|add)\s(?:an?\s)?free\b(?!\s(?:\w+\s){0,2}?(?:tests?|checks?|kits?|vaccin\w+|jabs?|screen\w*|advice|flu"
    r"|pills?|condoms?))|\bfirst\s\d+\s(?:\w+\s)?(?:patients?|clients?|families|people|mommies|mums|women|brides"
    r"|bookings?|callers?|to\s(?:book|sign))\b"
    r"|\b(?:kids|partners|friends|mums|seniors|brides|you|nurses)\sgo\sfree\b|\b(?:complimentary|on\sthe\shouse)\b"
    r"|\b(?:month|session|batch|visit|drink|one)\s(?:is\s)?on\s(?:us|me)\b|\bcredit\s(?:towards|toward|for)\b"
    r"|\bfree\s(?:in|until|till|all|this)\s(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december|week|month|summer)\b",
    needs=("free", "us", "me", "first", "complimentary", "house", "credit"),
)
_NOT_FREE_OF = word_set(
    """
    feel toll pain symptom smoke drug sugar gluten dairy effect effects hands are is am i'm be get risk tax was set
    seizure
    """
)
_NOT_GIVEN = word_set(
    """
    of from to time speech range will at and but for in on as with text until after or if when the you public nhs
    ride radical radicals press fall flap t3 t4 testosterone thyroxine light people water air wifi world so test
    tests testing check checks kit kits vaccine vaccines vaccination jab jabs shot shots screen screening screenings
    clinic clinics condoms advice talk talks class classes course courses parking leaflet leaflets guide guides
    download webinar webinars app apps resource resources event events helpline helplines line pdf printable online
    newsletter podcast support service services copy copies access naloxone camp camps prescription prescriptions
    care training workshop workshops group groups ticket tickets lunch food breakfast coffee tea cake transport seat
    """
)


def _gratis(surface: Surface) -> tuple[Match, ...]:
    """Something free that is no test, leaflet or class, as public services give them."""
    tokens = surface.tokens
    found = []
    for number in surface.places.get("free", ()):
        before = tokens[number - 1].low if number else ""
        given = [t for t in tokens[number + 1 : number + 4] if t.sentence == tokens[number].sentence]
        if given and before not in _NOT_FREE_OF and _NOT_GIVEN.isdisjoint(t.low for t in given):
            found.append(Match(tokens[number].start, given[0].end))
    return tuple(found)


_GIVEN = Pattern(
    rf"\b(?:get|gets|receive|receives|score|scores|earn|earns|enjoy|claim|collect|win|wins|pocket|comes?\swith"
    rf"|throw\sin|includes?|including"
    rf"|take\shome|leave\swith|join\sus\sfor|treat\syou\sto|buy\syou"
    rf"|shout\syou)\s(?:[\w$£€₹'-]+\s){{0,3}}?{_REWARD}\b"
    rf"|\b(?:gift|grocery|target|amazon|coffee|petrol|gas|starbucks|woolworths|tesco)\s(?:cards?|vouchers?)\b"
    rf"|\bgift\sbags?\b"
    r"|\b(?:gift\s)?vouchers?\s(?:at|from|available|for|make)\b|\bloyalty\s(?:card|points|scheme)\b",
    unless=(guards.negated,),
)
_PRIZE = Pattern(
    r"\b(?:giving\saway|giveaways?|give-away|raffles?|lucky\sdraw|lucky\sdip|scratch\scards?|prize\sdraw"
    r"|spin\s(?:the|our|a)\swheel|sweepstakes?)\b"
    r"|\b(?:win|wins)\s(?:a|an|your|one|free|yourself|two)\b|\bwinners?\s(?:\w+\s){0,2}?(?:drawn|picked|chosen"
    r"|announced|gets?|will)\b"
    r"|\bpick(?:ing)?\s(?:one|two|1|2)\s(?:of\syou|winners?|lucky)\b|\b(?:ipad|iphone)\sdraw\b|\b(?:enter"
    r"|entries)\s(?:to|for|our)\s(?:\w+\s)?(?:win|draw|comp\w*|close)\b",
    needs=(
        "away",
        "giveaway",
        "giveaways",
        "give",
        "raffle",
        "raffles",
        "draw",
        "dip",
        "scratch",
        "wheel",
        "sweepstake",
        "sweepstakes",
        "win",
        "wins",
        "winner",
        "winners",
        "pick",
        "picking",
        "enter",
        "entries",
    ),
)
_FRIEND = Pattern(
    rf"\b(?:refer(?:ring)?|bring(?:s|ing)?|tag(?:s|ging)?|send|share\swith|recommend\sus\sto|introduce"
    rf"|nominate)\s(?:us\s)?{_NUMBER}\s(?:\w+\s)?{_FRIENDS}\b"
    rf"(?=[^!?\n]{{0,90}}?\b(?:get|gets|free|off|win|wins|credit|score|both|save|we|half|dinner|lunch|join\sus|earn"
    rf"|discount|chance|enter|pick)\b)"
    rf"|\b(?:tags?|brings?)\s(?:two|2|three|3|\d)\s{_FRIENDS}\b|\brefer-?\s?a-?\s?(?:friend|mate|patient|mum|mom"
    rf"|colleague)\b|\breferral\s(?:bonus|reward|credit|fee)s?\b",
    needs=(
        "refer",
        "referring",
        "bring",
        "brings",
        "bringing",
        "tag",
        "tags",
        "tagging",
        "send",
        "share",
        "recommend",
        "introduce",
        "nominate",
        "referral",
    ),
)
_MENTION = Pattern(
    r"\b(?:mention|quote|show|screenshot|say|share|like|follow|repost|comment)\s(?:\w+\s)?(?:this\s(?:post|ad|reel"
    r"|story|code|page)|the\sword|the\scode|code\s\w+|[\"']\w+[\"'])"
    r"[^.!?\n]{0,40}?(?:[$£€₹]|\d\s?%|\b(?:for|get|off|free|win|discount)\b)",
    needs=("mention", "quote", "show", "screenshot", "say", "share", "like", "follow", "repost", "comment"),
)
_HURRY = Phrases(
    """
    today|tonight only, this week|weekend|month only, only this|until week|weekend|month,
    offer|price|prices|sale|deal end|ends|expires|valid|closes|close|finish|finishes ~
    today|tonight|midnight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|christmas
    |easter|diwali|eid, ends|ending at|tonight|midnight|soon, end|ends midnight|tonight, only|last|just|final
    1|2|3|4|5|6|7|8|9|10|two|three|four|five|six|few|couple|handful
    spots|spot|slots|slot|places|place|spaces|space|chairs|appointments|left|remaining, only|last|just
    1|2|3|4|5|6|7|8|9 |10|two|three|four|five|six _ spots|slots|places|spaces|appointments,
    spots|slots|places|spaces left|remaining, limited spots|slots|offer|time|pens|places|edition|availability,
    limited _ spots|slots|offer|places, limited new client slots, spots|slots|spaces|places going|filling|flying,
    spots|slots|spaces|places are|r|will going|filling|go |fill|flying, hurry in|up|folks|now, book fast, be quick,
    don't sit on it|this, don't miss out|it|this, last call|chance, final call|chance|days|hours, while
    stocks|supplies last, first come, selling out|fast, nearly|almost sold|full|gone, if you commit|book|sign ~
    tonight|today|now, price|prices|rates goes|go|going|rise|rises|jump|jumps|increase ~
    midnight|sunday|monday|friday|tomorrow|soon|week|month|january, price|prices goes|go|going up
    """
)
_SEASON = Phrases(
    """
    price drop|drops|slash, black friday, cyber monday, boxing day, prime day, special|monsoon|
    festive|bridal|summer|wedding|valentine's|valentines|mother's|diwali|eid|christmas|holiday|spring|back
    offer|special| deal|deals|package|sale, champagne, prosecco, bubbles, goodie|goody bag|bags,
    deal|deals|special|specials on|of|this |for, flash sale, sale now|on|ends, bargain*, discount*,
    promo|promotion|promotions, freebie|freebies, bonus, treat yourself|him|her|mum|mom, price includes,
    bundle|bundles, twofer, afterpay, klarna, zip pay, zippay, humm, affirm, pay later, interest free, no deposit,
    money back, refund guarantee, no|nil cost emi, emi, model|models|volunteers
    wanted|needed|rate|rates|price|prices, training|student|mates|locals|members price|prices|rate|rates|pricing,
    perfect|ideal|best|last minute gift|present|pressie, give ~ the gift of, gift of|idea|ideas, stocking
    filler|stuffer, host a|your, party package|packages|price|night, vip, exclusive|insider
    access|offer|event|rate|list|perks, perks, membership|members get|save|from|perks, use it or lose it, use your
    benefits|extras|hsa|fsa|insurance|allowance, benefits|extras|allowance|fsa expire|expires|reset|resets|run,
    birthday month|treat|gift, secret menu, countdown, drops tonight|today|midnight, reward|rewards, incentive*,
    spend ~ get|receive, pay|paid monthly, all inclusive, including|plus hotel|flights|transfers|spa|transport|taxi,
    free|complimentary valet|ride|rides|uber|taxi|transport|transfers|hotel|pickup|parking, slashed, cheapest,
    lowest price|prices|fees, price|prices you'll|start|starting|from|drop, unbeatable|crazy|insane|silly
    price|prices|value
    """
)
_NOT_CARE = Rx(
    r"\b(?:i\s(?:buy|bought|paid)|my\sown\scard|scrubs|cake|cakes|sausage|flat\swhite|parking|quilt|school|toys?"
    r"|books|bookshop|(?:a|the|my|this|your|of|picture|comic)\sbook|atlas\w*|textbooks?|shampoo|t-?shirts?|bikes?"
    r"|gym|uniforms?|pizza|marathon|run|rugby|bake|quiz|bingo|pens?\sand|socks|canteen|chai|masala|tea"
    r"|stethoscope\w*|ice\scream|tombola"
    r"|staff|hr|bursar\w*|scholarship\w*|tickets?|cpd|cme|webinar\w*|hospice|food\sbank|fundrais\w*|charity|scouts?"
    r"|library|nightclub)\b"
)
_GUARDS: tuple[Guard, ...] = (guards.negated, guards.debunked, lesson, public_care, teaching)
_STRONG = (_CHEAPER, _FREE, _FRIEND, _MENTION, _HURRY)
_WEAK = (_GIVEN, _SEASON, Facts(_gratis, unless=(guards.negated,)))
_WANTED = 2


def lures(surface: Surface) -> tuple[tuple[Match, ...], bool]:
    """What lures to care, and whether a prize is among it; weak signs count where care is spoken of and sold."""
    strong = [m for f in _STRONG for m in f.matches(surface) if _counts(surface, m)]
    prizes = [m for m in _PRIZE.matches(surface) if _counts(surface, m) and of_care(surface, m, 3)]
    weak = [m for f in _WEAK for m in f.matches(surface) if _counts(surface, m) and of_care(surface, m, 3)]
    if not strong and not _sells(surface, [*weak, *prizes]):
        return (), False
    kept: list[Match] = []
    for match in sorted([*strong, *weak, *prizes]):
        if not kept or match.start >= kept[-1].end:
            kept.append(match)
    return tuple(kept), bool(prizes)


def _sells(surface: Surface, weak: list[Match]) -> bool:
    """Two weak signs in different places, or one beside a price, a call to book, or a firm that speaks of itself."""
    if not weak:
        return False
    apart = {surface.sentence_at(m.start) for m in weak}
    priced = any(m.end <= w.start or w.end <= m.start for m in surface.of(promotion.calls) for w in weak)
    return priced or is_firm(surface) or len(weak) + len(apart) > _WANTED + 1


def _counts(surface: Surface, match: Match) -> bool:
    """No cake, and no guard speaks for it."""
    sentence = surface.sentences[surface.sentence_at(match.start)]
    if _NOT_CARE.search(surface.low, sentence.start, sentence.end):
        return False
    return not any(guard(surface, match) for guard in _GUARDS)

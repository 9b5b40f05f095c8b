"""Names made up for a medicine that must not be named: cute compounds, puns, “you know the one”, three areas."""

from collections.abc import Iterator

from app.guidelines import promotion
from app.guidelines.kinds import Pattern
from app.guidelines.rules.claims.pitch import TOWN, is_firm
from app.guidelines.rules.claims.selling import offers
from app.guidelines.rules.claims.supply import held_out
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_AIM = (
    r"(?:skinny|slim|slimming|slimmer|slender|thin|thinning|shrink\w*|svelte|lean|hunger|appetite|craving|cravings"
    r"|food[\s-]noise|fullness|tummy|belly|waist|summer|bikini|beach|wedding|bride|bridal|party|size|kilo|pound"
    r"|fat|diet|obesity|weight|metabolic|metabolism|sugar|diabetes|diabetic|hollywood|celeb\w*|a-list|famous"
    r"|miracle|magic|magical|magique|wonder|secret|viral|trending|weekly|once[\s-](?:a[\s-])?week\w*|monday|friday"
    r"|little|tiny|wee|glow"
    r"|youth|ageless|anti[\s-]?ag(?:e|ing|eing)|line|lines|wrinkle|wrinkles|frown|forehead|crow'?s[\s-]feet|elevens"
    r"|brow|lip|lips|smile|gummy|jaw|jawline|masseter|chin|cheek|neck|sweat|sweating|under[\s-]?eye|eye|pout|kiss"
    r"|nose|dimple|smoothing|softening"
    r"|relaxing|relaxant|freezing|plumping|sculpting|contour\w*|happy|calm|chill|focus|study|exam|brain|love|desire"
    r"|libido|blue|man|men's|manhood|vitality|virility|mojo|bedroom|hair|lash|sleep|snooze|menopause|hormone"
    r"|hay[\s-]?fever|allergy|b-?12|beauty|better|new|you)"
)
_FORM = (
    r"(?:jabs?|jags?|pens?|shots?|needles?|pricks?|piq[uû]re\w*|pokes?|injections?|injectables?|injects?|pinch"
    r"|juice|potion|elixir|pellets?|relax(?:er|ers|ants?)|softeners?|smooth(?:er|ers)|plump(?:er|ers)|sculpt(?:or"
    r"|ors|er|ers)|eras(?:er|ers)|dissolv(?:er|ers)"
    r"|melt(?:er|ers)|tox|freez(?:e|er)|tweakments?|stuff|sticks?|darts?|pill|pills|helper|helpers|blocker|blockers"
    r"|spritz)"
)
_CUTE = Pattern(
    rf"(?<![\w-])(?P<it>{_AIM}[\s-](?:(?:loss|reducing|control|suppressing|management|off|treatment|relaxing"
    rf"|smoothing|softening|freezing|line|lines)[\s-])?{_FORM})\b(?!\s(?:and\spaper|holder|pal|case|drive"
    rf"|of\s(?:espresso|whisky|tequila)))"
)
_PUN = Pattern(
    r"(?<![\w-])(?:(?:glo|glow|slim|skinny|lean|gip)-?\s?1s?|vitamin\s[bf-jl-z](?![\w'-])"
    r"|(?:the\s)(?:big\s)?[b-hj-z][\s-]word|(?:the\s)?big\s[omwbtz](?![\w'])|(?:the\s|our\s"
    r"|your\s)?[omwbtz]\s(?:pens?|jabs?|shots?|needles?)"
    r"|semapens?|beaut[yo]+-?tox\w*|brotox|bro-tox|lip-?tox|scrotox|traptox|barbie\stox|[a-z]\s?-?tox\b"
    r"|oz\s?(?:pens?|jabs?)|ozzy|(?:moun|mounj|wegs?|oz[eo]mp|bot[\s-]?ty)\w{0,3}(?!\w)"
    r"|(?:[a-z]\s){4,9}[a-z](?!\w)|\w{0,5}🅱️\w+|420\s(?:card|doc|friendly)|green\scard|med(?:ical)?\scards?"
    r"|plant[\s-]medicines?|herbal\sviagra|little\sblue\s\w+|blue\sdiamonds?)"
)
_COY = Pattern(
    r"\brhymes?\swith\b|\b(?:starts?|begins?|starting|beginning|ends?|ending)\s(?:with|in)\s(?:an?\s"
    r"|the\sletter\s)?['\"]?\w{1,6}\b|\byou\sknow\s(?:the\sone|which|what\s(?:it|we|i|one)|who|where\s(?:to|we)"
    r"|the\sname)\b|\biykyk\b|\bwink\b|\bnudge\b"
    r"|\b(?:can't|cannot|can\snot|not\sallowed\sto|aren't\sallowed\sto|won't\slet\s(?:us|me)|mustn't"
    r"|legally\scan't)\s(?:legally\s|actually\s|even\s)?(?:say|name|mention|call\sit|write|post|print"
    r"|tell\syou)\b(?!\swho)(?=\s(?:it|the|its|what|that|on|here|but|so|or|in)\b|[.!,…])|\b(?:must|shall)\s(?:not"
    r"|remain)\s(?:be\s)?(?:named|nameless|unnamed)\b"
    r"|\bwe\s(?:don't|won't)\s(?:say|name|mention)\b|\bthe\s(?:stuff|one|thing|jab|pen"
    r"|shot)\s(?:that\s)?(?:everyone|everybody|all\sthe|the\s(?:celebs|stars)|hollywood|oprah|elon"
    r"|your\s(?:neighbou?r|boss|friend|mate)|tiktok|is\son)\b|\bask\s(?:us\s)?(?:what"
    r"|which)\b[^.!?\n]{0,25}\bmeans\b"
    r"|🤫|🤐|🙊|\bshh+\b|\bhush\b|\bcode\sname\b|\bsecret\smenu\b|\bdon't\stell\s(?:the\s)?(?:asa|ahpra|tga|regulator)"
)
_NAMELESS = ("rhyme", "can't", "cannot", "legally")
_ABOUT = Rx(
    r"\b(?:jabs?|pens?|shots?|needles?|injections?|inject\w*|weekly|lines?|wrinkles?|foreheads?|lips?|faces?|weight"
    r"|kilos?|stones?|pounds|lbs|kg|slim\w*|skinny|appetite|hungry|hunger|cravings|dose|doses|meds?|medicine|pills?"
    r"|tablets?|script|prescri\w+|patch"
    r"|waist|dress|jeans|size|libido|bedroom|mojo|hormones?|units?|areas?|syringe|ml|smooth\w*|frozen|freeze"
    r"|fresh\w*|glow\w*|vitamin|tox)\b"
)
_AREAS = Pattern(
    r"\b(?:1|2|3|one|two|three|per|each|full|any)\s?(?:x\s)?(?:areas?|units?)\b(?!\s(?:of\s(?:alcohol|blood"
    r"|insulin)|a\s(?:day|week)))|\b(?:areas?|units?)\s(?:from|for|only|@|at)?\s?[£€$]\d",
    needs=("area", "areas", "unit", "units"),
)
_FACE = Rx(
    r"\b(?:appointments?|slots?|nurse|lips?|faces?|lines?|forehead|frown|brows?|smooth\w*|fresh\w*|glow\w*|skin|aesthetic\w*|beauty|salon|injector|book|dm)\b"
)
_TOWN = Rx(rf"\b(?:in|at|near)\s{TOWN}")
_SAFE = Rx(
    r"\b(?:flu|covid|vaccin\w*|mmr|hpv|tetanus|travel|polio|rabies|hepatitis|whooping|measles|childhood|shingles|rsv|epipens?|naloxone|insulin\spens?|blood|donat\w+|espresso|tequila|photo|pigs?|pens?\sand|alcohol|drinks?)\b"
)


def coy_names(surface: Surface) -> Iterator[Match]:
    """What stands for a medicine and is held out to buy: puns, cute compounds, areas, words that only hint."""
    selling = (
        bool(surface.of(offers))
        or is_firm(surface)
        or bool(_TOWN.search(surface.text))
        or bool(surface.of(promotion.calls))
    )
    for finder in (_PUN, _CUTE, _AREAS):
        for match in finder.matches(surface):
            if (
                not _safe(surface, match)
                and (finder is not _AREAS or _FACE.search(surface.low))
                and held_out(surface, match)
            ):
                yield match
    for match in _COY.matches(surface):
        about = _ABOUT.search(surface.low) or surface.low.startswith(_NAMELESS, match.start)
        if selling and about and not _safe(surface, match) and held_out(surface, match):
            yield match


def _safe(surface: Surface, match: Match) -> bool:
    sentence = surface.sentences[surface.sentence_at(match.start)]
    return bool(_SAFE.search(surface.low, sentence.start, sentence.end))

"""What tells one person from others: age, work, origin, family, how it happened, what everybody has heard of."""

from app.guidelines import ages, dates, lexicon, patients, places
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.text import Match, Surface

_ORIGIN = PhraseList(
    listed("""
    aboriginal|maori|inuit|indigenous|romani|traveller|amish|mennonite|hasidic|jehovah|mormon|muslim|hindu|sikh
    |jewish|buddhist,
    syrian|ukrainian|somali|afghan|eritrean|rohingya|polish|romanian|nigerian|ghanaian|kenyan|filipino|filipina
    |vietnamese|korean|mexican|guatemalan|haitian|brazilian|portuguese|turkish|kurdish|iranian|iraqi|lebanese
    |nepali|tibetan|chinese|japanese|punjabi|gujarati|tamil|bengali|russian|samoan|tongan|hmong, trans woman|man,
    asylum seeker, first nations
    """)
)
_MECHANISM = PhraseList(
    listed("""
    motorbike|motorcycle|tractor|combine|snowmobile|quad|atv|e scooter|scooter|jetski|forklift|chainsaw|trampoline
    |skateboard|lawnmower|horse|bull|shark|crocodile|alligator|bear|snake|dog|cow crash|bite|bit|accident|attack
    |injury|kick|fall|fell|off|under, snake bite,
    crash|collision|derailment|explosion|stabbing|shooting|stabbed|shot|collapse|fire|avalanche|drowning|drowned,
    fell off|from, bit|bitten|gored|kicked|thrown|trampled|crushed|struck by, lightning|electrocut*, skinned a,
    off his|her motorbike|bike|horse, drove into, hit by, car crash, house fire, bridge collapse, undulant, hitch,
    rigger, ejected from, impaled
    """)
)
_RELATION = PhraseList(
    listed("""
    twin|twins|triplet|triplets|quadruplets, widow|widower,
    wife|husband|widow|daughter|son|brother|sister|mother|father|grandson of,
    his|her wife|husband|mum|mom|mother|father|dad|brother|sister|twin|sons|daughters|kids|children|grandchildren
    |fiance|fiancee|partner|niece|nephew|boyfriend|girlfriend|daughter|son,
    grandfather|grandmother|mother|father|mum|mom|dad of, surrogate, mayor daughter|wife|son|husband,
    just started p1|kindergarten|school|college|uni|year, newlywed*, honeymoon, only child
    """)
)
_PUBLIC = PhraseList(
    listed("""
    on|in the news, made the news|papers|headlines, everyone|everybody is talking|saying, went viral, as seen on,
    heard about, the|that crash|shooting|fire|stabbing|accident|explosion|derailment|collapse|flood|attack|riot,
    saw ~ news, on tv|telly|facebook, o'clock weather|news, facebook is saying, drove into, first in,
    first double|lung|heart|face|uterus|hand, last surviving,
    well known|famous|celebrity|celeb|mp|politician|olympian|oscar, the only, bridge|stadium collapse|stabbing,
    topper of, rarest, world record
    """)
)
_WORKS = PhraseList(
    listed("""
    teaches|taught at|in|the, works|worked at|for|in|as, runs|ran|owns|owned the|a|our, plays|played for,
    coaches|coached, ias|ips|irs officer|probationer, student|pupil at, from _ high|college|university|primary,
    retired _, who teaches|works|runs|owns|plays|coaches|drives, drives a|the, crew member,
    bus|taxi|truck|lorry|train driver, police|prison officer, large animal vet, ski guide, helicopter ski guide,
    college|high|varsity swimmer|athlete|player, who does the, school principal|teacher|nurse|bus
    """)
)


def jobs(surface: Surface) -> tuple[Match, ...]:
    """What somebody does for a living, said of the person in the story."""
    return tuple(sorted((*surface.of(patients.jobs), *surface.of(_WORKS.find))))


def origins(surface: Surface) -> tuple[Match, ...]:
    """Nationality, ethnicity, religion."""
    return surface.of(_ORIGIN.find)


def mechanisms(surface: Surface) -> tuple[Match, ...]:
    """How somebody was hurt."""
    return surface.of(_MECHANISM.find)


def relations(surface: Surface) -> tuple[Match, ...]:
    """Family by which somebody is known."""
    return surface.of(_RELATION.find)


def publicity(surface: Surface) -> tuple[Match, ...]:
    """An event others know of, or what only one person is."""
    unique = tuple(m for m in surface.of(patients.references) if m.what == "unique")
    return (*surface.of(_PUBLIC.find), *unique)


def rarities(surface: Surface) -> tuple[Match, ...]:
    """Diseases so rare that the name narrows down who is meant."""
    return tuple(Match(start, end, "rare") for start, end, _ in lexicon.terms("rare-disease", surface.low))


def exact_ages(surface: Surface) -> tuple[Match, ...]:
    """Ages in years, from 1 to 89."""
    return tuple(m for m in surface.of(ages.ages) if 1 <= int(m.what) <= 89)


def telling_ages(surface: Surface) -> tuple[Match, ...]:
    """Ages below 1 and above 89, which narrow down most."""
    return tuple(m for m in surface.of(ages.ages) if not 1 <= int(m.what) <= 89)


def moments(surface: Surface) -> tuple[Match, ...]:
    """Today, last night, last week."""
    return (*surface.of(dates.recent), *surface.of(dates.loose))


def stays(surface: Surface) -> tuple[Match, ...]:
    """The ward, the bed, the small town without a name."""
    return (*surface.of(places.units), *surface.of(places.small))

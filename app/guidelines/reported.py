"""Whether a text is a report by somebody who stands outside: a bulletin, a newspaper, an obituary, a portrait.

Such a text speaks of cases and people that are not in the author's care. It says whom it has it from, counts, names
offices and years, and has no “I” and no “we” of its own; what others are quoted with does not count.
"""

from app.guidelines.rx import Rx
from app.guidelines.text import Surface

_QUOTED = Rx(r"[\"“][^\"“”]{2,600}[\"”]|(?:^|(?<=\s))['‘][^'’\n]{4,300}[.,!?]['’]")
_MINE = Rx(r"(?<![\w'])(?:i|i'm|i've|i'd|i'll|me|my|mine|we|we're|we've|we'd|we'll|us|our|ours|pt|pts|y/o|hx)(?![\w.])")
_HERE = Rx(
    r"\b(?:team|staff|doctors|surgeons|nurses|crew|unit|ward|clinic|practice|everyone) here\b"
    r"|\bcase of the (?:week|month)\b"
)
_OFFICE = (
    r"(?:health (?:department|ministry|board|officials?|agency|authorit\w+|service|protection|secretary|minister"
    r"|officer|unit"
    r"|alert|district|security|canada|nz|new zealand)|public health|department of health|ministry|minister|ministers"
    r"|officials?|authorit(?:y|ies)|agency|agencies|government|council|county|parliament|court|tribunal|jury"
    r"|judge|inquest"
    r"|coroner|police|prosecutors?|regulators?|commission|committee|medical (?:board|council)|spokes(?:person"
    r"|man|woman)"
    r"|cdc|who|fda|ecdc|ema|ukhsa|nhs england|hse|phac|tga|icmr|mhra|hpsc|rki|unicef|paho|efsa|usda"
    r"|researchers|scientists|investigators|epidemiologists|historians?|biograph\w+|journalists?|reporters?|newspaper"
    r"|magazine|broadcaster|documentary|charity|foundation|university|museum|archive)"
)
_SAYS = (
    r"(?:said|says|told|tells|announced|announces|reported|reports|confirmed|confirms|warned|warns|added|stressed"
    r"|stated|states|declared|urged|urges|advised|advises|wrote|writes|recalled|recalls|ruled|found|heard|estimates?"
    r"|estimated|issued|published|launched|recommended|recommends|is (?:alerting|asking|urging|investigating"
    r"|advising))"
)
_ATTRIBUTED = Rx(
    rf"\b{_OFFICE}(?: [\w'-]+){{0,5}} (?:has |have |had )?{_SAYS}\b|\baccording to\b"
    rf"|\b{_SAYS} (?:on |in a |to )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|statement|bulletin"
    r"|reporters|the (?:paper|court|tribunal|inquest|bbc|press|magazine|committee|newspaper)|parliament)\b"
    r"|[\"”’'],? (?:he|she|they|dr|prof|professor|mr|mrs|ms|sir|dame)?[ .]*(?:[\w'-]+ ){0,3}(?:wrote|added|recalls?"
    r"|laughs|smiles|remembers|explains?|explained|adds)\b"
    r"|\b(?:he|she|they) (?:said|says|told|recalls?|recalled|remembers|added|noticed) (?:in|on|that|during|the"
    r"|last|of)\b"
    r"|\b(?:team|club|board|union|league|federation|company|group|festival|label|palace|family|estate|agent"
    r"|manager|coach"
    r"|mayor|captain|director|chair|president|author|authors|paper|study|report|film|book|programme"
    r"|judge) (?:has |have )?"
    r"(?:said|says|announced|confirmed|reported|added|wrote|ruled|found|stated)\b"
    r"|\b(?:writes|wrote|told|tells|says|said) (?:in|to) (?:this (?:month|week)'s|the (?:magazine|paper|book"
    r"|memoir|column"
    r"|interview|programme|podcast|documentary))\b"
)
_NAMED = Rx(
    r"\b[A-Z][\w'’-]+ [A-Z][\w'’-]+,? (?:said|says|told|announced|warned|added|explained|explains|wrote|writes"
    r"|stressed)\b"
    r"|\b(?:said|says|added) (?:Dr|Prof|Professor|Sir|Dame|Mr|Mrs|Ms)?\.? ?[A-Z][\w'’-]+ [A-Z][\w'’-]+"
    r"|\b(?:told|tells) (?:the )?(?:[A-Z][\w'’-]+ ){0,3}(?:News|Times|Post|Herald|Echo|Gazette|Star|Mail|Press|People"
    r"|Tribune|Journal|Guardian|Observer|Chronicle|Independent|Argus|Courier|Standard|Telegraph|Globe|Radio"
    r"|Magazine|TV"
    r"|BBC|CBC|ABC|RTÉ|NPR|CNN)\b|\btold the [A-Z]\w+"
)
_COUNTED = Rx(
    r"\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|no|more|new"
    r"|further|total)(?: of)?(?: (?:new|more|further|confirmed|suspected|probable|laboratory-confirmed|locally"
    r"|acquired"
    r"|human|reported|paediatric|people|adults|children|infants|residents|patients|men|women)){0,6}"
    r" (?:cases?|deaths?|infections?|hospitali[sz]ations?|admissions|people|residents|children|adults|countries"
    r"|counties"
    r"|districts|provinces|participants|volunteers|households|outbreaks?|notifications)\b"
    r"|\b(?:a|the|one|first|second|third) (?:\w+ ){0,3}(?:case|outbreak|cluster) of\b"
)
_LIFE = (
    r"(?:singer|songwriter|actor|actress|footballer|cricketer|olympian|paralympian|champion|presenter|host"
    r"|comedian|comic"
    r"|novelist|author|writer|poet|senator|congressman|congresswoman|president|premier|mayor|governor|laureate"
    r"|composer"
    r"|painter|sculptor|artist|musician|rapper|guitarist|drummer|bassist|pianist|violinist|conductor|model|racer"
    r"|cyclist"
    r"|swimmer|sprinter|runner|boxer|wrestler|quarterback|goalkeeper|striker|winger|midfielder|defender|prop"
    r"|bowler|batter"
    r"|jockey|golfer|rower|athlete|skier|coach|skipper|captain|astronaut|campaigner|activist|philanthropist|physicist"
    r"|chemist|biologist|immunologist|virologist|geneticist|epidemiologist|pioneer|inventor|founder|historian"
    r"|broadcaster"
    r"|journalist|columnist|critic|chef|designer|playwright|memoirist|dancer|ballerina|director|filmmaker|magician"
    r"|archbishop|bishop|rabbi|king|queen|prince|princess|duke|duchess|pope|politician|mp|msp|td|mla|star|legend)"
)
_PUBLIC = Rx(rf"\b{_LIFE}\b|\b(?:league|tour|season|memoir|novel|album|premiership|championship|world cup|olympics)\b")
_FAMED = Rx(
    rf"(?i:\b{_LIFE}) (?:Sir |Dame )?[A-Z][\w'’-]+ (?:[A-Z][\w'’-]*,? ?){1, 4}"
    rf"|[A-Z][\w'’-]+ [A-Z][\w'’-]+, (?:the |a |an )?(?:former )?{_LIFE}\b"
)
_LIVED = Rx(
    r"\b(?:has died|died (?:in|on|at|aged)|was born|born in|obituary|(?:is|are) survived by|will be remembered"
    r"|memorial|tributes|in memory of|passed away|funeral|lecture in (?:his|her) name|graduated|trained in|joined the"
    r"|was appointed|took office|career|retired in|emigrated)\b"
)
_YEAR = Rx(r"(?<![\d/.-])(?:1[5-9]\d\d|20[0-3]\d)s?(?![\d/-])")
_RESIDENT = Rx(
    r"\b(?:residents?|local (?:man|woman|child|person)|members of the public|the public|travell?ers?|passengers)\b"
)


REPORT = 3
"""Points from which a text is a report; of posts on patients in care one in 200 has so many, and none has more."""


def points(surface: Surface) -> int:
    """The signs of a report: one where nobody speaks for himself, two for a source, one for each of the rest."""
    if surface.reply:
        return 0
    low = _QUOTED.sub('""', surface.low)
    if _MINE.search(low) or _HERE.search(low):
        return 0
    sources = len(_ATTRIBUTED.findall(surface.low)) + len(_NAMED.findall(surface.text))
    counts = len(_COUNTED.findall(low))
    rest = sum(bool(sign.search(low)) for sign in (_PUBLIC, _LIVED, _YEAR, _RESIDENT, _OFFICES))
    sources += bool(_FAMED.search(surface.text))
    return 1 + 2 * min(2, sources) + min(2, counts) + rest


_OFFICES = Rx(rf"\b{_OFFICE}\b")

"""A damaging allegation, told as fact, about a named person or business."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.goal import PostKind
from app.guidelines import guards
from app.guidelines.health import asked, cites
from app.guidelines.kinds import Judged, Pattern
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.rules.legal.parties import parties
from app.guidelines.rules.tone.stance import received
from app.guidelines.rx import Rx
from app.guidelines.text import Match, Surface

_WRONG = Pattern(
    r"\b(?:kill(?:ed|s|ing)?|\*killed\*|murder(?:ed|s|er)|maim(?:ed|s)|forg(?:es?|ed|ing)|fak(?:es?|ed|ing)"
    r"|falsif\w+|alter(?:ed|s)\s(?:the|his|her|their|my)\s(?:notes|records?|chart)|doctor(?:ed|s)\sthe|stole"
    r"|steals?|stealing|embezzl\w+|fraud(?:ster|ulent|s)?|felons?|convict(?:ed|s)?|scam(?:s|med|mer|mers)?"
    r"|con\s(?:man|artist|job)"
    r"|lied|liars?|lying|brib(?:es?|ed)|kickbacks?|backhanders?|takes?\s(?:cash|money|bribes)|took\s(?:cash"
    r"|money|bribes)|paid\s(?:off|by\sthe)|in\sthe\spocket|on\sthe\stake|cover(?:ed|s|ing)?[\s-]up|buried\s(?:it"
    r"|the)|hush(?:ed)?|nda|silenced|left\sa\s(?:swab|sponge|needle|clamp|instrument)|botch(?:ed|es)?"
    r"|butcher(?:ed|s)?|maltreat\w*"
    r"|drunk|high\s(?:on|at)|operat(?:es|ed)\s(?:while|drunk)|lost\s(?:his|her|their|the)\s(?:licen[cs]e"
    r"|registration|accreditation)|struck\soff|(?:isn't|not|never|wasn't"
    r"|aren't)\s(?:even\s)?(?:a\s)?(?:registered|licensed|licenced|qualified|certified|real\s\w+|a\sdoctor"
    r"|accredited|insured)|unlicen[cs]ed|unregistered|unqualified|no\slicen[cs]e|without\sa\slicen[cs]e"
    r"|fake\s(?:degree|doctor|filler|botox|qualifications?|reviews?|results?|reports?|licen[cs]e|diploma"
    r"|cert\w*)|bought\s(?:his|her|their|a)\s(?:degree|phd|reviews)|buys?\s(?:his|her|their)\sreviews"
    r"|lets?\s(?:his|her|their)\s(?:boyfriend|girlfriend|wife|husband|receptionist|secretary|son|daughter"
    r"|untrained)|injects?\s(?:fake|watered|diluted|expired|silicone)|swap(?:s|ped)?\s(?:embryos|samples|babies"
    r"|labels)|dilut(?:es?|ed|ing)|water(?:s|ed)?\sdown|re-?us(?:es?|ed|ing)\s(?:needles|syringes|instruments"
    r"|vials|catheters|the\ssame)|bills?\s(?:for|medicare|medicaid|insurers?|patients\sfor)|billed\s(?:for"
    r"|medicare|medicaid)|over-?bill\w*|double-?bill\w*|upcod\w+|pill\smill"
    r"|grop(?:es?|ed|ing)|assault(?:s|ed|ing)?|molest\w*|rap(?:ed|ist)|harass(?:es|ed|er)|touch(?:es"
    r"|ed)\s(?:patients|women|nurses|students|girls)|sleep(?:s|ing)\swith\s(?:patients|students|his|her)"
    r"|slept\swith|abus(?:es|ed|er)\s|neglect(?:s|ed)|starv(?:es|ed)|drugged|poison(?:s|ed|ing)?|experiment(?:s"
    r"|ed|ing)\son|malpractice|negligent|negligence|incompeten\w+|dangerous|sell(?:s|ing)\s(?:chalk|patient|fake"
    r"|data|expired|counterfeit|opioids|scripts|sick\snotes|prescriptions)|counterfeit|expired"
    r"|without\srunning|made\sup\s(?:that|the|this|a|his|her|their|data|patients)|fabricat\w+|plagiari[sz]\w+"
    r"|invent(?:s|ed)\s(?:the\s)?(?:data|results|patients)|cook(?:s|ed)\sthe\s(?:books|data)|on\s(?:his|her"
    r"|their)\swatch|three\samputations|deaths?\s(?:at|on|under)|has\skilled|never\shappen(?:s|ed)|look(?:s"
    r"|ed)?\sthe\sother\sway|looks\saway|crooks?|quack|charlatan|criminals?|thie(?:f|ves)|predator|paedophile"
    r"|pedophile|ripp(?:ed|ing|s)\soff|rip-?offs?|swindl\w+|cheat(?:s|ed|ing)?|tax\s(?:evad\w+|dodg\w+)"
    r"|launder\w+|shut\sdown\sby|sued\s(?:for|by|eleven|\d+)|lawsuits?|settled\s(?:out|with))\b"
    r"|\b(?:has\sno\s(?:qualifications?|training|insurance|indemnity|degree)|never\s(?:finished|qualified"
    r"|trained|went\sto|graduated)|dropped\sout\sof|(?:was|were|got|been)\s(?:fired|sacked|kicked\sout|banned"
    r"|dismissed|thrown\sout)|pays?\s(?:for\sreviews|influencers|bribes|off)|predators?|perverts?|racist|sexist"
    r"|beats?\s(?:up|his|her|the|patients|residents)|slapp(?:ed|s)|ti(?:ed|es)\s(?:up|residents|patients)"
    r"|left\s(?:\w+\s){0,3}?to\s(?:die|rot|bleed)|lets?\s(?:\w+\s){0,2}?die|died\s(?:because|thanks|from\shis"
    r"|from\sher|after\shis|after\sher)|caused\s(?:the|her|his|their|\w+)\s(?:deaths?|strokes?|injur\w+)"
    r"|unnecessary\s(?:\w+\s)?(?:surger(?:y|ies)|operations?|stents?|scans?|root\scanals?|crowns?|fillings?"
    r"|tests?|c-sections?|procedures?|hysterectom\w+)|cuts?\scorners|pockets?\s(?:the|half|cash)|kick-?backs?"
    r"|commissions?|back-?dat(?:es|ed|ing)|shredd(?:ed|s)"
    r"|delet(?:ed|es)\s(?:the\s)?(?:records|emails|footage|evidence|notes|files)|threaten(?:s|ed)|blackmail\w*"
    r"|extort\w*|front\sfor|traffick\w+|illegal(?:ly)?|dodgy|sham|pyramid|ponzi|bogus|rigg(?:ed|s)|tamper(?:ed"
    r"|s)|out-of-date|cockroach\w*|mould\w*|unsteril\w+|dirty\s(?:needles|instruments|scalpels|drills)"
    r"|infected\s(?:\d+|patients|half|dozens|at\sleast)|gave\s(?:\w+\s){0,3}?(?:hepatitis|hiv|sepsis|mrsa)"
    r"|never\s(?:examined|saw|touched|reads?)\s|signs?\s(?:off\s)?(?:blank|without|for\spatients)"
    r"|drinks?\s(?:before|between|at)|(?:on|does|uses|sniffs|stole)\s(?:coke|cocaine|fentanyl|drugs|meth)|affair)\b"
)
_OFFICIAL = Rx(
    r"\b(?:tribunal|mpts|court|judge?ment|ruling|ruled|gmc|nmc|ahpra|hpcsa|medical council|medical board"
    r"|state board|board order|consent order|case (?:no|number|law)|public record|inquest|coroner"
    r"|inquiry (?:found|report)|pleaded|convicted (?:in|on|by|at)|sentenced|press release|published (?:decision"
    r"|findings)|regulator|register of|erased|suspended|disciplinary)\b"
)
_SOFT = Rx(
    r"\b(?:not (?:saying|pointing|naming|accusing)|never (?:said|accused|met)|no reason to think|cleared of"
    r"|falsely accused|wrongly accused|accused of|alleged(?:ly)? but|i (?:didn't|did not) (?:enjoy|like)|novel"
    r"|film|series|episode|character|fiction|history|18\d\d|19[0-6]\d|myth|phishing|impersonat\w+|scam alert"
    r"|fraud alert|hacked|someone is (?:calling|pretending)|fake account|in my opinion|taste)\b"
)
_BY_THINGS = Rx(
    r"kill|poison|infect|drunk|died|neglect|fake|sham\b|cheat|dangerous|expired|mould|commission|cancer|affair"
)
"""What illnesses, heat and drink do as well: the party must be the one who does it."""
_INDEED = Rx(r"\b(?:she was|he was|they were|she does|he does|they do|she is|he is|it's true|fact)\b")


def _alleged(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    wrongs = [m for m in _WRONG.matches(surface) if not _unmeant(surface, m)]
    if not wrongs:
        return
    named = surface.of(parties)
    for wrong in wrongs:
        party = next((p for p in named if _of(surface, p, wrong)), None)
        if party:
            sourced = surface.of(cites)
            yield Hit(
                (party, wrong),
                severity=Severity.WARN if sourced else Severity.BLOCK,
                variant="sourced" if sourced else "",
            )
            return


def _of(surface: Surface, party: Match, wrong: Match) -> bool:
    """The party stands in the sentence of the allegation, or in one of the two beside it."""
    if party.start <= wrong.start < party.end:
        return False
    if _BY_THINGS.match(surface.low, wrong.start):
        return party.end <= wrong.start and surface.within(party, wrong, 0) and surface.gap(party, wrong) <= 6
    return surface.within(party, wrong, 2 if surface.tokens[-1].sentence < 5 else 1)


def _unmeant(surface: Surface, match: Match) -> bool:
    if asked(surface, match) or (
        guards.negated(surface, match) and not surface.low.startswith(("not", "never", "isn", "no "), match.start)
    ):
        return True
    soft = _SOFT.search(surface.low)
    return (
        bool(soft and not _INDEED.search(surface.low))
        or bool(_OFFICIAL.search(surface.low))
        or received(surface, match)
    )


RULE = Rule(
    id="legal/defamation-risk",
    severity=Severity.BLOCK,
    confidence=0.75,
    weighed=True,
    detect=(Judged(_alleged, unless=(guards.fictional, guards.debunked)),),
    source=Citation("StatPearls, Defamation; Defamation Act 2013 s 1 (UK)", "2013", seen=False),
    flag=(
        "Dr Alan Pike botches every hip he touches and forges his notes.",
        "GlowClinic injects fake filler, avoid these crooks.",
        Example(
            "@larryheals is a fraudster who sells chalk.",
            kind=PostKind.REPLY,
            in_reply_to="What do you think of Larry?",
        ),
        Example(
            "Dr Mara Quill lost her licence in Ohio (source: a friend, 2021) and lied about it.", severity=Severity.WARN
        ),
        "I'd drive past Pinecrest Rehab. It bills for therapy that never happens.",
    ),
    leave=(
        "The MPTS erased Dr X on 3 Oct 2023 (link to decision).",
        "I didn't enjoy the talk by Dr Pike.",
        "Fraud alert: someone is calling patients in the name of Dr Amara Obi.",
        "Dr Pike and I disagree about cement. He still buys the coffee.",
        "Ask any clinic who will inject you, and look the name up in the register.",
        "Bone cancer killed my uncle, and Dr Obi sat with us to the end.",
    ),
)

"""A view against the mainstream of medicine, told as a fact."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines.health import cites, drugs, has_evidence
from app.guidelines.kinds import Judged, Pattern, Phrases
from app.guidelines.rule import Hit, Rule, Scene
from app.guidelines.rx import Rx
from app.guidelines.stance import refuted
from app.guidelines.text import Match, Surface

_CARE = Phrases(
    """
    statin|statins, vaccine|vaccines, jab|jabs, flu shot|shots, screening, mammogram|mammograms, mammography,
    smear|smears, colonoscopy, antidepressant|antidepressants, ssri|ssris, chemo, chemotherapy, radiotherapy,
    epidural|epidurals, insulin, antibiotic|antibiotics, stent|stents, hrt, vitamin k, fluoride, sunscreen,
    antipsychotics, lithium, inhalers, paracetamol, dialysis, blood pressure tablets|pills|medication, thyroid
    tablets, cognitive therapy, cbt, physiotherapy, manual therapy, psychiatry, guidelines, diets, gabapentin,
    levothyroxine, ventilators, caesareans, folic acid, robot|robots, robotic, serotonin, beta blockers, blood
    thinners, hysterectomy, psychotherapy, stretching, mri|mris, scans, masks, isolation, the pill, metformin,
    steroids, opioids, ppi|ppis, biopsies, smears, psa test|tests|testing
    """
)
_AUTHORITY = Pattern(r"\b(?:NICE|CDC|WHO|NHS|USPSTF|AAP|ACIP|JCVI|ATAGI|NACI)\b", fold=False)
_DISMISSED = Pattern(
    r"\b(?:(?:is|are|'s|'re)\s(?:(?:just|all|a|an|the|totally|completely|absolutely|simply|pure|biggest"
    r"|another)\s){0,3}(?:scam"
    r"|con(?!\sartist)|hoax|fraud|lie|racket|placebo|poison|useless|worthless|pointless|garbage|overrated|unnecessary"
    r"|money-?maker)"
    r"|(?:doesn't|don't|do\snot|does\snot|simply\sdoesn't)\s(?:work|touch|help|exist)(?=\s(?:in\sanyone|at\sall"
    r"|ever|full\sstop)|\s?[.!]|$)"
    r"|does\snothing|do\snothing|more\sharm\sthan|be\sdamned"
    r"|(?:is|are|'s|'re)\s(?:(?:just|all|a|an|the|totally|simply|pure|now|nothing\sbut)\s){0,3}(?:marketing|myths?|gimmicks?"
    r"|nonsense|rubbish|bunk|bogus|dead|obsolete|outdated|waste|cash\scow|theatre|theater|dangerous\snonsense|sham)"
    r"|anyone\sstill\s(?:giving|using|prescribing|doing|offering|taking)|peddling|had\stheir\sday|never\shelped\sanyone)\b"
)
_NOBODY = Pattern(
    r"\b(?:nobody|no\sone|no\s(?:woman|man|child|kid|patient)|none\sof\syou)\s(?:\w+\s){0,4}?needs?"
    r"|\b(?:skip|bin|ditch|refuse|ignore|never\s(?:take|have|start|get))(?:\s(?:the|your|all))?(?=\s\w)"
)
_DEFIED = Rx(r"\b(?:ignore|guidelines be damned)\b")
_SURE = Pattern(
    r"\b(?:full\sstop|period|end\sof\s(?:debate|story|discussion)|the\struth\sis|no\sdoubt|no\sexceptions?|100%"
    r"|trust\sme|always"
    r"|ever|obviously|settled|anyone\sstill|exercise\.|for\severything|myth|marketing|done\sdeal|simple\sas\sthat|we\snow\sknow|wake\sup|i'd\snever|never|don't\sneed"
    r"|nobody|everyone|none"
    r"|zero|any\shonest|knows\sit|con\b|scam|surgeons\sknow|literally|unpopular\sopinion|hot\stake|damned|useless"
    r"|skip|bin)\b"
)
_NEAR = 5
_OPINION = Rx(
    r"\b(?:in my (?:view|opinion|humble)|my (?:view|opinion|take|hunch|habit|preference)|i (?:think|feel|wonder"
    r"|prefer|suspect"
    r"|believe)|imho|imo|honest opinion|personally|happy to be|persuade me|change my mind|may be wrong|for me"
    r"|i might|differs from)\b"
)
_LIMITED = Rx(
    r"\b(?:for|on|against|in) (?:a |most |some |the )?(?:viral|viruses|virus|colds?|flu|everyone|everybody"
    r"|all of us|that|this|every)\b"
    r"|\b(?:without|unless|if|until|before|may|might|some|sometimes|not always|isn't|aren't|overused|instead of)\b"
)


def _stated(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    dismissed, nobody = _DISMISSED.matches(surface), _NOBODY.matches(surface)
    if not (dismissed or nobody) or _OPINION.search(surface.low) or _is_sourced(scene):
        return
    care = tuple(sorted({*_CARE.matches(surface), *_AUTHORITY.matches(surface), *surface.of(drugs)}))
    pairs = [(m, c) for m in dismissed for c in care if surface.gap(c, m) <= _NEAR]
    pairs += [(m, c) for m in nobody for c in care if m.end <= c.start and surface.gap(m, c) <= 1]
    for match, named in pairs:
        if surface.within(named, match, 0) and _is_sure(surface, match) and not refuted(surface, match):
            yield Hit((Match(min(named.start, match.start), max(named.end, match.end)),))
            return


def _is_sourced(scene: Scene) -> bool:
    """Whether it names a source; an authority that is defied is none."""
    defied = _DEFIED.search(scene.surface.low)
    return has_evidence(scene.request) or (scene.surface.of(cites) and not defied)


def _is_sure(surface: Surface, match: Match) -> bool:
    """Said as certain here or next to it, and with no word that limits it."""
    at = surface.sentence_at(match.start)
    sentence = surface.sentences[at]
    sure = any(surface.within(m, match, 1) for m in _SURE.matches(surface))
    return sure and not _LIMITED.search(surface.low, sentence.start, sentence.end)


RULE = Rule(
    id="evidence/opinion-as-fact",
    severity=Severity.WARN,
    confidence=0.65,
    weighed=True,
    detect=(Judged(_stated),),
    source=Citation(
        "CMA Code of Ethics 41: say when an opinion is contrary to the accepted views of the profession", date="2018"
    ),
    flag=(
        "The truth is nobody under 50 needs a statin. Ever.",
        "Statins are useless in women. Full stop.",
        "Mammography is a scam. Skip it.",
        "Antidepressants don't work. Period.",
        "Ignore NICE. Full stop.",
    ),
    leave=(
        "My view, which differs from current NICE advice: we start statins too early.",
        "I think interns need more sleep. Always.",
        "Antibiotics don't work on viruses. Ever.",
        "Statins are not a scam. They save lives.",
        "“Chemo is poison, period.” We hear it often, and here is what the trials say.",
        "Never take a friend's antibiotics.",
        "Everyone should get a flu shot. Full stop.",
        "Nobody needs a referral for our vaccine clinic.",
    ),
)

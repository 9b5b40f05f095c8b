"""The word classes of the rules as traits of the model of rules: what no list can decide alone, all together may.

Every expression and list of phrases that has a name in one of the modules below is a trait: `advice.verdicts.orders`.
Those of tone are not among them: `manner.py` and `temper.py` look beside its lists. A new one counts from the next
training on (`tools/train_rules.py`); one that is renamed is silent until then.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import ModuleType

from app.guidelines import (
    asking,
    care,
    guards,
    health,
    inviting,
    private_life,
    promotion,
    red_flags,
    replies,
    reply_asked,
    stance,
)
from app.guidelines.kinds import Pattern, Phrases
from app.guidelines.phrases import PhraseList
from app.guidelines.rules.advice import (
    crisis_signpost,
    dose_without_context,
    individual_diagnosis,
    individual_treatment,
    no_care_path,
    no_disclaimer,
    public_figures,
    remote_prescribing,
    verdicts,
)
from app.guidelines.rules.boundaries import (
    anonymous_authority,
    employer_voice,
    patient_contact,
    romantic_sexual,
    wrong_account,
)
from app.guidelines.rules.claims import (
    approval_misuse,
    balance,
    boasts,
    coy,
    cure_guarantee,
    disclosures,
    fear_or_vulnerability,
    inducement,
    lures,
    no_risk,
    one_sided_benefit,
    pitch,
    praise,
    promises,
    protected_title,
    rivals,
    rx_euphemism,
    rx_to_public,
    selling,
    superlative,
    supply,
    testimonial,
    ties,
    titles,
    undisclosed_interest,
    weak_disclosure,
)
from app.guidelines.rules.evidence import (
    accepted,
    low_credibility_source,
    opinion_as_fact,
    overreach,
    preprint_unlabelled,
    rumour,
    stale_source,
    unsourced_claim,
    unsourced_number,
)
from app.guidelines.rx import Rx
from app.guidelines.text import Surface
from app.guidelines.traits import Window

SIGN = "z="
"""What the name of such a trait begins with."""

Finder = Rx | Pattern | Phrases | PhraseList

_ADVICE = (
    *(crisis_signpost, dose_without_context, individual_diagnosis, individual_treatment, no_care_path, no_disclaimer),
    *(public_figures, remote_prescribing, verdicts, health, asking, red_flags, replies, reply_asked, care, guards),
    inviting,
)
_BOUNDARIES = (
    *(anonymous_authority, employer_voice, patient_contact, romantic_sexual, wrong_account, private_life, inviting),
)
_EVIDENCE = (
    *(accepted, low_credibility_source, opinion_as_fact, overreach, preprint_unlabelled, rumour, stale_source),
    *(unsourced_claim, unsourced_number, stance, guards, health),
)
_CLAIMS = (
    *(approval_misuse, balance, boasts, coy, cure_guarantee, disclosures, fear_or_vulnerability, inducement, lures),
    *(no_risk, one_sided_benefit, pitch, praise, promises, protected_title, rivals, rx_euphemism, rx_to_public),
    *(selling, superlative, supply, testimonial, ties, titles, undisclosed_interest, weak_disclosure, promotion),
    *_EVIDENCE,
)
_MODULES: Mapping[str, tuple[ModuleType, ...]] = {
    "advice": _ADVICE,
    "boundaries": _BOUNDARIES,
    "evidence": _EVIDENCE,
    "claims": _CLAIMS,
}


def word_classes(surface: Surface, window: Window, wanted: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Every wanted word class that shows in a window, by its trait, with the token where it shows first."""
    read = surface.of(_starts)
    for name in wanted:
        starts = read.get(name)
        if starts is None:
            starts = read[name] = _found(_finders()[name], surface)
        if not starts:
            continue
        first = bisect_left(starts, window.start)
        if first < len(starts) and starts[first] < window.end:
            yield name, max(0, surface.token_at(starts[first]))


def all_classes() -> tuple[str, ...]:
    """The traits of all word classes, in a fixed order."""
    return tuple(_finders())


def _starts(_surface: Surface) -> dict[str, tuple[int, ...]]:
    """Where each class begins in a surface, once for all its windows."""
    return {}


def is_for(trait: str, group: str) -> bool:
    """Whether a trait bears on a group of rules: word classes of another group's modules are left out of account."""
    return not trait.startswith(SIGN) or trait in _of_group(group)


@cache
def _of_group(group: str) -> frozenset[str]:
    return frozenset(name for module in _MODULES.get(group, ()) for name in _named(module))


@cache
def _finders() -> dict[str, Finder]:
    modules = dict.fromkeys(module for modules in _MODULES.values() for module in modules)
    return {name: finder for module in modules for name, finder in _named(module).items()}


@cache
def _named(module: ModuleType) -> dict[str, Finder]:
    """The finders of a module by their traits: its constants, and those in its tables."""
    place = module.__name__.removeprefix("app.guidelines.").removeprefix("rules.")
    found: dict[str, Finder] = {}
    for name, value in vars(module).items():
        key = f"{SIGN}{place}.{name.strip('_').lower()}"
        if isinstance(value, Finder):
            found[key] = value
        elif isinstance(value, dict):
            found |= {f"{key}.{part}": one for part, one in value.items() if isinstance(one, Rx)}
    return found


def _found(finder: Finder, surface: Surface) -> tuple[int, ...]:
    if isinstance(finder, Rx):
        # With its capitals where the expression asks for them.
        text = surface.text if "[A-Z]" in finder.pattern else surface.low
        return tuple(m.start() for m in finder.finditer(text))
    if isinstance(finder, Pattern):
        return finder.starts(surface)
    return tuple(m.start for m in (finder.matches(surface) if isinstance(finder, Phrases) else surface.of(finder.find)))

"""A place smaller than a state tied to a patient."""

from collections.abc import Iterator

from app.domain.context import Context
from app.domain.finding import Citation, Severity
from app.guidelines import dates, lexicon, places
from app.guidelines.charted import charted
from app.guidelines.details import exact_ages, jobs, publicity, rarities, telling_ages
from app.guidelines.kinds import Judged
from app.guidelines.rule import TEXT, Example, Hit, Repair, Rule, Scene
from app.guidelines.taking_out import taken_out
from app.guidelines.text import Match
from app.guidelines.tied import in_story, lowered, people, told

_OTHERS = (exact_ages, telling_ages, dates.days, dates.recent, jobs, people, publicity, rarities)
_TELLING = ("text", "segment", "caption", "first_comment")


def _judge(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    if surface.family == "location":
        yield from _tagged(scene)
        return
    towns = surface.of(places.towns)
    found = tuple(sorted({*in_story(surface, towns), *(m for m in towns if surface.around(charted, m))}))
    if not found:
        return
    more = any(m not in found for fact in _OTHERS for m in in_story(surface, surface.of(fact)))
    severity = lowered(scene) if more else Severity.WARN
    edits = tuple(taken_out(surface, m) for m in found)
    yield Hit(found, severity=severity, variant="" if more else "alone", repair=Repair("fix", edits))


def _tagged(scene: Scene) -> Iterator[Hit]:
    """A tag for the place, set while a story is told; a whole state or country is none."""
    surface = scene.surface
    whole = Match(0, len(surface.text.rstrip()))
    tells = any(told(other).is_specific for other in scene.others if other.family in _TELLING)
    if tells and not lexicon.is_region(surface.text.strip()):
        yield Hit((whole,), severity=lowered(scene), variant="tag")


RULE = Rule(
    id="privacy/small-place",
    severity=Severity.BLOCK,
    confidence=0.75,
    looks=TEXT | {"location"},
    detect=(Judged(_judge),),
    source=Citation("45 CFR 164.514(b)(2)(i)(B)", "2013"),
    flag=(
        "Saw a farmer from Macklin with the worst tractor injury of my career.",
        "My patient at 62704 still has no transport to chemo.",
        "Treated a 44-year-old man from Ullapool for hypothermia yesterday.",
        "One of my patients travelled from Wagga Wagga for her transplant and went home well.",
        Example("I saw a lady from Kirkwall whose migraine simply stopped.", severity=Severity.WARN),
        "Met a teacher in clinic, pupils at Lubbock High adore her, breast cancer at 41.",
        Example("My patient coded twice and we got her back.", context=Context(location="Wagga Wagga Base Hospital")),
    ),
    leave=(
        "We welcome new patients from Springfield and Chatham.",
        "Texas reported a large measles outbreak in 2025.",
        "Our Dundee falls clinic opens on Monday.",
        "I trained in Kerala and now work in Halifax. Ask me about licensing.",
        "Reading about heart failure again. Nice summary from the ESC.",
        "My patient asked me about statins. So do many people from every walk of life.",
        "Flu vaccines are free at the Portland clinic this Saturday.",
        Example("Our flu clinic is open to all on Saturday.", context=Context(location="Wagga Wagga")),
        Example(
            "My patient coded twice and we got her back.", context=Context(location="Queensland"), jurisdiction="au"
        ),
    ),
)

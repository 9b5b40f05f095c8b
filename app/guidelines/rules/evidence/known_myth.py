"""A known health myth, asserted."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.guidelines.kinds import Judged
from app.guidelines.myths import told
from app.guidelines.rule import Example, Hit, Rule, Scene


def _myths(scene: Scene) -> Iterator[Hit]:
    for myth, match in told(scene.surface):
        severity = None if myth.grave else Severity.WARN
        source = f"{myth.source}, {myth.date}"
        yield Hit((match,), severity, params=(("fact", myth.fact), ("source", source)))


RULE = Rule(
    id="evidence/known-myth",
    severity=Severity.BLOCK,
    confidence=0.85,
    detect=(Judged(_myths),),
    source=Citation(
        "CPSO, Gill (cautions upheld, 2024); Adil v GMC [2023] EWHC 797; CMA Code of Ethics 41", date="2024"
    ),
    flag=(
        Example(
            "If you still think we need a vaccine you're not paying attention: vitamin D is enough.",
            severity=Severity.BLOCK,
        ),
        "Black salve pulls the cancer right out.",
        "I see it every week: the MMR gave these kids autism and nobody says so.",
        "COVID is a scam to microchip us.",
        "Sugar feeds cancer, so our plan has none.",
        "Detox foot bath from Friday: it draws heavy metals out of your body.",
        "Homeopathic nosodes protect your family on the road, no needles needed.",
        Example("Cracking your knuckles gives you arthritis, kids!", severity=Severity.WARN),
        Example("Rub butter on a burn, granny was right.", jurisdiction="uk"),
    ),
    leave=(
        "Myth: vaccines cause autism. Fact: large studies find no link (Hviid 2019).",
        "Does sunscreen cause cancer? No. Here's why.",
        "“Sugar feeds cancer” is what they told her. Every cell uses sugar, and starving helps nobody.",
        "A grandmother told us to put butter on the burn. Please don't: cool water for 20 minutes.",
        "Your liver and kidneys flush out toxins all day. You can keep your tea.",
        "The vaccine does not change your DNA.",
        "We were asked whether a biopsy spreads cancer. It doesn't.",
        "True or false: fluoride calcifies your brain. False.",
        "Antibiotics do nothing for a cold. Rest, fluids and time do.",
        "Autism awareness evening on Monday; flu vaccines at the desk on Tuesday.",
        "In a seizure never put a spoon in the mouth.",
    ),
)

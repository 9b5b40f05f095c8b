"""Works under a Creative Commons licence, pictures and quotations without full credit."""

from collections.abc import Iterator

from app.domain.finding import Citation, Severity
from app.domain.media import Media, MediaFacts, Rights
from app.guidelines.kinds import Judged
from app.guidelines.rule import TEXT, Example, Hit, Repair, Rule, Scene
from app.guidelines.rules.legal.credit import bare_licence, credit_line, lacks, uncredited
from app.guidelines.rules.tone.stance import received
from app.guidelines.text import Match


def _told(scene: Scene) -> Iterator[Hit]:
    surface = scene.surface
    licence = bare_licence(surface)
    if licence:
        yield Hit((licence,), variant="licence")
        return
    found = surface.of(uncredited)
    if found:
        yield Hit(found[:3])


def _of_files(scene: Scene) -> Iterator[Hit]:
    """A CC BY file whose line is missing from text, comment and alternative text; the fix writes it."""
    surface, request = scene.surface, scene.request
    if surface.name != "text":
        return
    said = "\n".join(other.low for other in scene.others) or surface.low
    for number, media in enumerate(request.media):
        facts = request.facts(number)
        rights = facts.rights if facts else None
        if rights and rights.kind == "cc" and "BY" in rights.licence.upper() and lacks(rights, said):
            end = Match(len(surface.text.rstrip()), len(surface.text.rstrip()))
            line = credit_line(rights)
            repair = Repair("fix", ((end, f"\n\n{line}"),)) if rights.author else None
            yield Hit((), Severity.BLOCK, 0.95, "cc", (("file", media.filename), ("line", line)), repair)


_PHOTO = Media("0" * 64, "lungs.jpg", "image/jpeg", 1000)
_CC = MediaFacts(rights=Rights("cc", "A. Diaz", "flickr.com/diaz", "CC BY 4.0", "Lungs", changed=True))
RULE = Rule(
    id="legal/incomplete-attribution",
    severity=Severity.WARN,
    confidence=0.7,
    weighed=True,
    looks=TEXT,
    detect=(Judged(_told, unless=(received,)), Judged(_of_files)),
    source=Citation("Creative Commons, Best practices for attribution (TASL)", "2024"),
    flag=(
        "Photo: CC BY 4.0",
        Example("Breathe.", media=(_PHOTO,), media_facts=(_CC,), severity=Severity.BLOCK),
        'Quote of the day: "The good physician treats the disease, the great one treats the person who has it."',
        "This incredible photo from the flood is doing the rounds. Tears.",
        "As someone wise said, not everything that counts can be counted.",
    ),
    leave=(
        '"Lungs" by A. Diaz, flickr.com/diaz, CC BY 4.0, cropped.',
        Example(
            "Breathe. “Lungs” by A. Diaz, flickr.com/diaz, CC BY 4.0, changed", media=(_PHOTO,), media_facts=(_CC,)
        ),
        Example("Breathe.", media=(_PHOTO,)),
        'As Osler wrote in 1903: "The practice of medicine is an art, not a trade; a calling, not a business."',
        'A patient told me: "I only wanted to know what day it was and when my daughter would come."',
        "Photos: Dakota Whitefeather, who asked every family first.",
        "Lovely picture by our own Priya of the ward garden this morning.",
    ),
)

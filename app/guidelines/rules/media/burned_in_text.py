"""Names, dates or numbers of a patient that can be read in the picture."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from app.domain.context import Attestation, Context
from app.domain.finding import Citation, Severity
from app.domain.media import Lettering, Media, MediaFacts
from app.guidelines import contacts, dates, headers, identifiers
from app.guidelines.charts import says_invented
from app.guidelines.kinds import Judged
from app.guidelines.pictures import PRETENDED, attested, lettered, place_of, shown
from app.guidelines.rule import Example, Hit, Rule, Scene
from app.guidelines.text import Match, Surface

_FAINT = 0.6
"""Below this score a reader of pictures may have taken a 5 for an S."""
_ALONE = frozenset({"dicom", "labelled"})
_BESIDE_BED = frozenset({"titled", "full", "initials"})


def _judge(scene: Scene) -> Iterator[Hit]:
    """One finding for what is certain, one for digits that were hard to read beside a patient's label."""
    surface, request = scene.surface, scene.request
    number, facts = shown(scene)
    found = tuple(dict.fromkeys(sorted((*_always(surface), *_beside_labels(scene)))))
    pieces = lettered(surface, facts)
    faint = tuple(m for m in found if _is_faint(pieces, m) and m.what not in ("checked", "dicom"))
    sure = tuple(m for m in found if m not in faint)
    faint = faint or (() if sure else _unread(surface, pieces))
    if facts.marks & PRETENDED or says_invented(surface):
        if not attested(request, "simulation") and (sure or faint):
            yield _hit(number, pieces, sure or faint, Severity.WARN, "pretended")
        return
    if sure:
        yield _hit(number, pieces, sure, None, "")
    if faint:
        yield _hit(number, pieces, faint, Severity.WARN, "by-eye")


def _hit(
    number: int,
    pieces: Sequence[tuple[Match, Lettering]],
    found: tuple[Match, ...],
    severity: Severity | None,
    variant: str,
) -> Hit:
    """The finding, with the box of its first words (shares of the picture) for whoever can show or cover it."""
    box = next((piece.box for at, piece in pieces if at.start <= found[0].start < max(at.end, 1)), Lettering("").box)
    params = (("box", ",".join(f"{side:.3f}" for side in box)), ("place", place_of(box)), ("which", number))
    return Hit(found, severity, variant=variant, params=params)


def _always(surface: Surface) -> Iterator[Match]:
    """What names a person wherever it stands: identity and record numbers, names as scanners and forms write them."""
    yield from surface.of(identifiers.national)
    yield from surface.of(identifiers.records)
    yield from (m for m in surface.of(headers.people) if m.what == "dicom")


def _beside_labels(scene: Scene) -> Iterator[Match]:
    """Names, days and ways to reach a person beside a label of a record, or names beside a bed."""
    surface = scene.surface
    labels, beds = surface.of(headers.identity), surface.of(headers.beds)
    if not labels and not beds:
        return
    staff = _known(scene)
    for name in surface.of(headers.people):
        tied = bool(labels) or name.what in _BESIDE_BED or name.what in _ALONE
        if tied and not set(surface.low[name.start : name.end].replace(",", " ").split()) <= staff:
            yield name
    if labels:
        yield from _details(scene)


def _known(scene: Scene) -> set[str]:
    """The words of the names of staff, and of the author."""
    context = scene.request.context
    listed = (*scene.request.staff_names, *context.directory, context.author.name)
    return {word for name in listed for word in name.lower().split()}


def _details(scene: Scene) -> Iterator[Match]:
    surface = scene.surface
    ours = {_bare(contact) for contact in scene.request.context.author.contacts}
    yield from surface.of(dates.days)
    yield from surface.of(headers.numeric_days)
    yield from surface.of(headers.numbers)
    for fact in (contacts.phones, contacts.emails, contacts.streets):
        found = (m for m in surface.of(fact) if m.what != "role")
        yield from (m for m in found if _bare(surface.text[m.start : m.end]) not in ours)


def _bare(contact: str) -> str:
    return "".join(c for c in contact.lower() if c.isalnum() or c == "@")


def _is_faint(pieces: Sequence[tuple[Match, Lettering]], match: Match) -> bool:
    return any(at.start <= match.start < at.end and piece.score < _FAINT for at, piece in pieces)


def _unread(surface: Surface, pieces: Sequence[tuple[Match, Lettering]]) -> tuple[Match, ...]:
    """Digits that were hard to read, where a label says that a person's details stand there."""
    if not surface.of(headers.identity):
        return ()
    return tuple(at for at, piece in pieces if piece.score < _FAINT and sum(c.isdigit() for c in piece.text) >= 4)


_WORD = Attestation("simulation", "Dr Ada Example", datetime(2026, 3, 1, tzinfo=UTC))
_SCAN = Media("0" * 64, "ct.png", "image/png", 900_000, 1080, 1350, "A slice of a CT scan of the chest.")


def _case(
    *lines: str | Lettering,
    marks: str = "",
    severity: Severity | None = None,
    context: Context | None = None,
) -> Example:
    """An example: one picture in which these lines were read."""
    lettering = tuple(line if isinstance(line, Lettering) else Lettering(line) for line in lines)
    return Example(
        "What would you look at first?",
        media=(_SCAN,),
        media_facts=(MediaFacts(lettering=lettering, marks=frozenset(marks.split())),),
        severity=severity,
        context=context or Context(),
    )


RULE = Rule(
    id="media/burned-in-text",
    severity=Severity.BLOCK,
    confidence=0.85,
    detect=(Judged(_judge),),
    looks=frozenset({"picture"}),
    speaks_for="privacy",
    source=Citation("45 CFR 164.514(b)(2)(i)(A), (C), (H): names, dates, record numbers", "2013"),
    flag=(
        _case("DOE^JANE 1956-03-02 F", severity=Severity.BLOCK),
        _case("Bed 7 Mr Okafor NBM", "Bed 8 for home", severity=Severity.BLOCK),
        _case("PATIENT: SMITH, KAREN", "M/54Y", "STUDY DATE 12/10/2025", severity=Severity.BLOCK),
        _case("MRN 00482913", severity=Severity.BLOCK),
        _case("NHS No. 943 476 5919", severity=Severity.BLOCK),
        _case("Name: Aoife Brennan", "DOB: 04/11/1958", "14 Elm Street", severity=Severity.BLOCK),
        _case(Lettering("DOB", score=0.9), Lettering("0A/1l/1958 77", score=0.3), severity=Severity.WARN),
        _case("Theatre list", "Mrs Kowalska", "Mr T. Adeyemi", severity=Severity.BLOCK),
        _case("Patient: Anna Kovacs", "DOB 01/01/1970", marks="demo", severity=Severity.WARN),
        _case("STUDYDATE 20251012", "ACC: CT-2025-118273", severity=Severity.BLOCK),
    ),
    leave=(
        _case("25 mm/s", "10 mm/mV", "I", "II", "aVF"),
        _case("Flu clinic", "12 October 9:00", "Call 555-010-0199"),
        _case("Hello, my name is", "Anna"),
        _case("Patient Safety Day", "17 September", "with Karen Doyle"),
        _case("Patient name: ________", "DOB: __/__/____"),
        _case("54-year-old woman", "chest pain for 2 hours", "What do you see?"),
        _case("Ward 7 tea party", "Thank you, Karen Doyle!"),
        _case("Patient: Anna Kovacs", "DOB 01/01/1970", marks="demo", context=Context(attestations=(_WORD,))),
        _case("Bed 7 Mr Okafor NBM", context=Context(directory=("Mr Okafor",))),
        _case("Smith J, Doe A. Lancet 2021;398:2084"),
        _case("Allergies: tell us at every visit", "Clinic: 555-010-0199"),
    ),
)

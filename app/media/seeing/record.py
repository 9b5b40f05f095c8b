"""What was seen, as JSON: between the processes, and kept beside the file."""

from typing import Any

from app.domain.media import Code, Face, Lettering, MediaFacts

Record = dict[str, Any]
VERSION = "1"
"""Of the looker as a whole: change it with what the looker finds, and every file is looked at again."""


def as_record(facts: MediaFacts) -> Record:
    """What a look finds out; what a person says of a file is not in it."""
    return {
        "faces": [[list(face.box), face.score, face.second] for face in facts.faces or ()],
        "lettering": [[p.text, list(p.box), p.score, p.contrast, p.second] for p in facts.lettering or ()],
        "codes": [[code.payload, list(code.box)] for code in facts.codes or ()],
        "marks": sorted(facts.marks),
        "seconds": facts.seconds,
        "has_speech": facts.has_speech,
    }


def from_record(record: Record) -> MediaFacts:
    """The facts again. Raises KeyError, TypeError or ValueError where the record is not what `as_record` writes."""
    return MediaFacts(
        faces=tuple(Face(_box(box), float(score), second=float(second)) for box, score, second in record["faces"]),
        lettering=tuple(
            Lettering(str(text), _box(box), float(score), float(contrast), float(second))
            for text, box, score, contrast, second in record["lettering"]
        ),
        codes=tuple(Code(str(payload), _box(box)) for payload, box in record["codes"]),
        marks=frozenset(str(mark) for mark in record["marks"]),
        seconds=float(record["seconds"]),
        has_speech=bool(record["has_speech"]),
    )


def _box(sides: list[float]) -> tuple[float, float, float, float]:
    left, top, width, height = (float(side) for side in sides)
    return left, top, width, height

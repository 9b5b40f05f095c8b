"""Faces followed through a film: boxes found on some frames, joined to tracks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.domain.media import Box, Face


@dataclass(slots=True)
class Track:
    """One face: each sighting with its second, in the order of time."""

    seconds: list[float] = field(default_factory=list)
    faces: list[Face] = field(default_factory=list)

    @property
    def clearest(self) -> Face:
        """The surest sighting."""
        return max(self.faces, key=lambda face: face.score)


def followed(found: Iterable[tuple[float, Sequence[Face]]], gap: float, near: float) -> list[Track]:
    """Tracks from the faces of each second.

    A face is the same one when it was lost for at most `gap` seconds and its middle has moved by less than `near` of
    its size. Nobody is recognised: somebody who comes back later is another face.
    """
    tracks: list[Track] = []
    for second, faces in found:
        free = [track for track in tracks if second - track.seconds[-1] <= gap]
        for face in faces:
            track = min(free, key=lambda track: _apart(track.faces[-1].box, face.box), default=None)
            if track is not None and _apart(track.faces[-1].box, face.box) <= near:
                free.remove(track)
            else:
                track = Track()
                tracks.append(track)
            track.seconds.append(second)
            track.faces.append(face)
    return tracks


def _apart(one: Box, two: Box) -> float:
    """The distance of the middles along the axis on which they are further apart, the larger box's side being 1."""
    across = one[0] + one[2] / 2 - two[0] - two[2] / 2
    down = one[1] + one[3] / 2 - two[1] - two[3] / 2
    return max(abs(across) / max(one[2], two[2], 1e-9), abs(down) / max(one[3], two[3], 1e-9))

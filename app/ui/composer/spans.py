"""Positions in a text: rules count code points, Qt counts UTF-16 units; an emoji is one of those, two of these."""


class Offsets:
    """The way between code points and Qt's cursor positions for one text."""

    def __init__(self, text: str) -> None:
        """Look for characters beyond the basic plane once; without any, both counts are the same."""
        self._wide = [n for n, letter in enumerate(text) if ord(letter) > 0xFFFF]
        self._length = len(text)

    def to_qt(self, point: int) -> int:
        """The cursor position before code point number `point`; outside the text, the nearest end."""
        point = min(max(point, 0), self._length)
        return point + sum(1 for wide in self._wide if wide < point)

    def from_qt(self, position: int) -> int:
        """The code point at a cursor position; inside a pair, the character that the pair makes."""
        point = position
        for number, wide in enumerate(self._wide):
            if wide + number >= position:
                break
            point -= 1
            if wide + number + 1 == position:
                break
        return min(max(point, 0), self._length)

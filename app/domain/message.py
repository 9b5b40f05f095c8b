"""A sentence a person reads, before it is put into words: a Fluent key and its parameters."""

from dataclasses import dataclass, field
from typing import Self

Value = str | int | float
Params = tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class Message:
    """Key and parameters of a Fluent message; `app.words` turns it into a sentence in the person's language."""

    key: str
    params: Params = field(default=())

    @classmethod
    def of(cls, key: str, **params: Value) -> Self:
        """Build a message from keyword parameters."""
        return cls(key, tuple(sorted(params.items())))

    @property
    def values(self) -> dict[str, Value]:
        """The parameters as Fluent takes them."""
        return dict(self.params)

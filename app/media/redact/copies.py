"""A covered copy of a stored picture: burnt, looked at again, and kept beside the picture it was made from."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from app.domain.media import Media, Vouch
from app.domain.ports import MediaStore
from app.media.redact.recipe import Recipe, recipe_from
from app.media.redact.redact import Sees, export


class CoveredCopies:
    """A `Redact` over a media store. What is kept is the copy; the picture stays in the store, apart."""

    def __init__(self, store: MediaStore, looker: Sees) -> None:
        """Nothing is done; the looker starts when it is first asked."""
        self._store, self._looker = store, looker

    def __call__(
        self,
        media: Media,
        recipe: Mapping[str, Any],
        progress: Callable[[float], None] = lambda _share: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Media:
        """The copy with the alt text, the consent and the words about faces that it still shows.

        Raises InputError where something can still be seen in a covered place, LookFailed where nobody could look, and
        what the store raises.
        """
        wanted = recipe_from(dict(recipe))
        made = export(self._looker, self._store.read(media.sha256), wanted, media.filename, progress, cancelled)
        kept = self._store.add(made.data, media.filename, media.alt_text)
        return replace(
            kept,
            consent_id=media.consent_id,
            vouched=still_true(media.vouched, wanted),
            captions=media.captions,
            captions_drawn=media.captions_drawn or bool(wanted.captions),
        )


def still_true(vouched: tuple[Vouch, ...], recipe: Recipe) -> tuple[Vouch, ...]:
    """The words about faces that the copy still shows, each with its new place.

    A word for the whole file is not carried over: the copy is another file, and it was looked at.
    """
    places = ((word, recipe.place(word.box)) for word in vouched if not word.is_whole)
    return tuple(replace(word, box=place) for word, place in places if place and not _is_covered(word, recipe))


def _is_covered(word: Vouch, recipe: Recipe) -> bool:
    across, down = word.box[0] + word.box[2] / 2, word.box[1] + word.box[3] / 2
    return any(
        region.box[0] <= across <= region.box[0] + region.box[2]
        and region.box[1] <= down <= region.box[1] + region.box[3]
        for region in recipe.regions
    )

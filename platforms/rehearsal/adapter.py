"""An account on this machine: what is published to it can be seen by whoever sits here, and by nobody else."""

from base64 import b64encode
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from filelock import FileLock

from app.domain.account import Account, AccountHealth
from app.domain.delivery import Outgoing, Receipt, Saved
from app.domain.errors import NotFound
from app.domain.media import Media
from app.domain.metrics import Metrics
from platforms.kit.adapter import Connected, Simple, Tools, Wanted, account_id
from platforms.rehearsal.entry import Entry, Link, Picture, dump, entry_id, load, write
from platforms.rehearsal.page import timeline

FOLDER = "rehearsal"
PAGE = "timeline.html"


class RehearsalPublisher:
    """Publishes into a folder. A part is a file named after delivery and part, so a second commit finds the first."""

    repeatable = True

    def __init__(self, account: Account, tools: Tools) -> None:
        self._account, self._tools = account, tools
        self._folder = tools.data_dir / FOLDER
        self._posts = self._folder / "posts"

    def prepare(self, outgoing: Outgoing, saved: Saved, keep: Callable[[Saved], None]) -> Saved:
        """Read every picture once, so that a missing file is found before anything shows."""
        for segment in outgoing.segments:
            for media in segment.media:
                self._tools.media.read(media.sha256)
        keep(saved)
        return saved

    def commit(self, outgoing: Outgoing, saved: Saved, part: int) -> Receipt:  # noqa: ARG002 -- the port's signature
        """Write the part's file, then the page. Raises Refused where the disk does not take it."""
        with self._lock():
            path = self._path(outgoing, part)
            if not path.exists():
                write(path, dump(self._entry(outgoing, part)))
            self._draw()
            return self._receipt(path, part)

    def find(self, outgoing: Outgoing, saved: Saved, part: int, since: datetime) -> Receipt | None:  # noqa: ARG002 -- the port's signature
        """The part's receipt where its file is there."""
        path = self._path(outgoing, part)
        return self._receipt(path, part) if path.exists() else None

    def delete(self, receipt: Receipt) -> None:
        """Remove the part's file and draw the page again. Raises NotFound where it is gone."""
        with self._lock():
            path = self._posts / f"{Path(receipt.remote_id).name}.json"
            if not path.exists():
                raise NotFound("rehearsal-gone")
            path.unlink()
            self._draw()

    def metrics(self, receipts: Sequence[Receipt]) -> Sequence[Metrics]:
        """Nobody reads a rehearsal: no counts, for the parts that are there."""
        there = [r for r in receipts if (self._posts / f"{Path(r.remote_id).name}.json").exists()]
        return [Metrics(r.remote_id, self._tools.clock.now()) for r in there]

    def test(self) -> Account:
        """The account, ready; the folder and its page are made where they are missing."""
        with self._lock():
            self._draw()
        return replace(self._account, health=AccountHealth.READY, checked_at=self._tools.clock.now())

    def _entry(self, outgoing: Outgoing, part: int) -> Entry:
        segment, variant = outgoing.segments[part], outgoing.variant
        card = variant.link_card if part == 0 else None
        return Entry(
            id=entry_id(outgoing.delivery_id, part),
            thread=entry_id(outgoing.delivery_id, 0),
            part=part,
            parts=len(outgoing.segments),
            account=self._account.display_name or self._account.label,
            at=self._tools.clock.now().isoformat(),
            text=segment.text,
            language=variant.language,
            title=variant.title if part == 0 else "",
            warning=variant.content_warning,
            links=tuple(Link(f.start, f.end, f.kind, f.value) for f in segment.facets),
            pictures=tuple(self._picture(media) for media in segment.media),
            card=(card.url, card.title, card.description) if card else ("", "", ""),
        )

    def _picture(self, media: Media) -> Picture:
        if not media.is_image:
            return Picture(media.filename, media.alt_text, "")
        coded = b64encode(self._tools.media.read(media.sha256)).decode("ascii")
        return Picture(media.filename, media.alt_text, f"data:{media.mime};base64,{coded}")

    def _receipt(self, path: Path, part: int) -> Receipt:
        entry = load(path)
        url = f"{(self._folder / PAGE).resolve().as_uri()}#{entry.id}"
        return Receipt(part, entry.id, url, datetime.fromisoformat(entry.at))

    def _path(self, outgoing: Outgoing, part: int) -> Path:
        return self._posts / f"{entry_id(outgoing.delivery_id, part)}.json"

    def _draw(self) -> None:
        write(self._folder / PAGE, timeline([load(path) for path in sorted(self._posts.glob("*.json"))]))

    def _lock(self) -> FileLock:
        self._posts.mkdir(mode=0o700, parents=True, exist_ok=True)
        return FileLock(self._folder / ".lock", timeout=30)


class Rehearsal(Simple):
    """The rehearsal platform: nothing to sign in to, nothing that leaves this machine."""

    id = "rehearsal"

    def publisher(self, account: Account, tools: Tools) -> RehearsalPublisher:
        """The adapter; it needs no secret."""
        return RehearsalPublisher(account, tools)

    def connect(self, wanted: Wanted, tools: Tools) -> Connected:
        """An account under any name; a secret is not needed and not kept."""
        handle = wanted.handle.strip().lstrip("@") or "rehearsal"
        account = Account(account_id(self.id, "", handle), self.id, handle, kind=wanted.kind, remote_id=handle)
        return Connected(self.publisher(account, tools).test())

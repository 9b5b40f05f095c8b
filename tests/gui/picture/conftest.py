"""A composer with the real rules, and a looker whose eyes are the test's."""

import hashlib
from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image

from app.domain.errors import LookFailed
from app.domain.media import Face, Lettering, Media, MediaFacts
from app.domain.profile import Profile
from app.guidelines.registry import engine
from app.media.look import StoredLook
from app.media.redact.burn import burn
from app.media.redact.copies import CoveredCopies
from app.ui.theme import Scheme, theme
from tests.fakes import FakeCheck, FakeClock, FakeMediaStore, add_account, make_desk
from tests.gui.composer.conftest import SUNDAY, open_page, settle
from tests.gui.composer.host import Host

FACE, OTHER = (0.10, 0.20, 0.15, 0.25), (0.60, 0.20, 0.15, 0.25)
WORDS = (0.20, 0.75, 0.40, 0.08)
SEEN = MediaFacts((Face(FACE, 0.99), Face(OTHER, 0.98)), (Lettering("MRN 48291377", WORDS),), ())
COLOURS = {FACE: (230, 180, 150), OTHER: (200, 150, 120), WORDS: (250, 250, 250)}


def photo() -> bytes:
    """A picture with a plain patch where each face and the words are."""
    image = Image.new("RGB", (800, 600), (60, 100, 110))
    for box, colour in COLOURS.items():
        left, top = round(box[0] * 800), round(box[1] * 600)
        image.paste(colour, (left, top, left + round(box[2] * 800), top + round(box[3] * 600)))
    image.putpixel((0, 0), (0, 0, 0))
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


class Eyes:
    """A looker that sees a patch as long as its colour is there. `fail` makes it end; `waits` is called as it works."""

    def __init__(self) -> None:
        self.fail = False
        self.blind_to_covers = False
        self.waits: Callable[[Callable[[], bool]], None] = lambda _cancelled: None

    def see(self, data, name="", progress=lambda _share: None, cancelled=lambda: False) -> MediaFacts:
        if self.fail:
            raise LookFailed("media-look-crashed")
        self.waits(cancelled)
        progress(1.0)
        with Image.open(BytesIO(data)) as image:
            plain = image.convert("RGB")
        there = [box for box, colour in COLOURS.items() if self.blind_to_covers or _shows(plain, box, colour)]
        faces = tuple(face for face in SEEN.faces if face.box in there)
        return MediaFacts(faces, SEEN.lettering if WORDS in there else (), ())

    def burn(self, data, recipe, name="", progress=lambda _share: None, cancelled=lambda: False) -> bytes:
        self.waits(cancelled)
        if cancelled():
            raise LookFailed("media-look-cancelled")
        progress(0.5)
        return burn(data, recipe, progress)


def _shows(image: Image.Image, box, colour) -> bool:
    middle = round((box[0] + box[2] / 2) * image.width), round((box[1] + box[3] / 2) * image.height)
    return image.getpixel(middle) == colour


class Rules(FakeCheck):
    """The real rules, of which only those about pictures are asked to speak."""

    def __call__(self, request):
        report = engine()(request)
        kept = tuple(finding for finding in report.findings if finding.rule.startswith("media/"))
        return type(report)(kept, report.rules_run, report.pack_version)


@pytest.fixture
def eyes() -> Eyes:
    return Eyes()


@pytest.fixture
def desk(tmp_path, eyes):
    """A practice with one account; pictures are looked at by the eyes above."""
    store = FakeMediaStore()
    made = make_desk(
        clock=FakeClock(SUNDAY), check=Rules(), data_dir=tmp_path, media=store,
        media_look=StoredLook(store.read, eyes), redact=CoveredCopies(store, eyes),
    )  # fmt: skip
    add_account(made, "linkedin", handle="osei.example", display_name="Dr. Amara Osei")
    with made.work() as work:
        work.save_profile(Profile("Dr. Amara Osei", "Harbour", ("us",), "America/Toronto", set_up=True))
    return made


@pytest.fixture
def host(qtbot, desk):
    theme().start(Scheme.LIGHT)
    made = Host(desk)
    qtbot.addWidget(made)
    yield made
    made.context.runs.close()


@pytest.fixture
def page(qtbot, host):
    """A composer on a post with one picture, which was not looked at yet."""
    made = open_page(qtbot, host)
    made.authoring._change(text="Our team on a quiet Sunday.")
    return made


def add_photo(qtbot, page, *, wait: bool = True) -> Media:
    """Put the picture with the post."""
    page.authoring._add_picture(photo())
    digest = hashlib.sha256(photo()).hexdigest()
    qtbot.waitUntil(lambda: any(m.sha256 == digest for m in page.session.post.media))
    if wait:
        settle(qtbot, page)
    return page.session.post.media[0]


def rules(page) -> set[str]:
    """The rules that speak."""
    return {card.finding.rule for card in page.session.verdict.cards}


def open_editor(qtbot, page):
    """The editor on the post's picture, with the boxes there."""
    sheet = page.covering.open(page.session.post.media[0].sha256)
    qtbot.waitUntil(lambda: not page.context.runs.busy and not sheet.canvas.pixmap.isNull())
    qtbot.waitExposed(sheet)
    return sheet

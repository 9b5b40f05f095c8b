"""One file of the library: what it is, what is written down about it, where it is used."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.captions import parse
from app.domain.consent import Consent
from app.domain.library import Asset, FileKind, Shelved, Use, tidy
from app.pipeline import says
from app.ui import dates
from app.ui.composer.alt_field import AltField
from app.ui.composer.media_strip import said_size
from app.ui.composer.pictures import Pictures
from app.ui.consents.fields import choice
from app.ui.library.model import length
from app.ui.library.rights import RightsForm
from app.ui.theme import theme
from app.ui.tokens import RADIUS, STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import rule, section
from app.ui.widgets.fields import Check
from app.ui.widgets.labels import Elided, label
from app.words import words

SHOWN = 8
TALL = 180


@dataclass(frozen=True, slots=True)
class Around:
    """What a file's page is shown with: the day, the zone, and the consents that it may rest on."""

    today: date
    zone: str
    consents: Sequence[Consent] = ()


class Large(QWidget):
    """The picture, whole; what it shows stands in its alt text below."""

    def __init__(self, sha256: str, pictures: Pictures) -> None:
        super().__init__()
        self._sha256, self._pictures = sha256, pictures
        self.setFixedHeight(theme().px(TALL))
        pictures.ready.connect(self._came)

    def _came(self, _sha256: str) -> None:
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the middle, never larger than it is."""
        painter, box = QPainter(self), QRectF(self.rect())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("bg"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        pixmap = self._pictures.get(self._sha256)
        if pixmap is None:
            return
        size = QSizeF(pixmap.size())
        if size.width() > box.width() or size.height() > box.height():
            size.scale(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(box.topLeft(), size)
        place.moveCenter(box.center())
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))


class AssetDetail(QWidget):
    """`asked`: save, remove, captions, attach, permission. `post_asked` carries a post's id."""

    asked = Signal(str)
    post_asked = Signal(str)

    def __init__(self, one: Shelved, around: Around, pictures: Pictures) -> None:
        super().__init__()
        self.one, self._around = one, around
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3 * STEP)
        self._add_head(pictures)
        self._add_words()
        self._add_rights()
        self._add_marks()
        self._add_captions()
        self._add_uses()
        self._add_buttons()
        self._column.addStretch(1)
        self._refresh()

    @property
    def asset(self) -> Asset:
        """The file as the fields say it."""
        media = replace(self.one.asset.media, alt_text=self.alt.text(), consent_id=self.consent.value)
        tags = tuple(self.tags.text().split(","))
        made = self.ai.isChecked()
        return replace(self.one.asset, media=media, tags=tags, rights=self.rights.rights, ai_made=made)

    @property
    def edited(self) -> bool:
        """Whether the fields say something else than what is kept."""
        return tidy(self.asset) != self.one.asset

    def kept(self, asset: Asset) -> None:
        """What was typed is kept as this."""
        self.one = replace(self.one, asset=asset)
        self._refresh()

    def _add_head(self, pictures: Pictures) -> None:
        asset, say = self.one.asset, words().text
        self._column.addWidget(Large(asset.id, pictures))
        about = QVBoxLayout()
        about.setSpacing(2)
        about.addWidget(Elided(asset.media.filename, bold=True))
        size = said_size(asset.media)
        if asset.kind is FileKind.FILM:
            size = f"{size} · {length(asset.media.seconds)}"
        about.addWidget(label(size, "small", wrap=True))
        if asset.added_at is not None:
            who = asset.added_by or say("library-somebody")
            when = dates.moment(asset.added_at, self._around.zone)
            about.addWidget(label(say("library-added-by", who=who, when=when), "small", wrap=True))
        if asset.copy_of:
            about.addWidget(label(say("library-is-copy"), "small", wrap=True))
        self._column.addLayout(about)

    def _add_words(self) -> None:
        asset, say = self.one.asset, words().text
        self.alt = AltField(asset.media.filename)
        self.alt.show_words(asset.media.alt_text, 0)
        self.alt.wrote.connect(lambda _text: self._refresh())
        self.alt.setVisible(asset.media.is_image)
        self.tags = QLineEdit(", ".join(asset.tags))
        self.tags.setAccessibleName(say("library-tags"))
        self.tags.setPlaceholderText(say("library-tags-hint"))
        self.tags.textEdited.connect(lambda _text: self._refresh())
        if asset.media.is_image:
            self._column.addLayout(section(say("library-alt")))
        self._column.addWidget(self.alt)
        self._column.addLayout(section(say("library-tags")))
        self._column.addWidget(self.tags)

    def _add_rights(self) -> None:
        self.rights = RightsForm(self.one.asset.rights, self._around.today)
        self.rights.changed.connect(self._refresh)
        self.rights.attach_asked.connect(lambda: self.asked.emit("attach"))
        self.rights.save_asked.connect(lambda: self.asked.emit("permission"))
        self._column.addLayout(section(words().text("library-rights")))
        if self.one.expired:
            ended = self.one.asset.rights.until if self.one.asset.rights else None
            said = words().text("library-ended", day=dates.day_year(ended) if ended else "")
            self._column.addWidget(label(said, "block", wrap=True))
        self._column.addWidget(self.rights)

    def _add_marks(self) -> None:
        say, kept = words().text, self.one.asset.media.consent_id
        self.ai = Check(say("library-ai"))
        self.ai.setChecked(self.one.asset.ai_made)
        self.ai.toggled.connect(self._refresh)
        options = [("", say("library-no-consent")), *((one.id, one.key) for one in self._around.consents)]
        if kept and kept not in dict(options):
            options.append((kept, say("library-consent-gone")))
        self.consent = choice(say("library-consent"), options, kept)
        self.consent.currentIndexChanged.connect(self._refresh)
        self._column.addWidget(self.ai)
        self._column.addLayout(section(say("library-consent")))
        self._column.addWidget(self.consent)

    def _add_captions(self) -> None:
        media, say = self.one.asset.media, words().text
        self.captions = button(say("library-captions"), "small", "ph.closed-captioning")
        self.captions.clicked.connect(lambda: self.asked.emit("captions"))
        self.captions.setVisible(media.is_video)
        if not media.is_video:
            return
        many = len(parse(media.captions)) if media.captions else 0
        told = say("library-captions-drawn") if media.captions_drawn else say("library-captions-there", many=many)
        row = QHBoxLayout()
        row.addWidget(label(told, "muted", wrap=True), 1)
        row.addWidget(self.captions)
        self._column.addLayout(row)

    def _add_uses(self) -> None:
        say, uses = words().text, self.one.uses
        self._column.addWidget(rule())
        self._column.addLayout(section(say("library-used")))
        if not uses:
            self._column.addWidget(label(say("library-not-used"), "muted", wrap=True))
        for use in uses[:SHOWN]:
            self._column.addLayout(self._use(use))
        if len(uses) > SHOWN:
            self._column.addWidget(label(say("library-used-more", many=len(uses) - SHOWN), "muted"))

    def _use(self, use: Use) -> QHBoxLayout:
        row, about = QHBoxLayout(), QVBoxLayout()
        about.setSpacing(0)
        about.addWidget(Elided(use.headline))
        when = f" · {dates.moment(use.when, self._around.zone)}" if use.when else ""
        about.addWidget(label(f"{words().say(says.POST_STATE[use.state])}{when}", "small", wrap=True))
        row.addLayout(about, 1)
        tip = words().text("library-open-post", title=use.headline)
        row.addWidget(
            button(words().text("library-open"), "small", do=lambda: self.post_asked.emit(use.post_id), tip=tip)
        )
        return row

    def _add_buttons(self) -> None:
        say = words().text
        self.trouble = label("", "block", wrap=True)
        self.trouble.hide()
        self._column.addWidget(self.trouble)
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        self.remove = button(say("library-remove"), "danger", "ph.trash", lambda: self.asked.emit("remove"))
        self.save = button(say("library-save"), "primary", do=lambda: self.asked.emit("save"))
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(self.save)
        self._column.addLayout(row)

    def show_trouble(self, sentence: str) -> None:
        """Say why something was not done; what was typed stays."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def _refresh(self) -> None:
        self.save.setEnabled(self.edited)

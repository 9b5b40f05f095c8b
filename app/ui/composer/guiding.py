"""Between findings and text: underlines, cards, fixes, the next one."""

from PySide6.QtCore import QObject

from app.domain.finding import Finding, Fix
from app.ui.commands import Command
from app.ui.composer import editing
from app.ui.composer.finding_card import IN_PICTURES
from app.ui.composer.findings import Card, at, neighbour, underlined
from app.ui.composer.gate import can_edit, idle
from app.ui.composer.parts import Parts
from app.ui.composer.why import why_sheet
from app.words import words


class Guiding(QObject):
    """Keeps the chosen finding; F8 and Shift+F8 walk through all."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.page)
        self._parts, self._session = parts, parts.session
        self.current: Card | None = None
        self._hovered: Card | None = None
        session, checks = parts.session, parts.checks
        session.judged.connect(self._show)
        parts.writing.editor.pointed.connect(self._pointed_in_text)
        checks.chosen.connect(self.choose)
        checks.pointed.connect(self._hover)
        checks.fix_asked.connect(self.take_fix)
        checks.why_asked.connect(lambda card: why_sheet(parts.page, card.finding).open())
        self._add_keys()

    def choose(self, card: Card | None) -> None:
        """Choose a finding: its words are selected, its version is opened, its card comes into view."""
        self.current = card
        self._show()
        if card is None:
            return
        if card.platform:
            self._parts.versions.open_platform(card.platform)
        self._select_words(card)
        self._parts.checks.bring_into_view(card)

    def step(self, step: int) -> None:
        """Go to the next finding (1) or the one before (-1)."""
        self.choose(neighbour(self._session.verdict.cards, self.current, step))

    def take_fix(self, card: Card) -> None:
        """Do what the button says; in a text it is one step of undo."""
        fix, surface = card.finding.fix, card.finding.surface
        if not can_edit(self._session.post):
            return
        if fix is None:
            self._answer(card.finding)
        elif surface == "text" and card.platform:
            self._parts.versions.open_platform(card.platform)
            self._parts.versions.override.editor.replace(fix)
        elif surface == "text":
            self._parts.writing.editor.replace(fix)
        else:
            self._fix_elsewhere(surface, fix)

    def _answer(self, finding: Finding) -> None:
        """Lead to the field that answers a finding without a fix."""
        if finding.rule in ("evidence/unsourced-claim", "evidence/unsourced-number"):
            self._parts.writing.asked.emit("source")
            return
        if finding.rule in IN_PICTURES:
            return  # the editor opens
        media = self._session.post.media
        silent = next((n for n, m in enumerate(media) if not m.alt_text.strip()), 0)
        self._point_at(finding.surface if finding.surface.startswith("alt_text") else f"alt_text:{silent}")

    def _fix_elsewhere(self, surface: str, fix: Fix) -> None:
        post = self._session.post
        kind, _, number = surface.partition(":")
        if kind == "title":
            self._parts.top.name.setText(fix.applied(post.title))
            self._parts.top.name.textEdited.emit(self._parts.top.name.text())
        elif kind == "alt_text" and number.isdigit():
            media = post.media[int(number)]
            text = fix.applied(media.alt_text)
            self._session.edit(editing.describe_media(post, media.sha256, text))

    def _show(self) -> None:
        found = self._session.verdict
        if self.current not in found.cards:
            self.current = None
        post = self._session.post
        shown = self._hovered or self.current
        looking = "composer-picture-looking" if self._session.unseen else ""
        self._parts.checks.show_verdict(found, self.current, idle(post) or looking)
        self._parts.writing.editor.underline(underlined(found), shown)
        edited = self._parts.versions.current
        platform = edited.channel.id if edited else ""
        own = tuple(c for c in found.cards if c.platform == platform and c.finding.surface == "text")
        self._parts.versions.override.editor.underline(own[::-1], shown)

    def _select_words(self, card: Card) -> None:
        if card.finding.surface != "text" or not card.finding.spans:
            self._point_at(card.finding.surface)
            return
        override = self._parts.versions.override.editor
        editor = override if card.platform in self._session.post.overrides else self._parts.writing.editor
        editor.select(card.finding.spans[0])
        editor.setFocus()

    def _point_at(self, surface: str) -> None:
        """Put the focus where the finding can be answered."""
        kind, _, number = surface.partition(":")
        media = self._session.post.media
        if kind == "title":
            self._parts.top.name.setFocus()
        elif kind == "alt_text" and number.isdigit() and int(number) < len(media):
            self._parts.writing.media.cards[media[int(number)].sha256].alt.field.setFocus()

    def _pointed_in_text(self, point: int) -> None:
        card = at(self._session.verdict, point)
        if card != self.current and (card is not None or self.current is not None):
            self.current = card
            self._show()
            if card is not None:
                self._parts.checks.bring_into_view(card)

    def _hover(self, card: Card | None) -> None:
        self._hovered = card
        self._parts.writing.editor.underline(underlined(self._session.verdict), card or self.current)

    def _add_keys(self) -> None:
        commands, page, say = self._parts.context.commands, self._parts.page, words().text
        forward = Command("composer.next", say("composer-next"), lambda: self.step(1), "ph.arrow-down", "F8")
        back = Command("composer.previous", say("composer-previous"), lambda: self.step(-1), "ph.arrow-up", "Shift+F8")
        for command in (forward, back):
            commands.add(command, page)

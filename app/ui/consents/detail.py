"""One consent as it is kept: what it says, the signed form, where it is used, what was done with it."""

from collections.abc import Iterable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.consent import Consent, Way, standing
from app.domain.delivery import Delivery
from app.domain.post import Post
from app.pipeline import says
from app.pipeline.withdrawal import Use
from app.ui import dates
from app.ui.composer.pictures import Pictures
from app.ui.consents.actions import Detail
from app.ui.consents.fields import in_line, roomy, thumbnail
from app.ui.consents.model import PAID, PURPOSES, RELATIONS, STANDINGS, WAYS, WHOSE, lacks, said_standing
from app.ui.naming import pack_name
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card, rule
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Elided, label
from app.ui.widgets.tag import Tag
from app.words import words


class ConsentDetail(QWidget):
    """`asked` says what the person wants: change, revoke, attach, save. The others carry a delivery or a post's id."""

    asked = Signal(str)
    delete_asked = Signal(object)
    deleted_by_hand = Signal(object)
    post_asked = Signal(str)

    def __init__(self, found: Detail, platforms: dict[str, str], zone: str, pictures: Pictures) -> None:
        super().__init__()
        self.found, self._platforms, self._zone, self._pictures = found, platforms, zone, pictures
        self.deletes: dict[str, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * STEP)
        self._add_head()
        self._add_lacks()
        self._add_paper()
        self._add_facts()
        self._add_uses()
        self._add_history()
        self._column.addStretch(1)

    def _add_head(self) -> None:
        say, one = words().text, self.found.consent
        now = standing(one, self.found.today)
        holder = QWidget()
        row = Flow(holder, 3 * STEP)
        row.addWidget(label(one.key, "page"))
        tag = Tag()
        tag.show_mark(say(STANDINGS[now][0]), STANDINGS[now][1])
        row.addWidget(tag)
        row.addStretch(1)
        if not one.revoked_on:
            self.change = button(say("consents-edit"), icon="ph.pencil-simple", do=lambda: self.asked.emit("change"))
            self.revoke = button(say("consents-revoke"), "danger", "ph.prohibit", lambda: self.asked.emit("revoke"))
            row.addWidget(self.change)
            row.addWidget(self.revoke)
        self._column.addWidget(holder)
        self._column.addWidget(label(f"{said_standing(one, now)} · {say(WHOSE[one.whose])}", "muted", wrap=True))
        if one.revoked_on:
            way = say(WAYS[Way(one.revoked_how)]) if one.revoked_how in {w.value for w in Way} else one.revoked_how
            self._column.addWidget(label(say("consents-revoked-how", way=way, who=one.revoked_by or "–"), wrap=True))

    def _add_lacks(self) -> None:
        if self.found.lacks and not self.found.consent.revoked_on:
            card = Card("warn")
            card.column.addWidget(label(words().text("consents-lacks"), "bold", wrap=True))
            card.column.addWidget(label(lacks(self.found.lacks), wrap=True))
            self._column.addWidget(card)

    def _add_paper(self) -> None:
        say, one = words().text, self.found.consent
        card, row = Card(), in_line()
        there = say("consents-form-there" if one.file else "consents-form-missing")
        row.addWidget(label(there, "body" if one.file else "warn", wrap=True), 1)
        if one.file:
            row.addWidget(
                button(say("consents-form-save"), "small", "ph.download-simple", lambda: self.asked.emit("save"))
            )
        if not one.revoked_on:
            text = say("consents-form-replace" if one.file else "consents-form-attach")
            row.addWidget(button(text, "small", "ph.paperclip", lambda: self.asked.emit("attach")))
        card.column.addLayout(row)
        self._column.addWidget(card)

    def _add_facts(self) -> None:
        card, form = self._card(words().text("consents-says")), roomy()
        for name, value in self._facts():
            if value:
                form.addRow(label(name, "muted"), label(value, wrap=True))
        if self.found.consent.media:
            holder = QWidget()
            flow = Flow(holder, 2 * STEP)
            for sha256 in self.found.consent.media:
                flow.addWidget(thumbnail(sha256, self._pictures))
            form.addRow(label(words().text("consents-pictures"), "muted"), holder)
        card.column.addLayout(form)

    def _facts(self) -> Iterable[tuple[str, str]]:
        say, one = words().text, self.found.consent
        yield say("consents-information"), one.information
        yield say("consents-covers"), _covers(one)
        yield say("consents-body-part"), one.body_part
        yield say("consents-recipients"), ", ".join(self._platforms.get(r.lower(), r) for r in one.recipients)
        yield say("consents-purposes"), ", ".join(say(PURPOSES[p]) if p in PURPOSES else p for p in one.purposes)
        yield say("consents-paid"), say(PAID.get(one.paid, PAID[""])) if one.paid else ""
        yield say("consents-discloser"), one.discloser
        yield say("consents-controller"), one.controller
        yield say("consents-signed-on"), _signed(one)
        yield say("consents-service-on"), dates.day_year(one.service_on) if one.service_on else ""
        yield say("consents-told"), _told(one)
        yield say("consents-event"), one.expires_on_event
        yield say("consents-paper"), _paper(one)
        yield say("consents-witness"), one.witness
        yield say("consents-reviewer"), one.reviewer

    def _add_uses(self) -> None:
        say, used = words().text, self.found.uses
        card = self._card(say("consents-used"))
        if not (used.planned or used.public or used.drafts):
            card.column.addWidget(label(say("consents-not-used"), "muted", wrap=True))
        for title, uses in ((say("consents-public"), used.public), (say("consents-planned"), used.planned)):
            if uses:
                card.column.addWidget(label(title, "bold", wrap=True))
                for use in uses:
                    self._add_use(card, use)
        if used.drafts:
            card.column.addWidget(label(say("consents-drafts"), "bold", wrap=True))
        for post in used.drafts:
            card.column.addLayout(self._line(post, ""))

    def _add_use(self, card: Card, use: Use) -> None:
        delivery = use.delivery
        platform = self._platforms.get(delivery.platform, delivery.platform)
        when = dates.moment(delivery.due, self._zone)
        row = self._line(use.post, f"{platform} · {words().say(says.DELIVERY_STATE[delivery.state])} · {when}")
        for widget in self._buttons(use) if delivery.receipts else ():
            row.addWidget(widget)
        card.column.addLayout(row)
        card.column.addWidget(rule())

    def _buttons(self, use: Use) -> list[QWidget]:
        say, delivery, title = words().text, use.delivery, use.post.headline
        made = []
        if delivery.url:
            tip = say("consents-open-link", title=title)
            made.append(button(say("consents-open"), "small", do=lambda: _open(delivery), tip=tip))
        if use.can_delete:
            one = button(say("consents-delete"), "danger", do=lambda: self.delete_asked.emit(delivery))
        else:
            one = button(say("consents-by-hand"), "small", do=lambda: self.deleted_by_hand.emit(delivery))
        one.setAccessibleName(f"{one.text()}: {title}")
        self.deletes[delivery.id] = one
        return [*made, one]

    def _line(self, post: Post, about: str) -> QBoxLayout:
        row, said = in_line(), QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Elided(post.headline or words().text("consents-untitled")))
        if about:
            said.addWidget(label(about, "small", wrap=True))
        row.addLayout(said, 1)
        show = button(words().text("consents-show-post"), "small", do=lambda: self.post_asked.emit(post.id))
        show.setAccessibleName(f"{show.text()}: {post.headline}")
        row.addWidget(show)
        return row

    def _add_history(self) -> None:
        card = self._card(words().text("consents-history"))
        for entry in self.found.history:
            row = in_line()
            row.addWidget(label(words().text(entry.action), wrap=True), 1)
            row.addWidget(label(f"{entry.who} · {dates.moment(entry.at, self._zone)}", "small"))
            card.column.addLayout(row)

    def _card(self, title: str) -> Card:
        self._column.addSpacing(2 * STEP)
        self._column.addWidget(label(title, "section"))
        card = Card()
        card.column.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        card.column.setSpacing(2 * STEP)
        self._column.addWidget(card)
        return card


def _open(delivery: Delivery) -> None:
    QDesktopServices.openUrl(QUrl(delivery.url))


def _covers(one: Consent) -> str:
    say = words().text
    names = (
        (one.covers_name, say("consents-covers-name")),
        (one.covers_tagging, say("consents-covers-tagging")),
        (one.covers_audio, say("consents-covers-audio")),
    )
    return ", ".join(name for on, name in names if on)


def _told(one: Consent) -> str:
    say = words().text
    names = (
        (one.right_to_revoke_told, say("consents-told-revoke")),
        (one.copy_given, say("consents-told-copy")),
        (one.explicit, say("consents-told-explicit")),
    )
    return "; ".join(name for on, name in names if on)


def _signed(one: Consent) -> str:
    """“6 Mar 2026, parent: custody order; for a child”."""
    say = words().text
    relation = say(RELATIONS[one.representative]) if one.representative in RELATIONS else one.representative
    other = f"{relation}: {one.authority}" if one.representative else ""
    parts = (dates.day_year(one.signed_on) if one.signed_on else "", other, say("consents-minor") if one.minor else "")
    return " · ".join(part for part in parts if part)


def _paper(one: Consent) -> str:
    place = pack_name(one.jurisdiction) if one.jurisdiction else ""
    return " · ".join(part for part in (place, one.form_version, one.language) if part)

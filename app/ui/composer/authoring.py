"""From the fields into the post: every change the person makes ends in one `session.edit`."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from app.domain.goal import Audience, Goal, PostKind
from app.domain.library import Asset
from app.domain.post import Post
from app.ui.composer import actions, editing
from app.ui.composer.consenting import Consenting
from app.ui.composer.extras import FieldsSheet, SourceSheet, link_sheet, warning_sheet
from app.ui.composer.files import file_dialog, pictures_in
from app.ui.composer.parts import Parts
from app.ui.library.picker import LibrarySheet
from app.words import words

LAST_FOLDER = "composer/folder"


class Authoring(QObject):
    """Connects the fields of the top bar, the left column and the versions."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.page)
        self._parts, self._session = parts, parts.session
        self.consenting = Consenting(parts)
        self._sheets: dict[str, Callable[[], None]] = {
            "image": self._ask_image,
            "library": self._ask_library,
            "source": self.ask_source,
            "consent": self.consenting.ask,
            "card": self._ask_card,
            "warning": self._ask_warning,
        }
        self._connect_top()
        self._connect_writing()
        self._connect_versions()

    def ask_source(self) -> None:
        """Ask where a claim comes from."""
        self._ask(SourceSheet(self._parts.page), lambda post, v: editing.add_evidence(post, **v))

    def add_files(self, paths: list[Path]) -> None:
        """Keep pictures and put them with the post."""
        pictures = pictures_in(paths)
        if len(pictures) < len(paths):
            self._parts.context.notices.say(words().text("composer-not-pictures"))
        for path in pictures:
            operation = actions.add_file(self._parts.context.desk, path, self._parts.context.who)
            self._parts.context.run(operation.then(self._have_media), self._parts.page)

    def _connect_top(self) -> None:
        top = self._parts.top
        top.name.textEdited.connect(lambda text: self._change(title=text))
        top.goal.chosen.connect(lambda key: self._change(goal=Goal(key)))
        top.goal.chosen.connect(top.goal.show_choice)
        top.audience.chosen.connect(lambda key: self._change(audience=Audience(key)))
        top.audience.chosen.connect(top.audience.show_choice)
        top.kind.chosen.connect(self._change_kind)
        top.accounts.ticked.connect(self._tick)
        top.accounts.connect_asked.connect(lambda: self._parts.context.go("accounts", ""))

    def _connect_writing(self) -> None:
        writing = self._parts.writing
        writing.editor.edited.connect(lambda: self._change(text=writing.editor.words()))
        writing.editor.files_given.connect(self.add_files)
        writing.editor.picture_given.connect(self._add_picture)
        writing.answered.connect(lambda text: self._change(in_reply_to=text))
        writing.asked.connect(lambda key: self._sheets.get(key, lambda: None)())
        writing.media.described.connect(lambda sha, text: self._do(editing.describe_media, sha, text))
        writing.media.removed.connect(self._remove_media)
        writing.extras.removed.connect(self._remove_extra)
        self._session.edited.connect(self._show_parts)
        self._session.replaced.connect(self._show_all)

    def _connect_versions(self) -> None:
        versions = self._parts.versions
        versions.wrote.connect(lambda platform, text: self._do(editing.override, platform, text))
        versions.follow_asked.connect(self._follow_again)
        versions.edit_asked.connect(self._begin_override)
        versions.accounts_asked.connect(self._ask_accounts)
        self._session.looked.connect(self._show_versions)

    def _change(self, **fields: Any) -> None:
        self._session.edit(replace(self._session.post, **fields))

    def _do(self, change: Callable[..., Post], *values: object) -> None:
        self._session.edit(change(self._session.post, *values))

    def _change_kind(self, key: str) -> None:
        self._change(kind=PostKind(key))
        self._parts.top.kind.show_choice(key)
        self._show_all()

    def _tick(self, account_id: str, on: bool) -> None:
        known = {account.id for account in self._parts.known}
        still = tuple(a for a in self._session.post.accounts if a in known)
        self._session.edit(editing.toggle_account(replace(self._session.post, accounts=still), account_id, on))
        self._parts.top.accounts.show_post(self._session.post)
        self._session.look_now()

    def _ask_accounts(self) -> None:
        if self._parts.known:
            self._parts.top.accounts.click()
        else:
            self._parts.context.go("accounts", "")

    def _show_all(self) -> None:
        self._parts.writing.show_post(self._session.post, self._longest_alt())

    def _show_parts(self) -> None:
        self._parts.writing.show_parts(self._session.post, self._longest_alt())

    def _show_versions(self) -> None:
        post = self._session.post
        due = post.planned_for or next(iter(self._parts.foot.free), None)
        self._parts.versions.show_outlooks(post, self._session.outlooks, due)

    def _longest_alt(self) -> int:
        limits = [o.channel.limits.alt_text for o in self._session.outlooks if o.channel.limits.alt_text]
        return min(limits, default=0)

    def _begin_override(self, platform: str) -> None:
        version = next((o.checked.variant for o in self._session.outlooks if o.channel.id == platform), None)
        one = version is not None and len(version.segments) == 1
        text = version.segments[0].text if version is not None and one else self._session.post.text
        self._do(editing.override, platform, text)
        self._show_versions()
        self._session.look_now()
        self._parts.versions.override.editor.setFocus()

    def _follow_again(self, platform: str) -> None:
        before = self._session.post.overrides.get(platform, "")
        self._do(editing.follow_again, platform)
        self._show_versions()
        self._session.look_now()
        say, notices = words().text, self._parts.context.notices
        notices.say(say("composer-reset"), say("composer-undo"), lambda: self._undo(platform, before))

    def _undo(self, platform: str, text: str) -> None:
        self._do(editing.override, platform, text)
        self._session.look_now()

    def _ask_image(self) -> None:
        dialog = file_dialog(self._parts.page, str(self._parts.context.memory.value(LAST_FOLDER, "")))
        dialog.filesSelected.connect(self._have_files)
        dialog.open()

    def _ask_library(self) -> None:
        self.library = sheet = LibrarySheet(self._parts.page, self._parts.context)
        sheet.picked.connect(self._have_picked)
        sheet.open()

    def _have_picked(self, assets: tuple[Asset, ...]) -> None:
        for asset in assets:
            self._do(editing.add_media, asset.media)

    def _have_files(self, names: list[str]) -> None:
        files = [Path(name) for name in names]
        self._parts.context.memory.setValue(LAST_FOLDER, str(files[0].parent))
        self.add_files(files)

    def _ask_card(self) -> None:
        sheet = link_sheet(self._parts.page, self._session.post)
        self._ask(sheet, lambda post, v: editing.set_link_card(post, v["url"], v["title"], v["description"]))

    def _ask_warning(self) -> None:
        sheet = warning_sheet(self._parts.page, self._session.post)
        self._ask(sheet, lambda post, values: replace(post, content_warning=values["warning"].strip()))

    def _ask(self, sheet: FieldsSheet, change: Callable[[Post, dict[str, str]], Post]) -> None:
        sheet.taken.connect(lambda values: self._do(change, values))
        sheet.open()

    def _add_picture(self, data: bytes) -> None:
        name = words().text("composer-pasted-name")
        operation = actions.add_picture(self._parts.context.desk, data, f"{name}.png", self._parts.context.who)
        self._parts.context.run(operation.then(self._have_media), self._parts.page)

    def _have_media(self, added: actions.Added) -> None:
        self._parts.writing.media.found[added.media.sha256] = added.found
        self._do(editing.add_media, added.media)
        card = self._parts.writing.media.cards.get(added.media.sha256)
        if card is not None:
            card.alt.field.setFocus()

    def _remove_media(self, sha256: str) -> None:
        media = self._session.post.media
        place = next(n for n, m in enumerate(media) if m.sha256 == sha256)
        self._do(editing.remove_media, sha256)
        say = words().text
        said = say("composer-picture-removed", name=media[place].filename)
        back = partial(self._do, editing.insert_media, media[place], place)
        self._parts.context.notices.say(said, say("composer-undo"), back)

    def _remove_extra(self, what: str) -> None:
        kind, _, number = what.partition(":")
        if kind == "source":
            self._do(editing.remove_evidence, int(number))
        elif kind == "consent":
            self._do(editing.unlink_consent, number)
        elif kind == "card":
            self._change(link_card=None)
        else:
            self._change(content_warning="")

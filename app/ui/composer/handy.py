"""The composer's helpers at work: templates, ready words, earlier versions, repeats."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from app.domain.history import PostVersion
from app.domain.post import Post
from app.domain.repeat import Repeat
from app.pipeline import templates
from app.ui.background import Operation
from app.ui.commands import Command
from app.ui.composer import coming, past
from app.ui.composer.gate import can_edit
from app.ui.composer.parts import Parts
from app.ui.composer.repeating import RepeatSheet
from app.ui.composer.snippeting import Snippets
from app.ui.composer.templating import TemplateSheet, keep_sheet
from app.ui.widgets.sheet import Sheet
from app.words import words

T = TypeVar("T")


class Handy(QObject):
    """Opens the sheets and menus; what they give becomes one edit of the post, or one operation."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.page)
        self._parts, self._session, self._context = parts, parts.session, parts.context
        self.snippets = Snippets(parts)
        self.menu = QMenu(parts.page)
        self.sheet: Sheet | None = None
        say = words().text
        kept = (
            Command("composer.history", say("handy-history"), self.ask_history, "ph.clock"),
            Command("composer.repeat", say("handy-repeat"), self.ask_repeat, "ph.arrows-clockwise"),
            Command("composer.keep-template", say("handy-template-keep"), self.keep_template, "ph.stack"),
        )
        for command in kept:
            self.menu.addAction(command.title, command.run)
            self._context.commands.add(command, parts.page)
        begin = Command("composer.template", say("handy-templates-title"), self.ask_template, "ph.stack")
        self._context.commands.add(begin, parts.page)
        parts.writing.asked.connect(self._asked)

    def ask_template(self) -> None:
        """Offer templates."""
        if can_edit(self._session.post):
            self._run(Operation(lambda: templates.templates(self._context.desk)).then(self._offer_templates))

    def keep_template(self) -> None:
        """Keep the open post as a template."""
        sheet = keep_sheet(self._parts.page, self._session.post)
        sheet.taken.connect(lambda values: self._keep_template(values["title"]))
        sheet.open()

    def ask_history(self) -> None:
        """Show what the post said before; what is typed is kept first."""
        self._session.keeping.save_now()
        self._run(past.load(self._context.desk, self._session.post.id).in_order().then(self._show_history))

    def ask_repeat(self) -> None:
        """Let the post come back."""
        self._session.keeping.save_now()
        post, now = self._session.post, self._context.desk.clock.now()
        if not post.id:
            self._context.notices.say(words().text("handy-repeat-needs-post"))
            return
        profile = self._context.profile
        calendars = (coming.CALENDARS[j] for j in reversed(profile.jurisdictions) if j in coming.CALENDARS)
        sheet = self.sheet = RepeatSheet(self._parts.page, post, profile.zone, now, next(calendars, ""))
        sheet.picked.connect(self._repeat)
        sheet.stopped.connect(lambda one: self._stop(one, sheet))
        self._run(coming.load(self._context.desk).then(sheet.show_known))
        sheet.open()

    def _run(self, operation: Operation[T]) -> None:
        self._context.run(operation, self._parts.page)

    def _asked(self, key: str) -> None:
        if key == "template":
            self.ask_template()
        elif key == "snippet":
            self.snippets.ask()

    def _offer_templates(self, offered: tuple[templates.Template, ...]) -> None:
        names = {key: channel.name for key, channel in self._context.desk.platforms.channels().items()}
        sheet = self.sheet = TemplateSheet(self._parts.page, offered, names, self._session.post)
        sheet.picked.connect(self._begin)
        sheet.removed.connect(self._remove_template)
        sheet.open()

    def _begin(self, template: templates.Template) -> None:
        before = self._session.post
        self._session.edit(templates.begin(before, template))
        self._show_post()
        say = words().text
        self._context.notices.say(
            say("handy-template-used", title=template.title), say("composer-undo"), lambda: self._take_back(before)
        )
        self._select_gap()

    def _take_back(self, before: Post) -> None:
        now = self._session.post
        if now.id != before.id and before.id:
            return
        self._session.edit(
            replace(now, text=before.text, goal=before.goal, audience=before.audience, options=before.options)
        )
        self._show_post()

    def _show_post(self) -> None:
        post, top = self._session.post, self._parts.top
        self._parts.writing.show_post(post, 0)
        top.goal.show_choice(post.goal.value)
        top.audience.show_choice(post.audience.value)

    def _select_gap(self) -> None:
        editor = self._parts.writing.editor
        editor.moveCursor(QTextCursor.MoveOperation.Start)
        gaps = templates.unfilled(self._session.post)
        if gaps:
            editor.find(gaps[0])
        editor.setFocus()

    def _keep_template(self, title: str) -> None:
        desk, post, who = self._context.desk, self._session.post, self._context.who
        operation = Operation(lambda: templates.keep(desk, post, title, who))
        said = words().text
        self._run(operation.then(lambda one: self._context.notices.say(said("handy-template-kept", title=one.title))))

    def _remove_template(self, one: templates.Template) -> None:
        desk, say = self._context.desk, words().text
        operation = Operation(lambda: templates.remove(desk, one.id))
        self._run(operation.then(lambda _: self._context.notices.say(say("handy-template-removed", title=one.title))))

    def _show_history(self, kept: Sequence[PostVersion]) -> None:
        sheet = self.sheet = past.PastSheet(self._parts.page, self._session.post, kept, self._context.profile.zone)
        sheet.picked.connect(self._restore)
        sheet.open()

    def _restore(self, version: PostVersion) -> None:
        if can_edit(self._session.post):
            past.restore(self._context, self._session.post, version).push()

    def _repeat(self, repeat: Repeat) -> None:
        operation = coming.add(self._context.desk, repeat, self._context.who)
        say = words().text
        self._run(operation.then(lambda count: self._context.notices.say(say("handy-repeat-done", count=count))))

    def _stop(self, one: coming.Coming, sheet: RepeatSheet) -> None:
        operation = coming.stop(self._context.desk, one.repeat.id, self._context.who)
        self._run(operation.then(lambda _: self._stopped(one, sheet)))

    def _stopped(self, one: coming.Coming, sheet: RepeatSheet) -> None:
        self._context.notices.say(words().text("handy-repeat-stopped", title=one.title))
        self._run(coming.load(self._context.desk).then(sheet.show_known))

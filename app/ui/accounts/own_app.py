"""Platforms that people connect with an app of their own: a guide to get one, its id and secret, then the browser."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLineEdit, QTextBrowser, QWidget

from app.domain.account import Account
from app.domain.goal import AccountKind
from app.domain.message import Message
from app.domain.publishing import OwnApp, SignIn
from app.ui.accounts import actions
from app.ui.accounts.browser import BrowserSheet
from app.ui.background import Operation
from app.ui.context import Context
from app.ui.theme import theme
from app.words import guide_to, words

GUIDE_HEIGHT = 230


class OwnAppSheet(BrowserSheet):
    """Asks for what the platform asks for. The secret is masked, and forgotten when the sheet closes."""

    def __init__(
        self, parent: QWidget, context: Context, platform: str, name: str, open_url: Callable[[QUrl], object]
    ) -> None:
        say = words().text
        title, why = say("oauth-sheet-title", platform=name), say("oauth-sheet-why", platform=name)
        super().__init__(parent, context, platform, title, why, open_url)
        self.setMinimumWidth(theme().px(620))
        self.body.insertWidget(0, guide_view(platform, name))
        self.client_id, self.client_secret, self.redirect, self.behalf = (QLineEdit() for _ in range(4))
        self.client_secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.finished.connect(lambda _: self.client_secret.clear())
        asks = context.desk.platforms.asks(platform) or ()
        self.add_row(say("oauth-client-id"), self.client_id)
        if "secret" in asks:
            self.add_row(say("oauth-client-secret"), self.client_secret, say("accounts-secret-kept"))
        if "redirect" in asks:
            self.redirect.setPlaceholderText("https://")
            self.add_row(say("oauth-redirect"), self.redirect, say("oauth-redirect-hint"))
        if "behalf" in asks:
            self.add_row(
                say("oauth-behalf", platform=platform), self.behalf, say("oauth-behalf-hint", platform=platform)
            )
        self.add_row(say("accounts-kind"), self.kind)
        self.add_ways(say("oauth-token-hint"))
        self.client_id.setFocus()

    def lock(self, *, open_: bool) -> None:
        """The fields of the app rest with the others."""
        super().lock(open_=open_)
        for field in (self.client_id, self.client_secret, self.redirect, self.behalf):
            field.setEnabled(open_)

    def ask(self) -> Operation[SignIn]:
        """The platform's page, for this app."""
        app = OwnApp(self.client_id.text(), self.client_secret.text(), self.redirect.text(), self.behalf.text())
        return actions.begin_sign_in(self._context.desk, self._platform, "", AccountKind(self.kind.value), app)

    def wrong(self) -> Message | None:
        """An id is needed; what else, the platform's own description knows."""
        return None if self.client_id.text().strip() else Message.of("oauth-client-id-missing")


class AgainSheet(BrowserSheet):
    """Signs in again to an account that is there; nothing has to be typed."""

    def __init__(self, parent: QWidget, context: Context, account: Account, open_url: Callable[[QUrl], object]) -> None:
        say = words().text
        title = say("oauth-again-title", handle=account.label)
        super().__init__(parent, context, account.platform, title, say("oauth-again-why"), open_url)
        self._account = account
        self.add_ways()

    def ask(self) -> Operation[SignIn]:
        """The platform's page, for the app that the account was connected with."""
        return actions.begin_again(self._context.desk, self._account)


def guide_view(platform: str, name: str) -> QTextBrowser:
    """The guide, to be read beside the platform's own pages."""
    view = QTextBrowser()
    text = guide_to(platform) or ""
    view.setMarkdown(text.partition("\n")[2])  # the sheet has the title
    view.setAccessibleName(words().text("oauth-guide", platform=name))
    view.setFixedHeight(theme().px(GUIDE_HEIGHT))
    view.setOpenLinks(False)
    return view

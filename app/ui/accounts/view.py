"""The accounts page: what is connected and how it does, and what can be connected."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.account import Account
from app.domain.errors import PrimumError
from app.domain.goal import AccountKind
from app.pipeline.expiry import Expiry
from app.ui.accounts import actions
from app.ui.accounts.bluesky import BlueskySheet
from app.ui.accounts.by_hand import ByHandSheet
from app.ui.accounts.card import AccountCard
from app.ui.accounts.mastodon import MastodonSheet
from app.ui.accounts.model import connectable, rehearsal_handle, rows
from app.ui.accounts.offer import offer_card
from app.ui.accounts.own_app import AgainSheet, OwnAppSheet
from app.ui.changes import Change
from app.ui.composer.layouts import clear
from app.ui.context import Context
from app.ui.frame import Page
from app.ui.tokens import STEP
from app.ui.widgets.buttons import button
from app.ui.widgets.card import page_column
from app.ui.widgets.ground import ground, stacked
from app.ui.widgets.labels import label
from app.ui.widgets.sheet import Sheet
from app.words import words

WIDEST = 860
OFFERS_IN_A_ROW = 3


class AccountsPage(Page):
    """Connect, test, disconnect. `open_url` opens the browser."""

    def __init__(self, context: Context, open_url: Callable[[QUrl], object] = QDesktopServices.openUrl) -> None:
        super().__init__(words().text("accounts-page"))
        self._context, self._open_url = context, open_url
        self.cards: dict[str, AccountCard] = {}
        self.offers: dict[str, QWidget] = {}
        self.sheet: Sheet | None = None
        self.bar.addStretch(1)
        self.set_body(self._body())
        context.changes.happened.connect(self._heard)
        self._read()

    def connect_rehearsal(self) -> None:
        """One click: an account on this machine."""
        context = self._context
        handle = rehearsal_handle(context.profile.person or words().text("accounts-rehearsal-handle"))
        operation = actions.connect(context.desk, "rehearsal", handle, "", "", AccountKind.PROFESSIONAL, context.who)
        context.run(operation.then(self._connected), self)

    def connect_bluesky(self) -> None:
        """Ask for handle and app password."""
        sheet = BlueskySheet(self, self._context)
        self._open(sheet)
        sheet.connected.connect(self._connected)

    def connect_mastodon(self) -> None:
        """Ask for the server, then go to the browser."""
        sheet = MastodonSheet(self, self._context, self._open_url)
        self._open(sheet)
        sheet.connected.connect(self._connected)

    def add_by_hand(self) -> None:
        """Ask for platform and name; nothing is signed in to."""
        sheet = ByHandSheet(self, self._context)
        self._open(sheet)
        sheet.connected.connect(self._connected)

    def connect_own_app(self, platform: str) -> None:
        """Ask for the person's own app, then go to the browser."""
        sheet = OwnAppSheet(self, self._context, platform, self._name(platform), self._open_url)
        self._open(sheet)
        sheet.connected.connect(self._connected)

    def sign_in_again(self, account: Account) -> None:
        """Go to the browser for an account that is there."""
        sheet = AgainSheet(self, self._context, account, self._open_url)
        self._open(sheet)
        sheet.connected.connect(self._connected)

    def test(self, account: Account) -> None:
        """Ask the platform whether the account works."""
        operation = actions.test(self._context.desk, account)
        said = words().text("accounts-works", handle=account.label)
        operation.then(lambda _: self._context.notices.say(said)).failed(self._failed)
        self._context.run(operation, self)

    def let_platform_publish(self, account: Account, native: bool) -> None:
        """The platform publishes at the planned time, or Primum does."""
        operation = actions.let_platform_publish(self._context.desk, account, self._context.who, native=native)
        key = "native-switched-on" if native else "native-switched-off"
        said = words().text(key, platform=self._name(account.platform), handle=account.label)
        self._context.run(operation.then(lambda _: self._context.notices.say(said)).failed(self._failed), self)

    def ask_disconnect(self, account: Account) -> None:
        """Ask first: what was planned for it would not go out."""
        say = words().text
        sheet = Sheet(self, say("accounts-disconnect-title", handle=account.label), say("accounts-disconnect-what"))
        sheet.add_button(say("accounts-cancel"), do=sheet.reject)
        sheet.add_button(say("accounts-disconnect"), "danger", sheet.accept)
        sheet.accepted.connect(lambda: self._disconnect(account))
        self._open(sheet)

    def _disconnect(self, account: Account) -> None:
        operation = actions.disconnect(self._context.desk, account, self._context.who)
        said = words().text("accounts-disconnected", handle=account.label)
        self._context.run(operation.then(lambda _: self._context.notices.say(said)), self)

    def _open(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.open()

    def _connected(self, account: Account) -> None:
        channels, key = (
            self._context.desk.platforms.channels(),
            "assist-added" if account.assisted else "accounts-connected",
        )
        name = channels[account.platform].name
        self._context.notices.say(words().text(key, handle=account.label, platform=name))

    def _failed(self, error: PrimumError) -> None:
        self._context.changes.tell(Change.ACCOUNTS)
        self._context.notices.error(error)

    def _heard(self, kind: str, _record_id: str) -> None:
        if kind == Change.ACCOUNTS:
            self._read()

    def _read(self) -> None:
        self._context.run(actions.read(self._context.desk).then(self.show_accounts), self)

    def show_accounts(self, accounts: tuple[Expiry, ...]) -> None:
        """Show these."""
        clear(self._list)
        self.cards = {}
        for row in rows(accounts, self._context.desk.platforms):
            card = AccountCard(row, self._context.desk.clock.now(), self._context.profile.zone)
            card.test_asked.connect(self.test)
            card.again_asked.connect(self.sign_in_again)
            card.remove_asked.connect(self.ask_disconnect)
            card.native_asked.connect(self.let_platform_publish)
            self.cards[row.account.id] = card
            self._list.addWidget(card)
        self._none.setVisible(not accounts)

    def _body(self) -> QWidget:
        say = words().text
        body, column = page_column(WIDEST, 3)
        column.addWidget(label(say("accounts-connected-title"), "section"))
        self._none = label(say("accounts-none"), "muted", wrap=True)
        column.addWidget(self._none)
        self._list = QVBoxLayout()
        self._list.setSpacing(2 * STEP)
        column.addLayout(self._list)
        column.addSpacing(4 * STEP)
        column.addWidget(label(say("accounts-more-title"), "section"))
        column.addLayout(self._offers())
        column.addSpacing(4 * STEP)
        column.addWidget(label(say("assist-by-hand-title"), "section"))
        column.addWidget(label(say("assist-by-hand-what"), "muted", wrap=True))
        self.by_hand = button(say("assist-by-hand-add"), icon="ph.hand", do=self.add_by_hand)
        column.addWidget(self.by_hand, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        area = ground("page")
        stacked(area).addWidget(body)
        return area

    def _offers(self) -> QGridLayout:
        own = {"rehearsal": self.connect_rehearsal, "bluesky": self.connect_bluesky, "mastodon": self.connect_mastodon}
        grid = QGridLayout()
        grid.setSpacing(3 * STEP)
        for number, platform in enumerate(connectable(self._context.desk.platforms)):
            do = own.get(platform, partial(self.connect_own_app, platform))
            self.offers[platform] = offer_card(platform, self._name(platform), do)
            grid.addWidget(self.offers[platform], *divmod(number, OFFERS_IN_A_ROW))
            grid.setColumnStretch(number % OFFERS_IN_A_ROW, 1)
        return grid

    def _name(self, platform: str) -> str:
        return self._context.desk.platforms.channels()[platform].name

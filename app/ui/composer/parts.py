"""The composer's parts together, as the modules that let them work with each other are handed them."""

from dataclasses import dataclass, field

from PySide6.QtWidgets import QLabel, QWidget

from app.domain.account import Account
from app.ui.composer.banner import Banner
from app.ui.composer.checks import ChecksPanel
from app.ui.composer.foot import Foot
from app.ui.composer.session import Session
from app.ui.composer.top import AccountsPill, ChoicePill, TitleField
from app.ui.composer.versions import VersionsPanel
from app.ui.composer.writing import WritingPanel
from app.ui.context import Context


@dataclass(slots=True)
class Top:
    """The parts of the top bar."""

    name: TitleField
    goal: ChoicePill
    audience: ChoicePill
    kind: ChoicePill
    accounts: AccountsPill
    saved: QLabel


@dataclass(slots=True)
class Parts:
    """`known` are the connected accounts, read when the page opens and when they change."""

    page: QWidget
    context: Context
    session: Session
    top: Top
    banner: Banner
    writing: WritingPanel
    versions: VersionsPanel
    checks: ChecksPanel
    foot: Foot
    known: tuple[Account, ...] = field(default=())

"""The pages there are, one line each. A page is made when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from app.ui.accounts.view import AccountsPage
from app.ui.assist.view import HandPage
from app.ui.calendar.view import CalendarPage
from app.ui.campaigns.view import CampaignsPage
from app.ui.composer.view import ComposerPage
from app.ui.consents.view import ConsentsPage
from app.ui.context import Context
from app.ui.frame import Page
from app.ui.guidance.view import GuidancePage
from app.ui.library.view import LibraryPage
from app.ui.settings.view import SettingsPage
from app.ui.status.view import StatusPage


@dataclass(frozen=True, slots=True)
class PageSpec:
    """Id, Fluent key of its name, icon, and what makes it."""

    id: str
    title: str
    icon: str
    make: Callable[[Context], Page]


PAGES = (
    PageSpec("calendar", "window-page-calendar", "ph.calendar-blank", CalendarPage),
    PageSpec("compose", "window-page-compose", "ph.pencil-simple", ComposerPage),
    PageSpec("campaigns", "aims-page", "ph.megaphone", CampaignsPage),
    PageSpec("assist", "assist-page", "ph.hand", HandPage),
    PageSpec("accounts", "window-page-accounts", "ph.users", AccountsPage),
    PageSpec("consents", "window-page-consents", "ph.handshake", ConsentsPage),
    PageSpec("library", "library-page", "ph.stack", LibraryPage),
    PageSpec("guidance", "window-page-guidance", "ph.shield-check", GuidancePage),
    PageSpec("status", "window-page-status", "ph.heartbeat", StatusPage),
    PageSpec("settings", "window-page-settings", "ph.gear-six", SettingsPage),
)

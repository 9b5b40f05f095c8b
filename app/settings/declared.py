"""Every setting, declared once. The settings page, its help and the defaults come from here."""

from typing import Any

from app.domain.errors import InputError
from app.domain.message import Message
from app.settings.setting import Setting

THEME = Setting(
    "theme",
    "system",
    Message.of("settings-theme"),
    Message.of("settings-theme-help"),
    choices=(
        ("system", Message.of("settings-theme-system")),
        ("light", Message.of("settings-theme-light")),
        ("dark", Message.of("settings-theme-dark")),
    ),
)

LANGUAGE = Setting(
    "language",
    "system",
    Message.of("settings-language"),
    Message.of("settings-language-help"),
    choices=(
        ("system", Message.of("settings-language-system")),
        ("en", Message.of("settings-language-en")),
        ("fr", Message.of("settings-language-fr")),
    ),
)

TEXT_SCALE = Setting(
    "text_scale",
    100,
    Message.of("settings-text-scale"),
    Message.of("settings-text-scale-help"),
    low=80,
    high=200,
)

WEEK_STARTS = Setting(
    "week_starts",
    "monday",
    Message.of("settings-week-starts"),
    Message.of("settings-week-starts-help"),
    choices=(
        ("monday", Message.of("settings-week-starts-monday")),
        ("sunday", Message.of("settings-week-starts-sunday")),
        ("saturday", Message.of("settings-week-starts-saturday")),
    ),
)

PAUSED = Setting(
    "paused",
    default=False,
    label=Message.of("settings-paused"),
    help=Message.of("settings-paused-help"),
)

GRACE_MINUTES = Setting(
    "grace_minutes",
    30,
    Message.of("settings-grace-minutes"),
    Message.of("settings-grace-minutes-help"),
    low=5,
    high=1440,
)

BURST_GAP = Setting(
    "burst.gap_minutes",
    10,
    Message.of("settings-burst-gap"),
    Message.of("settings-burst-gap-help"),
    low=0,
    high=1440,
)

BURST_CAP = Setting(
    "burst.daily_cap",
    12,
    Message.of("settings-burst-cap"),
    Message.of("settings-burst-cap-help"),
    low=0,
    high=200,
)

REPEAT_DAYS = Setting(
    "repeat.days",
    14,
    Message.of("settings-repeat-days"),
    Message.of("settings-repeat-days-help"),
    low=0,
    high=365,
)

NOTICE_TITLES = Setting(
    "notices.titles",
    default=False,
    label=Message.of("notify-titles"),
    help=Message.of("notify-titles-help"),
)

ASK_CROSSREF = Setting(
    "evidence.crossref",
    default=False,
    label=Message.of("settings-evidence-crossref"),
    help=Message.of("settings-evidence-crossref-help"),
)

FEED_PLACE = Setting("feed.place", "")

FEED_REDACTED = Setting("feed.redacted", default=False)

DAILY_MINUTES = Setting(
    "mindful.minutes",
    30,
    Message.of("aims-budget"),
    Message.of("aims-budget-help"),
    low=0,
    high=480,
)

OBSERVANCES = Setting(
    "calendar.observances",
    default=True,
    label=Message.of("cal-observances"),
    help=Message.of("cal-observances-help"),
)

ALL: tuple[Setting[Any], ...] = (
    THEME,
    LANGUAGE,
    TEXT_SCALE,
    WEEK_STARTS,
    PAUSED,
    GRACE_MINUTES,
    BURST_GAP,
    BURST_CAP,
    REPEAT_DAYS,
    NOTICE_TITLES,
    ASK_CROSSREF,
    FEED_PLACE,
    FEED_REDACTED,
    DAILY_MINUTES,
    OBSERVANCES,
)
"""In the order in which the page shows them."""

_BY_KEY = {setting.key: setting for setting in ALL}


def by_key(key: str) -> Setting[Any]:
    """The setting with this key. Raises InputError for a key that nobody declared."""
    if key not in _BY_KEY:
        raise InputError("settings-unknown", setting=key)
    return _BY_KEY[key]

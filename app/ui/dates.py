"""Dates and times as people read them, in the practice's time zone."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale

from app.domain.calendar import wall
from app.words import words

SHORT, LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat


def _locale() -> QLocale:
    return QLocale(words().language)


def weekday(day: date, form: QLocale.FormatType = SHORT) -> str:
    """“Tue”, or “Tuesday”."""
    return _locale().standaloneDayName(day.isoweekday(), form)


def month(day: date, form: QLocale.FormatType = LONG) -> str:
    """“November”, or “Nov”."""
    return _locale().standaloneMonthName(day.month, form)


def month_year(day: date) -> str:
    """“November 2026”."""
    return f"{month(day)} {day.year}"


def short_day(day: date) -> str:
    """“Tue 24 Nov”."""
    return f"{weekday(day)} {day.day} {month(day, SHORT)}"


def long_day(day: date) -> str:
    """“Tuesday 24 November”."""
    return f"{weekday(day, LONG)} {day.day} {month(day)}"


def clock(moment: datetime, zone: str) -> str:
    """“07:30” on the practice's wall."""
    return f"{wall(moment, zone):%H:%M}"


def moment(when: datetime, zone: str) -> str:
    """“Tue 24 Nov, 07:30”."""
    return f"{short_day(wall(when, zone).date())}, {clock(when, zone)}"


def place(zone: str) -> str:
    """“Toronto” for America/Toronto."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def relative(when: datetime, now: datetime, zone: str) -> str:
    """“in 2 days”, “5 minutes ago”: whole days by the wall calendar, below that hours and minutes."""
    days = (wall(when, zone).date() - wall(now, zone).date()).days
    if abs(days) >= 1:
        key = "window-in-days" if days > 0 else "window-days-ago"
        return words().text(key, days=abs(days))
    minutes = round(abs(when - now) / timedelta(minutes=1))
    if minutes < 60:
        return words().text("window-in-minutes" if when >= now else "window-minutes-ago", minutes=minutes)
    return words().text("window-in-hours" if when >= now else "window-hours-ago", hours=minutes // 60)


def week_start(day: date, first_weekday: int = 0) -> date:
    """The first day of the day's week; 0 is Monday, 6 Sunday."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)


def day_year(day: date) -> str:
    """“24 Nov 2026”."""
    return f"{day.day} {month(day, SHORT)} {day.year}"

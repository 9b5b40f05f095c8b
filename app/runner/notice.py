"""Notifications without a window: by the tool that each system has, and not at all where it has none."""

import base64
import logging
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence

from app.domain.desk import Desk
from app.domain.errors import PrimumError
from app.domain.ports import Notify
from app.pipeline.needs import Need, News
from app.words import words

log = logging.getLogger("primum.notice")
SECONDS = 10
"""How long a tool may take."""
LATER = 60.0
"""Seconds until it is looked again whether protected hours are over."""
Which = Callable[[str], str | None]
Run = Callable[[Sequence[str]], None]
# The two texts come as data, never as a part of the script: a post's title is nobody's program.
OSASCRIPT = "on run argv\ndisplay notification (item 2 of argv) with title (item 1 of argv)\nend run"
TOAST = (
    "$title, $text = foreach ($one in {given}) "
    "{{ [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($one)) }}; "
    "[void][Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType=WindowsRuntime]; "
    "$toast = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent(1); "
    "$lines = $toast.GetElementsByTagName('text'); "
    "[void]$lines[0].AppendChild($toast.CreateTextNode($title)); "
    "[void]$lines[1].AppendChild($toast.CreateTextNode($text)); "
    "[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier('Primum').Show($toast)"
)


def command(title: str, sentence: str, system: str = sys.platform, which: Which = shutil.which) -> list[str] | None:
    """What shows a notification on this system; None where nothing can.

    D-Bus: freedesktop.org, Desktop Notifications Specification 1.2 (`Notify` takes name, id, icon, summary, body,
    actions, hints, milliseconds); read 2026-11.
    """
    if system == "darwin":
        return ["osascript", "-e", OSASCRIPT, title, sentence]
    if system == "win32":
        return ["powershell", "-NoProfile", "-NonInteractive", "-Command", TOAST.format(given=_coded(title, sentence))]
    if which("notify-send"):
        return ["notify-send", "--app-name=Primum", "--", title, sentence]
    if which("gdbus"):
        name, path = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
        call = ["gdbus", "call", "--session", "--dest", name, "--object-path", path, "--method", f"{name}.Notify"]
        return [*call, "Primum", "0", "", _quoted(title), _quoted(sentence), "[]", "{}", "8000"]
    return None


class SystemNotice:
    """A `Notify` that starts the system's tool."""

    def __init__(self, make: Callable[[str, str], list[str] | None] = command, run: Run | None = None) -> None:
        """`make` says what to run, `run` runs it."""
        self._make, self._run = make, run or _run

    def __call__(self, title: str, sentence: str) -> None:
        """Show it; what goes wrong is noted in the log without the words."""
        given = self._make(title, sentence)
        if given is None:
            return
        try:
            self._run(given)
        except (OSError, subprocess.SubprocessError) as error:
            log.warning("no notification: %s", type(error).__name__)


class Teller:
    """Tells what comes to need a person while no window is open. Called after every change of a delivery."""

    def __init__(self, desk: Desk, notify: Notify, later: Callable[[Callable[[], None]], object] | None = None) -> None:
        """Looks once: what needs a person already is not told. `later` calls again in a minute, by a thread."""
        self._desk, self._notify, self._later = desk, notify, later or _later
        self._news, self._turn, self._waits = News(), threading.Lock(), False
        self.look()

    def look(self) -> None:
        """Tell what is new, or after the protected hours; a database that cannot be read now is looked at next time."""
        with self._turn:
            try:
                fresh = self._news.look(self._desk)
            except PrimumError as error:
                log.warning("nothing to tell: %s", error.message.key)
                return
        if fresh:
            self._notify(*said(fresh))
        if self._news.waits and not self._waits:
            self._waits = True
            self._later(self._again)

    def _again(self) -> None:
        self._waits = False
        self.look()


def _later(act: Callable[[], None]) -> None:
    timer = threading.Timer(LATER, act)
    timer.daemon = True
    timer.start()


def said(fresh: Sequence[Need]) -> tuple[str, str]:
    """Title and sentence for what is new."""
    say = words().text
    if len(fresh) > 1:
        return say("status-alert-title"), say("status-alert-many", count=len(fresh))
    sentence = words().say(fresh[0].message)
    if fresh[0].title:
        sentence = say("notify-about", title=fresh[0].title, said=sentence)
    return say("status-alert-title"), sentence


def _coded(*texts: str) -> str:
    """PowerShell takes typographic quotes for quotes too, so texts go in as Base64."""
    return ", ".join(f"'{base64.b64encode(text.encode()).decode()}'" for text in texts)


def _quoted(text: str) -> str:
    """A string as GVariant text has it, so that nothing in it is read as another type."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'


def _run(given: Sequence[str]) -> None:
    subprocess.run(given, check=True, capture_output=True, timeout=SECONDS)  # noqa: S603 -- our own words, no shell

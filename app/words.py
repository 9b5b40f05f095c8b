"""Messages into sentences. Every sentence a person reads is a Fluent message in resources/strings/<language>/."""

import locale
import os
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

from app.domain.errors import PrimumError
from app.domain.message import Message

LANGUAGES = ("en", "fr")

LANGUAGE_VARIABLE = "PRIMUM_LANGUAGE"
"""Names the language where neither the settings nor the system should decide."""


class Words:
    """The sentences of one language, with English behind it. Files are read when their first message is asked for.

    A file `<name>.ftl` holds the messages whose key begins with `<name>-` (`error-disk-full` is in `error.ftl`), so
    that a check which finds nothing reads no file at all.
    """

    def __init__(self, language: str = "en") -> None:
        """Open the language; an unknown one falls back to English."""
        self.language = language if language in LANGUAGES else "en"
        self._languages = tuple(dict.fromkeys((self.language, "en")))
        self._bundles: dict[tuple[str, str], FluentBundle] = {}

    def say(self, message: Message) -> str:
        """The sentence. A key without a message gives the key itself: a test makes sure that this never ships."""
        return self.text(message.key, **message.values)

    def text(self, key: str, **params: str | int | float) -> str:
        """The sentence for a key; `key.attribute` asks for an attribute of the message."""
        name, _, attribute = key.partition(".")
        for language in self._languages:
            bundle = self._bundle(language, name.split("-", 1)[0])
            if bundle.has_message(name):
                message = bundle.get_message(name)
                pattern = message.attributes.get(attribute) if attribute else message.value
                if pattern is not None:
                    return str(bundle.format_pattern(pattern, params)[0])
        return key

    def error(self, error: PrimumError) -> str:
        """What went wrong and what to do, for the person."""
        return self.say(error.message)

    def _bundle(self, language: str, name: str) -> FluentBundle:
        if (language, name) not in self._bundles:
            # Isolation marks around parameters would end up in copied text and in terminals.
            bundle = FluentBundle([language], use_isolating=False)
            file = files("resources").joinpath("strings", language, f"{name}.ftl")
            if file.is_file():
                bundle.add_resource(FluentResource(file.read_text("utf-8")))
            self._bundles[language, name] = bundle
        return self._bundles[language, name]


class _Spoken:
    """The language that the program speaks, chosen once at its start."""

    language = "en"


def speak(language: str) -> None:
    """Speak a language from now on: “en”, “fr”, or “system” for that of PRIMUM_LANGUAGE or the system."""
    _Spoken.language = system_language(os.environ) if language == "system" else language


def system_language(environ: Mapping[str, str]) -> str:
    """The first language that the environment (as POSIX names it) or the system asks for; English where we lack it."""
    named = [environ.get(name, "") for name in (LANGUAGE_VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG")]
    asked = next((name for name in named if name), "") or (locale.getlocale()[0] or "")
    short = asked.replace("-", "_").split("_", 1)[0].split(".", 1)[0].lower()
    # Windows writes the name of the language out.
    found = {"french": "fr", "english": "en"}.get(short, short)
    return found if found in LANGUAGES else "en"


def words(language: str = "") -> Words:
    """The shared sentences of a language; without one, of that which the program speaks."""
    return _shared(language or _Spoken.language)


@lru_cache(maxsize=4)
def _shared(language: str) -> Words:
    return Words(language)


def guide_to(platform: str) -> str | None:
    """How to get an app of one's own at a platform, as Markdown; None where none is needed, or it is unknown."""
    if not platform.isalpha():
        return None
    help_pages = files("resources").joinpath("help")
    pages = (help_pages.joinpath(_Spoken.language, f"{platform}.md"), help_pages.joinpath(f"{platform}.md"))
    return next((page.read_text("utf-8") for page in pages if page.is_file()), None)

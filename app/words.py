"""Messages into sentences. Every sentence a person reads is a Fluent message in resources/strings/<language>/."""

from functools import lru_cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

from app.domain.errors import PrimumError
from app.domain.message import Message

LANGUAGES = ("en",)


class Words:
    """The sentences of one language, with English behind it. Files are read when their first message is asked for.

    A file `<name>.ftl` holds the messages whose key begins with `<name>-` (`error-disk-full` is in `error.ftl`), so
    that a check which finds nothing reads no file at all.
    """

    def __init__(self, language: str = "en") -> None:
        """Open the language; an unknown one falls back to English."""
        self._languages = (language, "en") if language != "en" and language in LANGUAGES else ("en",)
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


@lru_cache(maxsize=4)
def words(language: str = "en") -> Words:
    """The shared sentences of a language."""
    return Words(language)


def guide_to(platform: str) -> str | None:
    """How to get an app of one's own at a platform, as Markdown; None where none is needed, or it is unknown."""
    page = files("resources").joinpath("help", f"{platform}.md")
    return page.read_text("utf-8") if platform.isalpha() and page.is_file() else None

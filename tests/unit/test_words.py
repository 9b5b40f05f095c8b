import pytest

from app.domain.errors import InputError
from app.domain.message import Message
from app.words import Words, speak, system_language, words


def test_a_message_becomes_a_sentence_with_its_parameters() -> None:
    sentence = Words().say(Message.of("error-illegal-post-move", now="draft", to="published"))
    assert "draft" in sentence
    assert "published" in sentence


def test_an_unknown_language_falls_back_to_english() -> None:
    assert Words("xx").text("error-illegal-post-move") == Words("en").text("error-illegal-post-move")


def test_an_unknown_key_is_shown_as_it_is_rather_than_crashing() -> None:
    assert Words().text("error-nobody-wrote-this") == "error-nobody-wrote-this"


def test_an_error_speaks_through_its_message() -> None:
    assert "draft" in Words().error(InputError("error-illegal-post-move", now="draft", to="sent"))


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({"LANG": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "fr_FR", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"PRIMUM_LANGUAGE": "fr", "LC_ALL": "C.UTF-8"}, "fr"),
        ({"LANG": "C"}, "en"),
    ],
)
def test_the_language_is_the_systems_where_we_have_it(environ: dict[str, str], language: str) -> None:
    assert system_language(environ) == language


def test_the_program_speaks_the_language_that_was_chosen() -> None:
    speak("fr")
    try:
        assert words().text("window-close") == "Fermer"
        assert words("en").text("window-close") == "Close"
    finally:
        speak("en")

from app.domain.errors import InputError
from app.domain.message import Message
from app.words import Words


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

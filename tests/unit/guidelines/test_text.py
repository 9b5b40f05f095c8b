"""Normalising, the way back to what was typed, tokens and sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidelines.phrases import PhraseList, listed
from app.guidelines.text import Match, Surface

ODD = st.text(st.sampled_from(list("aZ é̈&#;@1.,\n '’“ \u200b\u202eﬁ𝗽а🙂ſİßéﷺ")), max_size=60)


def surface(text: str) -> Surface:
    return Surface("text", text)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("𝗽𝗮𝘁𝗶𝗲𝗻𝘁", "patient"),
        ("pa\u200btient", "patient"),
        ("рatient", "patient"),
        ("p&amp;t", "p&t"),
        ("&lt;b&gt;", "<b>"),
        ("it’s “ok”", 'it\'s "ok"'),
        ("ﬁne", "fine"),
        ("ᴘᴀᴛɪᴇɴᴛ", "patient"),
        ("cafe\u0301", "café"),
        ("#ManVs6Train", "#Man Vs 6 Train"),
        ("#NHSEngland", "#NHS England"),
        ("#ESOC2026", "#ESOC2026"),
        ("#GPs", "#GPs"),
        ("Привет", "Привет"),
    ],
)
def test_text_is_read_as_a_reader_sees_it(typed: str, read: str) -> None:
    assert surface(typed).text == read


@given(st.text(max_size=200) | ODD)
def test_every_stretch_leads_back_into_the_original(text: str) -> None:
    s = surface(text)
    assert len(s.text) == len(s.low)
    for start in range(0, len(s.text) + 1, 3):
        for end in range(start, len(s.text) + 1, 5):
            span = s.origin(Match(start, end))
            assert 0 <= span.start <= span.end <= len(text)


@given(st.text(max_size=200) | ODD)
def test_tokens_and_sentences_lie_in_the_text_in_order(text: str) -> None:
    s = surface(text)
    ends = 0
    for token in s.tokens:
        assert ends <= token.start < token.end <= len(s.text)
        assert s.low[token.start : token.end] == token.low
        ends = token.end
    ends = 0
    for sentence in s.sentences:
        assert ends <= sentence.start < sentence.end <= len(s.text)
        ends = sentence.end


def test_a_styled_word_is_marked_where_it_was_typed() -> None:
    text = "so 𝗴𝘂𝗮𝗿𝗮𝗻𝘁𝗲𝗲𝗱 &amp; safe"
    s = surface(text)
    at = s.low.index("guaranteed")
    assert s.said(Match(at, at + 10)) == "𝗴𝘂𝗮𝗿𝗮𝗻𝘁𝗲𝗲𝗱"
    at = s.low.index("&")
    assert s.said(Match(at, at + 1)) == "&amp;"


def test_the_space_in_a_split_hashtag_has_no_width() -> None:
    s = surface("#ManVs6Train")
    assert s.said(Match(0, len(s.text))) == "#ManVs6Train"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dr. Smith met Mrs. Jones. They spoke.", 2),
        ("He came in at 3 a.m. and left.", 1),
        ("54F s/p chole, d/c'd Tues. Back now.", 1),
        ("One\nTwo\n\nThree", 3),
        ("Really?! Yes. No", 3),
        ("BP was 1.5 today. Fine", 2),
        ("he came in. he left", 2),
        ("", 0),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, count: int) -> None:
    assert len(surface(text).sentences) == count


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("no risk", "There is no  risk at all", "no  risk"),
        ("risk free", "It is risk-free.", "risk-free"),
        ("guarantee*", "Results GUARANTEED!", "GUARANTEED"),
        ("cure|heal all", "we heal all", "heal all"),
        ("lost _ kilos", "she lost twelve kilos", "lost twelve kilos"),
        ("claim ~ wrong", "the claim that this is wrong", "claim that this is wrong"),
        ("patient", "the patient's scan", "patient"),
    ],
)
def test_a_phrase_is_found(phrase: str, text: str, found: str) -> None:
    s = surface(text)
    (match,) = PhraseList((phrase,)).find(s)
    assert s.said(match) == found


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("no risk", "There is no. Risk is low"),
        ("claim ~ wrong", "the claim that this one really is wrong"),
        ("guarantee*", "a warranty"),
        ("cure", "secure"),
    ],
)
def test_a_phrase_is_not_found(phrase: str, text: str) -> None:
    assert PhraseList((phrase,)).find(surface(text)) == ()


def test_a_phrase_must_begin_with_a_word() -> None:
    with pytest.raises(ValueError, match="begins with a word"):
        PhraseList(("~ wrong",))


def test_lists_may_go_on_in_the_next_line() -> None:
    assert listed("a|b\n   |c d,\n e") == ("a|b|c d", "e")


def test_a_fact_is_computed_once() -> None:
    calls = []

    def fact(s: Surface) -> int:
        calls.append(s)
        return 7

    s = surface("x")
    assert (s.of(fact), s.of(fact), len(calls)) == (7, 7, 1)


def test_matches_around_are_those_of_the_sentences_asked_for() -> None:
    s = surface("One cat. Two cats. Three cat. Four cat.")
    cats = PhraseList(("cat|cats",)).find
    here = Match(s.low.index("two"), s.low.index("two") + 3)
    assert [s.sentence_at(m.start) for m in s.around(cats, here)] == [1]
    assert [s.sentence_at(m.start) for m in s.around(cats, here, 1)] == [0, 1, 2]
    assert [s.sentence_at(m.start) for m in s.around(cats, here, 1, 0)] == [0, 1]

"""What is sent where a platform reads signs as markup: LinkedIn's little text and Reddit's Markdown, exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from platforms.kit import little_text, markdown

SIGNS = "\\|{}@[]()<>#*_~"


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Plain words, all of them.", "Plain words, all of them."),
        ("2 * 3 _really_ ~not~ x^2", r"2 \* 3 \_really\_ \~not\~ x\^2"),
        ("# No heading\n> no quote >!no spoiler!<", "\\# No heading  \n\\> no quote \\>!no spoiler!<"),
        ("[no](link) `code` a|b", r"\[no\](link) \`code\` a\|b"),
        ("C:\\path", r"C:\\path"),
        ("- one\n- two\n+ three", "\\- one  \n\\- two  \n\\+ three"),
        ("1. one\n2) two", "1\\. one  \n2\\) two"),
        ("well-being -5 1.5 mg", "well-being -5 1.5 mg"),
        ("---", r"\---"),
        ("    deep\n\tdeep", "   deep  \n   deep"),
        ("One.\n\nTwo.\nThree.", "One.\n\nTwo.  \nThree."),
        (
            "see https://a.com/x_(y)_z and (https://b.com/c_d) now_",
            r"see https://a.com/x_(y)_z and (https://b.com/c_d) now\_",
        ),
        ("&amp; R&D", r"\&amp; R&D"),
        ("手 💉", "手 💉"),
    ],
)
def test_reddit_shows_what_was_written(text, sent):
    assert markdown.escaped(text) == sent


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (SIGNS, "".join("\\" + sign for sign in SIGNS)),
        ("#Flu, #Flu_Shot! (#CardiacRehab)", r"{hashtag|#|Flu}, {hashtag|#|Flu\_Shot}! \({hashtag|#|CardiacRehab}\)"),
        ("#1 and a#b", r"\#1 and a\#b"),
        ("@[Name](urn:li:person:1)", r"\@\[Name\]\(urn:li:person:1\)"),
        ("https://a.com/x_y", r"https://a.com/x\_y"),
        ("#santé #手洗い", "{hashtag|#|santé} {hashtag|#|手洗い}"),
    ],
)
def test_linkedin_gets_hashtags_as_templates_and_all_else_escaped(text, sent):
    assert little_text.escaped(text) == sent


@given(st.text(alphabet="ab " + SIGNS + "`^-+1.\n&;é💉", max_size=60))
def test_nothing_typed_is_lost_and_no_sign_is_left_bare(text):
    for escaped in (little_text.escaped, markdown.escaped):
        kept = [sign for sign in escaped(text) if sign not in "\\ \n{}|"]
        typed = [sign for sign in text if sign not in "\\ \n{}|"]
        if escaped is markdown.escaped or "{hashtag" not in escaped(text):
            assert kept == typed
    plain = little_text.escaped(text).replace("\\\\", "")
    assert all(plain[place - 1 : place] == "\\" for place, sign in enumerate(plain) if sign in "@*_~<>[]()")

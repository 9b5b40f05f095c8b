"""Links, hashtags and mentions, platform by platform."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from platforms.kit import entities
from platforms.kit.links import web_addresses


def links(text: str) -> list[str]:
    return [text[link.start : link.end] for link in web_addresses(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see https://example.com/path.", ["https://example.com/path"]),
        ("see https://example.com/path/!!!", ["https://example.com/path/"]),
        ("https://example.com/,,,,", ["https://example.com/"]),
        ("(https://example.com/a)", ["https://example.com/a"]),
        ("https://en.wikipedia.org/wiki/Primer_(film)", ["https://en.wikipedia.org/wiki/Primer_(film)"]),
        (
            "https://doi.org/10.1016/S0140-6736(20)30183-5 done",
            ["https://doi.org/10.1016/S0140-6736(20)30183-5"],
        ),
        ("example.com and www.foo.co.uk, it.so", ["example.com", "www.foo.co.uk", "it.so"]),
        ("foo.baz tar.bz2 page.html", []),
        ("twitter.jp日本語it.so中国語", ["twitter.jp", "it.so"]),
        ("これはexample.comです", ["example.com"]),
        ("john.doe@mail.com john.doe.gov@mail.com", []),
        ("#test.com @test.com $t.co", []),
        ("$https://example.com", []),
        ("http://☃.net/", ["http://☃.net/"]),
        ("http://xn--はじめよう.com/", []),
        ("http://-dash.com http://dash-.com http://under_score.com", []),
        ("http://sub_domain.example.com", ["http://sub_domain.example.com"]),
        ("I like http://t.co/pbY2NfTZ's look", ["http://t.co/pbY2NfTZ"]),
        ("http://t.co/" + "a" * 41, []),
        ("http://example.com:3000/x", ["http://example.com:3000/x"]),
        ("http://example.com?foo=1&b=2.", ["http://example.com?foo=1&b=2"]),
        ("une étude.fr 10.1056/NEJMoa1800389 1.5 p.m.", ["étude.fr"]),
        ("http://example.com\nhttp://b.com", ["http://example.com", "http://b.com"]),
    ],
)
def test_x_finds_addresses_as_twitter_text_does(text, found):
    assert links(text) == found


def found(finder, text, kind):
    return [facet.value for facet in finder(text) if facet.kind == kind]


def test_a_bare_address_gets_its_scheme_in_the_value():
    assert found(entities.x, "see example.com/a.", "link") == ["https://example.com/a"]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("#Diabetes #Type2 #2026 #1st", ["Diabetes", "Type2", "1st"]),
        ("a#b &#c #a#b", []),
        ("＃健康", ["健康"]),
        ("#santé.", ["santé"]),
        ("1️⃣ #️⃣", []),
        ("#http://x", []),
        ("https://example.com/#part", []),
    ],
)
def test_x_hashtags(text, tags):
    assert found(entities.x, text, "hashtag") == tags


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("@nurse, hello", ["nurse"]),
        ("a@b.com f@@kn f!@kn", []),
        ("RT@nurse", ["nurse"]),
        ("@nurseé @a@b", []),
        ("の@nurseに", ["nurse"]),
    ],
)
def test_x_mentions(text, names):
    assert found(entities.x, text, "mention") == names


def test_names_elsewhere_hold_full_stops_but_do_not_end_with_one():
    assert found(entities.common, "Thanks @dr.lee. See @a-b", "mention") == ["dr.lee", "a-b"]
    assert found(entities.common, "desk@clinic.example.com", "mention") == []


def test_mastodon_mentions_name_their_server_and_bare_domains_are_text():
    assert found(entities.fediverse, "@nurse@health.example hi", "mention") == ["nurse@health.example"]
    assert found(entities.fediverse, "example.com https://b.com", "link") == ["https://b.com"]


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("see example.com, now", "link", ["https://example.com"]),
        ("(https://a.com/x)", "link", ["https://a.com/x"]),
        ("https://a.com/x_(y)", "link", ["https://a.com/x_(y)"]),
        ("end. Next e.g. this", "link", []),
        ("#MedSky, #100 #covid-19! a#b", "hashtag", ["MedSky", "covid-19"]),
        ("#" + "a" * 65, "hashtag", []),
        ("@alice.bsky.social. @nobody", "mention", ["alice.bsky.social"]),
    ],
)
def test_bluesky_entities(text, kind, values):
    assert found(entities.bluesky, text, kind) == values


@given(st.text(alphabet="ab.#@/:＃ éあ💉()https\n-_", max_size=60))
def test_entities_lie_in_order_within_the_text_and_never_overlap(text):
    for finder in entities.FINDING.values():
        place = 0
        for facet in finder(text):
            assert place <= facet.start < facet.end <= len(text)
            place = facet.end

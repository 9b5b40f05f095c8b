"""Corners that the examples of a rule cannot show: spans, severities by account, fixes."""

import pytest

from app.domain.checking import CheckRequest
from app.domain.finding import Finding, Severity
from app.domain.goal import AccountKind, Audience, PostKind
from app.domain.media import Media
from app.domain.post import Evidence
from app.guidelines.engine import Engine
from app.guidelines.rules.access import alt_text
from app.guidelines.rules.advice import individual_diagnosis, individual_treatment
from app.guidelines.rules.claims import no_risk
from app.guidelines.rules.evidence import unsourced_claim
from app.guidelines.rules.tone import personal_attack, profanity


def found(rule: object, request: CheckRequest) -> tuple[Finding, ...]:
    return Engine((rule.RULE,))(request).findings  # type: ignore[attr-defined]  # -- the rule is looked up by its module


def words_of(rule: object, text: str, **more: object) -> list[str]:
    request = CheckRequest(text=text, **more)  # type: ignore[arg-type]  # -- whatever fields a case needs
    return [text[s.start : s.end] for f in found(rule, request) for s in f.spans]


@pytest.mark.parametrize(
    "word",
    ["sh1t", "f**k", "f***ing", "s**tshow", "f—ing", "b*****ds", "$hit", "bull$hit", "f#cking", "sh!t", "a**hole"],
)
def test_masked_swearing_is_seen_and_marked_exactly(word: str) -> None:
    assert words_of(profanity, f"Well, {word} happens") == [word]


@pytest.mark.parametrize(
    "text",
    [
        "p < 0.05** in both arms",
        "co-worker",
        "2*3*4 doses",
        "x-ray",
        "A*STAR",
        "a b-cell",
        "**fully** booked",
        "COVID-19",
    ],
)
def test_stars_and_hyphens_alone_are_no_swearing(text: str) -> None:
    assert words_of(profanity, text) == []


@pytest.mark.parametrize(
    ("account", "severity"),
    [
        (AccountKind.PROFESSIONAL, Severity.BLOCK),
        (AccountKind.PRACTICE, Severity.BLOCK),
        (AccountKind.PERSONAL, Severity.ADVISE),
    ],
)
def test_swearing_stops_a_post_only_in_a_professional_name(account: AccountKind, severity: Severity) -> None:
    assert [f.severity for f in found(profanity, CheckRequest("what a shitshow", account=account))] == [severity]


def test_a_jab_warns_and_an_insult_stops() -> None:
    assert found(personal_attack, CheckRequest("Get a life."))[0].severity is Severity.WARN
    assert found(personal_attack, CheckRequest("You are an idiot."))[0].severity is Severity.BLOCK


def test_spans_point_into_styled_letters() -> None:
    text = "You are an 𝐢𝐝𝐢𝐨𝐭, mate"
    found_words = words_of(personal_attack, text)
    assert "𝐢𝐝𝐢𝐨𝐭" in found_words
    assert all(word in text for word in found_words)


def test_colleagues_discussing_a_case_may_name_what_they_see() -> None:
    asked = {"kind": PostKind.REPLY, "in_reply_to": "72F, three weeks of temporal headache, ESR 90?"}
    text = "This is giant cell arteritis until proven otherwise."
    assert words_of(individual_diagnosis, text, audience=Audience.PROFESSIONALS, **asked) == []
    assert words_of(individual_diagnosis, text, **asked) != []


def test_the_same_words_are_information_in_a_post_and_advice_in_a_reply() -> None:
    text = "Take two tablets of ibuprofen with food."
    assert words_of(individual_treatment, text) == []
    assert words_of(individual_treatment, text, kind=PostKind.REPLY, in_reply_to="My back!") != []


def test_a_kept_source_silences_the_call_for_one() -> None:
    text = "Turmeric reverses fatty liver."
    assert words_of(unsourced_claim, text)
    assert words_of(unsourced_claim, text, evidence=(Evidence("doi:10.1000/1"),)) == []


def test_no_risk_only_warns_where_no_treatment_is_named() -> None:
    assert found(no_risk, CheckRequest("No side effects whatsoever, friends!"))[0].severity is Severity.WARN
    assert found(no_risk, CheckRequest("Botox without any side effects!"))[0].severity is Severity.BLOCK


def test_leaving_out_picture_of_keeps_the_rest() -> None:
    alt = "Photo of a nurse with a spacer."
    finding = found(alt_text, CheckRequest("x", media=(Media("0" * 64, "a.jpg", "image/jpeg", 1, alt_text=alt),)))[0]
    assert finding.fix is not None
    ((span, text),) = finding.fix.edits
    assert alt[: span.start] + text + alt[span.end :] == "A nurse with a spacer."


def test_only_the_pictures_without_words_are_counted() -> None:
    told = Media("0" * 64, "a.jpg", "image/jpeg", 1, alt_text="A nurse with a spacer.")
    silent = Media("1" * 64, "b.jpg", "image/jpeg", 1)
    finding = found(alt_text, CheckRequest("x", media=(told, silent, silent)))[0]
    assert finding.message.values["which"] == "2, 3"

"""Who asks about their own health, and which answers keep their distance."""

import pytest

from app.domain.checking import CheckRequest
from app.domain.finding import Severity
from app.domain.goal import Audience, PostKind
from app.guidelines.asking import is_own_question, keeps_distance
from app.guidelines.engine import Engine
from app.guidelines.rules.advice import individual_diagnosis, individual_treatment
from app.guidelines.text import Surface

ENGINE = Engine((individual_diagnosis.RULE, individual_treatment.RULE))


def reply(text: str, asked: str, audience: Audience = Audience.PUBLIC) -> CheckRequest:
    return CheckRequest(text, kind=PostKind.REPLY, in_reply_to=asked, audience=audience)


@pytest.mark.parametrize(
    "asked",
    [
        "my calf is swollen after the flight",
        "dizzy on amitriptyline",
        "My daughter has spots",
        "TSH 9, what does it mean for me",
    ],
)
def test_their_own_symptoms_results_and_medicines_count(asked: str) -> None:
    assert is_own_question(reply("x", asked))


@pytest.mark.parametrize("asked", ["Which vaccine do people get?", "Great post!", "Where do I park?", ""])
def test_general_questions_and_small_talk_do_not(asked: str) -> None:
    assert not is_own_question(reply("x", asked))


def test_colleagues_asking_each_other_are_left_alone() -> None:
    assert not is_own_question(reply("x", "my patient has spots", Audience.PROFESSIONALS))


@pytest.mark.parametrize(
    "answer",
    [
        "Please call 111 tonight.",
        "It depends on a lot of things.",
        "There is a leaflet.",
        "I can't say from here.",
        "Most people need one.",
    ],
)
def test_an_answer_that_sends_them_on_or_speaks_in_general_keeps_its_distance(answer: str) -> None:
    assert keeps_distance(Surface("text", answer))


def test_a_condition_named_in_answer_to_symptoms_warns() -> None:
    findings = ENGINE(reply("There's a bit of gout in that toe.", "my toe is on fire")).findings
    assert [(f.rule, f.severity) for f in findings] == [("advice/individual-diagnosis", Severity.WARN)]


@pytest.mark.parametrize(
    "answer",
    [
        "There's a bit of gout in that toe, I'd bet.",
        "There's a bit of gout in that toe. No need for bloods.",
        "There's a bit of gout in that toe. Put ice on it.",
        "Gout. Sorry.",
        "gallbladder, 100%",
    ],
)
def test_a_sure_or_clipped_answer_blocks(answer: str) -> None:
    findings = ENGINE(reply(answer, "my toe is on fire")).findings
    assert ("advice/individual-diagnosis", Severity.BLOCK) in {(f.rule, f.severity) for f in findings}


@pytest.mark.parametrize(
    "answer",
    [
        "Tell your mam to leave out the water tablet until Monday.",
        "Cut it in half for a week, then stop.",
        "Up it to 50 and see.",
        "Put her on Tab Montair at night for 10 days.",
        "125 mcg, mornings, forget the TSH.",
    ],
)
def test_doses_and_orders_about_anybody_block(answer: str) -> None:
    findings = ENGINE(reply(answer, "mam is dizzy on her tablets, what should she do?")).findings
    assert ("advice/individual-treatment", Severity.BLOCK) in {(f.rule, f.severity) for f in findings}


def test_a_post_to_one_asker_is_advice_and_a_post_to_all_is_not() -> None:
    to_one = CheckRequest("To Bec who asked yesterday: that's definitely PCOS, go on metformin.")
    to_all = CheckRequest("Bec's favourite tip: if it is PCOS, metformin is one of several choices.")
    assert {f.rule for f in ENGINE(to_one).findings} == {"advice/individual-diagnosis", "advice/individual-treatment"}
    assert not ENGINE(to_all).findings


def test_what_they_have_told_us_is_no_diagnosis() -> None:
    assert not ENGINE(reply("Gout is no fun. Be kind to that toe.", "my gout is back")).findings


def test_what_we_offer_or_have_ourselves_is_no_advice() -> None:
    assert not ENGINE(reply("We have a diabetes cooking class.", "my sugar is high again")).findings
    assert not ENGINE(reply("I have asthma too!", "my chest wheezes when I run")).findings

"""The engine: determinism, order, jurisdictions, surfaces, spans."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.checking import CheckRequest
from app.domain.errors import InputError
from app.domain.finding import Citation, Severity
from app.domain.goal import AccountKind, Audience, PostKind
from app.domain.media import Media
from app.domain.message import Message
from app.domain.post import LinkCard
from app.domain.variant import Segment, Variant
from app.guidelines.engine import Engine
from app.guidelines.kinds import AnyOf, Judged, Pattern, Phrases, Record, Score, Together, Without
from app.guidelines.packs import JURISDICTIONS, pack, pack_version
from app.guidelines.registry import RULES, engine
from app.guidelines.rule import RECORD, Case, Hit, Repair, Rule, Scene
from app.guidelines.text import Match, Surface

CHECK = engine()
STORY = "My 54-year-old patient from Springfield came in last Tuesday with his third snake bite."


def rule(*detect: object, **fields: object) -> Rule:
    plain = Rule("privacy/probe", Severity.WARN, detect, Citation("a source"), (), ())
    return replace(plain, **fields)


def findings(probe: Rule, text: str, **fields: object):
    return Engine((probe,))(CheckRequest(text, **fields)).findings


@settings(max_examples=150, deadline=None)
@given(
    st.text(max_size=300)
    | st.lists(
        st.sampled_from([*STORY.split(), "Dr.", "Anna's", "#NhsStory", "943 476 5919", "“", "\n", "she", "𝗽t"]),
        max_size=40,
    ).map(" ".join)
)
def test_no_text_breaks_the_check_and_every_span_is_in_it(text: str) -> None:
    for kind in PostKind:
        report = CHECK(CheckRequest(text, kind=kind, jurisdictions=("uk", "us")))
        for finding in report.findings:
            for span in finding.spans:
                assert 0 <= span.start <= span.end <= len(text)
            for span, _ in finding.fix.edits if finding.fix else ():
                assert 0 <= span.start <= span.end <= len(text)


def test_the_same_request_gives_the_same_report() -> None:
    assert CHECK(CheckRequest(STORY)) == CHECK(CheckRequest(STORY)) == engine()(CheckRequest(STORY))


def test_the_worst_comes_first() -> None:
    found = CHECK(CheckRequest(STORY + " MRN 00482913. Treatment is recommended by experts.")).findings
    ranks = [(f.severity.rank, not f.hard) for f in found]
    assert ranks == sorted(ranks)
    assert found[0].hard


def test_the_report_says_how_many_rules_ran_and_with_which_packs() -> None:
    report = CHECK(CheckRequest("Hello"))
    assert 10 <= report.rules_run <= len(RULES)
    assert report.pack_version == pack_version()


def test_an_unknown_jurisdiction_is_refused_by_name() -> None:
    with pytest.raises(InputError) as caught:
        CHECK(CheckRequest("Hello", jurisdictions=("atlantis",)))
    assert caught.value.message.values["given"] == "atlantis"


def test_a_pack_can_make_a_rule_milder() -> None:
    text = "My 97-year-old patient danced out of rehab."
    for where, severity in (("us", Severity.BLOCK), ("uk", Severity.WARN)):
        found = CHECK(CheckRequest(text, jurisdictions=(where,))).findings
        assert next(f for f in found if f.rule == "privacy/age-over-89").severity is severity


def test_of_two_jurisdictions_the_stricter_counts_and_is_named() -> None:
    text = "My 97-year-old patient danced out of rehab."
    found = CHECK(CheckRequest(text, jurisdictions=("uk", "us"))).findings
    finding = next(f for f in found if f.rule == "privacy/age-over-89")
    assert (finding.severity, finding.jurisdictions) == (Severity.BLOCK, ("us",))


def test_the_source_is_that_of_the_jurisdiction() -> None:
    found = {j: CHECK(CheckRequest(STORY, jurisdictions=(j,))).findings for j in ("us", "uk")}
    source = {j: next(f for f in found[j] if f.rule == "privacy/case-without-consent").source for j in found}
    assert "45 CFR" in source["us"].text
    assert "GMC" in source["uk"].text


def test_every_jurisdiction_has_a_pack_with_a_date_and_known_rules() -> None:
    ids = {r.id for r in RULES}
    for jurisdiction in JURISDICTIONS:
        found = pack(jurisdiction)
        assert found.version
        assert found.reviewed >= "2026"
        assert found.privacy_base.text
        known = {r for r in (*found.severities, *found.sources, *found.off) if r.startswith("privacy/")}
        assert known <= ids


def test_hits_that_say_the_same_become_one_finding() -> None:
    (finding,) = findings(rule(Phrases("cat|dog")), "A cat and a dog.")
    assert len(finding.spans) == 2
    assert finding.message == Message.of("privacy-probe", words="“cat”, “dog”")


def test_a_case_changes_the_severity() -> None:
    probe = rule(Phrases("cat"), cases=(Case(Severity.BLOCK, account=AccountKind.PRACTICE),))
    assert findings(probe, "cat")[0].severity is Severity.WARN
    assert findings(probe, "cat", account=AccountKind.PRACTICE)[0].severity is Severity.BLOCK


def test_a_rule_for_some_posts_is_silent_on_others() -> None:
    probe = rule(Phrases("cat"), kinds=frozenset({PostKind.REPLY}), audiences=frozenset({Audience.PUBLIC}))
    assert not findings(probe, "cat")
    assert not findings(probe, "cat", kind=PostKind.REPLY, audience=Audience.PROFESSIONALS)
    assert findings(probe, "cat", kind=PostKind.REPLY)


def test_a_rule_for_one_country_is_silent_in_others() -> None:
    probe = rule(Phrases("cat"), only=frozenset({"uk"}))
    assert not findings(probe, "cat")
    assert findings(probe, "cat", jurisdictions=("us", "uk"))[0].jurisdictions == ("uk",)


def test_only_a_block_is_hard() -> None:
    probe = rule(Phrases("cat"), hard=True, cases=(Case(Severity.BLOCK, kind=PostKind.REPLY),))
    assert not findings(probe, "cat")[0].hard
    assert findings(probe, "cat", kind=PostKind.REPLY)[0].hard


def test_every_surface_is_read() -> None:
    media = (Media("0", "a.jpg", "image/jpeg", 1), Media("1", "b.jpg", "image/jpeg", 1, alt_text="A cat"))
    card = LinkCard("https://x.example", "cat", "")
    parts, wishes = (Segment("Hello there", 11), Segment("Hello there cat", 15)), {"tags": "cat", "category": "cat"}
    variant = Variant("p", "x", parts, link_card=card, options=wishes)
    probe = rule(Phrases("cat"))
    found = findings(probe, "Hello there", title="cat", content_warning="cat", media=media, variant=variant)
    assert {f.surface for f in found} == {"title", "content_warning", "alt_text:1", "link", "segment:1", "wish:tags"}


def test_a_part_of_the_text_is_not_read_twice() -> None:
    variant = Variant("p", "x", (Segment("A cat", 5), Segment("A cat sat", 9)))
    assert len(findings(rule(Phrases("cat")), "A cat sat", variant=variant)) == 1


def test_a_record_rule_sees_the_request() -> None:
    probe = rule(Record(lambda request: [Hit()] if not request.media else []), looks=RECORD)
    (finding,) = findings(probe, "cat")
    assert (finding.surface, finding.spans) == ("record", ())


def test_together_wants_company_near() -> None:
    probe = rule(Together(Phrases("cat"), (Phrases("dog"),), tokens=2))
    assert findings(probe, "A cat and a dog")
    assert not findings(probe, "A cat and then much later a dog")
    assert not findings(probe, "A cat. A dog")
    assert findings(rule(Together(Phrases("cat"), (Phrases("dog"),), sentences=1)), "A cat. A dog")
    assert findings(rule(Together(Phrases("cat"), (Phrases("dog"),), sentences=None)), "A cat. No. No. A dog")


def test_without_wants_company_absent() -> None:
    probe = rule(Without(Phrases("cat"), (Phrases("dog"),)))
    assert findings(probe, "A cat")
    assert not findings(probe, "A cat. And. A dog")
    assert findings(rule(Without(Phrases("cat"), (Phrases("dog"),), sentences=0)), "A cat. A dog")


def test_points_add_up_and_the_pack_sets_the_line() -> None:
    score = Score(((Phrases("cat"), 1.0), (Phrases("dog"), 2.0)), 3.0, anchor=Phrases("pet"))
    assert findings(rule(score), "My pet: cat and dog")
    assert not findings(rule(score), "My cat and dog")
    assert not findings(rule(score), "My pet: a cat, a cat")
    scene = Scene(Surface("text", "pet cat"), CheckRequest("x"), thresholds={"line": 1.0})
    assert list(replace(score, threshold_name="line").hits(scene))


def test_a_pattern_needs_its_words() -> None:
    probe = rule(Pattern(r"(?P<it>\d+)\s?mg", needs=("dose",)))
    assert not findings(probe, "20 mg")
    (finding,) = findings(probe, "a dose of 20 mg")
    assert finding.message.values["words"] == "“20”"


def test_several_finders_can_be_one() -> None:
    (finding,) = findings(rule(AnyOf((Phrases("cat"), Pattern(r"\d+")))), "1 cat")
    assert len(finding.spans) == 2


def test_a_guarded_hit_is_dropped() -> None:
    judged = Judged(lambda scene: [Hit((Match(0, 3),))], unless=(lambda surface, match: surface.low.startswith("cat"),))
    assert not findings(rule(judged), "cat")
    assert findings(rule(judged), "dog")


def test_a_repair_comes_out_as_a_fix_in_the_original() -> None:
    hit = Hit((Match(2, 5),), repair=Repair("fix", ((Match(2, 5), "dog"),)))
    (finding,) = findings(rule(Judged(lambda scene: [hit])), "𝗮 cat")
    assert finding.fix is not None
    assert finding.fix.label == Message.of("privacy-probe-fix")
    ((span, text),) = finding.fix.edits
    assert ("𝗮 cat"[: span.start] + text + "𝗮 cat"[span.end :]) == "𝗮 dog"


@pytest.mark.parametrize(
    ("rule_id", "text", "fixed"),
    [
        ("privacy/identifier-combination", STORY, "My patient in his fifties came in with his third snake bite."),
        ("privacy/care-date", "Tonight in the ED my patient coded twice.", "In the ED my patient coded twice."),
        ("privacy/care-date", "She was admitted on 12 October and died.", "She was admitted and died."),
        (
            "privacy/small-place",
            "Treated a 44-year-old man from Ullapool yesterday.",
            "Treated a 44-year-old man yesterday.",
        ),
        (
            "privacy/patient-name",
            "Our patient Linda was admitted with sepsis.",
            "Our patient was admitted with sepsis.",
        ),
        ("privacy/patient-name", "Mr. Okafor's biopsy came back clear.", "A patient's biopsy came back clear."),
        ("privacy/patient-name", "We discharged Mrs. Karen Doyle.", "We discharged a patient."),
        ("privacy/age-over-89", "My 97-year-old patient danced out of rehab.", "My older patient danced out of rehab."),
    ],
)
def test_a_fix_leaves_a_sentence_that_reads(rule_id: str, text: str, fixed: str) -> None:
    found = CHECK(CheckRequest(text)).findings
    fix = next(f.fix for f in found if f.rule == rule_id)
    assert fix is not None
    for span, instead in sorted(fix.edits, reverse=True):
        text = text[: span.start] + instead + text[span.end :]
    assert text == fixed


def test_a_long_match_is_quoted_short() -> None:
    (finding,) = findings(rule(Pattern(r"c.*")), "c" + "a" * 200)
    assert len(str(finding.message.values["words"])) < 70


def test_consent_in_the_register_or_in_the_text_makes_a_warning_of_a_block() -> None:
    text = "Our patient Linda is cancer free today. We cried with her in clinic."
    severities = {
        given: [
            f.severity for f in CHECK(CheckRequest(given, consents=consents)).findings if f.rule.startswith("privacy/")
        ]
        for given, consents in ((text, ("consent-1",)), ("With her written permission: " + text, ()))
    }
    for found in severities.values():
        assert found
        assert Severity.BLOCK not in found

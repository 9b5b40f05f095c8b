"""`primum check` and `tailor` as other programs use them: no set-up, no database, no network."""

import json
from pathlib import Path

import pytest

from tests.integration.terminal import Terminal

STORY = "My 54-year-old patient from Elmvale came in last Tuesday, six weeks after her bypass."
CLEAN = "Flu clinics open on Monday. Bring your health card."


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "practice")


def jsonl(*objects: object) -> str:
    return "".join(json.dumps(o) + "\n" for o in objects)


def test_a_clean_text_exits_0_and_makes_nothing(terminal: Terminal) -> None:
    ran = terminal.run("check", stdin=CLEAN, code=0)
    assert "nothing stops it" in ran.out
    assert not terminal.data_dir.exists()
    assert not ran.connected


def test_a_story_exits_1_and_says_what_where_and_why(terminal: Terminal) -> None:
    ran = terminal.run("check", "-", "--jurisdiction", "ca-on", stdin=STORY, code=1)
    assert "privacy/case-without-consent" in ran.out
    assert "Elmvale" in ran.out
    assert "PHIPA" in ran.out


def test_audience_kind_and_several_jurisdictions_are_options(terminal: Terminal) -> None:
    args = ("--audience", "professionals", "--kind", "reply", "--jurisdiction", "uk", "--jurisdiction", "ca-on")
    ran = terminal.run(
        "check", "-", *args, stdin="Your results were fine on Friday, Anna, as your doctor said.", code=1
    )
    assert "privacy/confirms-patient" in ran.out


def test_files_are_read_and_the_worst_exit_code_counts(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(CLEAN, "utf-8")
    (tmp_path / "b.txt").write_text(STORY, "utf-8")
    terminal.run("check", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), code=1)


@pytest.mark.parametrize(
    "args",
    [
        ("nowhere.txt",),
        ("-", "--platform", "myspace"),
        ("-", "--jurisdiction", "mars"),
        ("-", "--house-rules", "nowhere.toml"),
    ],
)
def test_bad_input_exits_2_with_a_sentence(terminal: Terminal, args: tuple[str, ...]) -> None:
    ran = terminal.run("check", *args, stdin=CLEAN, code=2)
    assert ran.err.strip()


def test_text_that_is_not_utf8_is_refused_in_words(terminal: Terminal) -> None:
    assert "UTF-8" in terminal.run("check", stdin=b"caf\xe9", code=2).err


def test_a_jsonl_answer_has_the_agreed_shape(terminal: Terminal) -> None:
    ran = terminal.run("check", "--jsonl", stdin=jsonl({"id": "a", "text": STORY}), code=1)
    (answer,) = ran.lines
    assert set(answer) == {"id", "findings", "elapsed_ms"}
    assert answer["id"] == "a"
    for finding in answer["findings"]:
        assert {"rule", "severity", "confidence", "surface", "spans", "message", "fix", "source"} <= set(finding)
        assert finding["severity"] in {"block", "warn", "advise"}
        assert 0 <= finding["confidence"] <= 1
        assert finding["message"]
        assert finding["fix"]
        assert finding["source"]
    place = next(f for f in answer["findings"] if f["rule"] == "privacy/small-place")
    assert [STORY[a:b] for a, b in place["spans"]] == ["Elmvale"]


def test_spans_are_code_points_after_emoji_and_styled_letters(terminal: Terminal) -> None:
    text = "💙👩‍⚕️ 𝗠𝘆 54-year-old patient from Elmvale came in last Tuesday, six weeks after her bypass."
    (answer,) = terminal.run("check", "--jsonl", stdin=jsonl({"text": text}), code=1).lines
    spans = [text[a:b] for f in answer["findings"] if f["surface"] == "text" for a, b in f["spans"]]
    assert "Elmvale" in spans


def test_bad_lines_get_an_error_and_the_rest_goes_on_in_order(terminal: Terminal) -> None:
    lines = [
        jsonl({"id": 1, "text": CLEAN}),
        "not json\n",
        jsonl({"id": "no text"}),
        jsonl({"id": "list", "text": ["a"]}),
        jsonl(["not", "an", "object"]),
        jsonl({"id": "kind", "text": CLEAN, "kind": "poem"}),
        jsonl({"id": "media", "text": CLEAN, "media": [{"alt_text": "no path"}]}),
        jsonl({"id": "where", "text": CLEAN, "jurisdiction": "atlantis"}),
        jsonl({"id": "platform", "text": CLEAN, "platform": "myspace"}),
        '{"id": NaN, "text": "x"}\n',
        '{"id": 1, "text": "x", "n": ' + "1" * 5000 + "}\n",
        "[" * 100_000 + "\n",
        "\n",
        jsonl({"id": "last", "text": STORY}),
    ]
    ran = terminal.run("check", "--jsonl", stdin="".join(lines), code=2)
    answers = ran.lines
    assert [a["id"] for a in answers] == [
        1,
        None,
        "no text",
        "list",
        None,
        "kind",
        "media",
        "where",
        "platform",
        None,
        None,
        None,
        "last",
    ]
    assert all(a.get("error") for a in answers[1:-1])
    assert answers[0]["findings"] == []
    assert answers[-1]["findings"]


def test_odd_text_is_answered_not_crashed_on(terminal: Terminal) -> None:
    odd = ['"\\ud800 lone"', '"\\u0000"', '""', '"   "', json.dumps("a" * 50_000), json.dumps("\u202eabc\u202c \ufdfd")]
    stdin = "".join(f'{{"id": {n}, "text": {text}}}\n' for n, text in enumerate(odd))
    answers = terminal.run("check", "--jsonl", stdin=stdin).lines
    assert [a["id"] for a in answers] == list(range(len(odd)))
    assert all("findings" in a for a in answers)


def test_odd_paths_and_a_byte_order_mark_do_no_harm(terminal: Terminal) -> None:
    paths = ["a" * 5000, "a\0b", "", "/"]
    stdin = "\ufeff" + "".join(jsonl({"id": n, "text": CLEAN, "media": [{"path": p}]}) for n, p in enumerate(paths))
    answers = terminal.run("check", "--jsonl", stdin=stdin).lines
    assert [(a["id"], "findings" in a) for a in answers] == [(n, True) for n in range(len(paths))]


def test_each_line_is_answered_before_the_next_is_given(terminal: Terminal) -> None:
    with terminal.started("check", "--jsonl") as check:
        for number in range(3):
            check.stdin.write(jsonl({"id": number, "text": CLEAN}))
            check.stdin.flush()
            assert json.loads(check.stdout.readline())["id"] == number
        check.stdin.close()
        assert check.wait(60) == 0


def test_all_fields_of_a_line_are_taken(terminal: Terminal) -> None:
    line = {
        "id": "x", "text": "You were seen on Friday and your results were fine, Anna.", "kind": "reply",
        "in_reply_to": "Rude front desk.", "audience": "public", "goal": "networking", "platform": "bluesky",
        "jurisdiction": "uk", "account": "practice", "media": [{"path": "IMG_2231.jpg", "alt_text": "IMG_2231.jpg"}],
    }  # fmt: skip
    (answer,) = terminal.run("check", "--jsonl", stdin=jsonl(line), code=1).lines
    rules = {f["rule"] for f in answer["findings"]}
    assert "privacy/confirms-patient" in rules
    assert "access/alt-text" in rules


def test_ten_thousand_lines_stream_through_one_process(terminal: Terminal) -> None:
    stdin = "".join(jsonl({"id": n, "text": CLEAN}) for n in range(10_000))
    answers = terminal.run("check", "--jsonl", stdin=stdin, code=0).lines
    assert [a["id"] for a in answers] == list(range(10_000))


def test_a_platform_that_splits_nothing_stops_what_is_too_long(terminal: Terminal) -> None:
    ran = terminal.run("check", "-", "--platform", "instagram", stdin="Wash your hands. " * 200, code=1)
    assert "platform/limits" in ran.out


def test_tailor_says_what_each_platform_shows(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "post.txt"
    file.write_text(CLEAN + "\n\nhttps://clinic.example/flu #FluShot", "utf-8")
    ran = terminal.run("tailor", str(file), "--platform", "x", "--platform", "mastodon", "--json", code=0)
    assert [v["platform"] for v in ran.json] == ["x", "mastodon"]
    assert all(v["segments"][0]["length"] <= v["segments"][0]["limit"] for v in ran.json)
    assert not ran.connected
    assert "/280" in terminal.run("tailor", str(file), "--platform", "x", code=0).out


def test_without_a_display_the_desktop_says_what_to_do(terminal: Terminal) -> None:
    assert "primum demo" in terminal.run(code=2).err

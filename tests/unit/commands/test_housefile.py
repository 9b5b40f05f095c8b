"""The practice's own rules from a file, and what is said about a file that cannot be used."""

from pathlib import Path

import pytest

from app.commands.check import asked
from app.commands.housefile import read_house_rules
from app.commands.postfile import Defaults, parse
from app.domain.context import HouseRule
from app.domain.errors import InputError
from app.domain.finding import Severity
from app.words import words

GOOD = """
[[rule]]
terms = ["Live from ward"]
severity = "block"
message = "No posts from wards."
section = "4.2"

[[rule]]
terms = ["harbour family practice"]
required = true
account = "practice"
"""


def written(folder: Path, content: str | bytes) -> Path:
    file = folder / "own.toml"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def test_the_rules_of_a_file_are_handed_to_the_check(tmp_path: Path) -> None:
    rules = read_house_rules(written(tmp_path, GOOD))
    assert rules == (
        HouseRule("own-1", ("live from ward",), Severity.BLOCK, "No posts from wards.", "4.2"),
        HouseRule("own-2", ("harbour family practice",), required=True, account="practice"),
    )
    assert asked(parse({"text": "x"}, Defaults(house_rules=rules))).context.house_rules == rules


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("rule = ", "is not TOML"),
        (b"\xff\xfe", "UTF-8"),
        ("", "[[rule]]"),
        ("rule = 3", "[[rule]]"),
        ("rule = [3]", "[[rule]]"),
        ("[[rule]]\nseverity = 'warn'", "at least one word"),
        ("[[rule]]\nterms = 'one'", "must be a list"),
        ("[[rule]]\nterms = [1]", "must be a list"),
        ("[[rule]]\nterms = ['a']\nrequired = 'yes'", "true or false"),
        ("[[rule]]\nterms = ['a']\nmessage = 3", "must be text"),
        ("[[rule]]\nterms = ['a']\ncolour = 'red'", "“colour”"),
        ("[[rule]]\nterms = ['a']\n[[rule]]\nterms = ['a']\nseverity = 'fatal'", "Rule 2"),
        ("[[rule]]\nterms = ['ab*']", "three letters"),
    ],
)
def test_a_file_that_cannot_be_used_is_answered_with_a_sentence(
    tmp_path: Path, content: str | bytes, says: str
) -> None:
    with pytest.raises(InputError) as caught:
        read_house_rules(written(tmp_path, content))
    assert says in words().error(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_house_rules(tmp_path / "gone.toml")
    assert "gone.toml" in words().error(caught.value)

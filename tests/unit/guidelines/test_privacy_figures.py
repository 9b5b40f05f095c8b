"""What the privacy rules find on whole posts: figures that may rise and must not fall.

`tests/data/privacy-posts.jsonl` was written before the rules were tuned (ids p: 28 of 47 flagged, 43 of 46 left alone
at first sight) and in five later rounds, each first measured unseen (x: 15 of 30 and 28 of 30; y: 9 of 23 and 34 of 36;
z: 10 of 16 and 34 of 36; w: 8 of 16 and 23 of 24; v: 6 of 16 and 14 of 14).
The posts of the shared folder are read where it is there.
"""

import json
from pathlib import Path

import pytest

from app.domain.checking import CheckRequest
from app.domain.finding import Severity
from app.domain.goal import Audience, PostKind
from app.guidelines.engine import Engine
from app.guidelines.rules.privacy.group import RULES

CHECK = Engine(RULES)
HERE = Path(__file__).parents[2] / "data" / "privacy-posts.jsonl"
SHARED = Path(__file__).parents[4] / "shared" / "data" / "labelled-posts.jsonl"


def figures(path: Path) -> dict[str, tuple[int, int]]:
    """For each label: how many are right, of how many."""
    right: dict[str, list[bool]] = {"flag": [], "block": [], "consent": [], "quiet": []}
    for line in path.read_text("utf-8").splitlines():
        post = json.loads(line)
        request = CheckRequest(
            text=post["text"],
            kind=PostKind(post["kind"]),
            in_reply_to=post["in_reply_to"] or "",
            audience=Audience(post["audience"]),
            jurisdictions=(post["jurisdiction"],),
        )
        found = {f.severity for f in CHECK(request).findings} - {Severity.ADVISE}
        if "privacy" in post["must_flag"]:
            right["flag"].append(bool(found))
        if "privacy" in post["must_block"]:
            right["block"].append(Severity.BLOCK in found)
        if "privacy_consent" in post["must_flag"]:
            right["consent"].append(found == {Severity.WARN})
        if "privacy" in post["must_not_flag"]:
            right["quiet"].append(not found)
    return {label: (sum(values), len(values)) for label, values in right.items()}


def test_stories_are_stopped_and_clean_posts_left_alone() -> None:
    found = figures(HERE)
    assert found["flag"][0] >= 143
    assert found["block"][0] >= 119
    assert found["consent"] == (5, 5)
    assert found["quiet"][0] >= 186


@pytest.mark.skipif(not SHARED.exists(), reason="the shared folder is not beside the checkout")
def test_the_shared_posts_are_judged_as_their_labels_say() -> None:
    found = figures(SHARED)
    assert found["flag"][0] >= 20
    assert found["block"][0] >= 13
    assert found["consent"] == (1, 1)
    assert found["quiet"][0] >= 74

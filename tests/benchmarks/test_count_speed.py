"""How long counting takes, as `primum count --jsonl` does it."""

import pytest

from app.pipeline.counting import counted
from platforms.channels import CHANNELS

TEXTS = [
    f"Flu clinics open on Monday at example.org/clinics/{n} — bring your card. 👨\u200d👩\u200d👧 #Flu @ward"
    for n in range(100)
]


@pytest.mark.parametrize("platform", ["x", "bluesky", "mastodon", "threads", "linkedin"])
def test_a_hundred_posts(benchmark, platform) -> None:
    channel = CHANNELS[platform]
    assert all(benchmark(lambda: [counted(text, channel) for text in TEXTS]))

"""How long a keystroke's tailoring takes: 1,500 characters for all platforms, of which the composer shows counters."""

from itertools import count

from app.domain.post import Post
from app.pipeline.tailor import tailor
from platforms.channels import channels

PARAGRAPH = (
    "Half of all adults with high blood pressure do not know that they have it. A reading at a pharmacy takes five "
    "minutes and is free for anyone over 40. However, one high reading does not mean that you have high blood "
    "pressure: measure again at home, rested, on several days, and talk to your GP. (NICE NG136, 2023)\n\n"
    "Salt is the quiet driver. Three quarters of it come from bread, cheese and ready meals – reading labels helps "
    "more than leaving the shaker alone. See https://www.example.org/salt for a list.\n\n"
)
TEXT = (PARAGRAPH * 4)[:1450] + "\n\n#BloodPressure #Prevention #GP #HeartHealth"


def test_a_changed_text_is_tailored_for_all_platforms_within_a_frame(benchmark):
    known = list(channels().values())
    numbers = count()

    def keystroke() -> int:
        post = Post(id="p", text=f"{TEXT}{next(numbers)}")
        return sum(len(tailor(post, channel).segments) for channel in known)

    keystroke()
    assert benchmark.pedantic(keystroke, rounds=60, warmup_rounds=5) > len(known)


def test_a_fitting_text_is_tailored_for_all_platforms(benchmark):
    known = list(channels().values())
    numbers = count()
    assert benchmark(
        lambda: len([tailor(Post(id="p", text=f"{PARAGRAPH[:200]}{next(numbers)}"), c) for c in known])
    ) == len(known)

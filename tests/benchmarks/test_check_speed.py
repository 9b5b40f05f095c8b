"""How long a check takes: every rule there is, on text never seen before (no memory of an earlier check helps)."""

from itertools import count

import pytest

from app.domain.checking import CheckRequest
from app.guidelines.registry import engine

CHECK = engine()
NUMBER = count()

STORY = (
    "My patient Anna, 54, from Springfield came in last Tuesday after a fall. We operated on her hip and she walked "
    "again on day two! Falls are common over 65: keep floors clear, wear shoes with grip and ask your GP about vitamin "
    "D. Our clinic at 12 Station Road is open Monday to Friday, call 555-0142 or book at harbour.example/falls."
)
CLEAN = (
    "People living with diabetes: look at your feet each night, soles too (a mirror helps). A cut that isn't better in "
    "2 days deserves a clinic visit. Never walk barefoot at the temple in noon heat; socks are allowed in most places, "
    "ask. If you smoke, ask us for help with stopping. Blood flow to the feet gets better within weeks. Thank you."
)


def fresh(text: str) -> tuple[tuple[CheckRequest], dict[str, object]]:
    return (CheckRequest(f"{text} {next(NUMBER)}"),), {}


@pytest.mark.parametrize("text", [STORY, CLEAN], ids=["story", "clean"])
def test_a_post_of_336_characters(benchmark, text):
    """To reach: median 3 ms, 95 % within 6 ms."""
    post = f"{text}{'.' * 336}"[:332]
    CHECK(CheckRequest(post))
    benchmark.pedantic(CHECK, setup=lambda: fresh(post), rounds=300)


def test_a_post_of_3000_characters(benchmark):
    """To reach: 16 ms."""
    post = ((STORY + " " + CLEAN + "\n") * 5)[:2990]
    CHECK(CheckRequest(post))
    benchmark.pedantic(CHECK, setup=lambda: fresh(post), rounds=50)


def test_a_text_of_100000_characters(benchmark):
    """To reach: about a second; nothing may grow with the square of the length."""
    benchmark.pedantic(CHECK, setup=lambda: fresh(((STORY + "\n") * 310)[:99_990]), rounds=3)

"""How hard a text is to read: the Flesch-Kincaid grade (Kincaid et al., 1975, Navy report 8-75), for English."""

import re

WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")
SENTENCE = re.compile(r"[.!?]+(?:\s|$)|\n{2,}")
NOT_READ = re.compile(r"https?://\S+|[#@]\S+")
VOWELS = re.compile(r"[aeiouy]+")
FEWEST_WORDS = 8


def grade(text: str) -> float | None:
    """The US school grade needed, 0 or more; None where the text is too short to say."""
    plain = NOT_READ.sub(" ", text).strip()
    found = WORD.findall(plain)
    if len(found) < FEWEST_WORDS:
        return None
    sentences = len([part for part in SENTENCE.split(plain) if WORD.search(part)])
    syllables = sum(_syllables(word) for word in found)
    return max(0.0, round(0.39 * len(found) / sentences + 11.8 * syllables / len(found) - 15.59, 1))


def _syllables(word: str) -> int:
    low = word.lower()
    count = len(VOWELS.findall(low))
    silent = low.endswith("e") and not low.endswith(("le", "ee")) and count > 1
    return max(1, count - silent)

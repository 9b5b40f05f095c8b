"""Hashtags and mentions, platform by platform, as regular expressions.

X's are those of twitter-text 3.1, Bluesky's those of its rich-text package, Mastodon's those of its account and tag
models (all read 2026-11-22); the rest share X's hashtags and a mention with full stops in it.
"""

import regex

from platforms.kit.links import LATIN

EXTRA = r"_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\xb7"
WORDY = rf"\p{{L}}\p{{M}}\p{{Nd}}{EXTRA}"
HASHTAG = regex.compile(
    rf"(?:(?<=[\ufe0e\ufe0f])|(?<![{WORDY}&]))[#＃](?![\ufe0f\u20e3])([{WORDY}]*[\p{{L}}\p{{M}}][{WORDY}]*)(?![#＃]|://)"
    rf"(?![{WORDY}])"
)
MENTION_X = regex.compile(
    rf"(?:(?<![a-zA-Z0-9_!#$%&*@＠])|(?<=(?<![a-zA-Z0-9_+~.\-])(?:[rR][tT]):?))"
    rf"[@＠]([a-zA-Z0-9_]{{1,20}}+)(?:/[a-zA-Z][a-zA-Z0-9_\-]{{0,24}}+)?+(?![@＠{LATIN}]|://)"
)
MENTION = regex.compile(r"(?<![\w@/.&])@([A-Za-z0-9_](?:[A-Za-z0-9_.\-]{0,28}[A-Za-z0-9_])?)(?![\w@])")
MENTION_FEDIVERSE = regex.compile(
    r"(?<![=/\w])@([a-z0-9_]+(?:[a-z0-9_.\-]+[a-z0-9_]+)?(?:@[\w.\-]+\w)?)", regex.IGNORECASE
)
MENTION_BLUESKY = regex.compile(r"(?<![^\s(])@([a-zA-Z0-9.\-]+)\b")
HIDDEN = r"\xad\u2060\u200a\u200b\u200c\u200d\u20e2"
HASHTAG_BLUESKY = regex.compile(rf"(?<!\S)[#＃](?!\ufe0f)([^\s{HIDDEN}]*[^\d\s\p{{P}}{HIDDEN}]+[^\s{HIDDEN}]*)")
ADDRESS_BLUESKY = regex.compile(
    r"(?<![^\s(])(?:https?://\S+|(?P<host>[a-z][a-z0-9]*(?:\.[a-z0-9]+)+)\S*)", regex.IGNORECASE
)
FINAL = regex.compile(r"\p{P}+\Z")

"""Hashtags and mentions, platform by platform, as regular expressions.

X's are those of twitter-text 3.1, Bluesky's those of its rich-text package, Mastodon's those of its account and tag
models (all read 2026-11-22); the rest share X's hashtags and a mention with full stops in it.
"""

import regex

from platforms.kit.links import LATIN, PUNCTUATION, SPACES

BLANK = r"\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
"""White space as JavaScript, and with it Bluesky, has it."""
EXTRA = r"_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\xb7"
WORDY = rf"\p{{L}}\p{{M}}\p{{Nd}}{EXTRA}"
HASHTAG = regex.compile(
    rf"(?:(?<=[\ufe0e\ufe0f])|(?<![{WORDY}&]))[#＃](?![\ufe0f\u20e3])([{WORDY}]*[\p{{L}}\p{{M}}][{WORDY}]*)(?![#＃]|://)"
    rf"(?![{WORDY}])"
)
MENTION_X = regex.compile(
    rf"(?:(?<![a-zA-Z0-9_!#$%&*@＠])|(?<=(?<![a-zA-Z0-9_+~.\-@＠])(?:[rR][tT]):?))"
    rf"[@＠]([a-zA-Z0-9_]{{1,20}}+(?:/[a-zA-Z][a-zA-Z0-9_\-]{{0,24}}+)?+)(?![@＠{LATIN}]|://)"
)  # a name, or a name with one of its lists
CASHTAG_X = regex.compile(
    rf"(?:^|(?<=[{SPACES}]))\$([a-zA-Z]{{1,6}}(?:[._][a-zA-Z]{{1,2}})?)(?=$|[{SPACES}\ufeff{PUNCTUATION}_\-])"
)
MENTION = regex.compile(r"(?<![\w@/.&])@([A-Za-z0-9_](?:[A-Za-z0-9_.\-]{0,28}[A-Za-z0-9_])?)(?![\w@])")
MENTION_FEDIVERSE = regex.compile(
    r"(?<![=/\w])@([a-z0-9_]+(?:[a-z0-9_.\-]+[a-z0-9_]+)?(?:@[\w.\-]+\w)?)", regex.IGNORECASE
)
MENTION_BLUESKY = regex.compile(
    rf"(?<![^{BLANK}(])@([a-zA-Z0-9.\-]+)(?:(?<=[a-zA-Z0-9])(?![a-zA-Z0-9_])|(?<=[.\-])(?=[a-zA-Z0-9_]))"
)
CASHTAG_BLUESKY = regex.compile(rf"(?<![^{BLANK}(])\$([A-Za-z][A-Za-z0-9]{{0,4}})(?=$|[{BLANK}.,;:!?)\"'\u2019])")
HIDDEN = r"\xad\u2060\u200a\u200b\u200c\u200d\u20e2"
HASHTAG_BLUESKY = regex.compile(
    rf"(?<![^{BLANK}])[#＃](?!\ufe0f)([^{BLANK}{HIDDEN}]*[^0-9{BLANK}\p{{P}}{HIDDEN}]+[^{BLANK}{HIDDEN}]*)"
)
ADDRESS_BLUESKY = regex.compile(
    rf"(?:^|(?<=[{BLANK}(]))(?:https?://[^{BLANK}]+|(?P<host>[a-z][a-z0-9]*(?:\.[a-z0-9]+)+)[^{BLANK}]*)",
    regex.IGNORECASE | regex.MULTILINE,
)
FINAL = regex.compile(r"\p{P}+\Z")

"""The servers for every end-to-end test."""

from tests.e2e.servers import mastodon, pds

__all__ = ["mastodon", "pds"]

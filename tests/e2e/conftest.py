"""The servers and the practice for every end-to-end test."""

from tests.e2e.practice import secret_service, terminal
from tests.e2e.servers import mastodon, pds

__all__ = ["mastodon", "pds", "secret_service", "terminal"]

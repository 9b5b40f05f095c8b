"""Meta's platforms for the shared suite: each with words alone and with the files that take another way."""

import json
from dataclasses import replace
from functools import partial

from app.domain.delivery import Outgoing
from platforms.facebook.adapter import Facebook
from platforms.instagram.adapter import Instagram
from platforms.kit.adapter import Tools
from platforms.kit.hosting import NAME, Bucket
from platforms.threads.adapter import Threads
from tests.contract.case import Case, connect
from tests.contract.films import a_film
from tests.contract.servers_meta import (
    FakeBucket,
    FakeFacebook,
    FakeFeedFilms,
    FakeInstagram,
    FakeReels,
    FakeThreads,
)

BUCKET_SECRET = "secret-key-of-the-bucket"
SECRETS = (
    FakeFacebook.token,
    FakeFacebook.second,
    FakeFacebook.person,
    FakeInstagram.token,
    FakeInstagram.second,
    FakeThreads.token,
    FakeThreads.second,
    BUCKET_SECRET,
)


def with_film(going: Outgoing, tools: Tools, seconds: float = 4.0, **options: str) -> Outgoing:
    """With a film in every part, and wishes."""
    media = a_film(tools.media, seconds=seconds)
    parts = tuple(replace(part, media=(media,)) for part in going.segments)
    return replace(going, variant=replace(going.variant, segments=parts, options=options))


def facebook(tools: Tools, server: type[FakeFacebook] = FakeFacebook, film: str = "") -> Case:
    made = connect(Facebook(), server(), "@ExampleClinic", FakeFacebook.token, tools)
    dress = partial(with_film, film=film) if film else made.dress
    return replace(made, threads=False, dress=dress)


def threads(tools: Tools) -> Case:
    return connect(Threads(), FakeThreads(), "@dr.ada", FakeThreads.token, tools)


def instagram(tools: Tools, product: str = "facebook") -> Case:
    secret = json.dumps({"access_token": FakeInstagram.token, "product": product})
    made = connect(Instagram(), FakeInstagram(), "@dr.ada", secret, tools)
    return replace(made, threads=False, deletes=product == "facebook", dress=with_film)


def with_bucket(tools: Tools) -> FakeBucket:
    """A bucket that this practice has set as its media host."""
    server = FakeBucket()
    bucket = Bucket(server.url, "clinic-media", "eu-central-1", "key-id-of-the-clinic", BUCKET_SECRET)
    tools.secrets.put(NAME, bucket.dump())
    return server


CASES = {
    "facebook": facebook,
    "facebook-reel": partial(facebook, server=FakeReels, film="reel"),
    "facebook-feed-film": partial(facebook, server=FakeFeedFilms, film="feed"),
    "threads": threads,
    "instagram": instagram,
}

"""The person's own bucket: real S3 in moto, and everything that can go wrong with one that plays it."""

import json
import re
from collections.abc import Iterator
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from app.domain.errors import InputError, NotFound, PermissionRefused, Unreachable
from app.words import words
from platforms.kit.adapter import Tools
from platforms.kit.hosting import NAME, Bucket, MediaHost, bucket_of
from tests.contract.cases_meta import BUCKET_SECRET, with_bucket
from tests.contract.material import make_tools
from tests.contract.servers_meta import FakeBucket


@pytest.fixture
def tools(tmp_path) -> Tools:
    return make_tools(tmp_path)


@pytest.fixture
def bucket(tools: Tools) -> Iterator[FakeBucket]:
    made = with_bucket(tools)
    yield made
    made.close()


def test_a_file_is_laid_fetched_and_taken_away_in_a_real_store(tools: Tools):
    server = pytest.importorskip("moto.server", reason="moto is not installed: no S3 on this machine")
    running = server.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    running.start()
    try:
        home = "http://{}:{}".format(*running.get_host_and_port())
        host = MediaHost(tools)
        keys = ("eu-central-1", "key-id", BUCKET_SECRET)
        with pytest.raises(NotFound, match="host-no-bucket"):
            host.keep(Bucket(home, "clinic-media", *keys))
        store = (
            pytest.importorskip("botocore.session")
            .get_session()
            .create_client(
                "s3", "eu-central-1", endpoint_url=home, aws_access_key_id="key-id", aws_secret_access_key=BUCKET_SECRET
            )
        )
        store.create_bucket(Bucket="clinic-media", CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
        host.keep(Bucket(home, "clinic-media", *keys))
        key = host.put(b"bytes of a picture", "image/jpeg")
        with urlopen(host.url(key)) as answer:
            assert (answer.read(), answer.headers["Content-Type"]) == (b"bytes of a picture", "image/jpeg")
        host.remove(key)
        with pytest.raises(HTTPError, match="404"):
            urlopen(host.url(key))
        assert host.noted() == {}
    finally:
        running.stop()


def test_names_are_random_and_say_nothing(tools: Tools, bucket: FakeBucket):
    first, second = (MediaHost(tools).put(b"x", "video/mp4") for _ in range(2))
    assert re.fullmatch(r"primum/[0-9a-f]{32}\.mp4", first)
    assert first != second


def test_what_is_left_over_goes_after_a_day_and_what_is_new_stays(tools: Tools, bucket: FakeBucket):
    host = MediaHost(tools)
    old = host.put(b"old", "image/jpeg")
    tools.clock.advance(hours=25)
    new = host.put(b"new", "image/jpeg")
    host.sweep()
    assert list(bucket.files) == [f"/clinic-media/{new}"]
    assert not host.has(old)
    assert host.has(new)


def test_a_file_is_noted_before_it_is_sent_and_stays_noted_until_it_is_gone(tools: Tools, bucket: FakeBucket):
    host = MediaHost(tools)
    bucket.refuses["PUT"] = 500
    with pytest.raises(Unreachable, match="host-trouble"):
        host.put(b"x", "image/jpeg")
    (key,) = host.noted()
    bucket.refuses["DELETE"] = 403
    host.remove(key)
    assert host.has(key)
    bucket.refuses.clear()
    host.remove(key)
    assert not host.has(key)


def test_a_damaged_note_loses_nothing_else(tools: Tools, bucket: FakeBucket):
    host = MediaHost(tools)
    key = host.put(b"x", "image/jpeg")
    (tools.data_dir / "hosted.json").write_text(json.dumps({key: "never"}), "utf-8")
    host.sweep()
    assert bucket.files == {}
    (tools.data_dir / "hosted.json").write_text("{", "utf-8")
    assert host.noted() == {}


@pytest.mark.parametrize(
    ("method", "status", "kind", "key"),
    [
        ("PUT", 403, PermissionRefused, "host-refused"),
        ("PUT", 404, NotFound, "host-no-bucket"),
        ("PUT", 503, Unreachable, "host-trouble"),
        ("DELETE", 403, PermissionRefused, "host-no-delete"),
    ],
)
def test_a_bucket_that_does_not_work_is_not_kept_and_the_earlier_one_stays(
    tools: Tools, bucket, method, status, kind, key
):
    earlier = tools.secrets.get(NAME)
    bucket.refuses[method] = status
    with pytest.raises(kind, match=key) as caught:
        MediaHost(tools).keep(Bucket(bucket.url, "clinic-media", "auto", "another", BUCKET_SECRET))
    assert BUCKET_SECRET not in words().error(caught.value)
    assert tools.secrets.get(NAME) == earlier
    tools.secrets.remove(NAME)
    with pytest.raises(kind):
        MediaHost(tools).keep(Bucket(bucket.url, "clinic-media", "auto", "another", BUCKET_SECRET))
    assert tools.secrets.get(NAME) is None


def test_forgetting_takes_everything_away(tools: Tools, bucket: FakeBucket):
    host = MediaHost(tools)
    host.put(b"x", "image/jpeg")
    bucket.refuses["DELETE"] = 403
    assert host.forget() == 1
    assert host.bucket() is None
    with pytest.raises(InputError, match="host-none"):
        host.put(b"x", "image/jpeg")
    with pytest.raises(InputError, match="host-none"):
        host.url("primum/x.jpg")
    host.remove("primum/x.jpg")


GOOD = ("https://s3.example", "clinic", "auto", "id", "secret")


@pytest.mark.parametrize(
    ("place", "value"), [(0, "http://s3.example"), (1, "a/b"), (1, ""), (2, " "), (3, "ü"), (4, "a b")]
)
def test_what_cannot_be_a_bucket_is_refused(place: int, value: str):
    assert bucket_of(*GOOD).endpoint == "https://s3.example"
    with pytest.raises(InputError):
        bucket_of(*GOOD[:place], value, *GOOD[place + 1 :])


def test_what_is_kept_but_cannot_be_read_is_no_bucket(tools: Tools):
    for kept in ("", "{", '{"colour": "red"}', "[]"):
        tools.secrets.put(NAME, kept)
        assert MediaHost(tools).bucket() is None

"""Films on Mastodon: the same upload as pictures, with more to wait for."""

from collections.abc import Iterator

import pytest

from app.domain.errors import Refused, Unreachable
from platforms.mastodon.adapter import Mastodon
from tests.contract.case import Case, connect
from tests.contract.films import a_film, padded
from tests.contract.material import Kept, make_tools, outgoing, publish, segment
from tests.contract.servers import Answer, FakeMastodon, Seen
from tests.contract.servers_video import FakeMastodonFilms


@pytest.fixture
def case(tmp_path) -> Iterator[Case]:
    server = FakeMastodonFilms()
    yield connect(Mastodon(), server, "drada", FakeMastodon.token, make_tools(tmp_path))
    server.close()


def uploads(case: Case) -> list[Seen]:
    return [seen for seen in case.server.calls("/media") if seen.method == "POST"]


def test_a_film_arrives_with_its_bytes_and_description_and_without_its_file_name(case: Case):
    case.server.media_waits = 3
    film = a_film(case.tools.media)
    publish(case.publisher(), outgoing(case.account, segment("Look.", film)))
    (status,) = case.server.statuses
    (shown,) = status["media_attachments"]
    assert shown["description"] == film.alt_text
    (sent,) = case.server.files
    assert case.tools.media.files[film.sha256] in sent
    assert b"film.mp4" in sent
    assert b"video/mp4" in sent
    assert b"john-doe" not in sent


def test_a_film_that_is_still_worked_on_is_waited_for_later_without_another_upload(case: Case):
    going, kept = outgoing(case.account, segment("Look.", a_film(case.tools.media))), Kept()
    case.server.media_waits = 99
    with pytest.raises(Unreachable, match="mastodon-media-busy"):
        case.publisher().prepare(going, {}, kept)
    case.server.media_waits = 0
    publish(case.publisher(), going, kept.last)
    assert len(uploads(case)) == 1
    assert case.live() == ["Look."]


def test_a_film_that_the_server_cannot_use_is_refused_and_nothing_shows(tmp_path):
    class Choosy(FakeMastodonFilms):
        def _media(self, seen: Seen) -> Answer:
            if seen.method == "POST":
                return Answer(422, {"error": "Validation failed: File content type is invalid"})
            return super()._media(seen)

    server = Choosy()
    try:
        case = connect(Mastodon(), server, "drada", FakeMastodon.token, make_tools(tmp_path))
        going = outgoing(case.account, segment("Look.", a_film(case.tools.media)))
        with pytest.raises(Refused, match="net-refused"):
            case.publisher().prepare(going, {}, Kept())
        assert case.live() == []
    finally:
        server.close()


def test_a_film_larger_than_the_server_takes_is_sent_smaller(case: Case):
    film = a_film(case.tools.media, data=padded(5_200_000))
    publish(case.publisher(), outgoing(case.account, segment("Look.", film)))
    (sent,) = case.server.files
    assert len(sent) < 5_000_000

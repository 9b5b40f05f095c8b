"""What three platforms hold until its time: handed over, found again, published, taken back, taken away."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest

from app.domain.delivery import Outgoing, Saved
from app.domain.errors import NotFound, UnknownOutcome
from app.domain.publishing import NativePublisher
from platforms.facebook.adapter import Facebook
from platforms.kit.adapter import Tools
from platforms.mastodon.adapter import Mastodon
from platforms.youtube.adapter import YouTube
from tests.contract.case import Case, connect
from tests.contract.cases_video import FOR_ADULTS, filmed, secret
from tests.contract.material import QUICK, Kept, a_media, make_tools, outgoing, segment
from tests.contract.servers_planned import PlanningFacebook, PlanningMastodon, PlanningYouTube


def mastodon(tools: Tools, **more: bool) -> Case:
    return connect(Mastodon(), PlanningMastodon(**more), "drada", PlanningMastodon.token, tools)


def facebook(tools: Tools) -> Case:
    return connect(Facebook(), PlanningFacebook(), "@ExampleClinic", PlanningFacebook.token, tools)


def youtube(tools: Tools) -> Case:
    made = connect(YouTube(), PlanningYouTube(), "@dr-ada", secret(PlanningYouTube), tools)
    return replace(made, dress=lambda going, tools: filmed(going, tools, **FOR_ADULTS))


MAKERS: dict[str, Callable[[Tools], Case]] = {"mastodon": mastodon, "facebook": facebook, "youtube": youtube}


@dataclass
class Handing:
    """A post that is prepared."""

    case: Case
    going: Outgoing
    saved: Saved
    due: datetime

    @property
    def publisher(self) -> NativePublisher:
        made = self.case.publisher()
        assert isinstance(made, NativePublisher)
        return made

    @property
    def server(self):
        return self.case.server

    def hand(self) -> str:
        return self.publisher.hand_over(self.going, self.saved, self.due)


def prepared(case: Case) -> Handing:
    going, kept = case.going(), Kept()
    saved = case.publisher().prepare(going, {}, kept)
    return Handing(case, going, saved, case.tools.clock.now() + timedelta(hours=3))


@pytest.fixture(params=MAKERS)
def handing(request, tmp_path) -> Iterator[Handing]:
    case = MAKERS[request.param](make_tools(tmp_path, timeouts=QUICK))
    yield prepared(case)
    case.server.close()


def test_it_is_held_and_nobody_sees_it(handing: Handing):
    remote_id = handing.hand()
    assert list(handing.server.plans) == [remote_id]
    assert handing.case.live() == []
    assert handing.publisher.standing(handing.going, handing.saved, remote_id) is None


def test_it_is_found_among_the_planned_after_a_crash(handing: Handing):
    since = handing.case.tools.clock.now()
    assert handing.publisher.planned(handing.going, handing.saved, handing.due, since) is None
    remote_id = handing.hand()
    assert handing.publisher.planned(handing.going, handing.saved, handing.due, since) == remote_id
    assert handing.publisher.find(handing.going, handing.saved, 0, since - timedelta(hours=1)) is None


def test_what_was_planned_for_another_time_is_not_ours(handing: Handing):
    handing.hand()
    later = handing.due + timedelta(hours=1)
    assert handing.publisher.planned(handing.going, handing.saved, later, handing.case.tools.clock.now()) is None


def test_when_it_is_out_there_is_a_receipt(handing: Handing):
    remote_id = handing.hand()
    handing.server.come_due()
    receipt = handing.publisher.standing(handing.going, handing.saved, remote_id)
    assert receipt.remote_id
    assert receipt.url
    assert len(handing.case.live()) == 1
    handing.publisher.delete(receipt)
    assert handing.case.live() == []


def test_taken_back_it_does_not_come_out_and_can_be_published_from_here(handing: Handing):
    remote_id = handing.hand()
    handing.publisher.take_back(remote_id)
    assert not list(handing.server.plans)
    handing.server.come_due()
    assert handing.case.live() == []
    with pytest.raises(NotFound):
        handing.publisher.standing(handing.going, handing.saved, remote_id)
    saved = handing.publisher.prepare(handing.going, handing.saved, Kept())
    handing.publisher.commit(handing.going, saved, 0)
    assert len(handing.case.live()) == 1


def test_deleted_over_there_it_cannot_be_taken_back(handing: Handing):
    remote_id = handing.hand()
    holds = handing.server.videos if isinstance(handing.server, PlanningYouTube) else handing.server.plans
    holds.clear()
    with pytest.raises(NotFound):
        handing.publisher.take_back(remote_id)
    with pytest.raises(NotFound):
        handing.publisher.standing(handing.going, handing.saved, remote_id)


def test_a_server_without_such_a_list_is_handed_nothing(tmp_path):
    handing = prepared(mastodon(make_tools(tmp_path, timeouts=QUICK), holds=False))
    with pytest.raises(NotFound, match="native-server-cannot"):
        handing.hand()
    assert handing.case.live() == []
    now = handing.case.tools.clock.now()
    assert handing.publisher.planned(handing.going, handing.saved, handing.due, now - timedelta(minutes=1)) is None
    handing.server.close()


def test_a_server_that_takes_no_notice_of_the_time_is_found_out(tmp_path):
    handing = prepared(mastodon(make_tools(tmp_path, timeouts=QUICK), hasty=True))
    with pytest.raises(UnknownOutcome, match="native-server-cannot"):
        handing.hand()
    assert handing.publisher.find(handing.going, handing.saved, 0, handing.case.tools.clock.now()) is not None
    handing.server.close()


def test_what_a_platform_does_not_take_ahead_is_left_to_primum(tmp_path):
    case = facebook(make_tools(tmp_path, timeouts=QUICK))
    pictured = outgoing(case.account, segment("Hands.", a_media(case.tools.media)))
    assert not case.publisher().can_hand(pictured)
    assert case.publisher().can_hand(case.going())
    case.server.close()
    case = youtube(make_tools(tmp_path / "two", timeouts=QUICK))
    later = filmed(case.going(), case.tools, publish_at="2026-12-24T10:00:00+00:00", **FOR_ADULTS)
    assert not case.publisher().can_hand(later)
    case.server.close()
    case = mastodon(make_tools(tmp_path / "three", timeouts=QUICK))
    assert not case.publisher().can_hand(case.going("One.", "Two."))
    case.server.close()

"""States of the page for publishing by hand, for pictures and tests."""

from dataclasses import replace
from datetime import timedelta

from app.domain.account import Account
from app.domain.desk import Desk
from app.domain.lifecycle import DeliveryState
from app.domain.post import Post
from app.pipeline import way
from app.ui.main_window import MainWindow
from app.ui.shots import Pose, settle
from tests.fakes import make_account

TEXT = (
    "Cold air can tighten the airways. Keep your reliever close, take your preventer as prescribed, and ask your care "
    "team for a written asthma plan before the first frost.\n\n#Asthma #WinterHealth"
)
THREAD = " ".join(f"Step {n}: wash your hands for twenty seconds, backs and thumbs too." for n in range(1, 9))
ALT = "A line drawing of a person breathing into a spacer, with three numbered steps beside it."


def wait_for_hand(desk: Desk, account: Account, post: Post) -> str:
    """Schedule the post for an account by hand and let its time come; the delivery's id."""
    with desk.work() as work:
        work.save_account(replace(account, assisted=True))
    made = replace(post, accounts=(account.id,))
    (delivery,) = way.send_off(desk, made, desk.clock.now() - timedelta(minutes=35), "Dr. Amara Osei")
    with desk.work() as work:
        work.save_delivery(replace(work.delivery(delivery.id), state=DeliveryState.BY_HAND))
    return delivery.id


def two_cards(desk: Desk) -> tuple[str, str]:
    """A post with a picture for LinkedIn, and a thread for X."""
    picture = desk.media.add(b"not a real picture", "spacer-steps.png", ALT)
    options = {"paid_partnership": "yes"}
    first = Post("hand-1", TEXT, media=(picture,), options=options, author="Dr. Amara Osei")
    second = Post("hand-2", THREAD, author="Dr. Amara Osei")
    return (
        wait_for_hand(desk, make_account("linkedin", handle="Amara Osei"), first),
        wait_for_hand(desk, make_account("x", handle="harbourfp"), second),
    )


def cards(window: MainWindow) -> None:
    """Two cards, something ticked and typed in the first."""
    two_cards(window.context.desk)
    window.go("assist")
    settle(window)
    page = window.pages["assist"]
    card = next(iter(page.cards.values()))
    card.checks[0].setChecked(True)
    card.show_trouble("“asthma” is not the address of a post. Copy it from the browser; it begins with https://")
    card.address.setText("asthma")


def empty(window: MainWindow) -> None:
    """Nothing waits."""
    window.go("assist")


def adding(window: MainWindow):
    """The sheet that adds an account by hand."""
    window.go("accounts")
    settle(window)
    window.pages["accounts"].add_by_hand()
    return window.pages["accounts"].sheet


POSES: dict[str, Pose] = {"assist-empty": empty, "assist": cards, "assist-adding": adding}

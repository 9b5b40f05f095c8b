"""A fictional practice in November 2026, as the pictures of the design show it: posts out, planned, held and failed."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from app.domain.approval import Approval
from app.domain.calendar import Slot, instant
from app.domain.delivery import Attempt, Delivery, Receipt
from app.domain.desk import Desk
from app.domain.goal import Audience, Goal
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.message import Message
from app.domain.post import Evidence, Post
from app.domain.profile import Profile
from app.domain.variant import Segment, Variant
from tests.fakes import FakeClock, add_account, make_desk

ZONE = "America/Toronto"
NOW = datetime(2026, 11, 22, 19, 5, tzinfo=UTC)
WHO = "Dr. Amara Osei"
E, A, N = Goal.EDUCATION, Goal.ADVOCACY, Goal.NETWORKING
OUT, DUE, HELD, FAILED, DRAFT = (
    DeliveryState.SENT,
    DeliveryState.SCHEDULED,
    DeliveryState.HELD,
    DeliveryState.FAILED,
    None,
)
POSTS = (
    (3, "07:30", E, "Flu shots: who needs one", ("bluesky", "linkedin"), OUT),
    (4, "12:00", N, "Meet our new nurse", ("linkedin",), OUT),
    (6, "07:30", E, "Reading a lab report", ("bluesky", "linkedin"), OUT),
    (6, "17:00", A, "Safer crosswalks near schools", ("bluesky", "x", "linkedin"), OUT),
    (10, "07:30", E, "Myth: antibiotics and colds", ("bluesky", "linkedin"), OUT),
    (12, "12:00", N, "Grand rounds recap", ("linkedin",), OUT),
    (14, "08:00", A, "Diabetes day: test early", ("bluesky", "x", "linkedin"), OUT),
    (14, "17:00", E, "Know your A1c", ("bluesky", "linkedin"), OUT),
    (17, "07:30", E, "Sleep and blood pressure", ("bluesky", "linkedin", "mastodon"), OUT),
    (18, "12:00", A, "Antibiotics: keep them working", ("bluesky", "x", "linkedin"), OUT),
    (19, "07:30", E, "Hand washing, in twenty seconds", ("mastodon",), OUT),
    (19, "09:00", N, "Thanks to our volunteers", ("linkedin",), OUT),
    (19, "12:00", A, "Clean air in classrooms", ("bluesky", "mastodon"), OUT),
    (19, "17:00", E, "Stretch breaks that help", ("bluesky",), OUT),
    (20, "07:30", E, "What a fever tells us", ("bluesky", "linkedin"), OUT),
    (
        24,
        "07:30",
        E,
        "Winter asthma plan: three things to do before the cold comes",
        ("bluesky", "linkedin", "mastodon"),
        DUE,
    ),
    (25, "12:00", A, "Naloxone saves lives", ("bluesky", "x", "linkedin"), FAILED),
    (26, "17:00", N, "Journal club: heart failure guideline", ("linkedin",), DUE),
    (27, "07:30", E, "Her recovery, her words", ("bluesky", "linkedin"), HELD),
    (30, "07:30", E, "Why we ask about sleep", ("bluesky",), DRAFT),
)
BODY = (
    "Cold air can tighten the airways. Keep your reliever close, take your preventer as prescribed, and ask your care "
    "team for a written asthma plan before the first frost.\n\n#Asthma #WinterHealth"
)
STORY = (
    "So proud of my 54-year-old patient from Elmvale who came in last Tuesday, six weeks after her bypass, and walked "
    "the stairs without stopping.\n\nCardiac rehab halves the risk of dying after a heart attack. Ask your doctor for "
    "a referral. 💙\n\n#CardiacRehab #HeartHealth"
)
REASONS = {
    HELD: Message.of("delivery-held-edited"),
    FAILED: Message.of("delivery-gave-up", platform="X"),
}


def november_desk(data_dir: Path, **ports: object) -> Desk:
    """The practice on fakes; give `check=engine()` for the real guidelines."""
    desk = make_desk(clock=FakeClock(NOW), data_dir=data_dir, **ports)
    accounts = {
        "bluesky": add_account(desk, "bluesky", handle="osei.example", display_name=WHO),
        "linkedin": add_account(desk, "linkedin", handle="Amara Osei", display_name=WHO),
        "mastodon": add_account(desk, "mastodon", handle="osei@social.example", display_name=WHO),
        "x": add_account(desk, "x", handle="harbourfp", display_name="Harbour Family Practice"),
    }
    with desk.work() as work:
        work.save_profile(Profile(WHO, "Harbour Family Practice", ("ca-on",), ZONE, set_up=True))
        for number, (weekday, at, goal) in enumerate(((1, 7, E), (2, 12, A), (3, 17, N), (4, 7, E), (5, 17, A))):
            work.save_slot(Slot(f"slot-{number}", weekday, time(at, 30 if at == 7 else 0), goal))
    for row in POSTS:
        add(desk, row, {name: account.id for name, account in accounts.items()})
    return desk


def add(desk: Desk, row: tuple, accounts: dict[str, str]) -> Post:
    day, at, goal, title, platforms, state = row
    when = instant(date(2026, 11, day), time.fromisoformat(at), ZONE)
    post = Post(
        id=f"post-{day:02}-{at.replace(':', '')}", text=STORY if state is HELD else BODY, title=title, goal=goal,
        audience=Audience.PROFESSIONALS if goal is N else Audience.PUBLIC,
        accounts=tuple(accounts[p] for p in platforms), planned_for=when, author=WHO, updated_at=NOW,
        evidence=() if state is HELD else (Evidence("https://lunghealth.example/a", "Asthma guideline", "guideline"),),
        state={OUT: PostState.PUBLISHED, DRAFT: PostState.DRAFT, HELD: PostState.DRAFT}.get(state, PostState.SCHEDULED),
    )  # fmt: skip
    with desk.work() as work:
        saved = work.save_post(post)
        work.append_audit(when - timedelta(days=5), WHO, "plan-did-create", post.id)
        if state is not None:
            work.append_audit(when - timedelta(days=2), WHO, "plan-did-schedule", post.id)
        for platform in platforms if state else ():
            work.save_delivery(delivery(saved, platform, accounts[platform], state))
    return saved


def delivery(post: Post, platform: str, account: str, state: DeliveryState) -> Delivery:
    """A delivery as it would stand; a failure is one account's only."""
    own = state if state is not FAILED or platform == "x" else OUT
    approved = min(post.planned_for - timedelta(hours=40), NOW - timedelta(minutes=40))
    made = Delivery(
        f"{post.id}-{platform}", post.id, account, platform, post.planned_for,
        Variant(post.id, platform, (Segment(post.text, len(post.text)),)),
        Approval(WHO, approved, "fingerprint", "ca-on-2026.1"), own, REASONS.get(own),
    )  # fmt: skip
    if own is not OUT:
        return made
    receipt = Receipt(0, f"{made.id}-live", f"https://{platform}.example/{made.id}", post.planned_for)
    return replace(made, receipts=(receipt,), attempts=(Attempt(0, post.planned_for, post.planned_for, "sent"),))

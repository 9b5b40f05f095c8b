"""`primum demo`: the whole job on the sample practice, with nothing to set up and nothing that leaves the machine."""

import tempfile
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

import click

from app.bootstrap.practice import closing, machine
from app.bootstrap.sample import JumpingClock, sample_practice
from app.commands.output import say, show
from app.domain.account import Account
from app.domain.audit import first_break
from app.domain.calendar import wall
from app.domain.delivery import Delivery
from app.domain.desk import Desk
from app.domain.errors import NotSafe
from app.domain.lifecycle import DeliveryState
from app.domain.post import Post
from app.pipeline import plan, way
from app.pipeline.tailor import tailor
from app.ui.onboarding.sample import add_week
from app.words import words

FIRST_DRAFT = (
    "So proud of my 54-year-old patient from Elmvale who came in last Tuesday, six weeks after her bypass, "
    "and walked the stairs without stopping.\n\n"
    "Cardiac rehab helps people get back on their feet after heart surgery. Ask your care team for a referral.\n\n"
    "#CardiacRehab #HeartHealth"
)
SECOND_DRAFT = (
    "Getting back up the stairs after heart surgery takes time, and help.\n\n"
    "Cardiac rehab helps people get back on their feet after heart surgery. Ask your care team for a referral.\n\n"
    "#CardiacRehab #HeartHealth"
)


@click.command()
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Keep the folder with the timeline here.")
@click.option("--shots", is_flag=True, help="Also draw the desktop's pages into the folder.")
@click.pass_context
def demo(ctx: click.Context, out: Path | None, shots: bool) -> None:
    """Do the whole job once: write, check, fix, tailor, schedule a week, publish it to a page on this machine."""
    with ExitStack() as stack:
        folder = out or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="primum-demo-")))
        folder.mkdir(parents=True, exist_ok=True)
        clock = JumpingClock(datetime.now(UTC).replace(microsecond=0))
        practice, account = sample_practice(unused(folder), clock)
        stack.enter_context(closing(practice))
        post = story(practice.desk, account, clock, kept=out is not None)
        if shots:
            # Qt is loaded only for pictures; the command line hands the way to it in.
            drawn = ctx.meta["primum.pictures"]()(practice.desk, folder / "shots", post.id)
            say("cli-demo-drawn", count=len(drawn), folder=str(folder / "shots"))


def unused(folder: Path) -> Path:
    """Where the practice of this run goes; that of an earlier run has a key that nobody knows, and is left alone."""
    names = chain(["practice"], (f"practice-{number}" for number in count(2)))
    return next(path for name in names if not (path := folder / name).exists())


def story(desk: Desk, account: Account, clock: JumpingClock, *, kept: bool) -> Post:
    """The job, told as it happens; the post it began with."""
    chapter("cli-demo-check")
    draft = plan.new_post(desk, "demo", text=FIRST_DRAFT, accounts=(account.id,))
    refused(desk, draft)
    chapter("cli-demo-fix")
    fixed = plan.save_draft(desk, replace(draft, text=SECOND_DRAFT), "demo")
    report = way.look(desk, fixed)[0].checked.report
    say("cli-checked", rules=report.rules_run, stops=len(report.stops), warnings=len(report.warnings))
    chapter("cli-demo-tailor")
    for platform in ("bluesky", "mastodon", "x"):
        lengths(desk, fixed, platform)
    chapter("cli-demo-schedule")
    zone = zone_of(desk)
    week = [fixed, *add_week(desk, "demo", zone, (account.id,))]
    scheduled(desk, week, zone)
    chapter("cli-demo-publish")
    live(desk, clock, zone)
    chapter("cli-demo-proof")
    proof(desk, kept=kept)
    return fixed


def chapter(key: str) -> None:
    """A heading."""
    click.secho(f"\n{words().text(key)}", bold=True)


def zone_of(desk: Desk) -> str:
    """The practice's time zone."""
    with desk.work() as work:
        return work.profile().zone


def refused(desk: Desk, draft: Post) -> None:
    """Show that the first draft cannot be scheduled, and why."""
    show(way.look(desk, draft)[0].checked.report.findings, draft.text)
    try:
        way.send_off(desk, draft, desk.clock.now(), "demo")
    except NotSafe as error:
        click.secho(words().error(error), fg="red")


def lengths(desk: Desk, post: Post, platform: str) -> None:
    """One platform's version in a line."""
    channel = desk.platforms.channels()[platform]
    variant = tailor(post, channel)
    counts = " + ".join(f"{segment.length}/{channel.limits.text}" for segment in variant.segments)
    click.echo(f"  {channel.name:<10} {counts}")
    for change in variant.changes:
        click.echo(f"             · {words().say(change)}")


def scheduled(desk: Desk, posts: list[Post], zone: str) -> None:
    """Schedule what nothing stops; the rest stays a draft."""
    for post in posts:
        due = post.planned_for or plan.next_free_slot(desk, post.goal) or desk.clock.now()
        try:
            way.send_off(desk, post, due, "demo")
            click.echo(f"  {wall(due, zone):%a %d %b %H:%M}  {post.goal:<11} {post.headline}")
        except NotSafe as error:
            back = words().text("cli-demo-kept-back", title=post.headline)
            click.secho(f"  {back} {words().error(error)}", fg="yellow")


def live(desk: Desk, clock: JumpingClock, zone: str) -> None:
    """Let the week pass: the runner sends each post when it is due."""

    def tell(delivery: Delivery) -> None:
        if delivery.state is DeliveryState.SENT:
            click.echo(f"  {wall(clock.now(), zone):%a %d %b %H:%M}  ✓ {delivery.url}")

    with desk.work() as work:
        times = sorted({d.due for d in work.deliveries(states=(DeliveryState.SCHEDULED,))})
    with machine(desk, tell) as runner:
        for due in times:
            clock.jump(max(due, clock.now()))
            runner.run_due()


def proof(desk: Desk, *, kept: bool) -> None:
    """Nothing twice, nothing lost, nothing changed in the audit trail."""
    with desk.work() as work:
        sent = work.deliveries(states=(DeliveryState.SENT,))
        trail = tuple(work.audit(newest=0))
    addresses = [receipt.url for delivery in sent for receipt in delivery.receipts]
    say("cli-demo-sent", posts=len(sent), live=len(set(addresses)), twice=len(addresses) - len(set(addresses)))
    say("cli-demo-trail-holds" if first_break(trail) is None else "cli-demo-trail-broken", entries=len(trail))
    if kept and addresses:
        say("cli-demo-open", page=addresses[0].partition("#")[0])
    else:
        say("cli-demo-gone")

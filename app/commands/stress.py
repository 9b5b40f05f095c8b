"""`primum stress`: proof on this machine that nothing goes out twice, and nothing is lost, whatever breaks."""

import random
import sys

import click

from app.bootstrap.stress.run import Outcome, Wanted, stress
from app.commands.clinic import password
from app.commands.output import say


@click.command("stress")
@click.option("--minutes", type=click.FloatRange(0.05, 10_000), default=5.0, show_default=True)
@click.option("--seed", type=int, help="Repeat the chances of an earlier run.")
@click.option("--lanes", type=click.IntRange(1, 32), default=2, show_default=True, help="Practices at the same time.")
@click.option("--kills", type=click.IntRange(1), help="End earlier, after so many kills in each lane.")
@click.option("--database", default="", metavar="URL", help="On a PostgreSQL server, with two agents on each practice.")
def stress_(minutes: float, seed: int | None, lanes: int, kills: int | None, database: str) -> None:
    """Kill real agents at random moments while a platform on this machine misbehaves; exit 1 unless all went well."""
    chosen = seed if seed is not None else random.randrange(1_000_000)  # noqa: S311 -- chances, not a secret
    say("stress-began", minutes=minutes, seed=chosen, lanes=lanes)
    secret = password() if database else ""
    wanted = Wanted(minutes, chosen, lanes, kills or 0, database, secret)
    outcome = stress(wanted, lambda count: say("stress-goes-on", kills=count))
    report(outcome)
    sys.exit(0 if outcome.is_clean else 1)


def report(outcome: Outcome) -> None:
    """The figures, a line each."""
    found = outcome.tally
    say("stress-kills", count=outcome.kills)
    say("stress-failures", count=outcome.failures)
    say("stress-deliveries", count=found.deliveries, sent=found.sent, asked=found.asked)
    say("stress-live", count=found.live, parts=found.parts)
    say("stress-duplicates", count=found.duplicates)
    say("stress-lost", count=found.lost)
    say("stress-stuck", count=found.stuck)

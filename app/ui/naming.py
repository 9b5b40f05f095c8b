"""Names of goals, audiences and platforms, for every page."""

from app.domain.goal import Audience, Goal
from app.words import words

GOALS = {
    Goal.EDUCATION: "window-goal-education",
    Goal.ADVOCACY: "window-goal-advocacy",
    Goal.NETWORKING: "window-goal-networking",
}
AUDIENCES = {Audience.PUBLIC: "window-audience-public", Audience.PROFESSIONALS: "window-audience-professionals"}


def goal_name(goal: Goal) -> str:
    """“Education”."""
    return words().text(GOALS[goal])


def audience_name(audience: Audience) -> str:
    """“the public”."""
    return words().text(AUDIENCES[audience])

"""The states of posts and deliveries, and every move between them, in one place."""

from enum import StrEnum

from app.domain.errors import IllegalMove


class PostState(StrEnum):
    """Where a post stands on its way out of the house. `unanswered`: a reply that was decided against."""

    IDEA = "idea"
    DRAFT = "draft"
    IN_REVIEW = "in-review"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    PARTLY = "partly-published"
    ARCHIVED = "archived"
    UNANSWERED = "unanswered"


class DeliveryState(StrEnum):
    """Where the sending of one post to one account stands; the words of the plan's outcomes.

    `by-hand`: its time has come, it has passed the gates, and a person publishes it with the card that Primum shows.
    """

    SCHEDULED = "scheduled"
    SENDING = "sending"
    SENT = "sent"
    UNCONFIRMED = "unconfirmed"
    FAILED = "failed"
    WAITING = "waiting"
    BY_HAND = "by-hand"
    HELD = "held"
    MISSED = "missed"
    CANCELLED = "cancelled"
    DELETED = "deleted"


P, D = PostState, DeliveryState

POST_MOVES: dict[PostState, frozenset[PostState]] = {
    P.IDEA: frozenset({P.DRAFT, P.ARCHIVED, P.UNANSWERED}),
    P.DRAFT: frozenset({P.IN_REVIEW, P.APPROVED, P.ARCHIVED, P.IDEA, P.UNANSWERED}),
    P.IN_REVIEW: frozenset({P.DRAFT, P.APPROVED, P.ARCHIVED, P.UNANSWERED}),
    P.APPROVED: frozenset({P.DRAFT, P.SCHEDULED, P.ARCHIVED, P.UNANSWERED}),
    P.SCHEDULED: frozenset({P.DRAFT, P.APPROVED, P.PUBLISHED, P.PARTLY, P.ARCHIVED, P.UNANSWERED}),
    P.PARTLY: frozenset({P.PUBLISHED, P.ARCHIVED}),
    P.PUBLISHED: frozenset({P.ARCHIVED}),
    P.ARCHIVED: frozenset({P.DRAFT}),
    P.UNANSWERED: frozenset({P.DRAFT}),
}

DELIVERY_MOVES: dict[DeliveryState, frozenset[DeliveryState]] = {
    D.SCHEDULED: frozenset({D.SCHEDULED, D.SENDING, D.HELD, D.MISSED, D.CANCELLED}),
    D.SENDING: frozenset(
        {D.SENDING, D.SENT, D.UNCONFIRMED, D.FAILED, D.WAITING, D.HELD, D.SCHEDULED, D.MISSED, D.BY_HAND}
    ),
    D.BY_HAND: frozenset({D.BY_HAND, D.SENT, D.SCHEDULED, D.HELD, D.CANCELLED}),
    D.WAITING: frozenset({D.SENDING, D.HELD, D.MISSED, D.CANCELLED, D.SCHEDULED}),
    D.UNCONFIRMED: frozenset({D.SENDING, D.SENT, D.SCHEDULED, D.FAILED, D.CANCELLED}),
    D.FAILED: frozenset({D.SCHEDULED, D.HELD, D.CANCELLED, D.DELETED}),
    D.HELD: frozenset({D.SCHEDULED, D.HELD, D.CANCELLED, D.DELETED}),
    D.MISSED: frozenset({D.SCHEDULED, D.HELD, D.CANCELLED, D.DELETED}),
    D.SENT: frozenset({D.DELETED}),
    D.CANCELLED: frozenset({D.SCHEDULED, D.HELD, D.DELETED}),
    D.DELETED: frozenset(),
}

OUT_ANYWAY = frozenset({D.SCHEDULED, D.WAITING, D.FAILED, D.HELD, D.MISSED, D.CANCELLED})
"""From here a delivery is sent only by a platform that had been handed it and could not be stopped in time."""

FINAL = frozenset({D.SENT, D.CANCELLED, D.DELETED})
UNDER_WAY = frozenset({D.SENDING, D.UNCONFIRMED, D.SENT})
HEARD = frozenset({D.SENT, D.SENDING, D.UNCONFIRMED, D.SCHEDULED, D.WAITING, D.BY_HAND})
"""What its readers have read, or will have read when its time has come."""
NEEDS_PERSON = frozenset({D.UNCONFIRMED, D.FAILED, D.HELD, D.MISSED, D.BY_HAND})


def move_post(now: PostState, to: PostState) -> PostState:
    """The new state. Raises IllegalMove where the plan has no such move."""
    if to not in POST_MOVES[now]:
        raise IllegalMove("error-illegal-post-move", now=now, to=to)
    return to


def move_delivery(now: DeliveryState, to: DeliveryState) -> DeliveryState:
    """The new state. Raises IllegalMove where the plan has no such move."""
    if to not in DELIVERY_MOVES[now]:
        raise IllegalMove("error-illegal-delivery-move", now=now, to=to)
    return to


def out_anyway(now: DeliveryState) -> DeliveryState:
    """Sent: the platform says that it has published it. Raises IllegalMove where Primum or a person did that."""
    if now not in OUT_ANYWAY:
        raise IllegalMove("error-illegal-delivery-move", now=now, to=D.SENT)
    return D.SENT

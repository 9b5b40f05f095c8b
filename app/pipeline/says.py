"""The words for where a post or delivery stands, and what a person can do about it."""

from app.domain.delivery import Delivery
from app.domain.lifecycle import DeliveryState, PostState
from app.domain.message import Message

D, P = DeliveryState, PostState

DELIVERY_STATE = {
    D.SCHEDULED: Message.of("delivery-state-scheduled"),
    D.SENDING: Message.of("delivery-state-sending"),
    D.SENT: Message.of("delivery-state-sent"),
    D.UNCONFIRMED: Message.of("delivery-state-unconfirmed"),
    D.FAILED: Message.of("delivery-state-failed"),
    D.WAITING: Message.of("delivery-state-waiting"),
    D.BY_HAND: Message.of("delivery-state-by-hand"),
    D.HELD: Message.of("delivery-state-held"),
    D.MISSED: Message.of("delivery-state-missed"),
    D.CANCELLED: Message.of("delivery-state-cancelled"),
    D.DELETED: Message.of("delivery-state-deleted"),
}
"""The state in a word or two, for chips and tables."""

POST_STATE = {
    P.IDEA: Message.of("plan-state-idea"),
    P.DRAFT: Message.of("plan-state-draft"),
    P.IN_REVIEW: Message.of("plan-state-in-review"),
    P.APPROVED: Message.of("plan-state-approved"),
    P.SCHEDULED: Message.of("plan-state-scheduled"),
    P.PUBLISHED: Message.of("plan-state-published"),
    P.PARTLY: Message.of("plan-state-partly"),
    P.ARCHIVED: Message.of("plan-state-archived"),
    P.UNANSWERED: Message.of("plan-state-unanswered"),
}
"""The state in a word or two, for chips and tables."""

RETRY, LOOK_AGAIN, CANCEL = "retry", "look-again", "cancel"
WENT_OUT, STAYED_IN = "went-out", "stayed-in"
OPEN_CARD = "open-card"

ACTION = {
    RETRY: Message.of("delivery-action-retry"),
    LOOK_AGAIN: Message.of("delivery-action-look-again"),
    CANCEL: Message.of("delivery-action-cancel"),
    WENT_OUT: Message.of("delivery-action-went-out"),
    STAYED_IN: Message.of("delivery-action-stayed-in"),
    OPEN_CARD: Message.of("delivery-action-open-card"),
}
"""The label of each decision; `retry` and `look-again` call schedule.retry, `went-out` and `stayed-in`
answer_unconfirmed; `open-card` leads to the page for publishing by hand."""

_SENTENCE = {
    D.SCHEDULED: Message.of("delivery-is-scheduled"),
    D.SENDING: Message.of("delivery-is-sending"),
    D.SENT: Message.of("delivery-is-sent"),
    D.UNCONFIRMED: Message.of("delivery-unconfirmed"),
    D.FAILED: Message.of("delivery-is-failed"),
    D.WAITING: Message.of("delivery-is-waiting"),
    D.BY_HAND: Message.of("delivery-is-by-hand"),
    D.HELD: Message.of("delivery-is-held"),
    D.MISSED: Message.of("delivery-missed"),
    D.CANCELLED: Message.of("delivery-is-cancelled"),
    D.DELETED: Message.of("delivery-is-deleted"),
}

WITH_PLATFORM = Message.of("native-with-platform")

_ACTIONS = {
    D.SCHEDULED: (CANCEL,),
    D.UNCONFIRMED: (LOOK_AGAIN, WENT_OUT, STAYED_IN),
    D.FAILED: (RETRY, CANCEL),
    D.WAITING: (RETRY, CANCEL),
    D.BY_HAND: (OPEN_CARD, CANCEL),
    D.HELD: (RETRY, CANCEL),
    D.MISSED: (RETRY, CANCEL),
}


def sentence(delivery: Delivery) -> Message:
    """Where it stands in a sentence: the reason it was given, or what the state means."""
    planned = WITH_PLATFORM if delivery.handed and delivery.state is D.SCHEDULED else _SENTENCE[delivery.state]
    return delivery.reason or planned


def actions(delivery: Delivery) -> tuple[str, ...]:
    """What a person can decide about it now; keys of ACTION."""
    offered = _ACTIONS.get(delivery.state, ())
    if delivery.open_attempt is not None and delivery.state is D.WAITING:
        return (LOOK_AGAIN,)
    return offered

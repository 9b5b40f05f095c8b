"""Posts that a Mastodon server holds until their time (methods/scheduled_statuses of its docs, 2026-07-02)."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from app.domain.errors import NotFound, Refused, UnknownOutcome
from platforms.kit.adapter import iso
from platforms.kit.http import Request
from platforms.mastodon.client import Client

LIST = "/api/v1/scheduled_statuses"
MOST = 40
NEAR = timedelta(minutes=1)


def plan(client: Client, body: Mapping[str, Any], key: str, due: datetime) -> str:
    """Give the server a status for that moment; its id in the list.

    Raises NotFound where the server keeps no such list, UnknownOutcome where it took the status and did not plan it.
    """
    try:
        rows(client)
    except (NotFound, Refused) as error:  # asked first, because a server without it would publish at once
        raise NotFound("native-server-cannot", host=client.http.host) from error
    headers = {"Idempotency-Key": f"{key}-planned"}
    later = {**body, "scheduled_at": iso(due)}
    answer = client.call(Request("POST", "/api/v1/statuses", json=later, headers=headers, visible=True), "id")
    if not answer.get("scheduled_at"):
        raise UnknownOutcome("native-server-cannot", host=client.http.host)
    return str(answer["id"])


def rows(client: Client) -> list[dict[str, Any]]:
    """What the server holds for the account."""
    return client.rows(Request("GET", LIST, params={"limit": str(MOST)}))


def planned(client: Client, text: str, due: datetime) -> str | None:
    """The id of a held status with these words, for that moment; a server without a list holds none."""
    try:
        held = rows(client)
    except NotFound:
        return None
    for row in held:
        params = row.get("params")
        said = str(params.get("text") or "") if isinstance(params, dict) else ""
        if said.split() == text.split() and _near(row.get("scheduled_at"), due):
            return str(row.get("id"))
    return None


def is_held(client: Client, remote_id: str) -> bool:
    """Whether the server still holds it."""
    try:
        client.call(Request("GET", f"{LIST}/{remote_id}"))
    except NotFound:
        return False
    return True


def let_go(client: Client, remote_id: str) -> None:
    """Let it not be published. Raises NotFound where it is not held any more."""
    client.call(Request("DELETE", f"{LIST}/{remote_id}"))


def _near(at: Any, due: datetime) -> bool:
    try:
        return abs(datetime.fromisoformat(str(at)) - due) < NEAR
    except (TypeError, ValueError):
        return False

"""Sign in: what follows once the person is back from the browser."""

from app.domain.account import Account
from app.domain.desk import Desk
from app.domain.publishing import SignIn
from app.pipeline.connect import keep


def finish(desk: Desk, begun: SignIn, who: str) -> Account:
    """Wait for the answer, and keep account and token; the earlier token goes only when the new one has worked.

    Raises SignInNeeded, InputError, the SecretsError and PlatformError trees; nothing is changed then.
    """
    account, secret = begun.finish()
    desk.platforms.keep(account, secret)
    return keep(desk, account, who)

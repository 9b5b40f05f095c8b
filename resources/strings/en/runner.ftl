## The runner, which sends what is due.

runner-did-wake = The computer slept or its clock was changed; the queue was looked at again

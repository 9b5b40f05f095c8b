## What is looked at just before a post goes out, beside the check.

gate-spread = Waits its turn, so that this account does not publish too much at once. It goes out by itself.
gate-repeat = This says nearly the same as a post of { $day } on this account, so it is held back. Change it, call it off, or choose “Publish now” if it is meant to repeat.
gate-evidence-old = The source “{ $source }” was good until { $day }. Look for a newer one, change the post, and schedule it again.
gate-did-allow-repeat = Let through although it repeats an earlier post

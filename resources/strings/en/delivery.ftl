## The sending of one post to one account: states, reasons, decisions.

delivery-state-scheduled = Scheduled
delivery-state-sending = Sending
delivery-state-sent = Published
delivery-state-unconfirmed = Not confirmed
delivery-state-failed = Not published
delivery-state-waiting = Waiting
delivery-state-by-hand = Waiting for you
delivery-state-held = Held
delivery-state-missed = Missed
delivery-state-cancelled = Called off
delivery-state-deleted = Taken down

## Where it stands, in a sentence.

delivery-is-scheduled = Goes out at its time, after a last check.
delivery-is-sending = Is being sent now.
delivery-is-sent = Is published.
delivery-is-failed = Was not published. Try again, or call it off.
delivery-is-waiting = Waits and goes out by itself.
delivery-is-by-hand = Its time has come. Publish it by hand: everything is ready under “By hand”.
delivery-is-held = Is held back. Open the post, look at it, and schedule it again.
delivery-is-cancelled = Was called off. Nothing goes out.
delivery-is-deleted = Was published and has been taken down.

delivery-unconfirmed = The post was sent, but no answer came, and Primum cannot tell whether it is public. It is not sent again unless you say so. Look at the account: is the post there?
delivery-duplicate-unseen = The platform says it already has this post, but Primum cannot find it there. Look at the account: is the post there?
delivery-missed = Its time passed while Primum was not running, or was paused. Nothing was sent. Publish it now, choose another time, or call it off.
delivery-waiting-network = { $platform } cannot be reached. Nothing new is public. Primum tries again by itself.
delivery-waiting-answer = { $platform } did not answer. Primum looks again by itself whether the post is public, before it does anything else.
delivery-rate-limited = { $platform } asks to wait. The post goes out by itself when the wait is over.
delivery-gave-up = { $platform } could not be reached, so the post was not published. Check the connection, then try again.
delivery-sign-in = { $platform } no longer accepts Primum’s access to this account. Connect the account again, then try again.
delivery-broke = Something in Primum went wrong while sending. Nothing was published by this attempt. Try again; if it happens again, please report it.
delivery-broke-unconfirmed = Something in Primum went wrong while sending, and it cannot tell whether the post is public. Look at the account: is the post there?

delivery-held-edited = The post was changed after it was approved. Check it and schedule it again.
delivery-held-changed = What would go out is not what was approved: the text, a picture, a link or the account has changed. Look at it and schedule it again.
delivery-held-newer-rules = The guidelines, or your own rules, have changed since this was approved. Look at the check and schedule it again.
delivery-held-findings = The check now stops this post ({ $rules }). Open it, put it right, and schedule it again.
delivery-held-waiver = This post went past { $rules } on a second person’s word. That word held for the post as it was, under the guidelines as they were, and one of them has changed. Open it, put it right, or ask again.
delivery-held-consent = The consent “{ $form }” was withdrawn on { $day }. This post rests on it and cannot go out. Take out what is about this person, or call the post off.
delivery-held-consent-changed = What was signed with the consent “{ $form }” has changed since this was approved. Look at the post and schedule it again.
delivery-held-no-account = The account is no longer connected. Connect it again and schedule the post again.
delivery-cancelled-unplanned = The post was moved to the backlog. It goes out when it has a time again.

## Decisions.

delivery-action-retry = Publish now
delivery-action-look-again = Look again
delivery-action-cancel = Call off
delivery-action-went-out = It is there
delivery-action-open-card = Publish by hand
delivery-action-stayed-in = It is not there

delivery-did-cancel = Called off
delivery-did-retry = Asked to try again
delivery-did-answer = Answered whether it is public
delivery-did-attempt = Sending begun
delivery-did-publish = Published
delivery-did-find = Found on the platform
delivery-did-get-ready = Ready to publish by hand
delivery-did-by-hand = Published by hand
delivery-did-address = Address put right
delivery-did-stop = Stopped
delivery-did-wait = Waits

delivery-did-delete = Taken down by Primum
delivery-did-delete-by-hand = Taken down on the platform, by hand
delivery-did-not-delete = Could not be taken down

## What cannot be done.

delivery-still-looking = Primum is still finding out whether this post is public. It can be called off as soon as that is known.
delivery-must-wait = The platform asked to wait. The post goes out by itself when the wait is over.
delivery-already-begun = This post is being sent to { $platform }, or may be public there. Wait until that is settled.
delivery-thread-begun = { $out ->
    [one] The first part of this thread is already public
   *[other] The first { $out } parts of this thread are already public
 } and differ from this version. Restore their text, or publish this as a new post.
delivery-rest-by-hand = Part { $part } of { $parts } cannot be added by Primum, because the part before it was confirmed by hand. Add the rest on the platform, or call it off.
delivery-not-out = You said that the post is not there. It has not been sent again. Publish it now, or call it off.
delivery-lost-claim = Another Primum has taken over this delivery.

## Posts that the platform itself publishes at their time.

native-switch = Let { $platform } publish at the planned time
native-switch-named = Let { $platform } publish the posts of { $handle } at the planned time
native-switch-why = Planned posts are handed over up to a day ahead, after all checks, and go out even when this computer is off. A change or a withdrawn consent takes them back. Posts that { $platform } does not take ahead are sent by Primum as ever.
native-switched-on = { $platform } publishes the planned posts of { $handle } from now on, where it takes them ahead.
native-switched-off = Primum publishes the posts of { $handle } from now on. What { $platform } holds already is being taken back.
native-with-platform = Handed to the platform, which publishes it at its time even when this computer is off. Change it or call it off here, and Primum takes it back.
native-cannot = Posts to { $platform } can’t be handed over ahead. Primum publishes them at their time while it is running.
native-server-cannot = { $host } doesn’t take posts ahead. Primum publishes them at their time while it is running.
native-late = { $platform } was to publish this by now and has not done it yet. Primum looks again by itself, and sends nothing meanwhile.
native-unseen = { $platform } was to publish this, and Primum cannot see whether it did. Nothing more is sent. Look at the account, and at its planned posts: where it is neither, try again.
native-unconfirmed = The post was handed to { $platform }, but no answer came, and Primum cannot tell whether it is there. Look at the account, and at its planned posts. Delete it among the planned posts before you say that it is not there.
native-gone = Somebody has taken this post away at { $platform } before its time. Nothing was published, and Primum does not send it by itself. Publish it now, or call it off.
native-not-back = STOP IT BY HAND: { $platform } still holds this post and publishes it on { $when }, and Primum could not take it back. Open { $platform }, go to the planned posts, and delete it there. Primum goes on trying.
native-taken-back = { $platform } does not hold this post any more: it was taken back. Nothing goes out until you schedule it again.
native-out-anyway = { $platform } published this before it could be taken back. Look at it, and take it down if it must not be public.
native-delete-first = The platform still holds this post and would publish it. Call it off first, wait until it is taken back, and then delete it.
native-leave-first = The platform still holds posts of this account and would publish them. Switch off publishing by the platform first, wait until they are taken back, and then disconnect.

native-did-choose = Chose who publishes at the planned time
native-did-take-back = Taken back from the platform
native-did-stop = Could not be taken back, or was held

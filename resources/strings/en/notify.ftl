# Notifications of the desktop.
notify-titles = Name the post in notifications
notify-titles-help = Off unless you switch it on: a notification can be read by whoever stands at the screen. Without it, it says only what has to be decided.
notify-held = A post is held. Nothing was sent.
notify-missed = A post was missed. Nothing was sent.
notify-failed = A post could not be published.
notify-unconfirmed = A platform did not confirm a post. Please look whether it is there.
notify-by-hand = A post waits for you to publish it by hand.
notify-sign-in = An account on { $platform } asks you to sign in again.
notify-about = “{ $title }”: { $said }

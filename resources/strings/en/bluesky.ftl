bluesky-wrong-password = Bluesky does not accept that handle and app password. Make a new app password in Bluesky under Settings → Privacy and security → App passwords, and paste it here.
bluesky-use-app-password = This account is protected by a code by e-mail. Use an app password instead: in Bluesky under Settings → Privacy and security → App passwords.
bluesky-handle-missing = Enter the handle of the account, such as “dr.example.bsky.social”.
bluesky-other-account = The password belongs to { $found }, not to { $given }. Nothing was connected.
bluesky-taken-down = Bluesky has suspended this account. Look in the Bluesky app for the reason.
bluesky-only-images = Primum publishes pictures to Bluesky, and “{ $name }” is none. Remove it or choose another platform.
bluesky-key-taken = Bluesky holds another post under the key that was reserved for this one. Nothing was changed there. Schedule the post again.

## The agent as a background service of the system.

service-installed = From now on Primum publishes in the background, also when its window is closed and after a restart of the computer, as long as you are logged in.
service-removed = Primum no longer publishes in the background. Posts go out while its window or “primum agent” is open.
service-state-absent = Primum does not publish in the background. “primum agent --install” changes that.
service-state-installed = The background service is installed, but it is not running now. If it does not start at your next log-in, remove it and install it again.
service-state-running = Primum publishes in the background.
service-no-system = Primum has no background service for this system ({ $system }). Start “primum agent” yourself.
service-not-installed = The background service is not installed.
service-refused = The system did not take the background service: { $why }. Nothing was changed. Leave Primum’s window open, or start “primum agent” yourself.
service-passphrase = This practice is opened by a passphrase, which nobody can type in the background. Leave Primum’s window open, or start “primum agent” in a terminal.
service-one-at-a-time = Choose one of --install, --uninstall and --status.
service-switch = Publish in the background
service-switch-help = Also while this window is closed, and after a restart of the computer, as long as you are logged in.

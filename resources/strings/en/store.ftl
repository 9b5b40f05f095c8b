# The database: what can go wrong with it, and what to do.

store-wrong-key = The key that this computer keeps does not open this database. Nothing was changed. If the database came from another computer, enter its recovery key; otherwise check that you opened the right data folder.
store-wrong-key-or-damaged = This database cannot be opened: either the key does not belong to it, or the file is damaged. Nothing was changed. Enter the recovery key, or restore a backup.
store-damaged = The database file is damaged, and Primum has stopped using it so that nothing more is lost. Restore the newest backup from the folder “backups” in the data folder; the damaged file is kept aside.
store-gone = The database file is missing or empty, although this data folder had one. Primum did not start a new one in its place. Restore the newest backup from the folder “{ $folder }”, or put the file back.
store-disk-full = The disk is full. What was already saved is safe, the last change was not saved. Free some space and try again.
store-disk-trouble = The disk could not be read or written. What was already saved is safe, the last change was not saved. Check that the disk has free space and is connected, then try again.
store-busy = Another program is holding Primum’s database and did not let go in time. The last change was not saved. Wait a moment and try again; if it stays, close other Primum windows and backup programs.
store-read-only = The database cannot be written: the file or its folder is write-protected. The last change was not saved. Allow writing to the data folder and try again.
store-cannot-open = The database file cannot be opened. Check that you may read and write the data folder, and that its disk is connected.
store-newer = This database was written by a newer Primum. Nothing was changed. Install the newest version and open it again.
store-newer-meanwhile = A newer Primum has updated the database while this one was running. The last change was not saved. Close this Primum and start the new version.
store-being-opened = Another Primum is preparing this database right now. Wait until it has finished, then try again.
store-desktop-open = Primum is already open with this data folder. Use the window that is open (look for the icon near the clock), or close it first.
store-runner-elsewhere = Another Primum already sends the posts of this data folder. Leave it running, or close it first if this one is to take over.
store-backup-differs = The backup just made does not hold the same records as the database, so it was thrown away. Try again; if it happens once more, check the disk.
store-backup-damaged = The backup “{ $name }” is damaged and cannot be used. Choose an older one.
store-no-backup = There is no backup called “{ $name }”. Choose one from the list of backups.
store-no-post = This post is no longer there. It may have been deleted in another window.
store-no-delivery = This planned publication is no longer there. It may have been cancelled in another window.
store-no-account = This account is no longer connected. Connect it again, or choose another one.
store-no-consent = This consent is not in your register.
store-consent-changed = The consent “{ $form }” was changed somewhere else since you opened it. Your version was not saved over it. Look at the newer version, then make your change again.
store-post-changed = “{ $title }” was changed somewhere else since you opened it. Your version was not saved over it. Look at the newer version, then make your change again.
store-post-published = This post, or a part of it, may already be public, so it cannot be deleted here. Take it down on the platform first, or archive it.
store-text-broken = The text holds a broken character that cannot be saved, usually from a paste. Delete the odd-looking character (often an emoji) and type it again.
store-migration-failed = Your data could not be brought to this version of Primum, and was left exactly as it was. A verified copy is in { $folder }. Start the version you used before, and tell us what you saw here.

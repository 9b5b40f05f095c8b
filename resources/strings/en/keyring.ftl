# The place for keys and tokens: what can go wrong with it, and what to do.

keyring-none = This system offers no keyring in which Primum could keep its key. On Linux, install and start “gnome-keyring” or KWallet (or log in to a desktop session); otherwise choose a passphrase, which Primum then asks for at each start or takes from PRIMUM_PASSPHRASE. Nothing was stored.
keyring-locked = The system’s keyring is locked, so Primum cannot read its key. Unlock it (log in again, or open “Passwords and Keys” and unlock the “Login” keyring), then try again. Nothing is lost.
keyring-no-answer = The system’s keyring has not answered for two minutes. It may be asking for its password on another screen: unlock it there and try again. Nothing is lost.
keyring-gone = The key of this data folder is in a keyring, and this system offers none now. Start it again (log in to a desktop session) and try again, or open the folder with its recovery key (“primum recover”). Nothing was changed.
keyring-busy = Another Primum is opening this data folder or keeping a token in it, and has not finished for a minute. It may be waiting for an answer: finish there, then try again.
keyring-refused = The system’s keyring refused to keep or give out a secret. Open the system’s password manager, allow Primum to use it, and try again.
keyring-forgets = The system’s keyring took Primum’s key and does not give it back, so it cannot be relied on. Nothing was stored. Repair the keyring, or choose a passphrase instead.
keyring-key-missing = The keyring of this computer does not hold the key of this data folder. If the folder came from another computer, or the keyring was reset, enter the recovery key that you noted when you set up Primum.
keyring-keys-file-gone = The file “keys.json” in the data folder is missing or damaged, and so is its copy among the backups. Without it the database cannot be opened. Put “keys.json” back from a copy of the data folder. Nothing was changed.
keyring-passphrase-wanted = This data folder is protected by a passphrase. Enter it, or set PRIMUM_PASSPHRASE for a run without a person.
keyring-passphrase-short = This passphrase is too short. Use at least { $least } characters, for instance four or five words that do not belong together.
keyring-wrong-passphrase = This passphrase does not open the data folder. Check capitals and keyboard layout and try again. If you have lost it, the recovery key opens the folder.
keyring-no-passphrase-set = This data folder has no passphrase: its key is in the keyring of the computer it was set up on. Use that keyring, or the recovery key.
keyring-wrong-recovery = This recovery key is complete but belongs to another data folder, or was replaced by a newer one. Look for the one with the newest date.
keyring-recovery-letter = A recovery key has no “{ $letter }”. Compare it with your note.
keyring-recovery-length = A recovery key has { $wanted } letters and digits; this one has { $count }. Compare it with your note.
keyring-recovery-group = There is a typing mistake in group { $group } of the recovery key. Compare that group with your note.
keyring-recovery-typo = There is a typing mistake in the recovery key. Compare it with your note group by group.
keyring-nothing-to-recover = There is nothing to recover in this data folder: it was never set up. Choose the folder that holds “keys.json”.
keyring-vault-damaged = The file “vault.bin” with the accounts’ tokens is damaged. Posts and settings are not affected. Move the file away, then connect your accounts again.
keyring-disk-full = The disk is full, so the key or token was not saved; the earlier one is still there. Free some space and try again.
keyring-file-trouble = The file “{ $name }” could not be written, so the key or token was not saved; the earlier one is still there. Check that you may write to the data folder.
keyring-file-unreadable = The file “{ $name }” with the accounts’ tokens cannot be read. Check that it is a file and that you may read it, then try again. Nothing was changed.

# Before the window opens: passphrase and recovery key.
unlock-new-title = Choose a passphrase
unlock-new-why = This system has no unlocked keyring, so Primum asks for a passphrase at each start. It protects your drafts, accounts and history on this machine. Four or five words that do not belong together are good; nobody can reset it.
unlock-new-field = Passphrase
unlock-again = The same again
unlock-passphrase-title = Open your practice
unlock-passphrase-why = This practice is protected by a passphrase.
unlock-passphrase-field = Passphrase
unlock-recovery-title = Open with the recovery key
unlock-recovery-why = The keyring of this computer does not hold the key of this practice. The recovery key that you noted at set-up opens it, and this computer keeps it from then on.
unlock-recovery-field = Recovery key
unlock-differs = The two are not the same. Type them again.
unlock-open = Open
unlock-quit = Quit

# Le lieu des clés et des jetons : ce qui peut aller mal, et que faire.

keyring-none = Ce système n’offre pas de trousseau où Primum pourrait garder sa clé. Sous Linux, installez et démarrez « gnome-keyring » ou KWallet (ou ouvrez une session de bureau) ; sinon choisissez une phrase secrète, que Primum demande alors à chaque démarrage ou prend de PRIMUM_PASSPHRASE. Rien n’a été gardé.
keyring-locked = Le trousseau du système est verrouillé : Primum ne peut pas lire sa clé. Déverrouillez-le (rouvrez la session, ou ouvrez « Mots de passe et clés » et déverrouillez le trousseau « Login »), puis réessayez. Rien n’est perdu.
keyring-no-answer = Le trousseau du système n’a pas répondu depuis deux minutes. Il demande peut-être son mot de passe sur un autre écran : déverrouillez-le là et réessayez. Rien n’est perdu.
keyring-gone = La clé de ce dossier de données est dans un trousseau, et ce système n’en offre pas en ce moment. Relancez-le (ouvrez une session de bureau) et réessayez, ou ouvrez le dossier avec sa clé de secours (« primum recover »). Rien n’a été modifié.
keyring-busy = Un autre Primum ouvre ce dossier ou y garde un jeton, et n’a pas fini depuis une minute. Il attend peut-être une réponse : terminez là, puis réessayez.
keyring-refused = Le trousseau du système a refusé de garder ou de donner un secret. Ouvrez le gestionnaire de mots de passe du système, autorisez Primum et réessayez.
keyring-forgets = Le trousseau du système a pris la clé de Primum et ne la rend pas : on ne peut pas s’y fier. Rien n’a été gardé. Réparez le trousseau, ou choisissez une phrase secrète.
keyring-key-missing = Le trousseau de cet ordinateur ne contient pas la clé de ce dossier. Si le dossier vient d’un autre ordinateur, ou si le trousseau a été réinitialisé, entrez la clé de secours notée à la mise en place de Primum.
keyring-keys-file-gone = Le fichier « keys.json » du dossier de données manque ou est abîmé, ainsi que sa copie parmi les sauvegardes. Sans lui la base ne peut pas être ouverte. Remettez « keys.json » depuis une copie du dossier. Rien n’a été modifié.
keyring-passphrase-wanted = Ce dossier est protégé par une phrase secrète. Entrez-la, ou définissez PRIMUM_PASSPHRASE pour une exécution sans personne.
keyring-passphrase-short = Cette phrase secrète est trop courte. Prenez au moins { $least } caractères, par exemple quatre ou cinq mots sans rapport.
keyring-wrong-passphrase = Cette phrase secrète n’ouvre pas le dossier. Vérifiez majuscules et clavier et réessayez. Si vous l’avez perdue, la clé de secours ouvre le dossier.
keyring-no-passphrase-set = Ce dossier n’a pas de phrase secrète : sa clé est dans le trousseau de l’ordinateur où il a été mis en place. Utilisez ce trousseau, ou la clé de secours.
keyring-wrong-recovery = Cette clé de secours est complète mais appartient à un autre dossier, ou a été remplacée par une plus récente. Cherchez celle dont la date est la plus récente.
keyring-recovery-letter = Une clé de secours n’a pas de « { $letter } ». Comparez avec votre note.
keyring-recovery-length = Une clé de secours a { $wanted } lettres et chiffres ; celle-ci en a { $count }. Comparez avec votre note.
keyring-recovery-group = Il y a une faute de frappe dans le groupe { $group } de la clé de secours. Comparez ce groupe avec votre note.
keyring-recovery-typo = Il y a une faute de frappe dans la clé de secours. Comparez avec votre note, groupe par groupe.
keyring-nothing-to-recover = Il n’y a rien à récupérer dans ce dossier : il n’a jamais été mis en place. Choisissez le dossier qui contient « keys.json ».
keyring-vault-damaged = Le fichier « vault.bin » avec les jetons des comptes est abîmé. Publications et réglages ne sont pas touchés. Déplacez le fichier, puis reconnectez vos comptes.
keyring-disk-full = Le disque est plein : la clé ou le jeton n’a pas été gardé ; l’ancien est toujours là. Libérez de la place et réessayez.
keyring-file-trouble = Le fichier « { $name } » n’a pas pu être écrit : la clé ou le jeton n’a pas été gardé ; l’ancien est toujours là. Vérifiez que vous pouvez écrire dans le dossier de données.
keyring-file-unreadable = Le fichier « { $name } » avec les jetons des comptes ne peut pas être lu. Vérifiez que c’est un fichier et que vous pouvez le lire, puis réessayez. Rien n’a été modifié.

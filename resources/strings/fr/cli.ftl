# Ce que disent les commandes du terminal.
cli-bad-json = Cette ligne n’est pas du JSON ({ $why }). Donnez un objet JSON par ligne, en UTF-8.
cli-not-an-object = Cette ligne est du JSON mais pas un objet. Donnez-en un comme {"{"}"text": "…"{"}"}.
cli-not-utf8 = { $file } n’est pas un texte UTF-8. Enregistrez-le en UTF-8 et réessayez.
cli-cannot-read = { $file } ne peut pas être lu : { $why }.
cli-cannot-write = { $file } ne peut pas être écrit : { $why }. Choisissez un autre endroit ou faites de la place, puis réessayez.
cli-field-must-be-text = Le champ « { $field } » doit être un texte.
cli-field-must-be-texts = Le champ « { $field } » doit être une liste de textes.
cli-field-must-be-words = Le champ « { $field } » doit être un objet de mots, comme {"{"} "subreddit": "medicine" {"}"}.
cli-field-must-be-flag = Le champ « { $field } » doit être true ou false.
cli-field-must-be-instant = « { $value } » n’est pas un moment pour « { $field } ». Écrivez-le avec son décalage, comme 2026-11-24T07:30-05:00.
cli-field-must-be-day = « { $field } » doit être un jour comme 2027-03-31, pas « { $value } ».
cli-interest-needs-party = Chaque élément de « interests » doit être un objet avec un « party » (à qui est le lien), et peut-être un « kind ».
cli-field-must-be-list = Le champ « { $field } » doit être une liste.
cli-field-unknown-value = « { $value } » n’est pas connu de Primum pour { $field }. Connus : { $known }.
cli-media-needs-path = Chaque élément de « media » doit être un objet avec un « path ».
cli-media-about = { $file } : { $width } × { $height } pixels{ $seconds ->
    [0] .
   *[other] , { $seconds } secondes.
}
cli-media-tells = { $things ->
    [0] Il ne dit rien de plus que ce qu’il montre.
   *[other] En plus de ce qu’il montre, il dit :
}
cli-media-cleaned = { $file } → { $copy }. { $things ->
    [0] Il ne disait rien de plus que ce qu’il montre ; prouvé de nouveau.
   *[other] Rien de ceci n’en reste :
}
cli-media-shape = « { $shape } » n’est pas une forme. Écrivez largeur et hauteur avec un deux-points, comme 4:5.
cli-checked = { $rules } règles l’ont lu : { $stops ->
    [0] rien ne l’arrête
    [one] un constat l’arrête
   *[other] { $stops } constats l’arrêtent
}, { $warnings ->
    [0] aucun avertissement
    [one] un avertissement
   *[other] { $warnings } avertissements
}. Non vérifié : si une affirmation est vraie.
cli-account-added = { $handle } sur { $platform } est connecté. Son identifiant est { $id }.
cli-account-removed = { $handle } sur { $platform } est déconnecté.
cli-account-works = { $handle } sur { $platform } : fonctionne.
cli-account-fails = { $handle } sur { $platform } : { $why }
cli-no-accounts = Pas encore de compte. Ajoutez-en un : primum accounts add --platform rehearsal --handle me
cli-tailor-needs-platform = Dites pour quelle plateforme : --platform x, ou "platform" dans la ligne.
cli-platform-not-connectable = Primum ne peut pas encore publier de lui-même sur « { $platform } ». Il le peut sur : { $known }. Ajoutez --assisted pour y publier à la main, tout étant préparé.
cli-at-or-now = Dites quand : --at avec une heure, ou --now.
cli-bad-time = « { $value } » n’est pas une heure. Écrivez-la comme 2026-11-24T07:30 ou 2026-11-24T07:30-05:00.
cli-time-past = { $value } est passé. Choisissez une heure à venir, ou --now.
cli-scheduled = Programmé pour { $due } : { $ids }
cli-not-scheduled = { $count ->
    [one] Non programmé : un constat l’arrête.
   *[other] Non programmé : { $count } constats l’arrêtent.
}
cli-no-way-round = { $rules } ne se contourne pas.
cli-way-round = Une seconde personne peut laisser passer : --waive RÈGLE (pour chaque règle), --second NOM, --reason TEXTE.
cli-waive-what = --second et --reason vont avec --waive : nommez la règle que la seconde personne laisse passer.
cli-bad-toml = { $file } n’est pas du TOML ({ $why }).
cli-house-no-rules = { $file } ne nomme aucune règle. Commencez chacune par une ligne [[rule]].
cli-house-field = La règle { $number } de { $file } a un champ « { $field } » que Primum ne connaît pas. Connus : { $known }.
cli-house-kind = Règle { $number } de { $file } : « { $field } » doit être { $kind ->
    [list] une liste de textes, comme ["en direct du service"]
    [bool] true ou false
   *[str] un texte
}.
cli-house-rule = Règle { $number } de { $file } : { $why }
cli-queue-empty = Rien dans la file.
cli-history-empty = Rien n’a encore eu son tour.
cli-publish-needs-due = Dites quoi publier : primum publish --due envoie tout ce qui est dû.
cli-nothing-due = Rien n’est dû.
cli-agent-running = L’agent tourne pour { $folder }. Ctrl+C l’arrête ; une publication en cours d’envoi est d’abord terminée.
cli-agent-stopped = L’agent s’est arrêté.
cli-new-recovery-key = Un nouveau cabinet a été mis en place. Cette clé de secours ouvre ses données sur une nouvelle machine ; elle n’est montrée que maintenant. Imprimez-la et gardez-la loin de cet ordinateur :
cli-passphrase = Ce système n’a pas de trousseau ouvert. Phrase secrète pour les données de ce cabinet
cli-backup-made = Sauvegarde faite et vérifiée : { $file }
cli-recovered = La clé de secours convient. Désormais cette machine ouvre le cabinet.
cli-renewed = Une nouvelle clé de secours ; l’ancienne n’ouvre plus rien. Imprimez-la et gardez-la loin de cet ordinateur :
cli-bad-day = « { $value } » n’est pas un jour. Écrivez-le comme 2026-11-24.
cli-consent-none = Pas encore de consentement au registre. Imprimez le formulaire avec « primum consent form us », et inscrivez-le avec « primum consent add » une fois signé.
cli-consent-added = { $form } inscrit. Son identifiant est { $id } ; nommez-le dans les « consents » d’une publication.
cli-consent-attached = Le formulaire signé est gardé avec { $form }, chiffré.
cli-consent-saved = Écrit dans { $file }. Cette copie n’est pas chiffrée : gardez-la comme un dossier médical.
cli-consent-form = Écrit dans { $file }. Faites voir le formulaire à votre assureur ou avocat avant de l’utiliser.
cli-consent-revoked = Retiré. { $held ->
    [0] Rien n’était planifié avec lui
    [one] Un envoi planifié est retenu
   *[other] { $held } envois planifiés sont retenus
} ; { $public ->
    [0] rien n’est public.
    [one] une publication est publique et le reste jusqu’à ce que quelqu’un la retire :
   *[other] { $public } publications sont publiques et le restent jusqu’à ce que quelqu’un les retire :
}
cli-consent-planned = planifiée  { $title }  [{ $id }, { $state }]
cli-consent-public = publique   { $title }  [{ $id }]  { $url }
cli-demo-check = 1 · Un premier brouillon est vérifié
cli-demo-fix = 2 · Le brouillon est réécrit et vérifié de nouveau
cli-demo-tailor = 3 · Ce que montrera chaque plateforme
cli-demo-schedule = 4 · La semaine est programmée, chaque publication par les mêmes portes
cli-demo-kept-back = Retenue : « { $title } ».
cli-demo-publish = 5 · La semaine passe ; les envois vont à la page de répétition de cette machine
cli-demo-proof = 6 · Ce qui s’est passé
cli-demo-sent = { $posts ->
    [one] Une publication envoyée
   *[other] { $posts } publications envoyées
}, { $live } en ligne, { $twice } en double.
cli-demo-trail-holds = La piste d’audit tient : { $entries } entrées, chacune liée à la précédente.
cli-demo-trail-broken = La piste d’audit ne tient pas : l’une des { $entries } entrées a été modifiée.
cli-demo-open = Ouvrir le fil : { $page }
cli-no-backups = Pas encore de sauvegarde. Faites-en une : primum backup
cli-restored = { $file } est maintenant la base du cabinet. La précédente a été mise à part dans le dossier de données.
cli-recovery-key = Clé de secours
cli-doctor-exported = Le rapport est dans { $file }. Il ne contient ni texte, ni nom, ni identifiant, ni adresse ; regardez-le avant de l’envoyer.
cli-doctor-nothing-to-export = Il n’y a pas encore de cabinet dans ce dossier : il n’y a rien à rapporter.
cli-doctor-well = Tout ce qui a été regardé fonctionne.
cli-doctor-ill = Quelque chose est à faire : voyez les lignes marquées ■.
cli-doctor-keyring = Le trousseau du système répond.
cli-doctor-no-practice = Pas encore de cabinet ici ; il est fait au premier démarrage de la fenêtre ou à la première connexion d’un compte.
cli-doctor-folder = { $folder }, { $free } Mio libres.
cli-doctor-database = S’ouvre avec sa clé ; la piste d’audit a { $entries } entrées.
cli-doctor-trail-broken = L’entrée { $number } de la piste d’audit ne suit pas la précédente : quelqu’un a modifié le fichier. Restaurez une sauvegarde (primum backup list) et prévenez qui répond de vos archives.
cli-doctor-clock = { $now } UTC ; le fuseau du cabinet est { $zone }.
cli-doctor-clock-behind = L’horloge de l’ordinateur ({ $now } UTC) est en retard sur la dernière entrée de la piste d’audit. Réglez-la ; les publications partiraient tard.
cli-doctor-account = { $handle } sur { $platform } : rien de connu contre lui. « primum accounts test » interroge la plateforme.
cli-doctor-account-sign-in = { $handle } sur { $platform } doit être reconnecté : primum accounts add, ou la page Comptes.
cli-doctor-asking = { $count ->
    [one] Un envoi demande votre décision : primum queue
   *[other] { $count } envois demandent votre décision : primum queue
}
cli-doctor-backup = Dernière sauvegarde vérifiée : { $at } UTC.
cli-doctor-backup-old = La dernière sauvegarde est du { $at } UTC. Faites-en une : primum backup
cli-doctor-passphrase = Ce cabinet s’ouvre par une phrase secrète ; les jetons sont dans son coffre chiffré.
cli-no-display = Il n’y a pas d’écran ici. Utilisez les commandes du terminal (primum --help), ou voyez tout le travail avec : primum demo
cli-demo-drawn = { $count } images de la fenêtre sont dans { $folder }.
cli-paused = La publication est suspendue ; rien n’a été envoyé. Reprenez-la dans la fenêtre (le bouton au bas de la barre).
cli-demo-gone = Le dossier a de nouveau disparu. Pour garder la page et la regarder : primum demo --out demo
cli-unknown-rule = Il n’y a pas de règle « { $given } ». primum rules les montre toutes.
cli-rules-counted = { $count } règles. Une avec tout ce qui la concerne : primum rules privacy/patient-name
cli-explain-entities = Reconnu
cli-explain-spared = Laissé de côté, et pourquoi
cli-explain-story = Parle de quelqu’un en soins : { $weight } selon les listes, { $odds } selon le modèle (log-odds), { $told } ensemble ; à partir de 3 c’est un cas
cli-explain-weighed = Comment le modèle l’a pesé (log-odds ; il parle de lui-même à partir de « see », et passe outre les listes sous « drop »)

cli-library-empty = Rien ici encore, ou rien qui corresponde. Ajoutez des fichiers avec « primum library add FILE ».
cli-library-ended = les droits ont pris fin
cli-library-erased = « { $name } » est effacé.
cli-library-removed = « { $name } » n’est plus dans la bibliothèque. Une publication ou un consentement le montre encore et garde sa copie.
cli-library-set = Noté pour « { $name } ».
cli-library-no-day = « { $given } » n’est pas un jour. Écrivez 2027-03-31, ou « never ».
cli-library-captions = { $many ->
    [0] « { $name } » n’a pas de sous-titres.
    [one] « { $name } » a des sous-titres pour un moment.
   *[other] « { $name } » a des sous-titres pour { $many } moments.
}
cli-library-drawn = La copie avec ses sous-titres dans l’image est { $id }.

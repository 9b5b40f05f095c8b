# Import et export.

exchange-too-large = Le fichier dépasse 50 Mo. Divisez-le et importez une partie après l’autre.
exchange-workbook = C’est un classeur Excel ou OpenDocument. Ouvrez-le dans le tableur, choisissez « Enregistrer sous » et « CSV UTF-8 », et importez ce fichier. Ou copiez les cellules et collez-les ici.
exchange-not-text = Ce n’est pas un fichier texte. Primum importe des fichiers CSV, TSV, JSON et Markdown.
exchange-bad-encoding = Le fichier ne peut pas être lu comme texte { $encoding } : l’octet { $at } ne convient pas. Enregistrez-le de nouveau en « CSV UTF-8 ».
exchange-empty = Il n’y a pas de ligne avec du contenu.
exchange-too-many = Il y a plus de { $most } lignes. Divisez le fichier et importez une partie après l’autre.
exchange-bad-quotes = Les guillemets ne correspondent pas vers la ligne { $line }. Une cellule qui en contient doit être entre guillemets en entier, chaque guillemet écrit deux fois. Rien n’a été importé.
exchange-cannot-read = { $file } ne peut pas être lu : { $why }
exchange-cannot-write = { $file } ne peut pas être écrit : { $why }
exchange-bad-json = Ce n’est pas du JSON : la ligne { $line } ne peut pas être lue. Rien n’a été importé.
exchange-no-posts = Il n’y a pas de liste de publications dans ce fichier JSON. Il devrait contenir une liste d’objets, ou un objet avec « posts ».
exchange-no-markdown = Il n’y a pas de fichiers Markdown (.md) dans { $folder }.
exchange-no-end-of-head = Les lignes du haut commencent par --- et ne finissent jamais par ---. Ajoutez une ligne de trois tirets avant le texte.
exchange-bad-head = La ligne { $line } du haut n’est pas « nom: valeur » : { $text }
exchange-in-file = { $file } : { $why }
exchange-unknown-field = Il n’y a pas de champ « { $field } ». Il y a : { $known }.
exchange-field-twice = Deux colonnes doivent être « { $field } ». Choisissez l’une d’elles.
exchange-unknown-column = Il n’y a pas de colonne « { $column } » dans le fichier. Il y a : { $known }.
exchange-map-how = Écrivez --map "COLONNE=CHAMP", par exemple --map "Légende=text" ; un champ vide laisse la colonne de côté.

exchange-bad-time = « { $value } » n’est pas une date et heure que Primum connaît. Écrivez 2027-03-31 07:30, ou laissez vide.
exchange-no-such-time = « { $value } » n’existe pas quand { $order ->
    [mdy] le mois
   *[dmy] le jour
 } vient d’abord. Choisissez l’autre ordre de jour et mois, ou écrivez 2027-03-31 07:30.
exchange-bad-day = « { $value } » n’est pas un jour. Écrivez 2027-03-31.
exchange-not-words = « { $field } » doit contenir des mots.
exchange-not-pairs = « { $field } » doit contenir des noms et des mots, comme {"{"}"bluesky": "…"{"}"}.
exchange-bad-cell = « { $field } » commence comme du JSON, mais ne peut pas être lu.
exchange-unknown-word = « { $value } » n’est pas connu pour { $field }. Il y a : { $known }.
exchange-nothing-in-row = Il n’y a ni texte ni image dans cette ligne.

exchange-past = Son heure est passée : elle va parmi les idées.
exchange-no-account = Le compte « { $name } » n’est pas connecté ici ; le brouillon vient sans lui.
exchange-several-accounts = « { $name } » convient à plusieurs comptes ; le brouillon vient sans compte. Écrivez l’identifiant du compte.
exchange-no-campaign = Il n’y a pas de campagne « { $name } » ; le brouillon vient sans elle.
exchange-no-tags = Laissé de côté, car Primum n’a pas de telles étiquettes : { $tags }
exchange-no-comment = Le premier commentaire est laissé de côté : Primum ne publie pas de commentaires de lui-même.
exchange-not-fetched = { $name } n’est pas téléchargé : un import ne charge rien du réseau. Enregistrez l’image à côté du fichier, ou ajoutez-la au brouillon.
exchange-no-file = { $name } n’est pas à côté du fichier ; le brouillon vient sans lui.
exchange-already-there = Cette publication est déjà dans votre plan.

exchange-nothing-chosen = Aucune ligne choisie ne peut être importée.
exchange-file-unreadable = Ligne { $row } : { $name } ne peut pas être lu ({ $why }). Rien n’a été importé. Laissez la ligne de côté, ou réparez le fichier.
exchange-file-unfit = Ligne { $row } : { $name } ne peut pas servir. { $why } Rien n’a été importé. Laissez la ligne de côté, ou réparez le fichier.

exchange-no-such-export = Ceci ne peut pas être écrit ainsi ({ $what }). Choisissez parmi : { $kinds }.
exchange-feed-name = Publications de { $practice }
exchange-goal = { $goal ->
    [advocacy] Plaidoyer
    [networking] Réseau
   *[education] Éducation
 }

# Mots du terminal.
exchange-cli-read = { $rows ->
    [one] { $rows } ligne lue
   *[other] { $rows } lignes lues
 } comme { $format }, { $encoding }.
exchange-cli-row = Ligne { $row }
exchange-cli-summary = { $usable } peuvent être importées, dont { $stopped } arrêtées par des constats tant qu’elles ne sont pas corrigées ; { $problems } ne le peuvent pas.
exchange-cli-kept = { $count ->
    [one] { $count } brouillon a été fait
   *[other] { $count } brouillons ont été faits
 }. Rien n’est approuvé ni programmé.
exchange-cli-dry = Rien n’a été importé (--dry-run).
exchange-cli-exported = { $count ->
    [one] { $count } entrée écrite
   *[other] { $count } entrées écrites
 } dans { $file }.
exchange-cli-kept-up = { $file } est réécrit chaque fois que le plan change.
exchange-cli-keep-ics = --keep va avec « plan » et --format ics.

# La fenêtre : import.
exchange-menu = Import et export
exchange-import = Importer des publications
exchange-import-what = Chaque ligne devient un brouillon. Rien n’est approuvé ni programmé, et vous pouvez annuler tout l’import.
exchange-from-formats = Fichiers CSV de Buffer, Hootsuite, Publer et Primum, autres tableaux, JSON, fichiers Markdown, ou cellules copiées d’un tableur.
exchange-from-file = Choisir un fichier…
exchange-from-folder = Dossier de fichiers Markdown…
exchange-from-paste = Coller des cellules copiées
exchange-files = Tableaux, JSON et Markdown
exchange-read = { $rows ->
    [one] { $rows } ligne lue
   *[other] { $rows } lignes lues
 }, comme { $format ->
    [primum] un tableau de Primum
    [buffer] Buffer
    [hootsuite] Hootsuite
    [publer] Publer
    [json] JSON
    [md] Markdown
   *[table] un tableau
 } ({ $encoding }). Regardez si chaque colonne est ce qu’elle doit être.
exchange-order = Dates
exchange-order-mdy = mois d’abord (03/31/2027)
exchange-order-dmy = jour d’abord (31/03/2027)
exchange-accounts = Comptes pour les lignes qui n’en nomment pas :
exchange-column = Colonne { $number }
exchange-column-is = Ce qu’est « { $column } »
exchange-field-none = Laisser de côté
exchange-field-id = Identifiant dans Primum
exchange-field-when = Date et heure
exchange-field-title = Titre
exchange-field-text = Texte
exchange-field-goal = Objectif
exchange-field-audience = Public visé
exchange-field-kind = Publication ou réponse
exchange-field-reply = Mots auxquels on répond
exchange-field-accounts = Comptes
exchange-field-language = Langue
exchange-field-warning = Avertissement de contenu
exchange-field-campaign = Campagne
exchange-field-consents = Consentements
exchange-field-media = Images et films
exchange-field-card = Carte de lien
exchange-field-evidence = Sources
exchange-field-overrides = Versions par plateforme
exchange-field-options = Souhaits par plateforme
exchange-field-date = Date
exchange-field-time = Heure
exchange-field-link = Lien
exchange-field-alt = Textes alternatifs
exchange-field-tags = Étiquettes
exchange-field-comment = Premier commentaire
exchange-cancel = Annuler
exchange-back = Retour
exchange-next = Suivant
exchange-rows = Lignes à importer
exchange-head-row = Ligne
exchange-head-when = Quand
exchange-head-text = Publication
exchange-head-check = Vérification
exchange-backlog = Idées
exchange-checked = { $done } lignes vérifiées sur { $all }
exchange-verdict-problem = Ne peut pas être importée
exchange-verdict-waiting = Pas encore vérifiée
exchange-verdict-stops = { $count ->
    [one] { $count } l’arrête
   *[other] { $count } l’arrêtent
 }
exchange-verdict-notes = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
 }
exchange-verdict-fine = Bien
exchange-row-fine = Il n’y a rien à dire de cette ligne.
exchange-import-rows = { $count ->
    [one] Importer { $count } brouillon
   *[other] Importer { $count } brouillons
 }
exchange-undo-import = Import
exchange-kept = { $count ->
    [one] { $count } brouillon importé
   *[other] { $count } brouillons importés
 }
exchange-taken-back = { $count ->
    [one] { $count } brouillon importé retiré
   *[other] { $count } brouillons importés retirés
 }{ $stayed ->
    [0] .
    [one] ; un, modifié depuis, reste.
   *[other] ; { $stayed }, modifiés depuis, restent.
 }

# La fenêtre : export.
exchange-export = Exporter
exchange-export-what = Un fichier pour d’autres programmes ou pour vos archives. Il ne quitte cet ordinateur que si vous l’envoyez.
exchange-what = Quoi exporter
exchange-what-plan = Plan
exchange-what-history = Historique
exchange-kind = Genre de fichier
exchange-kind-csv = Tableau (CSV)
exchange-kind-json = JSON
exchange-kind-ics = Fichier de calendrier (ICS)
exchange-kind-md = Markdown, un fichier par publication
exchange-kind-pdf = PDF
exchange-redacted = Sans rien de ce que quelqu’un a écrit
exchange-media = Avec images et films à côté
exchange-keep = Le réécrire chaque fois que le plan change
exchange-save = Enregistrer…
exchange-written = { $count ->
    [one] { $count } entrée écrite
   *[other] { $count } entrées écrites
 } dans { $name }
exchange-written-kept = { $name } est réécrit chaque fois que le plan change
exchange-zone = Heures de { $zone }

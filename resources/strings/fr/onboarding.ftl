# Le premier démarrage.
onboarding-page = Mise en place
onboarding-step = Étape { $number } sur { $count }
onboarding-next = Continuer
onboarding-back = Retour
onboarding-skip = Garder tel quel
onboarding-finish = Ouvrir le calendrier
onboarding-private = Tout ce que vous écrivez reste sur cette machine jusqu’à ce que vous le publiiez.
onboarding-who = Qui êtes-vous ?
onboarding-who-why = Votre nom figure sur les approbations et les aperçus. Rien n’est envoyé.
onboarding-person = Votre nom
onboarding-person-hint = Dr Amara Osei
onboarding-practice = Votre cabinet
onboarding-practice-hint = Laissez vide si vous exercez seul
onboarding-missing-person = Écrivez votre nom : les approbations en ont besoin.
onboarding-where = Où exercez-vous ?
onboarding-where-why = Les publications sont vérifiées selon les règles de chaque lieu que vous cochez, y compris ceux de vos lecteurs.
onboarding-missing-place = Cochez au moins un lieu, pour que Primum sache quelles règles valent.
onboarding-place-us = États-Unis
onboarding-place-ca = Canada
onboarding-place-ca-on = Ontario
onboarding-place-uk = Royaume-Uni
onboarding-place-eu = Union européenne
onboarding-place-ie = Irlande
onboarding-place-au = Australie
onboarding-place-nz = Nouvelle-Zélande
onboarding-place-in = Inde
onboarding-zone = À quelle heure vivez-vous ?
onboarding-zone-why = Sept heures et demie veut dire sept heures et demie là-bas, toute l’année.
onboarding-zone-search = Chercher une ville
onboarding-zone-is = Les heures sont celles de { $zone }.
onboarding-zone-none = Aucun lieu de ce nom. Essayez une plus grande ville proche.
onboarding-missing-zone = Choisissez un lieu dans la liste.
onboarding-goals = De quoi voulez-vous parler ?
onboarding-goals-why = Le calendrier montre comment vos publications se répartissent. Ce ne sont que des objectifs ; changez-les quand vous voulez.
onboarding-about-education = Expliquer, corriger un mythe, prévenir
onboarding-about-advocacy = Prendre la parole pour les patients et la santé publique
onboarding-about-networking = Collègues, carrières, votre cabinet
onboarding-percent = { $percent } %
onboarding-share = { $goal } : { $percent } pour cent
onboarding-less = Moins : { $goal }
onboarding-more = Plus : { $goal }
onboarding-sample = Regarder une semaine d’exemple ?
onboarding-sample-why = Huit publications fictives sur les jours de la semaine prochaine, en brouillon. L’une d’elles montre à quoi ressemble un constat.
onboarding-sample-yes = Mettre une semaine d’exemple dans mon calendrier
onboarding-sample-rehearsal = Elles vont à votre compte de répétition : un fil sur cette machine que personne d’autre ne voit. Vous pouvez y publier tout de suite.
onboarding-key = Gardez cette clé en lieu sûr
onboarding-key-why = Votre cabinet est chiffré sur cette machine. Si la machine était perdue, seule cette clé ouvre vos sauvegardes. Elle n’est montrée que cette fois.
onboarding-key-name = Clé de secours : { $recovery }
onboarding-key-copy = Copier
onboarding-key-save = Enregistrer dans un fichier…
onboarding-key-print = Imprimer…
onboarding-key-copied = Copiée. Collez-la dans votre gestionnaire de mots de passe.
onboarding-key-saved = Enregistrée sous { $name }. Mettez-la en un lieu hors de cette machine.
onboarding-key-not-saved = « { $name } » n’a pas pu être écrit. Choisissez un autre dossier, ou copiez la clé.
onboarding-key-filename = primum-cle-de-secours.txt
onboarding-key-file =
    Clé de secours de votre cabinet Primum

    { $recovery }

    Avec cette clé et une sauvegarde, Primum peut être remis en place sur une autre machine.
    Gardez-la sur papier ou dans un gestionnaire de mots de passe, pas sur la machine qu’elle protège.
onboarding-key-kept = Je l’ai gardée en lieu sûr

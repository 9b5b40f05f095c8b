## La page du registre des consentements.

consents-add = Nouveau consentement
consents-print = Imprimer un formulaire
consents-find = Chercher par clé, contenu ou plateforme
consents-show = Quels consentements
consents-show-all = Tous
consents-count = { $count ->
    [0] aucun encore
    [one] un consentement
   *[other] { $count } consentements
}
consents-empty-title = Pas encore de consentement
consents-empty-what = Ce qui montre un patient ou parle de lui demande un formulaire signé. Inscrivez-le ici sous une clé à vous, jamais sous un nom.

## Ce que vaut un consentement, en une ligne.

consents-valid-until = Valable jusqu’au { $day }
consents-ends-soon = Finit bientôt, le { $day }
consents-ended-on = A pris fin le { $day }
consents-revoked-on = Retiré le { $day }
consents-until-event = Valable jusqu’à : { $event }
consents-until-withdrawn = Valable jusqu’au retrait

## Les champs, à lire et à écrire.

consents-new = Nouveau consentement
consents-change = Modifier ce consentement
consents-form-hint = Recopiez ce qui est sur le papier signé. Pas de noms : à qui est cette clé ne figure que dans le dossier.
consents-section-whose = De qui
consents-section-agreed = Ce qui peut être dit et montré
consents-section-places = Où, et pour quoi
consents-section-signed = La signature
consents-section-told = Ce que la personne a reçu et appris
consents-section-end = Combien de temps
consents-key = Clé du dossier
consents-key-example = K-2026-014
consents-key-hint = À vous ; ni nom, ni initiales, ni date de naissance, ni numéro de dossier.
consents-whose = C’est
consents-whose-patient = le consentement d’un patient
consents-whose-staff = l’accord d’un collègue
consents-whose-model = l’accord d’un acteur ou modèle
consents-information = Ce qui peut être dit
consents-information-example = Opération du genou, rééducation, reprise de la marche
consents-information-hint = Comme sur le formulaire, sans le nom.
consents-pictures = Images couvertes
consents-pictures-hint = Ces fichiers précis. Une image coupée ou modifiée ensuite en est une autre.
consents-add-pictures = Ajouter des images
consents-remove-picture = Retirer l’image { $number }
consents-covers = Couvre aussi
consents-covers-name = le prénom
consents-covers-tagging = un lien vers son compte
consents-covers-audio = sa voix
consents-body-part = Partie du corps
consents-body-part-hint = Là où seule une partie peut être vue.
consents-discloser = Qui peut publier
consents-controller = Responsable du traitement
consents-recipients = Où
consents-website = Site web
consents-purposes = Pour quoi
consents-purpose-education = Éducation
consents-purpose-conference = Congrès
consents-purpose-marketing = Publicité
consents-paid = Argent
consents-paid-unsaid = Le formulaire n’en dit rien
consents-paid-no = Personne ne paie le cabinet
consents-paid-yes = Le cabinet est payé, et le formulaire le dit
consents-signed-on = Signé le
consents-signed-by = Signé par
consents-signed-self = la personne
consents-signed-other = quelqu’un pour la personne
consents-representative = En qualité de
consents-relation-none = –
consents-relation-parent = parent
consents-relation-guardian = tuteur
consents-relation-proxy = mandataire
consents-relation-kin = proche
consents-authority = Peut signer parce que
consents-minor = C’est le consentement d’un enfant
consents-of-age = Majeur le
consents-service = Soigné le
consents-service-on = Soigné le
consents-jurisdiction = Formulaire de
consents-own-form = Un formulaire à vous
consents-version = Version
consents-version-hint = Figure au bas du papier ; les formulaires de Primum en sont à { $version }.
consents-paper = Papier
consents-language = Langue
consents-witness = Témoin
consents-reviewer = Vérifié par
consents-told = Appris et reçu
consents-told-revoke = comment le retirer
consents-told-copy = une copie du formulaire
consents-told-explicit = a coché cet usage précis
consents-expires = Jusqu’au
consents-event = Jusqu’à ce que ceci arrive
consents-event-example = fin de la campagne
consents-ended = C’est arrivé le
consents-save = Enregistrer le consentement
consents-saved = « { $form } » enregistré.

## Un consentement.

consents-edit = Modifier
consents-revoke = Retirer
consents-revoked-how = { $way } ; noté par { $who }.
consents-lacks = La loi de votre lieu d’exercice en demande plus. Une publication qui repose sur ce formulaire est arrêtée tant qu’il n’a pas :
consents-need-information = une description de ce qui peut être dit
consents-need-discloser = qui peut le publier
consents-need-recipients = où cela peut être publié
consents-need-purposes = pour quoi
consents-need-end = un jour ou un événement qui y met fin
consents-need-signature = une signature avec son jour
consents-need-revoking = la mention de la façon de le retirer
consents-need-copy = la mention que la personne a reçu une copie
consents-need-explicit = une case explicite pour cet usage
consents-need-authority = pourquoi le représentant peut signer
consents-form-there = Le formulaire signé est joint, chiffré.
consents-form-missing = Le formulaire signé n’est pas encore joint.
consents-form-attach = Joindre le formulaire signé
consents-form-replace = En joindre un autre
consents-form-save = Enregistrer une copie
consents-form-files = Numérisations et photos
consents-attach-title = Le formulaire signé
consents-attached = Le formulaire signé est gardé avec « { $form } », chiffré.
consents-form-saved = { $name } enregistré. Cette copie n’est pas chiffrée : gardez-la comme un dossier médical.
consents-save-where = Où l’enregistrer
consents-cannot-write = { $name } ne peut pas être écrit : { $why }. Choisissez un autre endroit.
consents-cannot-read = { $name } ne peut pas être lu : { $why }. Choisissez un autre fichier.
consents-says = Ce qu’il dit
consents-used = Où il sert
consents-not-used = Aucune publication ne repose dessus.
consents-public = Publiques maintenant
consents-planned = Encore à paraître
consents-drafts = Brouillons
consents-untitled = Sans titre
consents-show-post = Montrer
consents-open = Ouvrir ↗
consents-open-link = Ouvrir « { $title } » dans le navigateur
consents-delete = Retirer
consents-delete-title = Retirer cette publication ?
consents-delete-what = Primum la supprime sur la plateforme. Mentions « j’aime » et réponses partent avec, et elle ne peut pas être rétablie. Ce qui a été fait est gardé dans la piste d’audit.
consents-deleted = Retirée ; c’est noté dans la piste d’audit.
consents-by-hand = Je l’ai retirée
consents-by-hand-title = Avez-vous retiré cette publication vous-même ?
consents-by-hand-what = Primum ne peut pas y supprimer. Ouvrez la publication, retirez-la sur la plateforme, puis dites-le ici : c’est noté dans la piste d’audit avec votre nom.
consents-history = Ce qui a été fait

## Retrait.

consents-revoke-title = Retirer le consentement « { $form } »
consents-revoke-what = Quelle que soit la façon dont la personne vous l’a dit, cela compte aussitôt. La fiche et le formulaire signé sont gardés comme preuve.
consents-revoke-way = Comment on vous l’a dit
consents-revoke-day = Le
consents-way-person = En personne
consents-way-phone = Par téléphone
consents-way-mail = Par courriel
consents-way-letter = Par lettre
consents-way-other = Autrement
consents-way-replaced = Personne n’a retiré : inscrit par erreur, ou remplacé
consents-will-hold = { $count ->
    [0] Rien n’est planifié avec lui.
    [one] Un envoi planifié sera retenu :
   *[other] { $count } envois planifiés seront retenus :
}
consents-stays-public = { $count ->
    [0] Rien de public ne repose dessus.
    [one] Une publication est publique et le reste jusqu’à ce que vous la retiriez, à la page suivante :
   *[other] { $count } publications sont publiques et le restent jusqu’à ce que vous les retiriez, à la page suivante :
}
consents-and-more = … et { $count } autres
consents-revoke-now = Retirer et retenir
consents-revoked-said = Retiré. Retenues : { $held }. Encore publiques : { $public }.

## Le formulaire sur papier.

consents-print-title = Imprimer un formulaire de consentement
consents-print-what = En mots simples, pour la loi d’un lieu. Faites-le voir à votre assureur ou avocat avant le premier usage.
consents-print-now = Imprimer
consents-print-save = Enregistrer en PDF
consents-blank-saved = { $name } enregistré.

## Planification : états d’une publication, ce qui a été fait, ce qui n’est pas possible.

plan-state-idea = Idée
plan-state-draft = Brouillon
plan-state-in-review = En relecture
plan-state-approved = Approuvée
plan-state-scheduled = Programmée
plan-state-published = Publiée
plan-state-partly = Publiée en partie
plan-state-archived = Archivée
plan-state-unanswered = Sans réponse

plan-did-create = Publication créée
plan-did-restore = Publication rétablie
plan-did-reopen = Publication modifiée après son approbation ; c’est de nouveau un brouillon
plan-did-not-answer = Décision de ne pas répondre
plan-did-take-up = Réponse reprise
plan-did-move = Publication déplacée
plan-did-delete = Publication supprimée
plan-did-schedule = Approuvée et programmée
plan-did-vouch = Repose sur la parole de quelqu’un au sujet d’une image
plan-did-waive = Admise sur la parole d’une seconde personne

plan-already-public = Cette publication est publique, ou peut l’être, sur au moins un compte : elle ne peut plus être modifiée, déplacée ni supprimée ici. Faites-en une copie et modifiez celle-ci.
plan-not-a-reply = Seule une réponse peut être close sans répondre. Supprimez cette publication, ou laissez-la en brouillon.
plan-not-closed = Cette réponse est déjà ouverte.
plan-no-account = Aucun compte n’est choisi. Choisissez au moins un compte de destination.
plan-empty = Il n’y a encore rien à publier. Écrivez un texte ou ajoutez une image.
plan-nothing-to-send = Cette publication est déjà publiée sur tous les comptes choisis.
plan-account-busy = Un envoi vers ce compte est en cours, ou son issue n’est pas encore connue. Déconnectez-le quand ce sera réglé.
plan-did-connect = Compte connecté
plan-did-set-up = Cabinet configuré
plan-did-leave = Compte déconnecté

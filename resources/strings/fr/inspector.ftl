# L’inspecteur : une publication à côté du calendrier.
inspector-name = La publication choisie
inspector-close = Fermer l’inspecteur
inspector-for = pour { $audience }
inspector-when = { $soon } · heure de { $zone }
inspector-no-time = Pas encore d’heure
inspector-goes-to = Destinations
inspector-no-account = Aucun compte n’est encore choisi. Ouvrez la publication pour choisir où elle va.
inspector-not-scheduled = Non programmée
inspector-gone-account = un compte qui n’est plus connecté
inspector-open-link = Ouvrir la publication sur { $name }
inspector-checked-now = Vérifiée à l’instant · règles : { $pack }
inspector-stops = { $count ->
    [0] Rien ne l’arrête
    [one] 1 constat l’arrête
   *[other] { $count } constats l’arrêtent
  }
inspector-warnings = { $count ->
    [one] 1 avertissement
   *[other] { $count } avertissements
  }
inspector-notes = { $count ->
    [one] 1 suggestion
   *[other] { $count } suggestions
  }
inspector-rules-quiet = { $count ->
    [one] 1 règle n’a rien trouvé
   *[other] { $count } règles n’ont rien trouvé
  }
inspector-approved = Approuvée
inspector-approved-by = { $who }, { $when }
inspector-rules-then = Selon les règles : { $pack }.
inspector-edit-asks = Toute modification redemande une approbation.
inspector-waived = { $second } l’a laissée passer malgré : { $rules }.
inspector-history = Historique
inspector-open = Ouvrir
inspector-move-to = Déplacer…
inspector-call-off = Annuler l’envoi
inspector-called-off = { $count ->
    [one] Envoi annulé. Rien ne part.
   *[other] Envoi annulé sur { $count } comptes. Rien ne part.
  }
inspector-delete = Supprimer
inspector-move = Déplacer cette publication
inspector-move-hint = Jour et heure à { $zone }. Le texte et son approbation restent tels quels.
inspector-move-here = Déplacer
inspector-to-backlog = Retirer du calendrier
inspector-day = Jour
inspector-time = Heure
inspector-link-title = Elle y est
inspector-link-hint = Collez l’adresse de la publication pour que Primum puisse l’afficher. Vous pouvez laisser le champ vide.
inspector-link = Adresse de la publication
inspector-link-save = Enregistrer

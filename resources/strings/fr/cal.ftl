# Le calendrier : plusieurs publications à la fois, journées de santé, ce qui est trop proche, vues gardées, papier, fuseaux.
cal-no-time = Elle n’a pas encore de jour. Ouvrez-la et donnez-lui d’abord une heure.
cal-not-draft = On ne demande une approbation que pour des brouillons, et cette publication n’en est pas un.
cal-not-asked = Elle a avancé depuis. Rien n’a été modifié.
cal-did-ask = Approbation demandée
cal-did-ask-no-more = Demande d’approbation reprise
cal-observances = Journées de santé et jours fériés
cal-observances-help = Montrés comme une ligne discrète en haut de chaque jour, pour les lieux où vous exercez.
cal-day-title = { $day } { $year }
cal-this-day = Ce jour
cal-view-day = Jour
cal-picked-one = { $said }. Choisie, l’une de { $count }
cal-until = { $name }, jusqu’au { $day }
cal-here = { $time } ici ({ $place })
cal-zone = Heures de { $place }
cal-zone-tip = Le calendrier montre l’heure du cabinet. L’horloge de votre ordinateur est à { $here } ; la bulle d’une publication montre les deux.
cal-close = Moins d’une heure avant ou après « { $title } » ({ $time }) sur { $account }
cal-waits = Trop près de « { $title } » ({ $time }) sur { $account } : la plus tardive attendra
cal-full = { $account } a déjà { $count } publications ce jour-là : celle-ci attendra le lendemain
cal-picked = { $count } choisies
cal-bulk = Que faire des publications choisies
cal-bulk-move = Déplacer…
cal-bulk-pause = Suspendre
cal-bulk-pause-tip = Les retire du calendrier, parmi les idées. Rien ne part.
cal-bulk-tag = Étiqueter…
cal-bulk-ask = Demander l’approbation
cal-bulk-delete = Supprimer
cal-bulk-clear = Relâcher
cal-bulk-clear-tip = Relâcher toutes les publications choisies (Échap)
cal-move-title = { $count ->
    [one] Déplacer 1 publication
   *[other] Déplacer { $count } publications
  }
cal-move-hint = Chacune garde son heure à { $zone }. Textes et approbations restent tels quels.
cal-move-by = D’un nombre de jours
cal-move-to = Toutes au même jour
cal-move-days = Jours (moins pour plus tôt)
cal-move-day = Jour
cal-move-here = Déplacer
cal-tag-title = { $count ->
    [one] Étiquettes de 1 publication
   *[other] Étiquettes de { $count } publications
  }
cal-tag-hint = Les étiquettes aident à retrouver les publications. Aucun lecteur ne les voit, et aucune approbation n’est perdue.
cal-tag-field = Étiquettes, séparées par des virgules
cal-tag-add = Ajouter
cal-tag-remove = Enlever
cal-undo-move = Déplacer des publications
cal-undo-pause = Suspendre des publications
cal-undo-tag = Étiqueter des publications
cal-undo-ask = Demander l’approbation
cal-undo-delete = Supprimer des publications
cal-done-move = { $count ->
    [one] 1 publication déplacée
   *[other] { $count } publications déplacées
  }
cal-done-pause = { $count ->
    [one] 1 publication suspendue
   *[other] { $count } publications suspendues
  }
cal-done-tag = { $count ->
    [one] Étiquettes de 1 publication modifiées
   *[other] Étiquettes de { $count } publications modifiées
  }
cal-done-ask = { $count ->
    [one] Approbation demandée pour 1 publication
   *[other] Approbation demandée pour { $count } publications
  }
cal-done-delete = { $count ->
    [one] 1 publication supprimée
   *[other] { $count } publications supprimées
  }
cal-refused-title = { $count ->
    [one] 1 publication est restée telle quelle
   *[other] { $count } publications sont restées telles quelles
  }
cal-refused-hint = { $done ->
    [0] Rien n’a été modifié.
    [one] L’autre a été modifiée.
   *[other] Les { $done } autres ont été modifiées.
  }
cal-refused-line = « { $title } » : { $why }
cal-any-platform = Toutes les plateformes
cal-any-author = Tous les auteurs
cal-any-tag = Toutes les étiquettes
cal-any-campaign = Toutes les campagnes
cal-views = Vues
cal-view-save = Garder cette vue…
cal-view-save-title = Garder cette vue
cal-view-save-hint = La vue et tous les filtres actuels, sous un nom. Le même nom la remplace.
cal-view-name = Nom
cal-view-keep = Garder
cal-view-kept = « { $name } » gardée
cal-view-forget = Oublier
cal-start-about = Commencer une publication pour { $name }
cal-note-tip = { $names }
    Cliquez pour commencer une publication à ce sujet.
cal-print = Imprimer ce mois…
cal-pdf = Enregistrer ce mois en PDF…
cal-pdf-saved = { $file } enregistré
cal-pdf-failed = Le PDF n’a pas pu être écrit dans { $file }. Choisissez un autre dossier, ou fermez le fichier là où il est ouvert.
cal-paper-rest = Suite : ce pour quoi il n’y avait pas de place
cal-paper-made = { $practice } · heures de { $zone } · fait { $when }
cal-tags = Étiquettes
cal-key-pick = Choisir plusieurs publications
cal-key-pick-on = Choisir de proche en proche
cal-key-pick-all = Choisir tout ce qui est montré
cal-key-about = Commencer une publication sur la journée de santé du jour

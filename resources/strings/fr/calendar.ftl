# Le calendrier : vues, filtres, étiquettes.
calendar-views = Vue
calendar-view-month = Mois
calendar-view-week = Semaine
calendar-view-agenda = Agenda
calendar-view-board = Tableau
calendar-column-draft = Brouillons · { $count }
calendar-column-planned = Planifiées · { $count }
calendar-column-needs = À décider · { $count }
calendar-column-done = Publiées · { $count }
calendar-card-when = { $day }, { $time }
calendar-show = Afficher le calendrier : { $view }
calendar-canvas-hint = Les flèches choisissent un jour ou une publication, Alt avec les flèches la déplace, Entrée l’ouvre, N en commence une nouvelle.
calendar-agenda = Publications planifiées
calendar-back = Avant
calendar-forward = Après
calendar-today = Aujourd’hui
calendar-go-today = Aller à aujourd’hui
calendar-find = Trouver
calendar-new = Nouvelle publication
calendar-new-reply = Nouvelle réponse
calendar-week-of = Semaine du { $day }
calendar-this-month = En { $month }
calendar-this-week = Cette semaine
calendar-target = votre objectif { $targets }
calendar-nothing-planned = Rien n’est encore planifié. Double-cliquez sur un jour pour commencer, ou appuyez sur N.
calendar-all-accounts = Tous les comptes
calendar-any-status = Tous les états
calendar-needs-look = { $count ->
    [one] 1 à regarder
   *[other] { $count } à regarder
  }
calendar-held = { $count ->
    [one] 1 retenue
   *[other] { $count } retenues
  }
calendar-mark-done = publiée
calendar-mark-planned = planifiée
calendar-mark-moving = en cours d’envoi
calendar-mark-draft = brouillon
calendar-mark-look = à regarder
calendar-mark-stop = retenue
calendar-mark-gone = archivée
calendar-free-slot = { $time } créneau libre
calendar-more = +{ $count } autres
calendar-chip = { $title }. { $day }, { $time }. { $goal }, { $state }. { $platforms }
calendar-no-platform = aucun compte choisi
calendar-day = { $count ->
    [0] { $day }, aucune publication
    [one] { $day }, une publication
   *[other] { $day }, { $count } publications
  }
calendar-empty = Rien n’est planifié ici
calendar-empty-hint = Les publications qui ont un jour et une heure apparaissent dans le calendrier. Écrivez la première, ou choisissez un autre mois.
calendar-past = Ce moment est passé. Choisissez-en un à venir.
calendar-move = Déplacer la publication
calendar-moved = Déplacée : { $when }
calendar-moved-away = Retirée du calendrier
calendar-delete = Supprimer la publication
calendar-deleted = « { $title } » supprimée
calendar-key-arrows = Choisir un jour ou une publication
calendar-key-move = Déplacer la publication choisie
calendar-key-open = Ouvrir la publication choisie
calendar-key-delete = Supprimer la publication choisie

# Campagnes, objectifs, idées, planification d’une semaine, entrées à côté des publications, et usage mesuré.

## Ce qui a été fait, dans la piste d’audit.

aims-did-add-campaign = Campagne ajoutée
aims-did-change-campaign = Campagne modifiée
aims-did-end-campaign = Campagne terminée
aims-did-remove-campaign = Campagne supprimée
aims-did-set-targets = Parts des objectifs modifiées
aims-did-add-entry = Entrée du calendrier ajoutée
aims-did-change-entry = Entrée du calendrier modifiée
aims-did-remove-entry = Entrée du calendrier supprimée

## Ce qui ne peut pas se faire.

aims-no-campaign = Il n’y a pas de campagne { $id }. « primum campaign list » montre celles qui existent.
aims-no-name = La campagne n’a pas encore de nom. Donnez-lui-en un.
aims-long-name = Le nom d’une campagne a au plus { $most } caractères. Raccourcissez-le.
aims-name-taken = Il y a déjà une campagne « { $name } ». Choisissez un autre nom, ou modifiez celle-là.
aims-ends-first = La campagne finirait avant de commencer. Changez l’un des deux jours.
aims-bad-grade = Un niveau scolaire est un nombre de 1 à { $most }, ou 0 pour aucun.
aims-bad-tag = « { $tag } » n’est pas un hashtag unique. Séparez les hashtags par des virgules, et écrivez chacun en un seul mot.
aims-bad-day = « { $value } » n’est pas un jour. Écrivez-le comme 2026-11-24.
aims-targets-sum = Les parts font { $total } % au total. Elles doivent faire 100 %.
aims-empty-idea = Il n’y a encore rien à garder. Écrivez l’idée en quelques mots.
aims-long-idea = Une idée tient en une ligne de { $most } caractères au plus. Gardez la forme courte, et écrivez le reste dans la publication.
aims-no-idea = « { $title } » n’est plus une idée ; quelqu’un l’a planifiée entre-temps.
aims-past = Ce moment est passé. Choisissez-en un à venir.
aims-twice = Deux publications seraient au même moment. Déplacez ou décochez l’une d’elles.
aims-feed-large = Ce fichier dépasse { $most } Mo, ce dont aucun flux n’a besoin. Enregistrez de nouveau le flux, ou une partie.
aims-feed-broken = Ce fichier ne peut pas être lu comme un flux. Primum accepte les fichiers RSS, Atom et OPML.
aims-feed-empty = Rien dans ce fichier n’a de titre.
aims-feed-unsafe = Ce fichier définit son propre type de document, ce dont aucun flux n’a besoin et dont se servent les attaques. Il n’a pas été lu.
aims-no-entry = Il n’y a plus d’entrée { $id }. Elle a peut-être été supprimée dans une autre fenêtre.
aims-entry-no-title = L’entrée n’a pas encore de titre. Donnez-lui-en un.
aims-entry-long-title = Un titre a au plus { $most } caractères. Raccourcissez-le, et écrivez le reste en note.
aims-entry-no-time = Une réunion a besoin d’une heure. Choisissez-en une.
aims-entry-minutes = Le temps passé est un nombre d’heures de 0 à 168.

## Liens.

aims-utm-added = Les liens disent qu’ils viennent de la campagne « { $campaign } » (paramètres utm)

## Raisons de ce qui est proposé.

aims-why-slot = { $goal ->
    [education] Ce créneau est réservé à l’éducation.
    [advocacy] Ce créneau est réservé au plaidoyer.
   *[networking] Ce créneau est réservé au réseau.
}
aims-why-goal = { $goal ->
    [education] Éducation
    [advocacy] Plaidoyer
   *[networking] Réseau
} : { $share } % des publications jusqu’ici ; vous visez { $target } %.
aims-why-campaign = La campagne « { $campaign } » est en cours ce jour-là.
aims-why-day = « { $day } » tombe ce jour-là.

## Publications d’une réunion. Ce qui est écrit ici est le début d’une publication.

aims-draft-title = { $role ->
    [announce] Annonce : { $title }
    [remind] Rappel : { $title }
   *[recap] Bilan : { $title }
}
aims-text-announce = Rejoignez-nous en ligne : { $title }, le { $when }.
aims-text-remind = Pour rappel : { $title }, le { $when }.
aims-text-recap = Merci à toutes les personnes qui ont participé à cette rencontre : { $title }. Ce dont nous avons parlé :
aims-day = { NUMBER($day) } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
aims-day-time = { $day }, { $time } (heure locale, { $place })
aims-cpd-day = Jour
aims-cpd-title = Activité
aims-cpd-hours = Heures
aims-cpd-where = Lieu
aims-cpd-note = Réflexion

## Terminal.

aims-none-terminal = Il n’y a pas encore de campagne. Ajoutez-en une : primum campaign add "Saison de la grippe" --goal education
aims-added-terminal = Campagne { $id } ajoutée.
aims-changed-terminal = Campagne { $id } modifiée.{ $reopened ->
    [0] {""}
    [one] {" "}Une publication approuvée a maintenant d’autres liens et redevient un brouillon.
   *[other] {" "}{ $reopened } publications approuvées ont maintenant d’autres liens et redeviennent des brouillons.
}
aims-ended-terminal = « { $name } » est terminée. Ses publications restent planifiées comme elles le sont.
aims-ended = terminée
aims-progress = { $open } ouvertes · { $planned } planifiées · { $sent } publiées · { $held } retenues

## La page des campagnes.

aims-page = Campagnes
aims-tabs = Ce qui est affiché
aims-tab-campaigns = Campagnes
aims-tab-goals = Objectifs
aims-tab-entries = Réunions et formation
aims-new = Nouvelle campagne
aims-edit = Modifier la campagne
aims-change = Modifier
aims-change-tip = Modifier « { $name } »
aims-end = Terminer
aims-end-tip = Terminer « { $name } » aujourd’hui
aims-revive = Reprendre
aims-empty-title = Des publications qui vont ensemble
aims-empty-what = Une campagne donne à des publications un même objectif, un même public et des jours où elles paraissent, et montre où elles en sont.
aims-no-posts = Pas encore de publication. Choisissez cette campagne en haut de la page où vous rédigez.
aims-span = { $first } – { $last }
aims-span-from = À partir du { $first }
aims-span-until = Jusqu’au { $last }
aims-span-open = Sans dates
aims-starts-in = { $days ->
    [one] commence demain
   *[other] commence dans { $days } jours
}
aims-days-left = { $days ->
    [one] dernier jour
   *[other] encore { $days } jours
}
aims-for = pour { $audience }
aims-at-grade = niveau scolaire { $grade }
aims-utm-on = liens marqués
aims-name = Nom
aims-name-example = Saison de la grippe
aims-goal = Objectif
aims-objective = But
aims-objective-example = Que doit-elle atteindre, et pour quand ?
aims-audience = Public visé
aims-days = Jours
aims-starts = Commence le
aims-ends = Finit le
aims-grade = Niveau de lecture
aims-grade-hint = Le niveau scolaire auquel ses publications doivent être lisibles ; pour le grand public, de 6 à 8.
aims-no-grade = aucun
aims-hashtags = Hashtags
aims-hashtags-example = VaccinGrippe, Vaccination
aims-hashtags-hint = Proposés pendant la rédaction ; rien n’est ajouté de soi-même.
aims-links = Liens
aims-utm = Marquer les liens avec des paramètres utm
aims-utm-hint = Les statistiques de votre site montrent alors de quelle campagne viennent les visiteurs. Elles ne disent rien d’une personne. Vous voyez ces paramètres dans l’aperçu.
aims-utm-hosts = Seulement les liens vers
aims-utm-hosts-example = harbourfp.example
aims-utm-hosts-hint = Vos propres sites ; vide signifie tous les liens.
aims-utm-campaign = Paramètre de campagne
aims-utm-campaign-hint = tiré du nom
aims-utm-medium = Paramètre de support
aims-keep = Enregistrer
aims-kept = « { $name } » est enregistrée.{ $reopened ->
    [0] {""}
    [one] {" "}Une publication approuvée a maintenant d’autres liens et redevient un brouillon.
   *[other] {" "}{ $reopened } publications approuvées ont maintenant d’autres liens et redeviennent des brouillons.
}
aims-add-step = ajouter une campagne
aims-change-step = modifier une campagne
aims-end-step = terminer une campagne

## Objectifs.

aims-targets = Ce que vous visez
aims-targets-what = La part de vos publications que chaque objectif devrait avoir. Le calendrier y compare la répartition, et « Planifier ma semaine » s’en approche.
aims-target-of = Part de l’objectif { $goal }
aims-about-education = Aide à comprendre la santé, la prévention et les traitements.
aims-about-advocacy = Prend la parole pour les patients, les collègues ou de meilleures conditions.
aims-about-networking = Vous garde en lien avec vos collègues et votre communauté.
aims-sum-right = Le total fait 100 %.
aims-keep-targets = Enregistrer ces parts
aims-targets-step = modifier les parts des objectifs
aims-targets-kept = Les parts sont enregistrées.
aims-fit = Quelle plateforme convient à quel objectif
aims-fit-what = Vos propres plateformes viennent en premier. Là où une source est connue, « primum platforms » la nomme.
aims-fit-strong = convient bien
aims-fit-fair = convient
aims-fit-weak = convient mal
aims-connected = connectée

## Entrées.

aims-new-entry = Nouvelle entrée
aims-meeting = Réunion en ligne
aims-milestone = Étape marquante
aims-cpd = Note de formation
aims-meetings = Réunions en ligne
aims-milestones = Étapes marquantes
aims-learning = Formation (DPC)
aims-learning-total = { $hours ->
    [one] { $hours } heure en { $year }
   *[other] { $hours } heures en { $year }
}
aims-entries-empty = Plus que des publications
aims-entries-empty-what = Une réunion en ligne apporte son annonce, son rappel et son bilan en brouillons. Les étapes marquantes et les notes sur votre formation ont aussi leur place dans le calendrier.
aims-meeting-hint = Ses publications sont des brouillons dans le calendrier. Quand vous déplacez la réunion, celles qui ne sont pas publiées se déplacent avec elle.
aims-milestone-hint = Un jour à retenir : une ouverture, un anniversaire, un prix.
aims-cpd-hint = Développement professionnel continu : ce que vous avez appris, et ce que cela change.
aims-entry-title = Titre
aims-entry-day = Jour
aims-entry-time = Heure
aims-entry-minutes-field = Temps passé
aims-minutes = {" "}minutes
aims-entry-link = Lien
aims-entry-where = Lieu
aims-note = Note
aims-reflection = Réflexion
aims-note-example = Aucun nom de patient, aucun cas reconnaissable.
aims-drafts = Brouillons
aims-role-announce = Annonce
aims-role-remind = Rappel
aims-role-recap = Bilan
aims-offset = Quand : { $post }
aims-hours-before = {" "}heures avant
aims-hours-after = {" "}heures après
aims-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
aims-posts = { $count ->
    [one] { $count } publication
   *[other] { $count } publications
}
aims-remove-tip = Supprimer « { $name } »
aims-export = Exporter la formation
aims-exported = { $name } est écrit.
aims-entry-step = ajouter une entrée au calendrier
aims-entry-change-step = modifier une entrée du calendrier
aims-entry-remove-step = supprimer une entrée du calendrier
aims-entry-added = « { $title } » est dans le calendrier.{ $drafts ->
    [0] {""}
    [one] {" "}Un brouillon l’accompagne.
   *[other] {" "}{ $drafts } brouillons l’accompagnent.
}
aims-entry-changed = L’entrée est enregistrée.{ $moved ->
    [0] {""}
    [one] {" "}Une publication s’est déplacée avec elle.
   *[other] {" "}{ $moved } publications se sont déplacées avec elle.
}{ $reopened ->
    [0] {""}
    [one] {" "}Une était approuvée ; regardez sa date et approuvez-la de nouveau.
   *[other] {" "}{ $reopened } étaient approuvées ; regardez leurs dates et approuvez-les de nouveau.
}
aims-entry-removed = « { $title } » : entrée supprimée. Ses publications restent.
aims-more-lines = +{ $count } autres
aims-campaign-spoken = campagne { $name }

## Idées.

aims-ideas = Idées
aims-ideas-close = Fermer les idées
aims-ideas-empty = Pas encore d’idée. Appuyez sur Ctrl+I n’importe où, ou lisez un fichier de flux. Glissez ensuite une idée sur un jour.
aims-idea-add = Nouvelle idée
aims-idea-spoken = { $title }, { $goal }
aims-capture = Garder une idée
aims-capture-what = Une ligne suffit. Elle attend à côté du calendrier que vous la planifiiez.
aims-capture-example = Qu’est-il utile de faire savoir ?
aims-capture-keep = Garder
aims-capture-step = garder une idée
aims-captured = L’idée est gardée.
aims-feed = Depuis un fichier
aims-feed-files = Flux
aims-feed-unread = { $name } ne peut pas être lu : { $why }.
aims-feed-title = { $count ->
    [one] Un élément dans ce flux
   *[other] { $count } éléments dans ce flux
}
aims-feed-what = Ceux que vous cochez deviennent des idées, avec leur lien comme source à vérifier. Rien n’est chargé depuis le web.
aims-feed-list = Éléments du flux
aims-feed-keep = { $count ->
    [0] Garder
    [one] Garder une idée
   *[other] Garder { $count } idées
}
aims-feed-step = garder des idées d’un flux
aims-feed-kept = { $count ->
    [0] Pas de nouvelle idée.
    [one] Une idée est gardée.
   *[other] { $count } idées sont gardées.
}{ $known ->
    [0] {""}
    [one] {" "}Une était déjà connue.
   *[other] {" "}{ $known } étaient déjà connues.
}
aims-tick-all = Tout cocher
aims-tick-none = Tout décocher
aims-plan = Planifier…
aims-write = Rédiger maintenant
aims-plan-title = Quand faut-il la publier ?
aims-plan-other = Un autre moment
aims-plan-take = La placer là
aims-plan-step = planifier une idée
aims-planned = Un brouillon est dans le calendrier : { $when }.
aims-taken-up = L’idée est maintenant un brouillon.
aims-remove-idea-step = supprimer une idée
aims-idea-removed = « { $title } » est supprimée.

## Planifier ma semaine.

aims-week = Planifier ma semaine
aims-week-what = Une proposition pour chaque créneau libre, selon vos objectifs, vos idées et vos campagnes. Glissez une ligne sur une autre pour qu’elles échangent leurs places. Elles deviennent des brouillons ; rien n’est approuvé.
aims-week-of = Semaine du { $day }
aims-week-before = La semaine d’avant
aims-week-after = La semaine d’après
aims-week-empty = { $goal ->
    [education] Nouvelle publication d’éducation
    [advocacy] Nouvelle publication de plaidoyer
   *[networking] Nouvelle publication de réseau
}
aims-week-keys = Alt avec la flèche vers le haut ou vers le bas déplace la proposition vers un autre créneau.
aims-week-no-slots = Il n’y a pas encore de créneaux hebdomadaires. Ajoutez-en dans les réglages ; il y aura alors quelque chose à planifier.
aims-week-full = Chaque créneau à venir de cette semaine a une publication. Voyez la semaine d’après avec la flèche, ou ajoutez des créneaux dans les réglages.
aims-week-take = { $count ->
    [0] Les placer
    [one] Placer celle-ci
   *[other] Placer ces { $count } propositions
}
aims-week-step = planifier une semaine
aims-week-put = { $count ->
    [one] { $count } brouillon est dans le calendrier.
   *[other] { $count } brouillons sont dans le calendrier.
}

aims-all = Toutes les publications
aims-stage-open = Ouvertes
aims-stage-planned = Planifiées
aims-stage-sent = Publiées
aims-stage-held = Retenues

## Dans la rédaction.

aims-no-campaign-pill = Sans campagne
aims-campaign-name = Campagne : { $name }
aims-add-tags = Ajouter { $tags }
aims-to-page = Toutes les campagnes…
aims-too-hard = { $name } : niveau { $grade }, visé { $aim }

## Usage mesuré.

aims-budget = Minutes par jour
aims-budget-help = Quand vous avez passé ce temps dans Primum en un jour, une ligne discrète le dit, une seule fois. 0 signifie jamais. Rien n’est bloqué.
aims-budget-reached = Vous avez passé { $minutes } minutes ici aujourd’hui, autant que vous le vouliez. Le reste peut attendre.
aims-protected = Heures de soins protégées
aims-protected-what = Pendant ces heures, aucune notification n’est affichée, et rien n’y est proposé ni déplacé. Ce que vous y planifiez vous-même reste.
aims-duty-day = Jour
aims-duty-from = De
aims-duty-until = À
aims-duty-add = Protéger
aims-duty-remove = Ne plus protéger { $hours }
aims-duty-empty = Ces heures commencent et finissent au même moment. Changez l’une d’elles.
aims-duty-twice = Ces heures sont déjà protégées.
aims-did-protect = Heures protégées modifiées
aims-pause-title = Voulez-vous laisser passer une nuit ?
aims-pause-why = Le ton de cette publication semble vif. Ce qu’on écrit sous la colère se lit autrement le matin, et ce qui est publié se reprend difficilement.
aims-pause-back = Revenir au texte
aims-pause-go-on = Continuer
aims-pause-sleep = Laisser passer la nuit : { $when }
aims-slept = Le brouillon attend jusqu’à ce moment : { $when }. Rien ne part avant que vous l’ayez regardé de nouveau.
aims-glance = Votre semaine en un coup d’œil
aims-glance-close = Fermer le coup d’œil
aims-glance-out = { $count ->
    [0] Rien n’a été publié ces sept derniers jours.
    [one] Une publication est parue ces sept derniers jours.
   *[other] { $count } publications sont parues ces sept derniers jours.
}
aims-glance-held = { $count ->
    [one] Une publication est retenue et a besoin de vous.
   *[other] { $count } publications sont retenues et ont besoin de vous.
}
aims-glance-ahead = { $count ->
    [0] Rien n’est planifié pour les sept prochains jours.
    [one] Une publication est planifiée pour les sept prochains jours.
   *[other] { $count } publications sont planifiées pour les sept prochains jours.
}

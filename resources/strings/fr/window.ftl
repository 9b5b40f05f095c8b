# La fenêtre : barre, avis, dates, zone de notification.
window-app = Primum
window-close = Fermer
window-cancel = Annuler
window-undo = Annuler l’action
window-error-title = Cela n’a pas fonctionné
window-unexpected = Une erreur s’est produite dans Primum. Rien n’a été envoyé. Les détails sont dans le journal ; veuillez réessayer.
window-in-days = { $days ->
    [one] demain
   *[other] dans { $days } jours
  }
window-days-ago = { $days ->
    [one] hier
   *[other] il y a { $days } jours
  }
window-in-hours = { $hours ->
    [one] dans une heure
   *[other] dans { $hours } heures
  }
window-hours-ago = { $hours ->
    [one] il y a une heure
   *[other] il y a { $hours } heures
  }
window-in-minutes = { $minutes ->
    [0] maintenant
    [one] dans une minute
   *[other] dans { $minutes } minutes
  }
window-minutes-ago = { $minutes ->
    [0] à l’instant
    [one] il y a une minute
   *[other] il y a { $minutes } minutes
  }
window-goal-education = Éducation
window-goal-advocacy = Plaidoyer
window-goal-networking = Réseau
window-audience-public = le grand public
window-audience-professionals = les professionnels
window-audience-group = un groupe fermé
window-rail = Pages
window-page-calendar = Calendrier
window-page-compose = Rédiger
window-page-accounts = Comptes
window-page-consents = Consentements
window-page-status = État
window-page-guidance = Règles
window-page-settings = Réglages
window-no-practice = Votre cabinet
window-runner-on = envoi actif
window-runner-paused = envoi en pause
window-runner-off = envoi arrêté
window-runner-tip = Suspendre tous les envois, ou les reprendre
window-paused = L’envoi est suspendu. Rien ne part avant la reprise.
window-resumed = L’envoi reprend.
window-in-tray = Primum reste ici et envoie ce que vous avez planifié.
window-tray-open = Ouvrir Primum
window-tray-pause = Suspendre tous les envois
window-tray-resume = Reprendre les envois
window-quit = Quitter
window-stay = Rester
window-quit-title = Quitter Primum ?
window-quit-no-tray = Ce système n’a pas de zone de notification : l’envoi s’arrête donc avec la fenêtre. Les publications dues entre-temps attendent, et Primum vous interroge à leur sujet à la prochaine ouverture.
window-cannot-start = Primum ne peut pas démarrer
window-pack-us = États-Unis
window-pack-ca = Canada
window-pack-ca-on = Ontario
window-pack-uk = Royaume-Uni
window-pack-eu = Union européenne
window-pack-ie = Irlande
window-pack-au = Australie
window-pack-nz = Nouvelle-Zélande
window-pack-in = Inde
window-pack-own = vos propres règles
window-packs = { $places } ({ $version })

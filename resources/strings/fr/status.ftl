## Y a-t-il un risque ?

status-well = Rien n’est à risque.
status-at-risk = { $count ->
    [one] 1 chose demande votre attention :
   *[other] { $count } choses demandent votre attention :
 }
status-paused = Toute publication est suspendue. Rien ne part avant la reprise.
status-nobody-sends = Des publications attendent, mais aucun Primum ne tourne pour les envoyer. Laissez la fenêtre ouverte, ou démarrez « primum agent ».
status-asking = { $count ->
    [one] 1 publication est retenue, manquée, refusée ou non confirmée, et demande une décision.
   *[other] { $count } publications sont retenues, manquées, refusées ou non confirmées, et demandent une décision.
 }
status-drafts = { $count ->
    [one] 1 publication prévue dans les sept jours n’est pas encore approuvée ni programmée. Elle ne partira pas ainsi.
   *[other] { $count } publications prévues dans les sept jours ne sont pas encore approuvées ni programmées. Elles ne partiront pas ainsi.
 }
status-sign-in = { $account } sur { $platform } n’accepte plus Primum. Reconnectez le compte.
status-access-ends = L’accès de Primum à { $account } sur { $platform } prend fin le { $day }. Reconnectez le compte avant cette date.
status-next = Prochains envois
status-waiting = En attente
status-deciding = À décider
status-accounts = Comptes
status-nothing-next = Rien n’est programmé.
status-never-tried = rien d’envoyé encore

## La page, la zone de notification et les notifications.

status-missed = Manquées
status-missed-hint = L’heure de ces publications est passée alors que rien ne pouvait être envoyé. Rien ne part sans votre accord. Ce que vous publiez maintenant part l’un après l’autre.
status-missed-line = { $title }  ·  { $platform }  ·  { $when }
status-missed-all = Tout choisir
status-missed-none = Ne rien choisir
status-missed-send = Publier maintenant
status-missed-move = Vers les prochains créneaux libres
status-missed-skip = Annuler l’envoi
status-more = { $count ->
    [one] et 1 autre
   *[other] et { $count } autres
 }
status-open = Ouvrir « { $title } »
status-open-short = Ouvrir
status-outcome = { $outcome ->
    [sent] publié
    [found] trouvé publié
    [confirmed] publié, d’après vous
    [absent] absent quand Primum a regardé
    [unreachable] injoignable
    [rate-limited] a demandé d’attendre
    [sign-in] n’a pas laissé entrer Primum
    [refused] refusé
    [no-answer] sans réponse
    [handed] remis
    [not-handed] non remis
    [open] en cours
   *[other] { $outcome }
 }
status-last-tried = dernière tentative { $when } : { $outcome }
status-alert-title = Primum a besoin de vous
status-alert-many = { $count } publications demandent une décision.
status-tray-next = { $when } : { $title }
status-tray-nothing = Rien n’est programmé
status-tray-asking = { $count ->
    [one] 1 publication demande une décision…
   *[other] { $count } publications demandent une décision…
 }
status-tray-page = État…

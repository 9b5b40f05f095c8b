## L’envoi d’une publication vers un compte : états, raisons, décisions.

delivery-state-scheduled = Programmé
delivery-state-sending = En cours d’envoi
delivery-state-sent = Publié
delivery-state-unconfirmed = Non confirmé
delivery-state-failed = Non publié
delivery-state-waiting = En attente
delivery-state-by-hand = Vous attend
delivery-state-held = Retenu
delivery-state-missed = Manqué
delivery-state-cancelled = Annulé
delivery-state-deleted = Retiré

## Où il en est, en une phrase.

delivery-is-scheduled = Part à son heure, après une dernière vérification.
delivery-is-sending = Est en cours d’envoi.
delivery-is-sent = Est publié.
delivery-is-failed = N’a pas été publié. Réessayez, ou annulez.
delivery-is-waiting = Attend et part de lui-même.
delivery-is-by-hand = Son heure est venue. Publiez à la main : tout est prêt sous « À la main ».
delivery-is-held = Est retenu. Ouvrez la publication, regardez-la et reprogrammez-la.
delivery-is-cancelled = A été annulé. Rien ne part.
delivery-is-deleted = A été publié puis retiré.

delivery-unconfirmed = La publication a été envoyée, mais aucune réponse n’est venue, et Primum ne peut pas savoir si elle est publique. Elle n’est pas renvoyée sans votre accord. Regardez le compte : y est-elle ?
delivery-duplicate-unseen = La plateforme dit avoir déjà cette publication, mais Primum ne l’y trouve pas. Regardez le compte : y est-elle ?
delivery-missed = Son heure est passée alors que Primum ne tournait pas ou était en pause. Rien n’a été envoyé. Publiez maintenant, choisissez une autre heure, ou annulez.
delivery-waiting-network = { $platform } est injoignable. Rien de nouveau n’est public. Primum réessaie de lui-même.
delivery-waiting-answer = { $platform } n’a pas répondu. Primum vérifie de lui-même si la publication est publique, avant toute autre chose.
delivery-rate-limited = { $platform } demande d’attendre. La publication part d’elle-même à la fin de l’attente.
delivery-gave-up = { $platform } est resté injoignable : la publication n’est pas parue. Vérifiez la connexion, puis réessayez.
delivery-sign-in = { $platform } n’accepte plus l’accès de Primum à ce compte. Reconnectez le compte, puis réessayez.
delivery-broke = Une erreur s’est produite dans Primum pendant l’envoi. Cette tentative n’a rien publié. Réessayez ; si cela se reproduit, signalez-le.
delivery-broke-unconfirmed = Une erreur s’est produite dans Primum pendant l’envoi, et il ne peut pas savoir si la publication est publique. Regardez le compte : y est-elle ?

delivery-held-edited = La publication a été modifiée après son approbation. Vérifiez-la et reprogrammez-la.
delivery-held-changed = Ce qui partirait n’est pas ce qui a été approuvé : le texte, une image, un lien ou le compte a changé. Regardez et reprogrammez.
delivery-held-newer-rules = Les règles, ou vos propres règles, ont changé depuis l’approbation. Regardez la vérification et reprogrammez.
delivery-held-findings = La vérification arrête maintenant cette publication ({ $rules }). Ouvrez-la, corrigez-la et reprogrammez-la.
delivery-held-waiver = Cette publication a passé { $rules } sur la parole d’une seconde personne. Cette parole valait pour la publication et les règles d’alors ; l’une des deux a changé. Ouvrez-la, corrigez-la, ou demandez de nouveau.
delivery-held-consent = Le consentement « { $form } » a été retiré le { $day }. Cette publication repose sur lui et ne peut pas partir. Retirez ce qui concerne cette personne, ou annulez l’envoi.
delivery-held-consent-changed = Ce qui a été signé avec le consentement « { $form } » a changé depuis l’approbation. Regardez la publication et reprogrammez-la.
delivery-held-no-account = Le compte n’est plus connecté. Reconnectez-le et reprogrammez la publication.
delivery-cancelled-unplanned = La publication est retournée parmi les idées. Elle part quand elle aura de nouveau une heure.

## Décisions.

delivery-action-retry = Publier maintenant
delivery-action-look-again = Regarder encore
delivery-action-cancel = Annuler l’envoi
delivery-action-went-out = Elle y est
delivery-action-open-card = Publier à la main
delivery-action-stayed-in = Elle n’y est pas

delivery-did-cancel = Envoi annulé
delivery-did-retry = Nouvel essai demandé
delivery-did-answer = Réponse donnée : publique ou non
delivery-did-attempt = Envoi commencé
delivery-did-publish = Publié
delivery-did-find = Trouvé sur la plateforme
delivery-did-get-ready = Prêt à publier à la main
delivery-did-by-hand = Publié à la main
delivery-did-address = Adresse corrigée
delivery-did-stop = Arrêté
delivery-did-wait = Attend

delivery-did-delete = Retiré par Primum
delivery-did-delete-by-hand = Retiré à la main sur la plateforme
delivery-did-not-delete = N’a pas pu être retiré

## Ce qui n’est pas possible.

delivery-still-looking = Primum cherche encore si cette publication est publique. L’envoi pourra être annulé dès que ce sera connu.
delivery-must-wait = La plateforme a demandé d’attendre. La publication part d’elle-même à la fin de l’attente.
delivery-already-begun = L’envoi vers { $platform } est en cours, ou la publication y est peut-être publique. Attendez que ce soit réglé.
delivery-thread-begun = { $out ->
    [one] La première partie de ce fil est déjà publique
   *[other] Les { $out } premières parties de ce fil sont déjà publiques
 } et diffère de cette version. Rétablissez leur texte, ou publiez ceci comme une nouvelle publication.
delivery-rest-by-hand = Primum ne peut pas ajouter la partie { $part } sur { $parts }, car la précédente a été confirmée à la main. Ajoutez le reste sur la plateforme, ou annulez.
delivery-not-out = Vous avez dit que la publication n’y est pas. Elle n’a pas été renvoyée. Publiez-la maintenant, ou annulez.
delivery-lost-claim = Un autre Primum a repris cet envoi.

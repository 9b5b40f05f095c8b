## Publications que la plateforme publie elle-même à leur heure.

native-switch = Laisser { $platform } publier à l’heure prévue
native-switch-named = Laisser { $platform } publier à l’heure prévue les publications de { $handle }
native-switch-why = Les publications planifiées sont remises jusqu’à un jour à l’avance, après toutes les vérifications, et partent même si cet ordinateur est éteint. Une modification ou un consentement retiré les reprend. Ce que { $platform } ne prend pas à l’avance est envoyé par Primum comme toujours.
native-switched-on = { $platform } publie désormais les publications planifiées de { $handle }, là où elle les prend à l’avance.
native-switched-off = Primum publie désormais les publications de { $handle }. Ce que { $platform } détient déjà est en train d’être repris.
native-with-platform = Remis à la plateforme, qui publie à l’heure prévue même si cet ordinateur est éteint. Modifiez ou annulez ici, et Primum le reprend.
native-cannot = Les publications pour { $platform } ne peuvent pas être remises à l’avance. Primum les publie à leur heure pendant qu’il tourne.
native-server-cannot = { $host } ne prend pas de publications à l’avance. Primum les publie à leur heure pendant qu’il tourne.
native-late = { $platform } devait avoir publié ceci et ne l’a pas encore fait. Primum regarde de nouveau de lui-même, et n’envoie rien entre-temps.
native-unseen = { $platform } devait publier ceci, et Primum ne peut pas voir si c’est fait. Rien de plus n’est envoyé. Regardez le compte et ses publications planifiées : si elle n’est ni là ni là, réessayez.
native-unconfirmed = La publication a été remise à { $platform }, mais aucune réponse n’est venue, et Primum ne peut pas savoir si elle y est. Regardez le compte et ses publications planifiées. Supprimez-la parmi celles-ci avant de dire qu’elle n’y est pas.
native-gone = Quelqu’un a retiré cette publication chez { $platform } avant son heure. Rien n’a été publié, et Primum ne l’envoie pas de lui-même. Publiez-la maintenant, ou annulez.
native-not-back = ARRÊTEZ-LA À LA MAIN : { $platform } détient encore cette publication et la publie { $when }, et Primum n’a pas pu la reprendre. Ouvrez { $platform }, allez aux publications planifiées, et supprimez-la là. Primum continue d’essayer.
native-taken-back = { $platform } ne détient plus cette publication : elle a été reprise. Rien ne part avant que vous ne la reprogrammiez.
native-out-anyway = { $platform } a publié ceci avant qu’on puisse le reprendre. Regardez, et retirez-le si cela ne doit pas être public.
native-delete-first = La plateforme détient encore cette publication et la publierait. Annulez-la d’abord, attendez qu’elle soit reprise, puis supprimez-la.
native-leave-first = La plateforme détient encore des publications de ce compte et les publierait. Désactivez d’abord la publication par la plateforme, attendez qu’elles soient reprises, puis déconnectez.

native-did-choose = A choisi qui publie à l’heure prévue
native-did-take-back = Repris de la plateforme
native-did-stop = N’a pas pu être repris, ou a été retenu

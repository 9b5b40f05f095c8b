# Se connecter par le navigateur avec une application à soi.
oauth-app-needed = Pour se connecter à { $platform }, Primum a besoin de l’identifiant client d’une application que vous y avez inscrite. « primum accounts guide { $platform } » et la feuille de connexion disent comment l’obtenir.
oauth-secret-needed = { $platform } veut aussi le secret de votre application. Copiez-le de la page de l’application.
oauth-redirect-needed = { $platform } ne renvoie personne vers un programme. Entrez l’adresse https que vous avez inscrite comme adresse de redirection dans votre application.
oauth-redirect-unusable = « { $given } » ne peut pas être une adresse de redirection. Elle doit commencer par https:// et être celle de votre application.
oauth-ports-taken = Primum a besoin de l’un des ports { $ports } de cet ordinateur pour la réponse du navigateur, et tous sont occupés. Fermez le programme qui les utilise, ou redémarrez, puis réessayez.
oauth-page-refused = La page de la plateforme ne vous a pas laissé entrer. Elle dit : « { $reason } ». Comparez identifiant, adresse de redirection et permissions avec le guide, puis recommencez.
oauth-paste-no-code = Cette adresse ne contient pas la réponse de la connexion. Copiez toute l’adresse de la barre du navigateur, après avoir dit oui.
oauth-paste-other = Cette adresse appartient à une autre connexion. Copiez celle de la page que Primum a ouverte en dernier.
oauth-token-refused = { $host } n’a pas accepté la connexion. Il dit : « { $reason } ». Comparez identifiant, secret et adresse de redirection avec le guide, puis recommencez.
oauth-other-account = Vous êtes entré comme { $found }, mais c’est { $wanted } qui doit être reconnecté. Rien n’a été modifié. Quittez ce compte dans le navigateur, puis recommencez.
oauth-renewing-elsewhere = Un autre Primum de cet ordinateur renouvelle la connexion et n’en finit pas. Rien n’a été envoyé ; réessayer est sans risque.

# Dans le terminal et à côté des comptes.
oauth-open-page = Connectez-vous sur cette page ; elle s’ouvre dans votre navigateur. Primum attend cinq minutes.
oauth-paste-address = Quand la page vous a laissé entrer, copiez toute l’adresse de la barre du navigateur et collez-la ici :
oauth-no-guide = Il n’y a pas de guide pour « { $platform } » : aucune application à soi n’est nécessaire, ou Primum ne connaît pas cette plateforme.
oauth-ends-on = la connexion finit le { $day }
oauth-at-risk = { $posts ->
    [one] 1 publication à risque
   *[other] { $posts } publications à risque
}
oauth-not-by-app = { $handle } a été connecté avec un jeton collé : Primum ne connaît pas votre application. Connectez-le une fois de plus ci-dessous : collez un nouveau jeton, ou connectez-vous avec votre application. Rien de planifié n’est perdu.

# Dans la fenêtre.
oauth-about = Avec une application à vous chez { $platform }. Un guide dit quoi cliquer et combien cela coûte.
oauth-sheet-title = Connecter { $platform }
oauth-sheet-why = { $platform } ne laisse entrer les programmes qu’avec une application que quelqu’un y a inscrite. La vôtre n’est qu’à vous ; Primum n’en fournit pas. Sans elle, vous pouvez toujours publier à la main.
oauth-guide = Guide vers une application à vous chez { $platform }
oauth-client-id = Identifiant client
oauth-client-secret = Secret client
oauth-client-id-missing = Entrez l’identifiant client de votre application.
oauth-redirect = Adresse de redirection
oauth-redirect-hint = Seulement là où le guide le dit : l’adresse https qui figure dans votre application.
oauth-behalf = { $platform ->
    [linkedin] Organisation
   *[other] Page
}
oauth-behalf-hint = { $platform ->
    [linkedin] Vide pour vous-même ; sinon le numéro de l’organisation au nom de laquelle publier.
   *[other] Son nom ; vide si vous n’en avez qu’une.
}
oauth-token-hint = Un jeton que vous avez fait sur les pages de la plateforme. Gardé dans le trousseau de votre système.
oauth-waiting-paste = Dites oui dans votre navigateur. Copiez ensuite toute l’adresse de sa barre et collez-la ici.
oauth-paste = Adresse
oauth-paste-hint = Nécessaire seulement si le navigateur ne revient pas de lui-même à Primum.
oauth-paste-take = Utiliser cette adresse
oauth-again = Se reconnecter
oauth-again-named = Se reconnecter à { $handle }
oauth-again-title = Se reconnecter à { $handle }
oauth-again-why = La page de la plateforme s’ouvre dans votre navigateur. Ce qui est connecté le reste jusqu’à ce que la nouvelle connexion fonctionne.
oauth-ends-in = La connexion finit { $when }.
oauth-ends-risk = La connexion finit { $when } : { $posts ->
    [one] 1 publication à risque
   *[other] { $posts } publications à risque
}. Reconnectez-vous avant.
oauth-ended = La connexion a pris fin { $when }. { $posts ->
    [0] Reconnectez-vous.
    [one] 1 publication à risque : reconnectez-vous.
   *[other] { $posts } publications à risque : reconnectez-vous.
}
oauth-risk-now = { $posts ->
    [one] 1 publication à risque
   *[other] { $posts } publications à risque
} jusqu’à ce que vous reconnectiez le compte.
oauth-risk-go = Comptes
oauth-risk-calendar = { $posts ->
    [one] 1 publication à risque
   *[other] { $posts } publications à risque
} : la connexion de { $names } finit { $when }. Reconnectez-vous avant.
oauth-risk-calendar-now = { $posts ->
    [one] 1 publication à risque
   *[other] { $posts } publications à risque
} : reconnectez-vous à { $names }.

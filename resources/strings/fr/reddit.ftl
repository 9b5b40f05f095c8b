reddit-subreddit-missing = Reddit doit savoir où publier. Définissez l’option « subreddit », par exemple « medicine ».
reddit-subreddit-name = « { $value } » n’est pas le nom d’un subreddit. Écrivez-le « medicine » ou « r/medicine ».
reddit-title-missing = Une publication sur Reddit a besoin d’un titre. Écrivez-en un.
reddit-link-missing = L’option « link_post » demande une publication de lien, et le texte n’a pas de lien. Mettez le lien dans le texte, ou retirez l’option.
reddit-too-many-files = Reddit prend 20 images, ou un film, par publication, pas de PDF, et pas de fichiers à côté d’un lien. Retirez les autres, ou faites une autre publication.
reddit-body-long = Avec les signes que demande le Markdown de Reddit, le texte a { $over } caractères de trop. Raccourcissez-le.
reddit-comment-files = La partie { $part } devient un commentaire sur Reddit, et un commentaire ne prend pas de fichiers ici. Passez-les dans la première partie.
reddit-comment-long = La partie { $part } devient un commentaire sur Reddit, qui tient 10 000 caractères : elle en a { $over } de trop. Raccourcissez-la.
reddit-no-subreddit = Ce subreddit n’existe pas. Vérifiez son nom.
reddit-not-allowed = Ce compte ne peut pas publier dans ce subreddit. Il est peut-être privé, restreint, ou a bloqué le compte. Demandez à ses modérateurs.
reddit-suspended = Reddit a suspendu ce compte : rien n’a été publié. Connectez-vous sur reddit.com pour voir pourquoi.
reddit-link-known = Quelqu’un a déjà publié ce lien dans ce subreddit. Primum regarde si c’était cette publication.
reddit-refused = Reddit ne l’a pas accepté. Il dit : « { $reason } ».
reddit-still-working = Reddit a pris les fichiers et prépare encore la publication. Elle sera peut-être bientôt en ligne ; Primum regarde de nouveau.
reddit-other-account = Le jeton est celui de { $found }, pas de { $given }. Rien n’a été connecté.
reddit-too-short = r/{ $where } veut au moins { $least } caractères dans { $place ->
    [title] le titre
   *[body] le texte
} ; il y en a { $length }. Écrivez-en plus.
reddit-too-long = r/{ $where } prend { $most } caractères dans { $place ->
    [title] le titre
   *[body] le texte
} ; il y en a { $over } de trop. Raccourcissez.
reddit-word-forbidden = r/{ $where } n’autorise pas « { $word } » dans { $place ->
    [title] le titre
   *[body] le texte
}. Dites-le autrement.
reddit-word-needed = r/{ $where } veut l’un de ceux-ci dans { $place ->
    [title] le titre
   *[body] le texte
} : { $words }. Ajoutez-en un.
reddit-shape-needed = r/{ $where } veut { $place ->
    [title] le titre
   *[body] le texte
} dans une forme fixe ({ $shape }). Lisez les règles du subreddit et écrivez ainsi.
reddit-body-not-allowed = r/{ $where } ne prend pas de texte sous le titre. Retirez le texte, ou choisissez un autre subreddit.
reddit-body-required = r/{ $where } veut un texte sous le titre. Écrivez-en un.
reddit-domain-forbidden = r/{ $where } n’autorise pas les liens vers { $host }. Retirez le lien, ou choisissez un autre subreddit.
reddit-gallery-small = r/{ $where } veut au moins { $least } images dans une galerie. Ajoutez-en.
reddit-gallery-large = r/{ $where } prend { $most } images dans une galerie. Retirez-en.
reddit-flair-required = r/{ $where } veut un « flair ». Mettez l’option « flair » sur l’un de ceux que propose le subreddit.
reddit-flair-unknown = r/{ $where } n’a pas de flair « { $value } ». Il a : { $known }.
reddit-no-flairs = r/{ $where } ne propose pas de flairs : « { $value } » ne peut pas être mis. Retirez l’option « flair ».

# Réponses aux commentaires sous ses propres publications.
answer-no-reply = Cette publication répond à un commentaire sur { $platform } et n’est pas marquée comme réponse. Choisissez « Réponse », pour qu’elle soit vérifiée comme telle.
answer-elsewhere = Cette réponse répond à un commentaire sur une autre plateforme. Retirez { $platform }, ou répondez là dans une réponse à part.
answer-not-there = Primum ne peut pas répondre de lui-même aux commentaires sur { $platform }. Ouvrez le commentaire là-bas et collez la réponse.
answer-words-missing = Collez les mots auxquels cette réponse répond. Sans eux on ne peut pas vérifier si elle trahit quelqu’un.
answer-words-only = Une réponse ici n’est que des mots, en une partie. Retirez les fichiers ou raccourcissez.
answer-gone = Le commentaire auquel cette réponse répond n’est plus là. Rien n’a été publié.
answer-none = Personne n’a écrit sous vos dernières publications.
answer-how = Pour répondre : programmez une publication du genre « reply » avec les mots dans « in_reply_to » et l’identifiant dans l’option nommée à côté.
answer-trouble = { $account } : { $reason }

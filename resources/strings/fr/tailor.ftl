# Ce que l’adaptation a changé pour une plateforme et pourquoi, et les limites que la personne doit respecter.

# Une ligne que l’adaptation écrit dans une publication
tailor-warning-line = Avertissement : { $warning }

# Changements
tailor-thread = Trop long pour un seul message sur { $platform } ({ $length } sur { $limit }) : c’est donc un fil de { $parts } parties. Les affirmations restent avec leurs réserves et leurs sources.
tailor-sentence-cut = Une phrase est trop longue pour un message sur { $platform } : le fil se coupe à l’intérieur. Une phrase plus courte se lit mieux.
tailor-cautions-apart = Il y a plus de réserves ou de sources après une affirmation que n’en tient un message sur { $platform }. Les premières restent avec elle, les autres suivent dans la partie suivante.
tailor-hashtags-left-out =
    { $best ->
        [0] Retiré { $tags } : { $platform } n’a pas l’usage des mots-dièse.
        [one] Retiré { $tags } : sur { $platform } un mot-dièse réussit le mieux.
       *[other] Retiré { $tags } : sur { $platform } pas plus de { $best } mots-dièse réussissent le mieux.
    }
tailor-hashtags-bare =
    { $most ->
        [0] Le # est retiré de { $words } : { $platform } n’a pas l’usage des mots-dièse.
        [one] Le # est retiré de { $words } : { $platform } prend un mot-dièse.
       *[other] Le # est retiré de { $words } : { $platform } prend { $most } mots-dièse.
    }
tailor-hashtags-moved = Les mots-dièse qui formaient une ligne sont passés à la fin, comme il est d’usage sur { $platform }.
tailor-blank-lines = { $platform } montre plusieurs lignes vides comme une seule : cette version en a une.
tailor-signs-replaced = { $platform } refuse { $signs } : cette version a la forme large, qui se lit pareil.
tailor-signs-removed = Retiré un caractère invisible que { $platform } refuse.
tailor-warning-in-text = { $platform } ne peut pas replier une publication derrière un avertissement : le vôtre est la première ligne.
tailor-card-as-link = { $platform } ne peut pas montrer votre carte de lien ici : le lien est à la fin du texte.
tailor-link-plain = Un lien dans le texte ne peut pas être touché sur { $platform }. Mettez-le dans votre profil et dites-le.
tailor-title-from-text = { $platform } a besoin d’un titre. La première ligne sert jusqu’à ce que vous en écriviez un.
tailor-media-spread = Il y a plus d’images et de films qu’un message n’en prend sur { $platform } : ils sont répartis sur { $parts } parties.
tailor-picture-smaller = { $file } fait { $size } Mo et { $platform } en prend { $limit } : une copie plus petite est envoyée.
tailor-converted = { $platform } ne prend pas { $file } dans son format : une copie convertie est envoyée.
tailor-animation-film = { $platform } ne montre en mouvement que les films : { $file } est envoyé comme film.
tailor-animation-still = { $file } bouge ; sur { $platform } seule sa première image sera vue.
tailor-alt-not-sent = { $platform } n’a pas de place pour un texte alternatif : il n’est pas envoyé. Décrivez l’image dans le texte.

# Problèmes
tailor-too-long =
    { $over ->
        [one] Un caractère de trop pour { $platform } ({ $length } sur { $limit }, comme { $platform } compte). Raccourcissez.
       *[other] { $over } caractères de trop pour { $platform } ({ $length } sur { $limit }, comme { $platform } compte). Raccourcissez le texte.
    }
tailor-part-too-long = La partie { $part } dépasse de { $over } la limite de { $platform } ({ $length } sur { $limit }) : elle contient un lien ou un mot-dièse qui ne se coupe pas. Prenez-en un plus court.
tailor-too-many-bytes = { $over } octets de plus que ce que { $platform } garde ({ $limit }). Moins d’émojis, ou un texte plus court.
tailor-claim-cut = Une affirmation et sa réserve ou sa source ne tiennent pas ensemble dans un message sur { $platform }. Raccourcissez-les, pour que personne ne lise l’une sans l’autre.
tailor-too-many-of =
    { $kind ->
        [link] { $many } liens dans une publication ; { $platform } en prend { $most }. Retirez-en.
        [cashtag] { $many } symboles boursiers (comme $ABC) dans une publication ; { $platform } en prend { $most }. Retirez-en.
        [hashtag] { $many } mots-dièse dans une publication ; { $platform } en prend { $most }. Retirez-en.
       *[mention] { $many } personnes mentionnées dans une publication ; { $platform } en prend { $most }. Retirez-en.
    }
tailor-signs-refused = { $platform } refuse { $signs }. Écrivez-le autrement.
tailor-title-missing = { $platform } a besoin d’un titre d’au plus { $limit } caractères. Écrivez-en un.
tailor-title-too-long =
    { $over ->
        [one] Le titre a un caractère de trop pour { $platform } (limite { $limit }).
       *[other] Le titre a { $over } caractères de trop pour { $platform } (limite { $limit }).
    }
tailor-empty = Il n’y a encore rien à publier sur { $platform } : écrivez un texte ou ajoutez une image.
tailor-needs-media = { $platform } ne prend pas de texte seul. Ajoutez une image ou un film.
tailor-needs-video = { $platform } ne prend que des films. Ajoutez-en un.
tailor-no-images = { $platform } ne prend que des films. Retirez { $file }.
tailor-no-videos = { $platform } ne prend pas de films. Retirez { $file }.
tailor-no-documents = { $platform } ne prend pas de PDF. Retirez { $file }, ou ajoutez ses pages comme images.
tailor-film-too-long = { $file } est trop long pour { $platform } : { $seconds } secondes, au plus { $most }. Raccourcissez-le.
tailor-no-videos-yet = Primum ne sait pas encore envoyer de films à { $platform }. Retirez { $file }.
tailor-too-many-media = Trop d’images pour un message sur { $platform } : au plus { $most }.
tailor-too-many-videos = Trop de films pour un message sur { $platform } : au plus { $most }.
tailor-too-many-apart =
    { $images ->
        [0] Images et films ne vont pas ensemble dans un message sur { $platform }. Gardez un seul genre.
       *[other] Un message sur { $platform } prend jusqu’à { $images } images ou { $videos ->
            [one] un film
           *[other] { $videos } films
        }, pas les deux. Retirez-en.
    }
tailor-image-type = { $platform } ne prend pas { $file }. Utilisez l’un de ceux-ci : { $kinds }.
tailor-file-too-large = { $file } est trop grand pour { $platform } : { $size } Mo, au plus { $limit } Mo. Réduisez-le.
tailor-alt-too-long =
    { $over ->
        [one] Le texte alternatif de { $file } a un caractère de trop pour { $platform } (limite { $limit }).
       *[other] Le texte alternatif de { $file } a { $over } caractères de trop pour { $platform } (limite { $limit }).
    }
tailor-too-many-parts = Ce serait un fil de { $parts } messages sur { $platform } ; Primum en envoie au plus { $most }. Raccourcissez, ou mettez la version longue sur votre site et un lien.
tailor-one-thumbnail = { $platform } prend un film par publication et, à côté, une image d’aperçu. Retirez les autres fichiers.
tailor-say = Avant tout envoi vers { $platform }, définissez l’option « { $name } » de cette publication : { $name ->
        [made_for_kids] oui ou non, si le film est conçu pour les enfants
        [privacy] qui peut la voir (public, amis, abonnés ou privé)
       *[other] { $platform } doit le savoir
    }.
tailor-inbox = Sur { $platform } le film arrive dans votre boîte comme brouillon, et le texte ne va pas avec : ouvrez l’application, collez le texte et publiez là. Pour une publication immédiate, mettez l’option « mode » sur « direct ».

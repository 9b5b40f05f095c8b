search-kind-post = Publications
search-kind-finding = Constats auxquels on a répondu
search-kind-media = Fichiers
search-kind-receipt = Où c’est paru
search-nothing = Rien ne contient tous ces mots. Essayez moins de mots, ou le début d’un mot.

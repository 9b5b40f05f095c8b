x-duplicate = X dit que ce compte a déjà publié les mêmes mots. Primum cherche la publication.
x-no-credits = X ne l’a pas pris : les crédits de votre application X sont épuisés. Achetez-en dans la console de X, puis réessayez.
x-app-not-enrolled = X ne laisse pas cette application publier. Inscrivez-la dans la console de X, faites un nouveau jeton et reconnectez le compte.
x-suspended = X a suspendu ce compte : rien n’a été publié. Connectez-vous sur x.com pour voir pourquoi.
x-media-failed = X ne peut pas utiliser « { $name } ». Essayez un autre format, comme MP4 avec H.264 et AAC, jusqu’à 140 secondes.
x-media-busy = X traite encore « { $name } ». Rien n’a été publié ; Primum réessaie.
x-too-many-files = X prend quatre images, ou un film, ou une animation par publication. Retirez les autres, ou faites une autre publication.
x-other-account = Le jeton est celui de { $found }, pas de { $given }. Rien n’a été connecté.

instagram-files = Une publication pour Instagram a besoin de 1 à { $most } images ou films, et d’aucun document.
instagram-shape = Instagram ne prend pas la forme de « { $name } ». Coupez-la entre 4:5 (debout) et 1,91:1 (large).
instagram-caption = Instagram prend des légendes d’au plus { $most } caractères. Raccourcissez le texte.
instagram-product = « { $given } » n’est pas un produit d’Instagram. Dites « instagram » pour un jeton de la connexion d’Instagram, « facebook » pour celui de la connexion par Facebook.
instagram-which-account = Ce jeton mène à ces comptes Instagram : { $known }. Entrez le nom de l’un d’eux comme identifiant.
instagram-other-account = Le jeton est celui de { $found }, pas de { $given }. Rien n’a été connecté.
instagram-no-delete = Instagram ne laisse aucun programme avec ce genre de jeton supprimer une publication. Supprimez-la dans l’application.

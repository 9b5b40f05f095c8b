facebook-which-page = Ce jeton appartient à une personne qui a ces Pages : { $known }. Entrez le nom de l’une d’elles comme identifiant.
facebook-other-page = Le jeton est celui de la Page { $found }, pas de { $given }. Rien n’a été connecté.
facebook-film-alone = Facebook ne prend un film que seul : retirez les autres fichiers de cette publication, ou le film.
facebook-reel-length = « { $name } » ne peut pas être un reel : les reels durent { $least } à { $most } secondes. Coupez-le, ou utilisez l’option « film » avec « feed ».
facebook-film-refused = Facebook n’a pas pu utiliser le film ; il dit : { $reason }. Rien n’a été publié.
facebook-still-working = Facebook a le film et le traite encore. Primum regarde de nouveau.

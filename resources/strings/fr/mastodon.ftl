mastodon-other-account = Le jeton d’accès est celui de { $found }, pas de { $given }. Rien n’a été connecté.
mastodon-needs-read = Le jeton peut publier mais pas regarder, et Primum doit regarder pour que rien ne parte deux fois. Faites un jeton avec les portées read:accounts, read:statuses, write:statuses et write:media.
mastodon-media-busy = { $host } traite encore « { $name } ». Rien n’a été publié ; Primum réessaie.
mastodon-too-early = Il est trop tôt pour dire si { $host } l’a publié. Primum regarde de nouveau.
mastodon-too-many = Tant de choses ont été publiées sur ce compte entre-temps que Primum ne peut pas dire si cette publication y est. Regardez { $host } vous-même.

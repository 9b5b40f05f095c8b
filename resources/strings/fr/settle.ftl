settle-too-early = Il est trop tôt pour dire si { $host } l’a publié. Primum regarde de nouveau.
settle-too-many = Tant de choses ont été publiées sur ce compte entre-temps que Primum ne peut pas dire si cette publication y est. Regardez { $host } vous-même.

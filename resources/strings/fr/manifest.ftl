# Le manifeste d’une plateforme qui ne peut pas servir. Le lisent ceux qui en écrivent ou en mettent à jour.
manifest-not-toml = { $file } n’est pas du TOML valable : { $reason }
manifest-missing = { $file } : « { $fact } » manque.
manifest-wrong-type = { $file } : « { $fact } » a une valeur du mauvais genre ({ $value }).
manifest-choice = { $file } : « { $fact } » vaut « { $value } » ; ce doit être l’un de : { $known }.
manifest-unknown = { $file } : rien ne lit « { $fact } ». Est-ce mal écrit ?
manifest-no-source = { $file } : « { $fact } » n’a pas de source. Dites sous [[sources]] où cela a été lu et quand.
manifest-source-for-nothing = { $file } : une source nomme « { $fact } », qui n’y est pas ou en a déjà une.

wish-unknown = L’option « { $name } » de la publication dit « { $given } ». Prenez l’un de : { $known }.

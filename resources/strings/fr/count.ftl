# Compter un texte pour une plateforme
count-length =
    { $limit ->
        [0] { $length } comme { $platform } compte ; il n’y a pas de limite.
       *[other] { $length } sur { $limit }, comme { $platform } compte.
    }

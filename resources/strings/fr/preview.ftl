# La colonne du milieu : la version de chaque plateforme.
preview-tabs = Versions
preview-none-title = Ce que l’on verra
preview-none = Choisissez les comptes de destination et voyez ici ce que chaque plateforme montrera.
preview-choose = Choisir les comptes
preview-count = { NUMBER($used, useGrouping: 0) }/{ NUMBER($limit, useGrouping: 0) }
preview-used = { NUMBER($used, useGrouping: 0) }
preview-posts = { $count } messages
preview-part = Partie { $number } sur { $count } :
preview-now = maintenant
preview-more = plus
preview-see-more = voir plus
preview-alt = ALT
preview-pictures = { $count ->
    [one] Image : { $described }
   *[other] { $count } images : { $described }
  }
preview-warning = Avertissement de contenu : { $warning }
preview-empty = Vos mots seront ici.
preview-follows = Suit votre texte.
preview-edit = Modifier cette version
preview-edited = { $platform } : votre propre version
preview-edited-name = Votre version pour { $platform }
preview-reset = Revenir à votre texte
preview-difference = Ce qui diffère

# La palette (Ctrl+K) et la feuille des touches (?).
palette-open = Tout trouver
palette-placeholder = Écrivez ce que vous voulez faire, ou le titre d’une publication
palette-results = Résultats
palette-go = Aller à : { $page }
palette-undo = Annuler
palette-redo = Rétablir
palette-pause = Suspendre ou reprendre tous les envois
palette-shortcuts = Touches
palette-light = Couleurs claires
palette-dark = Couleurs sombres
palette-system = Suivre les couleurs du système
palette-no-time = pas encore d’heure
palette-untitled = Publication sans titre

# The palette (Ctrl+K) and the sheet of keys (?).
palette-open = Find anything
palette-placeholder = Type what you want to do, or words to find
palette-results = What fits
palette-go = Go to { $page }
palette-undo = Undo
palette-redo = Redo
palette-pause = Pause or resume all sending
palette-shortcuts = Keys
palette-light = Use light colours
palette-dark = Use dark colours
palette-system = Follow the system’s colours
palette-no-time = no time yet
palette-untitled = Untitled post

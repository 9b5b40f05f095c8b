# Une épreuve dans le terminal.

stress-began = Une épreuve de { $minutes } minutes sur { $lanes } pistes, avec la graine { $seed }. Rien ne quitte cette machine, et rien de vôtre n’est touché.
stress-goes-on = … { $kills } arrêts brutaux sur cette piste jusqu’ici.
stress-kills = arrêts       { $count }
stress-failures = pannes       { $count }
stress-deliveries = envois       { $count } (faits { $sent }, à décider { $asked })
stress-live = en ligne     { $count } sur { $parts } parties
stress-duplicates = doublons     { $count }
stress-lost = perdus       { $count }
stress-stuck = bloqués      { $count }

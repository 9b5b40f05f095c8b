# Comment écrire un texte alternatif, à côté de son champ.

altguide-ask = Comment en écrire un
altguide-what = Dites ce qui compte ici : qui ou quoi, en train de quoi, où. Une ou deux phrases.
altguide-whom = Écrivez pour quelqu’un qui entend votre publication sans la voir : pourquoi cette image est-elle là ?
altguide-text = Répétez les mots qui sont dans l’image, et ce que montre un graphique : la tendance et les chiffres principaux.
altguide-lead = Pas de « image de » : les lecteurs d’écran le disent. Pas de mots-dièse, pas de noms de patients, rien que vous ne voyiez.
altguide-decorative = Si elle ne fait que décorer, écrivez « Décoratif ».

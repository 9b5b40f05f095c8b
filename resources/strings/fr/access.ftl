# Ce que disent les règles sur l’accessibilité.
access-alt-text = Le texte alternatif d’une image ne dit rien d’utile.
    .title = Image sans texte alternatif utile
    .what = Si chaque image a un texte alternatif qui dit plus qu’un nom de fichier, n’est ni trop court ni trop long, et répète les mots qui se trouvent dans l’image.
    .instead = « Une infirmière montre à un garçon comment utiliser une chambre d’inhalation. »
    .advice = Dites en une ou deux phrases ce qu’a besoin de savoir un lecteur qui ne la voit pas, avec les mots qui se trouvent dans l’image. Écrivez « décorative » là où elle ne fait que décorer.
    .why = Les lecteurs aveugles entendent le texte alternatif à la place de l’image. Sans lui, ils entendent un nom de fichier, ou rien, et le message est perdu.
access-alt-text-missing = { $many ->
        [one] L’image { $which } n’a pas de texte alternatif.
       *[other] Les images { $which } n’ont pas de texte alternatif.
    }
access-alt-text-filename = Le texte alternatif de l’image { $which } n’est qu’un nom de fichier : { $words }.
access-alt-text-short = Le texte alternatif de l’image { $which } est trop court pour aider : { $words }.
access-alt-text-long = Le texte alternatif de l’image { $which } est long. Dites d’abord l’essentiel, et mettez le reste dans la publication.
access-alt-text-lead = Un lecteur d’écran dit déjà que c’est une image : { $words } peut disparaître.
access-alt-text-shorten = L’omettre
access-alt-text-unread = L’image { $which } contient des mots qui ne sont ni dans son texte alternatif ni dans la publication : { $left }.

access-contrast = Des mots de l’image { $which } sont difficiles à lire : { $words }.
    .title = Des mots difficiles à lire dans une image
    .what = Combien les mots d’une image se détachent de ce qui est derrière eux, et leur taille. Les logos et les écrans sont laissés de côté.
    .why = Un homme sur douze voit les couleurs autrement, et la plupart des gens lisent sur un petit téléphone en plein jour. Des doses pâles ou minuscules sont mal lues.
    .advice = Rendez-les plus foncés ou plus grands, ou mettez un fond uni derrière eux : au moins 4,5 pour 1, ou 3 pour 1 pour les grandes lettres.
    .instead = « 5 ml pour les enfants de 10 kg » en noir sur blanc, aussi haut qu’un ongle de pouce.
access-contrast-pale = Des mots de l’image { $which } se détachent à peine de ce qui est derrière eux : { $words }.
access-contrast-faint = Des mots de l’image { $which } se détachent trop peu de ce qui est derrière eux : { $words }.
access-contrast-small = Des mots de l’image { $which } sont très petits : { $words }.

access-captions = Quelqu’un parle dans le film { $which }, et il n’a pas de sous-titres.
    .title = Paroles sans sous-titres
    .what = Les films où quelqu’un parle, sans sous-titres joints ou dans l’image.
    .why = Les personnes sourdes, et tous ceux qui regardent sans le son, n’en reçoivent rien.
    .advice = Joignez des sous-titres et relisez-les : ceux qui sont automatiques se trompent sur les noms et les médicaments.
    .instead = Un reel avec un fichier de sous-titres que vous avez lu une fois.

access-readable-tags = Un lecteur d’écran lit mal ceci : { $words }.
    .title = Mots-dièse, émojis et lettres mal lus à voix haute
    .what = Mots-dièse de plusieurs mots en minuscules, émojis nombreux ou répétés, lettres de sites de « texte stylé », et images faites de signes.
    .why = Les lecteurs d’écran collent ensemble les mots d’un mot-dièse, lisent chaque émoji à voix haute, et sautent ou épellent les lettres stylées.
    .advice = Commencez chaque mot d’un mot-dièse par une majuscule, mettez un ou deux émojis à la fin, et tapez des lettres ordinaires.
    .instead = « Vaccins contre la grippe aujourd’hui 💉 #ConnaîtreSonStatut »
access-readable-tags-tag = Les lecteurs d’écran collent ensemble les mots de ce mot-dièse : { $words }.
access-readable-tags-styled = Les lecteurs d’écran sautent ou épellent ces lettres : { $words }.
access-readable-tags-repeated = Les lecteurs d’écran lisent chacun de ces émojis à voix haute : { $words }.
access-readable-tags-many = Il y a { $many } émojis dans ce texte, et un lecteur d’écran lit chacun d’eux à voix haute.
access-readable-tags-bullets = Un lecteur d’écran lit le nom de ce signe au début de chaque ligne : { $words }.
access-readable-tags-drawn = Un lecteur d’écran lit ceci signe par signe : { $words }.
access-readable-tags-fix = L’écrire lisible à voix haute

access-empty-picture = L’image { $which } ne montre rien : elle est d’une seule couleur unie.
    .title = Une image qui ne montre rien
    .what = Les images d’une seule couleur unie, et les images de si peu de pixels que personne ne voit ce qui s’y trouve. Ce que vous avez marqué comme décoratif ou comme logo est laissé de côté.
    .advice = Regardez l’image. Exportez-la ou photographiez-la de nouveau, ou retirez-la.
    .why = Un export raté a l’air d’une image dans la liste des fichiers. Les abonnés voient un carré vide, et ceux qui utilisent un lecteur d’écran entendent parler de quelque chose qui n’est pas là.
    .instead = La brochure elle-même, large d’au moins 600 pixels.
access-empty-picture-tiny = L’image { $which } a si peu de pixels que presque personne ne voit ce qui s’y trouve.

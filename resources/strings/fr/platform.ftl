# Ce que disent les règles sur les plateformes.
platform-limits = La plateforme ne prendra pas cette publication telle quelle.
    .title = Dépasse la longueur ou les règles de fichiers d’une plateforme
    .what = Elle mesure la publication comme la plateforme : caractères, titre, images, films, genres et tailles de fichiers, longueur des textes alternatifs. Là où Primum a adapté une version, c’est elle qui compte.
    .instead = « Vaccination grippe samedi de 9 à 12 h, sans rendez-vous. Plus sur notre page. »
    .advice = Raccourcissez, divisez ou changez le fichier ; la publication ne peut pas partir avant.
    .why = Une plateforme refuse ce qui dépasse ses limites, ou le coupe là où personne ne le veut. Les chiffres viennent de sa propre documentation.
platform-limits-tailored = { $problem }
platform-limits-text = { $platform } prend { $most } caractères ; il y en a { $many }.
platform-limits-title = { $platform } prend des titres de { $most } caractères ; celui-ci en a { $many }.
platform-limits-images = { $platform } prend { $most ->
        [0] aucune image
        [one] une image
       *[other] { $most } images
    } par publication ; il y en a { $many }.
platform-limits-videos = { $platform } prend { $most ->
        [0] aucun film
        [one] un film
       *[other] { $most } films
    } par publication ; il y en a { $many }.
platform-limits-format = { $platform } ne prend pas { $file }, qui est en { $format }. Enregistrez-le en JPEG ou PNG.
platform-limits-size = { $file } est trop grand pour { $platform }, qui prend { $most } Mo.
platform-limits-alt = Le texte alternatif de { $file } a { $many } caractères ; { $platform } en prend { $most }.

platform-link-safety = Ce lien demande un regard : { $words }.
    .title = Un lien dangereux ou caché
    .what = Elle démonte chaque lien : raccourcis, nombres au lieu de noms, mots de passe, clés de patients ou de sessions, adresses du réseau interne, documents partagés, lettres et noms qui imitent une autorité, liens sans https.
    .why = Les adresses web et IP sont des identifiants selon HIPAA. Un lien court peut être détourné après la parution, et un sosie mène vos lecteurs dans la boutique d’un autre.
    .advice = Donnez l’adresse https finale d’une page publique, sans rien après le point d’interrogation qui nomme une personne ou une session.
    .instead = « Les faits sur la grippe : https://www.cdc.gov/flu »
platform-link-safety-private = Ce lien porte une clé vers le dossier d’une personne ou vers votre session : { $words }.
platform-link-safety-password = Ce lien porte un nom et un mot de passe : { $words }.
platform-link-safety-fix-password = Retirer le nom et le mot de passe
platform-link-safety-inner = Seul votre réseau peut ouvrir ceci, et cela dit comment il est bâti : { $words }.
platform-link-safety-letters = Des lettres de cette adresse ne sont pas ce qu’elles semblent : { $words }.
platform-link-safety-imitates = Ce n’est pas { $meant }, mais cela y ressemble : { $words }.
platform-link-safety-number = Un nombre est là où devrait être un nom : { $words }.
platform-link-safety-short = Personne ne voit où ceci mène : { $words }.
platform-link-safety-share = C’est un document dans le nuage de quelqu’un ; qui peut l’ouvrir peut changer : { $words }.
platform-link-safety-plain = Ce lien n’est pas chiffré : { $words }.
platform-link-safety-fix-https = Utiliser https

platform-audience-fit = Ceci ne convient peut-être pas au canal ou à ses lecteurs : { $words }.
    .title = Ne convient pas au canal ou à ses lecteurs
    .what = Elle compare l’objectif et le public avec ce à quoi la plateforme est bonne, compte les mots-dièse, trouve ceux qui ne font que chercher des vues, et les numéros d’urgence qui ne marchent pas dans le pays des lecteurs.
    .why = Une nouvelle pour collègues se perd parmi les films courts, trente mots-dièse ressemblent à du pourriel, et qui appelle le 911 à Leeds perd du temps.
    .advice = Choisissez le canal où sont ces lecteurs, gardez quelques mots-dièse exacts, et donnez le numéro de leur pays.
    .instead = « Une douleur dans la poitrine qui ne passe pas ? Appelez le 999. »
platform-audience-fit-peers = { $platform } atteint peu de collègues. Elle est bonne pour : { $good }
platform-audience-fit-advert = Les lecteurs de { $platform } ne veulent pas de publicité. Elle est bonne pour : { $good }
platform-audience-fit-tags = { $many } mots-dièse, c’est plus que l’habitude ici (au plus { $most }).
platform-audience-fit-fishing = Ces mots-dièse ne font que chercher des vues : { $words }.
platform-audience-fit-fix-tags = Garder les premiers mots-dièse
platform-audience-fit-number = { $words } ne marche pas là où sont vos lecteurs ; là-bas c’est { $right }.
platform-audience-fit-fix-number = Donner le numéro de leur pays

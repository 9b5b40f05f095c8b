# Les mots des règles sur les affirmations. Pour chaque règle : son message, .title, .what, .why, .advice, .instead.

claims-cure-guarantee = Ceci promet une guérison ou un résultat : { $words }.
    .title = Garanties ou promesses de guérison
    .what = Les mots qui promettent qu’un traitement guérit, marche pour tout le monde ou dure pour toujours.
    .advice = Décrivez le bénéfice habituel et son étendue, et dites que les résultats varient.
    .why = Aucun traitement ne marche pour tout le monde. Le droit de la publicité interdit presque partout les promesses de guérison et les résultats garantis, et les ordres professionnels les jugent trompeurs.
    .instead = « Beaucoup ont moins mal après six semaines d’exercices. D’autres non, et alors nous regardons de nouveau. »

claims-no-risk = Ceci dit qu’il n’y a aucun risque : { $words }.
    .title = « Sûr, indolore, sans effets secondaires »
    .what = Les mots qui disent qu’un traitement est sans risque, sans douleur, sans effets secondaires, ou sûr pour tout le monde.
    .advice = Nommez en une ligne les risques fréquents et les risques graves, ou renoncez à l’affirmation de sécurité.
    .why = Toute intervention comporte des risques. Dire le contraire trompe, enfreint les règles de la publicité et prive le lecteur d’un choix éclairé.
    .instead = « La plupart sentent une piqûre et gardent un bleu quelques jours. L’infection est rare, et nous vous disons à quoi faire attention. »

claims-superlative = Ceci dit que vous êtes meilleur que d’autres : { $words }.
    .title = Meilleur, leader, numéro un
    .what = Les mots qui placent un clinicien, un cabinet ou ses résultats au-dessus d’autres. Les prix datés d’une année, les « bonnes pratiques » et les remerciements à des collègues sont laissés de côté.
    .advice = Énoncez un fait que le lecteur peut vérifier : des années d’exercice, une qualification, un chiffre avec sa source.
    .why = Le règlement de l’Ontario sur la publicité interdit les comparaisons et les superlatifs, le conseil de Nouvelle-Zélande les prétentions à la supériorité. Ailleurs, vous devez pouvoir les prouver.
    .instead = « Je pratique cette opération depuis 2012, et nos résultats figurent dans le registre national. »
claims-superlative-likely = Ceci se lit comme une prétention à être meilleur que d’autres : { $words }.

claims-testimonial = Ce sont des éloges de patients, utilisés pour promouvoir des soins : { $words }. Les règles de ce pays ne le permettent pas.
    .title = Des éloges de patients comme publicité
    .what = Citations, avis et étoiles de patients qui parlent de résultats ou de compétence. Les éloges du stationnement ou d’un personnel aimable, et les retours sur des cours, sont laissés de côté.
    .advice = Là où les témoignages sont interdits, retirez-les. Ailleurs, gardez une autorisation écrite et dites que les résultats varient.
    .why = Un cabinet de physiothérapie a payé 25 000 $ en 2016 pour des témoignages sans autorisation, un prestataire de soins 182 000 $ en 2025. En Australie, un témoignage peut coûter jusqu’à 60 000 $, et 120 000 $ à une société.
    .instead = « Une première consultation dure 40 minutes. Nous vous écoutons, vous examinons et convenons d’un plan. »
claims-testimonial-allowed = Ce sont des éloges de patients, et rien ne dit que les résultats varient : { $words }.
claims-testimonial-likely = Ceci se lit comme des éloges de patients, utilisés pour promouvoir des soins : { $words }.
claims-testimonial-fix = Ajouter que les résultats varient

claims-rx-to-public = Ceci fait auprès du public la promotion d’un médicament sur ordonnance : { $words }.
    .title = Promotion d’un médicament sur ordonnance
    .what = Un médicament sur ordonnance nommé à côté d’un prix, d’une offre ou d’un appel à prendre rendez-vous. Les conseils à ceux qui le prennent, les alertes de sécurité et les campagnes de vaccination sont laissés de côté.
    .advice = Faites connaître la consultation, sans le médicament, son surnom ni son image. Aux États-Unis et en Nouvelle-Zélande, nommez ses risques.
    .why = Le Royaume-Uni, l’Irlande, l’UE, l’Australie et l’Inde interdisent ces annonces, et le Canada ne permet guère plus que le nom, le prix et la quantité. Au Royaume-Uni, des décisions de 2025 ont arrêté les annonces de plusieurs cliniques en ligne.
    .instead = « Nous proposons des consultations sur le poids. Un médecin parlera avec vous de ce qui peut vous convenir. »
claims-rx-to-public-allowed = Ceci est une annonce pour un médicament sur ordonnance et ne nomme aucun risque : { $words }.
claims-rx-to-public-likely = Ceci se lit comme la promotion d’un médicament sur ordonnance : { $words }.

claims-rx-euphemism = Ceci est un autre nom d’un médicament sur ordonnance : { $words }.
    .title = Un surnom de médicament sur ordonnance
    .what = Surnoms, mots de substitution et graphies masquées de médicaments dont la publicité est interdite, à côté d’une offre. La liste de chaque pays porte sa date.
    .advice = Nommez la consultation, par exemple une consultation de gestion du poids, et rien qui désigne le médicament.
    .why = L’avis britannique de septembre 2025 et l’autorité australienne tiennent les surnoms pour de la publicité du médicament lui-même. Une décision britannique de décembre 2025 portait sur un tel nom.
    .instead = « Consultations de gestion du poids le mardi, avec un médecin et une diététicienne. »
claims-rx-euphemism-likely = Ceci se lit comme un surnom de médicament sur ordonnance : { $words }.

claims-one-sided-benefit = Ceci vante un médicament ou un dispositif et ne nomme ni risque ni limite : { $words }.
    .title = Un bénéfice sans risque
    .what = Un médicament, un dispositif ou une marque vantés en termes forts, dans un texte qui ne nomme ni effet secondaire, ni limite, ni personne à qui cela ne convient pas.
    .advice = Ajoutez les principaux risques et à qui cela ne convient pas, dans la publication même. Un lien ne suffit pas.
    .why = En 2015, la FDA a écrit à un fabricant au sujet des publications d’une influenceuse qui vantait un comprimé : un lien vers les risques ne suffisait pas.
    .instead = « Cela aide certaines personnes à perdre du poids. Les nausées sont fréquentes, et cela ne convient pas à tous. »
claims-one-sided-benefit-paid = Ceci vante un produit auquel un intérêt vous lie, et ne nomme ni risque ni limite : { $words }.
claims-one-sided-benefit-likely = Ceci se lit comme l’éloge d’un traitement sans ses risques : { $words }.

claims-undisclosed-interest = Un lien d’intérêts avec { $party } est inscrit pour vous, et la publication ne le dit pas : { $words }.
    .title = Un lien d’intérêts non déclaré
    .what = Les entreprises de votre registre d’intérêts nommées de façon bienveillante, les codes de réduction et les liens qui vous rapportent, dans un texte sans déclaration.
    .advice = Commencez par « Publicité : », ou dites en mots simples ce que vous recevez, et de qui.
    .why = En novembre 2023, la FTC a averti douze diététiciens et influenceurs santé ; chaque infraction peut coûter jusqu’à 50 120 $. Le code de l’AMA vous demande aussi de le déclarer.
    .instead = « Publicité : le fabricant m’a donné cet appareil. Il convient à certaines personnes atteintes de diabète de type 1. »
claims-undisclosed-interest-affiliate = Ce code ou ce lien peut vous rapporter, et la publication ne le dit pas : { $words }.
claims-undisclosed-interest-paid = Cette publication est marquée comme payée, et son texte ne dit pas par qui.
claims-undisclosed-interest-likely = Ceci se lit comme l’éloge d’une entreprise à laquelle un intérêt peut vous lier : { $words }.
claims-undisclosed-interest-fix = La marquer au début comme publicité

claims-weak-disclosure = Peu de lecteurs comprendront que ceci est une déclaration d’intérêts : { $words }.
    .title = Une déclaration peu claire ou tardive
    .what = Des mots-dièse comme #sp ou #collab et des remerciements pour des cadeaux, et des mots clairs placés après la coupure ou dans un tas de mots-dièse. Dans un film, si elle est dite à voix haute.
    .advice = Mettez en premier un mot clair comme « Publicité : », et dites-le dans le film.
    .why = La FTC a dit aux influenceurs que #sp, #partner et « Merci, la marque » ne sont pas clairs, et que personne ne devrait avoir à toucher « plus » pour trouver une déclaration.
    .instead = « Publicité : le fabricant m’a envoyé ce sérum. Je l’utilise depuis un mois. »
claims-weak-disclosure-late = Beaucoup de lecteurs ne verront pas cette déclaration là où elle se trouve : { $words }.
claims-weak-disclosure-video = Le texte déclare un lien d’intérêts, et le film ne le dit pas : { $words }.
claims-weak-disclosure-likely = Ceci se lit comme une déclaration que peu comprendront : { $words }.
claims-weak-disclosure-fix = La mettre au début

claims-inducement = Ceci appâte ou presse les gens vers des soins : { $words }.
    .title = Réductions, cadeaux et pression du temps
    .what = Réductions, cadeaux, lots, récompenses pour des amis et dernières places, à côté d’un traitement. Les services publics gratuits, la charité et les cours sont laissés de côté.
    .advice = Retirez l’incitation, ou donnez toutes ses conditions là où elle est légale.
    .why = L’Australie, l’Ontario et l’Inde restreignent les incitations aux soins, et la Nouvelle-Zélande les traitements offerts en lots. Sous la pression du temps, on pèse mal les risques.
    .instead = « La consultation coûte 80 $. Emportez la brochure et décidez quand vous serez prêt. »
claims-inducement-likely = Ceci se lit comme un moyen d’appâter ou de presser les gens vers des soins : { $words }.
claims-inducement-fix = La retirer

claims-approval-misuse = Cette approbation n’existe peut-être pas ou signifie peut-être autre chose : { $words }.
    .title = Approuvé par qui ?
    .what = Des noms d’autorités et d’organismes de santé utilisés comme label d’un cabinet, d’une personne, d’un complément ou d’une méthode.
    .advice = Énoncez le statut exact avec son numéro ou un lien, ou retirez-le.
    .why = Les autorités approuvent des médicaments et autorisent des dispositifs pour un usage. Elles n’approuvent ni cliniques, ni perfusions, ni tisanes. Le guide de la FTC de 2022 juge trompeuse une approbation mal énoncée.
    .instead = « Cet appareil est autorisé par la FDA pour mesurer la tension à domicile ; voici son numéro. »
claims-approval-misuse-likely = Ceci se lit comme une approbation qui n’existe peut-être pas : { $words }.

claims-protected-title = Votre profil ne porte pas ce titre : { $words }. On y lit { $held }.
    .title = Un titre que l’on n’a pas
    .what = Les titres que le texte donne à son auteur, comparés à ceux du profil. Sans profil, seulement les formules qui trompent, quel que soit celui qui les emploie.
    .advice = Utilisez le titre sous lequel vous êtes inscrit.
    .why = Les titres sont protégés par la loi dans beaucoup de pays, et les ordres tiennent un faux titre pour une tromperie, quelle que soit la qualité des soins.
    .instead = « Je suis médecin généraliste, avec un intérêt particulier pour la peau. »
claims-protected-title-wording = Ce titre peut tromper sur la formation : { $words }.
claims-protected-title-likely = Ceci se lit comme un titre qui peut tromper sur la formation : { $words }.

claims-fear-or-vulnerability = Ceci vend par la peur ou la honte : { $words }.
    .title = La peur ou la honte pour vendre
    .what = Les mots qui effraient ou font honte, dans un texte qui propose quelque chose, et les soins esthétiques proposés à des mineurs. Les mises en garde qui disent qui appeler sont laissées de côté.
    .advice = Dites de façon neutre qui peut avoir besoin de quoi, et ce qui se passe si l’on attend.
    .why = L’autorité britannique de la publicité s’est prononcée sur une telle annonce en décembre 2025. Les lignes directrices australiennes de 2025 disent que les annonces de soins esthétiques ne doivent pas viser les moins de 18 ans.
    .instead = « Le corps change après une naissance. Si le vôtre vous gêne, venez en parler ; rien ne presse. »
claims-fear-or-vulnerability-young = Ceci propose des soins esthétiques à des mineurs : { $words }.
claims-fear-or-vulnerability-likely = Ceci se lit comme une vente par la peur ou la honte : { $words }.
claims-cure-guarantee-likely = Ceci se lit comme la promesse d’un résultat : { $words }.
claims-no-risk-likely = Ceci se lit comme s’il n’y avait aucun risque : { $words }.

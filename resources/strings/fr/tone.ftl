# Les mots des règles sur le ton. Pour chaque règle : son message, .title, .what, .why, .advice, .instead.

tone-profanity = Il y a des jurons ici : { $words }.
    .title = Jurons ou mots grossiers
    .what = Jurons en clair, masqués (m**de) ou écrits avec des chiffres. Les mots simples pour les parties du corps sont laissés de côté.
    .advice = Dites-le avec des mots que vous utiliseriez devant la famille d’un patient.
    .why = Les autorités jugent peu professionnel un langage grossier en public, même sur des comptes qui disent « opinions personnelles ». Des patients le voient des années plus tard, et sans la plaisanterie.
    .instead = « Quelle garde difficile. Chapeau à tous ceux qui sont restés. »
tone-profanity-mild = Venant d’un professionnel, ceci peut sembler grossier : { $words }.

tone-personal-attack = Ceci attaque une personne ou un groupe : { $words }.
    .title = Insulte une personne ou un groupe
    .what = Insultes, comparaisons rabaissantes et mépris visant quelqu’un : le lecteur, un collègue, un critique, une profession. Les injures que vous dites avoir reçues sont laissées de côté.
    .advice = Répondez à l’affirmation, pas à la personne. Si vous êtes en colère, attendez demain ou renoncez-y.
    .why = Les ordres tiennent les insultes et le harcèlement en ligne pour une conduite non professionnelle, quel que soit celui qui a commencé. Un dentiste qui avait lancé « get a life » à l’auteur d’un avis a payé 50 000 $ en 2022. C’est aussi une rectification calme que croient ceux qui regardent.
    .instead = « Cette affirmation est fausse. Voici l’essai, et voici ce qu’il a trouvé. »
tone-personal-attack-snide = Ceci sonne comme une pique contre une personne : { $words }.
tone-personal-attack-likely = Ceci se lit comme une attaque contre une personne ou un groupe : { $words }.

tone-mocks-patients = Ceci se moque de patients, de familles ou d’autres personnes soignées : { $words }.
    .title = Plaisanteries ou plaintes sur des patients
    .what = Plaisanteries, railleries et plaintes sur des patients, des familles et des visiteurs. L’humour chaleureux sur vous-même, le café ou une garde de nuit est laissé de côté.
    .advice = Supprimez-le, ou tournez la plaisanterie contre vous-même ou le système.
    .why = Un hôpital d’Atlanta a renvoyé quatre infirmières en 2022 pour une vidéo de ce genre. La personne que vous visez, ou quelqu’un qui craint d’être visé, peut le lire.
    .instead = « Les questions que l’on pose souvent avant un déclenchement. Aucune n’est bête ! »
tone-mocks-patients-likely = Ceci se lit comme une plaisanterie ou une plainte sur des personnes soignées : { $words }.

tone-heated = Ceci a l’air en colère : { $words }.
    .title = Écrit sous la colère
    .what = Majuscules, rangées de points d’exclamation, mots de colère et accusations réunis ; aussi une quatrième réponse dans une même conversation en une heure. Les célébrations et les titres sont laissés de côté.
    .advice = Gardez-la en brouillon jusqu’à demain. Puis répondez une seule fois, avec des preuves, passez à un message privé, ou ne répondez pas.
    .why = La plupart des publications qui finissent devant une autorité ont été écrites en quelques minutes. Les organismes de défense conseillent d’attendre dès que vous sentez votre pouls.
    .instead = « Je vois cela autrement, et voici pourquoi. J’en resterai là. »
tone-heated-thread = Ce serait la réponse numéro { $count } dans une même conversation en une heure.
tone-heated-likely = Ceci se lit comme écrit sous la colère : { $words }.

tone-polarizing = Ceci nomme un parti ou une personnalité politique : { $words }.
    .title = Partis, religion ou guerre culturelle
    .what = Partis, personnalités politiques, religion et camps de la guerre culturelle sur un compte professionnel, surtout avec des attaques. Le plaidoyer pour une politique de santé est laissé de côté.
    .advice = Gardez l’idée sur la santé et laissez le parti ou le camp de côté, ou utilisez votre compte personnel.
    .why = Des patients de toute conviction doivent pouvoir venir chez vous. Parler pour une politique est un devoir et un droit ; prendre parti au nom de votre cabinet n’est ni l’un ni l’autre.
    .instead = « Notre comté a 11 lits de psychiatrie. Le rapport du conseil lui-même en demande 24. J’ai écrit à mon élu, et vous pouvez le faire aussi. »
tone-polarizing-attack = Ceci prend parti contre des gens pour leurs opinions politiques ou leur foi : { $words }.
tone-polarizing-likely = Ceci se lit comme une prise de parti en politique ou en religion : { $words }.

tone-discriminatory = Ceci rabaisse des gens, ou les exclut, pour le groupe auquel ils appartiennent : { $words }.
    .title = Haine ou discrimination
    .what = Mépris ou exclusion de personnes à cause de l’origine, de la foi, du sexe, du handicap, de l’âge ou de l’argent. Les chiffres sur la situation des groupes sont laissés de côté.
    .advice = Supprimez-le. Demandez à quelqu’un de confiance avant de publier quoi que ce soit sur ce sujet.
    .why = Inciter à la haine et à la discrimination met en péril le droit d’exercer dans tous les pays, et la loi l’interdit dans la plupart. Cela dit aux patients qu’ils ne sont pas en sécurité chez vous.
    .instead = « Tout le monde est bienvenu ici. S’il vous faut un interprète, dites-le en prenant rendez-vous. »
tone-discriminatory-likely = Ceci se lit comme du mépris pour un groupe de personnes : { $words }.

tone-stigmatizing = Ce mot peut blesser ceux qui vivent avec la maladie : { $words }.
    .title = Mots stigmatisants
    .what = Les mots qui réduisent les gens à leur maladie, les en rendent coupables ou les plaignent. Les mots cités dans une leçon, les noms d’organismes et la façon dont les gens se nomment eux-mêmes sont laissés de côté.
    .advice = Nommez d’abord la personne, ensuite la maladie, et laissez le blâme de côté.
    .why = Des essais montrent que de tels mots diminuent les soins que les gens reçoivent et l’aide qu’ils cherchent. Des instituts de recherche et des revues demandent depuis 2021 d’y renoncer.
    .instead = « Les personnes qui vivent avec une addiction méritent les mêmes soins que tout le monde. »
tone-stigmatizing-say = Ce mot peut blesser ceux qui vivent avec la maladie : { $words }. Vous pourriez dire { $instead }.
tone-stigmatizing-blame = Ceci accuse, plaint ou raille des gens pour une maladie : { $words }.
tone-stigmatizing-likely = Ceci se lit comme si des gens étaient blâmés pour une maladie ou réduits à elle : { $words }.
tone-stigmatizing-fix = Mettre la personne d’abord

tone-disparages-work = Ceci est un défoulement sur le travail : { $words }.
    .title = Se défoule sur l’employeur ou les collègues
    .what = Plaintes sur un employeur, une équipe ou le métier sans un mot de ce qui y remédierait. La critique constructive, les chiffres avec une source et les simples sentiments sont laissés de côté.
    .advice = Adressez-vous à votre responsable, à votre syndicat ou à la ligne de signalement. En public, nommez le problème du système avec des données et dites ce qui aiderait. Des lois protègent ceux qui signalent un danger par ces voies.
    .why = De telles publications coûtent des emplois, et les lecteurs se demandent s’ils sont en sécurité chez vous. Une amende pour une critique de bonne foi a été annulée au Canada en 2020 : dites ce qui rendrait les soins meilleurs.
    .instead = « Notre service a besoin de deux infirmières de plus la nuit. Voici les chiffres, et voici ce que nous avons demandé. »
tone-disparages-work-named = Ceci est un défoulement sur le travail, et quelqu’un du travail est nommé : { $words }.
tone-disparages-work-likely = Ceci se lit comme un défoulement sur le travail : { $words }.

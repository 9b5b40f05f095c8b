# Ce que disent les règles sur les preuves. Pour chaque règle : son message, .title, .what, .why, .advice et .instead.

evidence-unsourced-claim = Une affirmation de santé forte, sans source : { $words }.
    .title = Une affirmation médicale sans aucune source
    .what = Elle cherche un aliment, un remède, une habitude ou un traitement dont on dit qu’il guérit, cause ou change quelque chose, dans une publication qui ne nomme aucune source. Les vérités de tous les jours passent.
    .why = Les lecteurs tiennent la parole d’un clinicien pour établie. La FTC (2022) demande de solides études chez l’humain derrière toute affirmation de santé, et le GMC (2024) des contenus que l’on peut vérifier.
    .advice = Ajoutez la source (un lien, un DOI, une recommandation avec son année), ou ramenez l’affirmation à ce que les preuves soutiennent.
    .instead = « Le magnésium aide peut-être un peu contre les crampes des jambes pendant la grossesse ; les essais sont petits (Cochrane 2020). »
evidence-unsourced-claim-likely = Ceci se lit comme une affirmation de santé sans source : { $words }.

evidence-unsourced-number = Un chiffre sur la santé sans sa source : { $words }.
    .title = Une statistique sans sa source
    .what = Elle cherche des parts, « 1 sur N », « trois fois plus probable » et autres, dits de la santé en général. Vos propres décomptes, les prix, les doses et les scores passent.
    .why = Un chiffre sans source ne peut pas être vérifié, et on le croit tout de même. Les guides de langage clair demandent la source, la date et sur quoi l’on a compté.
    .advice = Ajoutez la source et l’année derrière le chiffre, ou renoncez au chiffre.
    .instead = « Environ 1 adulte sur 9 vit avec un diabète (IDF Diabetes Atlas, 2025). »
evidence-unsourced-number-likely = Ceci se lit comme une statistique sans sa source : { $words }.

evidence-low-credibility-source = { $words } est connu pour des contenus de santé trompeurs ({ $reason }).
    .title = Une source peu crédible
    .what = Elle regarde les liens, les codes QR et les sources gardées, ainsi que les renvois à des agents conversationnels, des forums et autres. La liste des sites est courte et ne porte que sur la santé ; un site qui n’y figure pas n’est pas évalué.
    .why = Un lien prête votre bon nom au site, et ses lecteurs y trouvent aussi le reste. De la désinformation partagée par des cliniciens a conduit à des avertissements et à des radiations.
    .advice = Mettez plutôt un lien vers une source primaire ou une autorité. Si vous corrigez le site, décrivez-le sans lien.
    .instead = « Vaccins contre la rougeole : ce que les parents nous demandent, avec les réponses de l’OMS (who.int). »
evidence-low-credibility-source-linked = Vous corrigez { $words }, et pourtant le lien y mène les lecteurs.
evidence-low-credibility-source-kept = Une source gardée avec cette publication, { $host }, est connue pour des contenus de santé trompeurs ({ $reason }).
evidence-low-credibility-source-appeal = Ce n’est pas une source que les lecteurs peuvent vérifier : { $words }.

evidence-retracted-source = Cet article a été rétracté : { $words }.
    .title = Un article rétracté
    .what = Elle recherche les DOI et les numéros PubMed dans les liens, le texte et les sources gardées. Les cas célèbres sont fournis avec Primum ; la liste complète peut être importée (primum evidence import). Mentionner la rétractation passe.
    .why = Un article rétracté n’est plus une preuve. L’article de 1998 sur le vaccin ROR fait encore du mal, longtemps après son retrait en 2010.
    .advice = Retirez-le, ou dites clairement qu’il a été rétracté.
    .instead = « L’article de 1998 a été rétracté en 2010 ; des études ultérieures sur plus d’un million d’enfants n’ont trouvé aucun lien. »
evidence-retracted-source-concern = La revue a, ou a eu, des doutes sur cet article : { $words }.
evidence-retracted-source-kept = Une source gardée avec cette publication a été rétractée : { $paper }.
evidence-retracted-source-concern-kept = La revue a, ou a eu, des doutes sur une source gardée avec cette publication : { $paper }.

evidence-doubtful-journal = { $words } : { $reason }.
    .title = Une revue douteuse
    .what = Elle cherche une courte liste de revues et d’éditeurs dits prédateurs. Ces listes sont anciennes (2017 à 2019) et contestées : un bon article peut aussi s’y trouver.
    .why = Les revues qui ne vérifient rien impriment n’importe quoi. Un tribunal a condamné l’un de ces éditeurs à payer 50 millions de dollars en 2019.
    .advice = Cherchez le même résultat dans une revue indexée ou une revue de la littérature. Si l’article est solide, dites pourquoi vous vous y fiez.
    .instead = « Une revue de BMJ Open (2023) arrive au même résultat. »
evidence-doubtful-journal-kept = Une source gardée avec cette publication vient de { $journal } : { $reason }.

evidence-preprint-unlabelled = Ceci est une prépublication, et rien ne le dit : { $words }.
    .title = Une prépublication non signalée
    .what = Elle cherche les liens, les DOI et les noms de serveurs de prépublications là où un résultat est rapporté, ainsi qu’un mot comme « prépublication » ou « non relu par des pairs ».
    .why = Personne n’a encore évalué une prépublication. Certaines des plus connues de la pandémie ont été retirées après avoir changé des traitements.
    .advice = Ajoutez « prépublication, non relue par des pairs », et ne fondez pas de conseil dessus.
    .instead = « Premières données d’une prépublication, pas encore relue par des pairs : … »
evidence-preprint-unlabelled-kept = Une source gardée avec cette publication est une prépublication, et la publication ne le dit pas : { $source }.
evidence-preprint-unlabelled-fix = Ajouter « prépublication, non relue »

evidence-stale-source = Cette source a { $age } ans : { $words }.
    .title = Une source ancienne
    .what = Elle regarde les années des recommandations sur lesquelles repose la publication : deux ans pour les sujets qui bougent vite (calendriers vaccinaux, âges de dépistage, COVID-19), cinq pour d’autres qui bougent, dix en général. Les publications sur l’histoire passent.
    .why = Les calendriers, les âges et les doses changent. Un vieux conseil d’un clinicien est suivi comme un nouveau.
    .advice = Cherchez la version en vigueur, mettez-y un lien, et fixez un jour pour regarder de nouveau.
    .instead = « À partir de 45 ans, dit la recommandation actuelle (USPSTF, 2021). »
evidence-stale-source-kept = La plus récente source gardée avec cette publication a { $age } ans.

evidence-known-myth = Ceci est un mythe connu : { $words }. { $fact } ({ $source })
    .title = Un mythe de santé
    .what = Elle cherche quelque quatre-vingt-dix mythes de santé répandus, là où la publication les affirme. Un mythe cité, mis en question ou rectifié passe. Le folklore inoffensif ne reçoit qu’un avertissement.
    .why = Un mythe raconté par un clinicien va plus loin et coûte la confiance. Des avertissements contre un médecin de l’Ontario ont été confirmés jusqu’en 2024 ; un chirurgien britannique a été radié en 2023.
    .advice = Renoncez-y, ou écrivez : fait, mythe, pourquoi il trompe, fait, avec un lien vers une autorité.
    .instead = « Les vaccins ne causent pas l’autisme. Des études sur plus d’un million d’enfants ont cherché un lien et n’en ont trouvé aucun. »
evidence-known-myth-likely = Ceci se lit comme un mythe de santé : { $words }.

evidence-overreach = Une étude petite ou indirecte est présentée comme une preuve : { $words }.
    .title = Plus que ce que montre l’étude
    .what = Elle cherche les études sur une poignée de personnes, les enquêtes et les simples associations dont on dit qu’elles prouvent, guérissent ou causent, et les résultats chez l’animal ou en boîte de culture présentés comme s’ils valaient pour l’humain.
    .why = La plupart de ce qui marche chez la souris échoue chez l’humain. La FTC (2022) n’accepte pas les seules études animales ou de laboratoire comme preuve d’une affirmation de santé.
    .advice = Dites ce qui a été étudié et ce que cela laisse ouvert.
    .instead = « Chez la souris, pas encore chez l’humain : l’extrait a ralenti la perte de mémoire. »
evidence-overreach-model = Ce qui a été vu chez l’animal ou en boîte de culture est présenté comme s’il valait pour l’humain : { $words }.
evidence-overreach-likely = Ceci se lit comme plus que ce que montre l’étude : { $words }.

evidence-rumour = Ceci transmet un ouï-dire : { $words }.
    .title = Une rumeur
    .what = Elle cherche les ouï-dire et les mots du complot (« ce qu’on vous cache ») sur la santé. Une rumeur vérifiée ou rectifiée passe.
    .why = Venant d’un clinicien, une rumeur a l’air d’une nouvelle de l’intérieur. Elle répand la peur, et ne peut pas être rappelée.
    .advice = Vérifiez-la d’abord et dites ce que vous avez trouvé et où, ou ne la publiez pas.
    .instead = « Un message dit qu’il n’y a plus de vaccin contre la grippe. Nous avons demandé : il y en a assez. »
evidence-rumour-likely = Ceci se lit comme une rumeur : { $words }.

evidence-opinion-as-fact = Une opinion contraire à la médecine reconnue est présentée comme un fait : { $words }.
    .title = Une opinion présentée comme un fait
    .what = Elle cherche des soins reconnus rejetés avec certitude (« inutile, point final »), sans source et sans dire que c’est votre propre avis.
    .why = Le code canadien (CMA 41) et les règles de l’Inde pour les influenceurs (2023) vous demandent de dire quand un avis est le vôtre et contraire à celui de la profession. Des gens arrêtent leur traitement à cause de telles publications.
    .advice = Énoncez ce que disent les recommandations, marquez votre avis comme le vôtre, et donnez vos raisons avec une source.
    .instead = « Les recommandations conseillent les statines à partir de ce risque. Mon avis personnel est que nous parlons trop peu des petits risques. »
evidence-opinion-as-fact-likely = Ceci se lit comme une opinion présentée comme un fait : { $words }.

# Ce que dit `primum evidence`.
evidence-shipped = Primum est fourni avec { $keys } DOI et numéros PubMed d’articles rétractés célèbres.
evidence-none-imported = Aucune liste n’a été importée. Procurez-vous le CSV de Retraction Watch (publié par Crossref) et lisez-le : primum evidence import FICHIER.csv
evidence-imported = La liste importée connaît { $keys } DOI et numéros PubMed ; son avis le plus récent est du { $date }. Elle a été importée le { $at } UTC.
evidence-table-damaged = La liste importée est endommagée et n’est pas utilisée. Importez de nouveau le CSV : primum evidence import FICHIER.csv
evidence-import-read = { $rows ->
    [one] Une ligne lue
   *[other] { $rows } lignes lues
} ; { $nameless ->
    [0] chacune nomme son article
    [one] l’une d’elles n’a ni DOI ni numéro PubMed
   *[other] { $nameless } d’entre elles n’ont ni DOI ni numéro PubMed
}.
evidence-import-done = Utilisés à partir de maintenant : { $retracted } DOI et numéros PubMed d’articles rétractés, { $concerns } d’articles mis en doute ; avis le plus récent { $date } ({ $version }). Les publications approuvées auparavant sont vérifiées de nouveau avant de partir.
evidence-import-empty = Rien n’a été importé : dans { $rows } lignes, il n’y a ni rétractation ni mise en doute avec un DOI ou un numéro PubMed. La liste précédente reste utilisée.
evidence-import-no-column = Rien n’a été importé : ce n’est pas le CSV de Retraction Watch, il n’a pas de colonne { $columns }. La liste précédente reste utilisée.
evidence-import-cut = Rien n’a été importé : la ligne { $line } finit au milieu d’une entrée ; le fichier a donc été coupé ou endommagé. Téléchargez-le de nouveau. La liste précédente reste utilisée.
evidence-import-damaged = Rien n’a été importé : la ligne { $line } ne peut pas être lue comme CSV ({ $why }). Téléchargez de nouveau le fichier. La liste précédente reste utilisée.
evidence-import-not-kept = Rien n’a été importé : impossible d’écrire dans { $folder } ({ $why }).

evidence-look-up-off = Primum n’interroge personne sans votre permission. Activez « Interroger Crossref sur un article » sur la page Réglages, ou : primum evidence crossref on
evidence-look-up-no-doi = « { $given } » n’est pas un DOI. Donnez-en un comme 10.1056/NEJMoa2034577.
evidence-look-up-unknown = Crossref ne connaît pas { $doi }. Vérifiez son orthographe ; tous les DOI n’y sont pas enregistrés.
evidence-look-up-notice = { $kind }, { $on } : { $doi } (signalé par { $source })
evidence-look-up-about = C’est lui-même un avis sur { $doi }.
evidence-look-up-retracted = { $doi } a été rétracté. Retirez-le, ou dites clairement qu’il a été rétracté.
evidence-look-up-concern = { $doi } est mis en doute : lisez l’avis avant de vous y fier.
evidence-look-up-fine = Crossref ne connaît ni rétractation de { $doi } ni mise en doute à son sujet.
evidence-crossref-on = À partir de maintenant, « primum evidence look-up » peut interroger api.crossref.org. Seul le DOI est envoyé.
evidence-crossref-off = À partir de maintenant, personne n’est interrogé.

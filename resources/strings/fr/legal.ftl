# Les mots des règles sur le droit et sur les règles de la maison. Pour chaque règle : son message, .title, .what, .why, .advice, .instead.

legal-defamation-risk = Ceci accuse d’un fait grave une personne ou une entreprise nommée, sans source : { $words }.
    .title = Une allégation qui porte tort
    .what = Des fautes présentées comme des faits chez quelqu’un qui est nommé. Une décision citée d’un tribunal ou d’une autorité, les opinions sur des questions de goût et l’histoire ancienne sont laissées de côté.
    .advice = Retirez-la. S’il s’agit de sécurité, signalez-le à l’autorité. Pour en parler, citez la décision officielle en mots neutres, et appelez d’abord votre organisme de défense.
    .why = La vérité est un moyen de défense que vous auriez à prouver devant un tribunal, et les entreprises peuvent aussi porter plainte. Les ordres y voient de plus un manque de professionnalisme.
    .instead = « Le tribunal a publié sa décision le 3 octobre ; le lien est ci-dessous. Chacun peut rechercher un clinicien dans le registre public. »
legal-defamation-risk-sourced = Ceci accuse d’un fait grave une personne ou une entreprise nommée : { $words }. La source est-elle une décision d’un tribunal ou d’une autorité ?
legal-defamation-risk-likely = Ceci se lit comme une allégation sur une personne ou une entreprise nommée : { $words }.

legal-no-permission = Aucun droit d’utiliser ceci n’est inscrit : { $words }.
    .title = Pas de droit d’utilisation
    .what = Ce qui est inscrit des droits de chaque fichier, les marques d’autrui qu’on y voit, et les textes qui disent que l’on copie, enregistre ou transmet le travail d’autres.
    .advice = Utilisez votre propre image ou une image de votre bibliothèque, demandez l’autorisation et inscrivez-la, ou mettez plutôt un lien vers la source.
    .why = Les réclamations de droit d’auteur font retirer des publications et coûtent de l’argent, et les éditeurs retrouvent leurs figures par machine. « Crédit à l’auteur » n’est pas une autorisation.
    .instead = « La figure se trouve dans l’article en libre accès, lien ci-dessous. J’ai redit son message avec mes propres mots. »
legal-no-permission-told = Ceci dit que le travail d’autres est copié ou transmis : { $words }.
legal-no-permission-marked = { $file } porte la marque de droit d’auteur de quelqu’un d’autre, et aucune autorisation n’est inscrite.
legal-no-permission-figure = { $file } ressemble à une figure d’une revue ou d’un livre. Avez-vous le droit de l’utiliser ?
legal-no-permission-reference = Pour { $file }, une licence ou une autorisation est inscrite sans référence qui permette de la retrouver.
legal-no-permission-nc = { $file } est sous { $licence }, qui ne permet pas l’usage dans une publicité.
legal-no-permission-nd = { $file } a été modifié, et { $licence } ne permet pas de versions modifiées.
legal-no-permission-likely = Ceci se lit comme si le travail d’autres était copié ou transmis : { $words }.

legal-incomplete-attribution = Il n’est pas dit de qui sont ces mots ou cette image : { $words }.
    .title = Il manque la mention de l’auteur
    .what = Citations, images et graphiques sans auteur nommé, et œuvres Creative Commons sans auteur, source et licence.
    .advice = Nommez l’auteur et l’origine. Si vous ne les trouvez pas, renoncez-y.
    .why = Une licence Creative Commons prend fin quand la mention manque. Et la moitié des citations sur le web n’ont jamais été dites par ceux que l’on nomme.
    .instead = « “Lungs” par A. Diaz, flickr.com/diaz, CC BY 4.0, recadré. »
legal-incomplete-attribution-licence = La licence est nommée, mais personne qui ait fait l’œuvre : { $words }.
legal-incomplete-attribution-cc = { $file } a besoin de sa mention d’auteur : { $line }.
legal-incomplete-attribution-likely = Ceci se lit comme une citation ou une image d’autrui sans mention d’auteur : { $words }.
legal-incomplete-attribution-fix = Ajouter la mention d’auteur

legal-institution-rule = Ceci n’est peut-être pas destiné au public : { $words }.
    .title = Une règle de votre maison
    .what = Les règles que votre cabinet a posées, et ce qu’aucune maison ne veut rendre public : embargos, documents confidentiels, notes internes, lettres d’avocats, plaintes et examens internes.
    .advice = Demandez au responsable avant de publier, ou attendez que ce soit paru.
    .why = Rompre un embargo ou un secret coûte la confiance, et souvent l’emploi. Pour un dommage à des patients, il existe des voies protégées pour parler.
    .instead = « Le rapport paraît aujourd’hui. Voici les trois choses que nous allons changer. »
legal-institution-rule-house = Règle de votre cabinet : { $message } Trouvé : { $words }.
legal-institution-rule-house-section = Règle de votre cabinet, section { $section } : { $message } Trouvé : { $words }.
legal-institution-rule-required = Règle de votre cabinet : { $message } Il manque : { $term }.
legal-institution-rule-embargo = L’embargo prend fin après l’heure à laquelle ceci doit partir : { $words }.
legal-institution-rule-likely = Ceci se lit comme quelque chose qui n’est pas destiné au public : { $words }.

legal-rights-record = Le droit d’utiliser { $file } a pris fin le { $day }.
    .title = Des droits qui ont pris fin
    .what = Ce que votre bibliothèque indique de chaque fichier : le dernier jour de son utilisation et, pour les œuvres Creative Commons, auteur, source et licence.
    .advice = Renouvelez la licence et changez le jour dans la bibliothèque, ou choisissez un autre fichier. Complétez la fiche là où il manque quelque chose.
    .why = Une licence qui a pris fin n’est plus une licence : quiconque trouve le fichier en ligne peut demander de l’argent et son retrait.
    .instead = Une photo à vous, ou une photo dont la licence court au-delà du jour où la publication part.
legal-rights-record-incomplete = La fiche Creative Commons de { $file } n’indique pas : { $what }.
legal-lacks-author = l’auteur
legal-lacks-source = la source
legal-lacks-licence = la licence

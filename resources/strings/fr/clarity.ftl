# Ce que disent les règles sur la clarté.

clarity-jargon = Beaucoup de lecteurs ne connaîtront pas ces mots : { $words }.
    .title = Termes médicaux sans explication
    .what = Elle cherche les termes médicaux, les raccourcis et les abréviations qui, dans les publications pour le grand public, sont utilisés et jamais expliqués. Les plus connus (VIH, IRM), les mots-dièse et les publications pour des collègues sont laissés de côté.
    .why = La moitié des adultes lisent en dessous du niveau de la plupart des textes de santé. Le Clear Communication Index du CDC demande des mots que le public utilise, et une explication de ceux qui sont nécessaires.
    .advice = Utilisez le mot simple, ou gardez le terme et dites entre parenthèses ce qu’il signifie.
    .instead = « Votre FEVG (combien de sang votre cœur envoie à chaque battement) nous aide à choisir le comprimé. »
clarity-jargon-dense = Ceci est rempli de termes que les lecteurs ne connaissent pas : { $words } et d’autres.
clarity-jargon-fix = Le dire en mots simples

clarity-reading-grade = Il faut environ { $grade } années d’école pour lire ceci. Les passages les plus difficiles : { $words }.
    .title = Difficile à lire
    .what = Elle compte la longueur des phrases et les syllabes des mots comme le font deux formules publiées (Flesch-Kincaid et SMOG), sans les liens, les mots-dièse, les noms et les termes expliqués. Dans les publications courtes, elle ne compte que les mots longs et inhabituels.
    .why = L’American Medical Association demande le niveau de la sixième année d’école, le CDC de la huitième au plus. Sous la tension, on lit moins bien qu’on ne le peut.
    .advice = Une idée par phrase. Dites « utiliser » pour « mettre en œuvre », « avant » pour « préalablement à », « aider » pour « faciliter ». Pensez à un lecteur de treize ans.
    .instead = « Une tension élevée ne se remarque souvent pas. Faites-la mesurer. »
clarity-reading-grade-words = { $many } mots longs rendent ceci difficile à lire : { $words }.

clarity-numbers = La moitié ou le double de combien ? { $words } ne dit rien sans le risque lui-même.
    .title = Des nombres difficiles à se représenter
    .what = Elle cherche les risques qui ne font que monter ou baisser (« 50 % de moins »), les parts avec des seconds nombres différents (1 sur 8 et 1 sur 350), les décimales inutiles et le langage de la statistique dans les publications pour le grand public.
    .why = « La moitié du risque » peut vouloir dire 50 personnes sur 100 ou 1 sur un million. Le Clear Communication Index du CDC demande des nombres absolus avec un même dénominateur.
    .advice = Dites combien de personnes sur 100 ou 1 000 avec et sans, sur quelle durée, et arrondissez.
    .instead = « Sur 100 personnes comme vous, 2 ont un AVC en dix ans sans le comprimé, et 1 avec. »
clarity-numbers-mixed = Ces nombres ne peuvent pas être comparés d’un coup d’œil : { $words }.
clarity-numbers-fix-mixed = Utiliser un même dénominateur
clarity-numbers-fine = Plus de décimales que personne ne peut en utiliser : { $words }.
clarity-numbers-fix-fine = Arrondir
clarity-numbers-statistics = Seules les personnes formées à la statistique peuvent lire ceci : { $words }.

clarity-no-main-message = La publication finit sans dire ce qu’il faut retenir ou faire : { $words }.
    .title = Pas d’idée ou d’action claire
    .what = Elle cherche les publications qui instruisent mais n’appellent à rien et ne renvoient nulle part, les premières lignes qui ne font qu’aguicher, et les propos qui s’égarent. Les étapes franchies, les salutations et les nouvelles de collègues sont laissées de côté.
    .why = Les lecteurs retiennent une seule chose. Le Clear Communication Index du CDC demande un message principal et un appel à agir, en tête.
    .advice = Commencez par la seule chose à retenir. Finissez par une chose à faire, ou par l’endroit où en apprendre plus.
    .instead = « Regardez vos grains de beauté chaque mois. Cherchez ce qui change. Voyez votre médecin si vous avez un doute. »
clarity-no-main-message-opener = La première ligne ne dit encore rien : { $words }.
clarity-no-main-message-wanders = Il est difficile de voir où cela veut en venir : { $words }.

clarity-overlong = Une longue publication sur beaucoup de sujets ; peu la liront jusqu’au bout : { $words }.
    .title = Trop long ou trop complexe pour le canal
    .what = Elle compare la publication à la longueur que l’on lit encore sur la plateforme choisie, compte les maladies dont elle parle, et trouve les comparaisons et les rangées de chiffres qui demandent un tableau. Les fils et les publications à plusieurs images sont laissés de côté.
    .why = Une publication porte un message. Ce qui vient en quatrième n’est pas lu, et un avertissement s’y perd.
    .advice = Gardez la première idée. Déplacez le reste vers un fil, plusieurs images, ou une page vers laquelle vous mettez un lien.
    .instead = « Eczéma : hydratez la peau deux fois par jour, aussi les bons jours. L’asthme, c’est la semaine prochaine. »
clarity-overlong-length = Sur { $platform }, les lecteurs vont jusqu’à environ { $most } caractères ; il y en a ici { $many }.
clarity-overlong-complex = C’est beaucoup à comparer dans une seule publication sur { $platform } : { $words }.

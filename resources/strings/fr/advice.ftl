# Ce que disent les règles sur les conseils.
advice-individual-diagnosis = Ceci dit à une personne ce qu’elle a ou n’a pas : { $words }.
    .title = Un diagnostic sur une personne précise
    .advice = Écrivez par exemple : « Je ne peux pas évaluer cela en ligne. Veuillez voir votre médecin ou votre pharmacien ; voici des informations générales. »
    .why = Vous ne l’avez pas examinée, elle peut agir en conséquence, et vous avez peut-être pris en public une responsabilité de soin. Des informations générales avec une voie vers les soins aident tous ceux qui lisent.
    .what = Cherche un diagnostic donné à un lecteur, à quelqu’un que l’on nous décrit ou à une personnalité publique. L’éducation générale et « cela peut être un signe de…, voyez votre médecin » passent.
    .instead = « Je ne peux pas évaluer cela en ligne. Veuillez voir votre médecin traitant ; voici des informations générales sur les éruptions : … »
advice-individual-diagnosis-public-figure = Ceci pose un diagnostic à distance sur quelqu’un : { $words }.

advice-individual-treatment = Ceci dit à une personne quoi prendre, arrêter ou faire : { $words }.
    .title = Dire à une personne précise quoi prendre, arrêter ou faire
    .advice = Donnez des informations générales, et la voie vers quelqu’un qui connaît ses antécédents. Si cela ne peut pas attendre, donnez le numéro d’urgence.
    .why = Une dose ou un « arrêtez » peut être une erreur à cause de ce que vous ne savez pas de la personne. Des autorités ont sanctionné des cliniciens pour des conseils donnés dans des commentaires et des messages.
    .what = Cherche une personne à qui l’on dit quoi prendre, arrêter, changer ou éviter. Les conseils généraux, les campagnes et « demandez avant d’arrêter » passent.
    .instead = « Veuillez demander à votre pharmacien ou à votre prescripteur avant de changer quoi que ce soit ; ils connaissent vos autres médicaments. »

advice-crisis-signpost = Ceci parle de suicide, d’automutilation, de troubles alimentaires ou de violences, et ne donne aucune ligne à appeler : { $words }.
    .title = Un sujet grave sans ligne à appeler
    .what = Cherche le suicide, l’automutilation, les troubles alimentaires et les violences, et si la publication donne une ligne d’aide du pays de son public. Les récits d’une méthode et des mots comme « commettre un suicide » sont aussi signalés.
    .advice = Ajoutez la ligne d’aide du pays de votre public. Omettez comment, où et avec quoi. Dites « mort par suicide ».
    .why = Quelqu’un qui en est là peut le lire ce soir. L’OMS demande à tous ceux qui écrivent sur le suicide de donner une voie vers l’aide et aucune méthode, parce que les méthodes racontées sont imitées.
    .instead = « Nous avons perdu un ami par suicide. Si vous n’allez pas bien, appelez le 988 ou écrivez-lui, à toute heure. »
advice-crisis-signpost-method = Ceci raconte comment quelqu’un a mis fin à sa vie ou s’est fait du mal : { $words }.
advice-crisis-signpost-committed = Ces mots portent un blâme ou un éloge : { $words }.
advice-crisis-signpost-asked = On vous a parlé de quelque chose qui demande une ligne à appeler, et votre réponse n’en donne aucune : { $words }.
advice-crisis-signpost-likely = Ceci se lit comme un sujet grave sans ligne à appeler : { $words }.
advice-crisis-signpost-fix = Ajouter la ligne d’aide
advice-crisis-signpost-committed-fix = Dire « mort par suicide »

advice-no-care-path = Ceci nomme quelque chose qui ne peut pas attendre, et aucune voie vers les soins : { $words }.
    .title = Un signe de danger sans voie vers les soins
    .what = Cherche des symptômes qui demandent quelqu’un tout de suite ou bientôt (douleur à la poitrine, signes d’AVC, difficulté à respirer, un bébé qui bouge moins), accompagnés de conseils ou de paroles rassurantes, sans endroit où aller.
    .advice = Dites d’abord où aller et à quelle vitesse : le numéro d’urgence du pays de votre public, ou « voyez un médecin aujourd’hui ».
    .why = Un lecteur qui a ce symptôme peut attendre à cause de votre publication. Les guides sur les messages de santé demandent de dire quoi faire, et pour quand.
    .instead = « Douleur à la poitrine qui dure ou s’étend : appelez le 911 maintenant. Les étirements ci-dessous ne sont que pour des muscles raides. »
advice-no-care-path-asked = On vous a parlé de quelque chose qui ne peut pas attendre, et votre réponse ne nomme aucune voie vers les soins : { $words }.
advice-no-care-path-likely = Ceci se lit comme un conseil sur quelque chose qui ne peut pas attendre, sans voie vers les soins : { $words }.
advice-no-care-path-fix = Ajouter le numéro d’urgence

advice-solicits-cases = Ceci invite les gens à vous parler de leur propre santé : { $words }.
    .title = Inviter à publier symptômes, photos ou résultats
    .what = Cherche les invitations à envoyer ou à publier des symptômes, des images du corps, des examens d’imagerie ou des résultats, et les offres de les évaluer en ligne.
    .advice = Demandez des sujets, pas des cas. Dites où doivent s’adresser ceux qui ont une question sur eux-mêmes.
    .why = Ce qu’ils publient est public, ou dans une conversation qui n’est pas un dossier, et votre réponse est un conseil sans examen. En 2014, un tribunal de Nouvelle-Galles du Sud a statué sur des résultats et des conseils donnés par Facebook.
    .instead = « Quel sujet sur la peau dois-je traiter ensuite ? Gardez vos propres photos et résultats pour votre médecin. »
advice-solicits-cases-image = Ceci invite les gens à envoyer des images ou des résultats : { $words }.
advice-solicits-cases-likely = Ceci se lit comme une invitation à publier son propre cas : { $words }.

advice-remote-prescribing = Ceci propose une ordonnance ou un certificat par message, ou à quelqu’un que personne n’a vu : { $words }.
    .title = Ordonnances ou certificats par message
    .what = Cherche les offres d’ordonnances, de renouvellements, d’arrêts de travail, de lettres de dispense et de médicaments par message direct ou sans rendez-vous.
    .advice = Indiquez votre voie officielle : la page de rendez-vous, le portail, la téléconsultation.
    .why = Une ordonnance demande une évaluation et un dossier. Les ordres des États américains jugent inapproprié de prescrire sans eux ; l’autorité indienne interdit de prescrire dans les médias publics (2023).
    .instead = « Bientôt à court de comprimés ? Demandez un renouvellement par le portail, ou réservez une consultation vidéo sur notre site. »
advice-remote-prescribing-likely = Ceci se lit comme une offre d’ordonnances ou de certificats par message : { $words }.

advice-dose-without-context = Ceci donne une dose sans dire pour qui, combien au maximum, ni d’où elle vient : { $words }.
    .title = Une dose sans ses limites
    .what = Cherche des quantités de médicaments, de compléments et de remèdes avec un « prenez » ou un « par jour », pour le grand public, et ce qui va avec : pour qui, le maximum, la notice, quelqu’un à qui demander, une source.
    .advice = Dites pour qui, le maximum par jour, « suivez la notice ou demandez à un pharmacien », et la source. Ou renoncez au chiffre.
    .why = Les lecteurs diffèrent par l’âge, le poids, les reins, la grossesse et les autres médicaments. La dose d’un professionnel est suivie. Les règles sur les affirmations de santé demandent des preuves sérieuses derrière elle.
    .instead = « Vitamine D : les adultes peuvent en prendre 10 microgrammes par jour en hiver (nhs.uk). Demandez à un pharmacien si vous prenez d’autres médicaments. »
advice-dose-without-context-likely = Ceci se lit comme une dose sans ses limites : { $words }.

advice-no-disclaimer = C’est une information de santé pour tous, sans les mots qui le disent : { $words }
    .title = Pas de mise en garde
    .what = Regarde les publications qui instruisent le grand public sur une maladie ou un médicament, et si la publication ou la page du compte dit que c’est une information générale, ou à qui demander.
    .advice = Ajoutez une phrase courte, ou mettez-la une fois sur la page de votre compte et inscrivez-la dans le profil.
    .why = Les lecteurs prennent la publication d’un professionnel pour un conseil qui leur est destiné. Une phrase montre les limites, et certains pays la demandent.
    .instead = « Information générale, pas un conseil pour vous. Demandez à votre propre clinicien. »
advice-no-disclaimer-bio = Ni cette information de santé ni la page de votre compte ne disent qu’elle est générale : { $words }
advice-no-disclaimer-fix = Ajouter la mise en garde
advice-individual-diagnosis-likely = Ceci se lit comme un diagnostic pour une personne : { $words }.
advice-individual-treatment-likely = Ceci se lit comme dire à une personne quoi prendre ou faire : { $words }.

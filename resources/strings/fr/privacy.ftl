# Les mots des règles de confidentialité. Pour chaque règle : son message, .title, .what (ce qu’elle regarde),
# .why (pourquoi cela compte), .advice (que faire), .instead (un exemple de ce qu’on peut écrire à la place).

privacy-patient-name = Une personne soignée est nommée : { $words }.
    .title = Un patient est nommé
    .what = Noms, initiales et surnoms à côté de mots de soins, dans chaque texte de la publication et dans les noms de ses fichiers. Les collègues, les auteurs et les maladies qui portent le nom de quelqu’un sont laissés de côté.
    .advice = Retirez le nom et écrivez « un patient », renoncez à l’histoire, ou liez un consentement qui permet le nom.
    .why = Un nom lié à des soins est une information de santé protégée. Un cabinet dentaire a payé 23 000 $ en 2022 pour des noms dans ses réponses.
    .instead = « Un patient a remarché six semaines après une prothèse de hanche. Voici ce qui aide pendant ces semaines. »
privacy-patient-name-filed = Le nom d’un fichier nomme une personne soignée : { $words }.
privacy-patient-name-fix = Retirer le nom

privacy-national-id = Ceci est un numéro d’identité ou d’assurance : { $words }.
    .title = Un numéro d’identité
    .what = Les numéros de sécurité sociale, de service de santé et d’assurance, reconnus au mot qui les précède ou à leur chiffre de contrôle.
    .advice = Supprimez le numéro, ainsi que le fichier ou la capture d’écran d’où il vient.
    .why = Un seul de ces numéros identifie une personne pour la vie et ouvre la porte à la fraude.
    .instead = « Vos résultats sont prêts : veuillez appeler notre cabinet. » (Dans un message à cette personne, jamais dans une publication.)

privacy-record-number = Ceci est le numéro d’un dossier, d’un compte, d’un appareil ou d’un véhicule : { $words }.
    .title = Un numéro de dossier
    .what = Numéros de dossiers, d’examens d’imagerie, de comptes, de polices d’assurance, d’implants et de plaques d’immatriculation, dans chaque texte et dans les noms des fichiers. Votre propre numéro d’inscription est laissé de côté.
    .advice = Supprimez le numéro. S’il figure dans une image, exportez-la de nouveau sans lui.
    .why = Les numéros de dossier, de compte, d’appareil et de plaque sont des identifiants, même sans nom (45 CFR 164.514, 2013).
    .instead = « Ce que montre ce scanner, et pourquoi nous le regardons deux fois. »

privacy-contact-detail = Ceci ressemble aux coordonnées personnelles d’un patient : { $words }.
    .title = Coordonnées privées
    .what = Numéros de téléphone, adresses et courriels d’une personne soignée. Vos propres coordonnées publiées et les lignes d’aide sont laissées de côté.
    .advice = Retirez-les et donnez à la place le numéro du cabinet.
    .why = N’importe qui peut appeler la personne, lui rendre visite ou la rechercher ; la publication ne peut pas être reprise à ceux qui l’ont vue.
    .instead = « Si vous souhaitez aider, appelez notre cabinet : nous transmettrons. »
privacy-contact-detail-fix = Retirer les coordonnées

privacy-care-date = Le jour des soins de quelqu’un est indiqué : { $words }.
    .title = Une date de soins
    .what = Jours, dates et mots comme « hier soir » dans l’histoire d’un seul patient. Les jours d’événements, de consultations et de parutions sont laissés de côté.
    .advice = Dites « il y a quelque temps » ou seulement l’année, et prévoyez la publication pour un autre jour, plus tard.
    .why = Les jours de soins sont des identifiants. Un récit de soins sur huit sur les réseaux sociaux indique le moment, et la famille le reconnaît (JMIR, 2020).
    .instead = « Il y a quelque temps, un de nos patients est revenu de très loin. »
privacy-care-date-born = Ceci est une date de naissance : { $words }.
privacy-care-date-relative = Le moment des soins de quelqu’un est cerné de près : { $words }.
privacy-care-date-fix = Retirer le moment

privacy-age-over-89 = Un âge exact de plus de 89 ans désigne une seule personne : { $words }.
    .title = Un âge exact de plus de 89 ans
    .what = Les âges de 90 ans et plus attribués à une personne soignée. Les statistiques et votre propre famille sont laissées de côté.
    .advice = Écrivez « un patient âgé », ou « plus de 89 ans » avec un consentement.
    .why = Si peu de gens ont cet âge en un même lieu que l’âge seul peut les nommer (45 CFR 164.514, 2013).
    .instead = « Un patient âgé est sorti de rééducation en dansant. »
privacy-age-over-89-fix = Rendre l’âge approximatif

privacy-small-place = Un lieu dit d’où vient la personne, en plus d’autres détails : { $words }.
    .title = Un petit lieu
    .what = Villes, villages, écoles et codes postaux dans l’histoire d’un seul patient, et le lieu associé à la publication.
    .advice = Retirez le lieu ou ne nommez que l’État ou la région, et désactivez la localisation de la publication.
    .why = Tout ce qui est plus petit qu’un État est un identifiant (45 CFR 164.514, 2013). Dans une petite ville, chacun sait de qui il s’agit.
    .instead = « J’ai soigné un agriculteur en hypothermie. Voici comment rester au chaud au travail. »
privacy-small-place-alone = Un lieu dit d’où vient la personne : { $words }.
privacy-small-place-tag = La publication parle d’une personne soignée et un lieu lui est associé : { $words }.
privacy-small-place-fix = Retirer le lieu

privacy-identifier-combination = { $details ->
        [one] Ce détail pourrait identifier la personne : { $words }.
       *[other] Personne n’est nommé, et pourtant ces détails réunis pourraient identifier la personne : { $words }.
    } { $people ->
        [one] Peut-être une seule personne correspond-elle à ce que vous dites.
        [few] Peut-être { $least } à { $most } personnes correspondent-elles à ce que vous dites.
        [dozens] Peut-être quelques dizaines de personnes correspondent-elles à ce que vous dites.
        [hundreds] Peut-être quelques centaines de personnes correspondent-elles à ce que vous dites.
        [thousands] Peut-être quelques milliers de personnes correspondent-elles à ce que vous dites.
       *[range] Peut-être { $least } à { $most } personnes correspondent-elles à ce que vous dites.
    } { $gain ->
        [age] Le plus utile est de rendre l’âge approximatif : « { $rough } ».
        [place] Le plus utile est d’omettre le lieu, ou de ne nommer que la région.
        [day] Le plus utile est d’omettre le jour.
        [time] Le plus utile est d’omettre le moment.
        [job] Le plus utile est d’omettre ce que fait la personne.
        [condition] Le plus utile est de nommer la maladie en termes plus larges.
        [injury] Le plus utile est d’omettre comment c’est arrivé.
        [origin] Le plus utile est d’omettre d’où vient la personne ou ce qu’elle croit.
        [family] Le plus utile est d’omettre la famille.
        [ward] Le plus utile est d’omettre le service.
        [event] Le plus utile est d’omettre l’événement dont d’autres ont entendu parler.
        [only] Le plus utile est d’omettre ce qui rend la personne unique.
       *[other] Omettez tout ce dont l’histoire peut se passer.
    }
    .title = Des détails qui, réunis, identifient
    .what = Âge, travail, lieu, jour, maladie, famille et événements dans une même histoire, comptés ensemble, avec ce qu’y ajoutent vos publications des 30 derniers jours. La règle estime aussi combien de personnes correspondent, d’après les chiffres de population et en arrondissant largement.
    .advice = Gardez au plus un détail : ni jour, ni lieu, ni métier. Écrivez « un patient d’âge moyen », ou liez un consentement.
    .why = Une médecin qui n’avait nommé personne a été réprimandée, condamnée à 500 $ d’amende et privée de ses droits d’exercice à l’hôpital en 2011, parce que d’autres savaient de qui il s’agissait.
    .instead = « Un patient d’âge moyen est venu pour une morsure de serpent. Voici ce qu’il faut faire, et ce qu’il ne faut jamais faire. »
privacy-identifier-combination-mosaic = Ces détails pourraient identifier la personne, réunis à ce que vous avez publié ces 30 derniers jours : { $words }.
privacy-identifier-combination-fix = Estomper âge, lieu, moment, métier

privacy-unique-case = Ceci rend la personne unique en son genre : { $words }.
    .title = Un cas unique en son genre
    .what = Histoires d’un seul patient avec des mots comme « premier du pays », « jamais vu auparavant » ou « aux informations ».
    .advice = Gardez-la pour vous, citez plutôt le rapport publié, ou obtenez un consentement qui nomme cet usage.
    .why = Ce qu’une seule personne a, ou ce qui était aux informations, nomme cette personne sans nom. Une infirmière du Texas a perdu son emploi en 2018 à cause d’un cas de rougeole.
    .instead = « La rage est très rare ici. Voici pourquoi nous vaccinons tout de même après une morsure de chauve-souris (cdc.gov). »
privacy-unique-case-news = Les lecteurs le savent par les informations ou par ouï-dire : { $words }.

privacy-case-without-consent = Vous racontez l’histoire d’un patient, et aucun consentement n’est lié : { $words }.
    .title = L’histoire d’un patient sans consentement
    .what = Si le texte parle d’une personne réelle que vous soignez. Les patients en général, votre propre maladie, les simulations et les souvenirs sans détail sont laissés de côté.
    .advice = Liez le consentement, ou faites de l’histoire un conseil général : « Ce qu’il faut savoir sur… ».
    .why = Les histoires de réussite de 150 patients sans consentement valable ont coûté 182 000 $ à un prestataire de soins en 2025.
    .instead = « Ce qu’il faut savoir avant une péridurale, et pourquoi vous pouvez changer d’avis. »
privacy-case-without-consent-likely = Ceci se lit comme l’histoire d’un patient : { $words }. Aucun consentement n’est lié.
privacy-case-without-consent-reply = Ceci se lit comme si vous soigniez le lecteur ou sa famille : { $words }.
privacy-case-without-consent-stated = Vous dites que la personne est d’accord : { $words }. Aucun consentement du registre n’est lié.

privacy-consent-invalid = Le consentement « { $form } » ne couvre pas cette publication.
    .title = Un consentement qui ne tient pas
    .what = Chaque consentement lié à la publication, à ses images ou aux visages, tel que le registre le garde, au jour où la publication part : sa fin, son formulaire, les plateformes, le but, les images et l’âge d’un enfant.
    .advice = Renouvelez ou élargissez le consentement, retirez la plateforme ou l’image, ou avancez la publication avant la fin du consentement.
    .why = Un consentement expiré, incomplet ou retiré ne compte pas (45 CFR 164.508, 2013). Les formulaires doivent être gardés six ans.
    .instead = « Consentement au dossier jusqu’en 2027 : Instagram et site web, éducation, ces deux images. » (Dans le registre, pas dans la publication.)
privacy-consent-invalid-unknown = Le consentement « { $form } » est lié, mais il n’est pas dans votre registre.
privacy-consent-invalid-revoked = Le consentement « { $form } » a été retiré le { $day }.
privacy-consent-invalid-ended = Ce pour quoi le consentement « { $form } » a été donné a pris fin le { $day }.
privacy-consent-invalid-paid = Le consentement « { $form } » ne dit pas que vous êtes payé pour cela, et quelqu’un paie pour cette publication.
privacy-consent-invalid-expired = Le consentement « { $form } » a pris fin le { $day }.
privacy-consent-invalid-expires = Le consentement « { $form } » prend fin le { $day }, avant que la publication parte le { $planned }.
privacy-consent-invalid-lacks = Il manque au consentement « { $form } » { $field ->
        [information] une description de ce qui peut être dit
        [discloser] qui peut le dire
        [recipients] où cela peut être dit
        [purposes] dans quel but
        [end] un jour ou un événement qui y met fin
        [signature] une signature avec son jour
        [revoking] la mention qu’il peut être retiré
        [copy] la mention que la personne en a reçu une copie
        [explicit] une case expressément cochée pour cet usage
       *[authority] le titre auquel le représentant signe
    }.
privacy-consent-invalid-recipient = Le consentement « { $form } » ne nomme pas cette plateforme : { $platform }.
privacy-consent-invalid-purpose = Le consentement « { $form } » n’est pas donné pour { $purpose ->
        [marketing] la publicité, et cette publication vend quelque chose
       *[education] l’éducation, qui est l’objectif de cette publication
    }.
privacy-consent-invalid-media = Le consentement « { $form } » ne mentionne pas cette image ou ce film : { $file }.
privacy-consent-invalid-minor = Le consentement « { $form } » est celui d’un enfant : il y faut un représentant et le titre auquel celui-ci signe.
privacy-consent-invalid-of-age = La personne du consentement « { $form } » est majeure le { $day } et doit signer de nouveau.
privacy-consent-invalid-too-early = Le consentement « { $form } » a été signé le { $day }, avant le traitement ; l’Ontario le demande après.

privacy-deidentified-not-enough = Des détails modifiés ne remplacent pas un consentement : { $words }.
    .title = « Détails modifiés » n’est pas un consentement
    .what = Des formules comme « détails modifiés » ou « cas anonymisé » à côté de l’histoire d’un patient réel. Les études et les cas inventés sont laissés de côté.
    .advice = Prenez un cas inventé et dites-le, ou obtenez un consentement.
    .why = Des détails modifiés réduisent le risque sans le supprimer : la personne, la famille et les collègues savent toujours (45 CFR 164.514(b)(2)(ii), 2013).
    .instead = « Ce cas est inventé, composé à partir de plusieurs. »
privacy-deidentified-not-enough-details = Des détails modifiés ne remplacent pas un consentement, et il en reste assez pour reconnaître la personne : { $words }.

privacy-confirms-patient = Ceci confirme que le lecteur est un patient : { $words }.
    .title = Une réponse qui confirme un patient
    .what = Les réponses qui disent quelque chose de la consultation, du traitement, des résultats ou de la facture du lecteur.
    .advice = Répondez avec votre modèle neutre : remerciez, dites que vous ne parlez d’aucun soin en public, et donnez un numéro à appeler.
    .why = Des réponses à des avis contenant des détails de soins ont coûté de 10 000 à 50 000 $ à des cabinets de 2019 à 2023, même quand l’auteur de l’avis avait déjà tout dit.
    .instead = « Nous prenons tous les retours au sérieux. La loi sur la confidentialité nous empêche de parler ici des soins de quiconque ; veuillez appeler notre cabinet. »

privacy-tags-patient = Un patient est identifié par une mention : { $words }.
    .title = Un patient est mentionné
    .what = Les @mentions de personnes soignées, les repartages de ce qu’elles disent de leurs soins, et les personnes qui ont demandé à ne pas être mentionnées. Les collègues et les organismes de votre répertoire sont laissés de côté.
    .advice = Retirez la mention, ou demandez un consentement qui nomme les mentions.
    .why = Une mention mène chaque lecteur à la page de la personne, et montre qu’elle est votre patiente (45 CFR 164.502, 2013).
    .instead = « Quelqu’un a couru ses premiers 5 km avec une nouvelle hanche. Si vous y pensez, commencez ainsi. »
privacy-tags-patient-barred = Votre registre dit que cette personne ne doit pas être mentionnée : { $words }.
privacy-tags-patient-beside = Quelqu’un est mentionné dans l’histoire d’un patient : { $words }.
privacy-tags-patient-fix = Retirer la mention

privacy-closed-group = Un groupe fermé est encore assez public : l’histoire d’un patient, et aucun consentement n’est lié : { $words }.
    .title = Un patient dans un groupe fermé
    .what = Histoires et images de patients destinées à un groupe fermé, et publications qui disent « ce groupe est privé ».
    .advice = Demandez en termes généraux ou utilisez le canal de votre hôpital. Il manque ici : un consentement ou le moins de détails possible, des membres vérifiés, aucun identifiant direct, aucune capture d’écran.
    .why = Les messages de groupes privés deviennent publics par une seule capture d’écran ; le GMC le dit dans ses recommandations de 2024.
    .instead = « Comment faites-vous avec un patient qui arrête l’insuline encore et encore ? »
privacy-closed-group-direct = Même dans un groupe fermé, ceci identifie la personne.
privacy-closed-group-picture = Une image de quelqu’un va dans un groupe fermé, et aucun consentement n’est lié.
    .why = Des réponses à des avis contenant des détails de soins ont coûté de 10 000 à 50 000 $ à des cabinets, même quand l’auteur de l’avis avait déjà tout dit.
privacy-confirms-patient-fix = Utiliser la réponse neutre

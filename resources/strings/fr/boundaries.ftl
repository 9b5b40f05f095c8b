# Ce que disent les règles sur les limites : entre le privé et le professionnel, entre clinicien et patient, entre soi et l’employeur.
boundaries-wrong-account = Ceci est de la vie privée sur un compte professionnel : { $words }.
    .title = Le mauvais compte
    .what = Cherche la vie privée sur un compte professionnel ou de cabinet (alcool, armes, politique partisane, maillots de bain, paris, querelles de famille, pitreries en service), et les patients, offres et conseils sur un compte privé.
    .advice = Publiez-le depuis votre compte privé, en veillant à qui le voit, ou renoncez-y.
    .why = Les ordres demandent aux cliniciens de séparer les deux : les patients qui lisent les verres d’hier soir doutent des mains de ce matin. En 2012, 92 % des ordres médicaux des États-Unis avaient connaissance de manquements en ligne.
    .instead = « De retour d’un long week-end, en forme et heureux d’être là. La consultation ouvre à neuf heures. »
boundaries-wrong-account-personal = Ceci parle en clinicien sur un compte privé : { $words }.
boundaries-wrong-account-likely = Ceci se lit comme de la vie privée sur un compte professionnel : { $words }.

boundaries-patient-contact = Ceci invite des patients à un contact privé avec vous : { $words }.
    .title = Contact privé avec des patients
    .what = Cherche les invitations à des patients à devenir vos amis, à écrire à votre numéro ou compte privé, ou à contourner le cabinet.
    .advice = Donnez le portail ou la ligne du cabinet. Gardez pour vous votre propre numéro et votre compte privé.
    .why = Les messages privés ne sont pas un dossier, personne ne vous remplace quand vous dormez, et une amitié change les soins. En 2013, l’ACP et la FSMB ont demandé de limiter le contact électronique à une relation établie, avec consentement.
    .instead = « Des questions après votre opération ? Utilisez le portail, ou appelez la ligne du service ; il y a toujours quelqu’un. »
boundaries-patient-contact-likely = Ceci se lit comme une invitation à un contact privé : { $words }.

boundaries-romantic-sexual = Ceci flirte ou fait un clin d’œil là où il y a des patients : { $words }
    .title = Flirter dans un rôle de soignant
    .what = Cherche le désir, la romance et les sous-entendus à propos de patients, avec un lecteur soigné, ou à propos d’examens et de traitements.
    .advice = Supprimez-le.
    .why = Le NMC cite les relations avec des patients parmi ce qui met en péril l’inscription, et une plaisanterie se lit de la même façon lors d’une audience. Un blocage ne se contourne pas ici.
    .instead = « Votre examen vous inquiète ? Vous pouvez demander la présence d’un tiers, et vous pouvez arrêter à tout moment. »
boundaries-romantic-sexual-likely = Ceci se lit comme un flirt dans un rôle de soignant : { $words }

boundaries-anonymous-authority = Ceci se réclame de l’autorité d’un titre sans nom : { $words }.
    .title = Un titre sans nom
    .what = Cherche les affirmations de santé faites « en tant que médecin » ou « en tant qu’infirmière » là où ni la publication ni le compte ne disent qui c’est.
    .advice = Mettez votre nom et votre fonction dans le profil ou dans la publication. Si vous ne le pouvez pas, renoncez à l’affirmation.
    .why = Les lecteurs croient le titre et ne peuvent pas le vérifier. Le GMC dit que celui qui s’exprime sur la santé doit en général dire qui il est.
    .instead = « Dre Priya Nair, médecin généraliste : trois choses à savoir sur le vaccin contre la grippe. »
boundaries-anonymous-authority-hidden = Ceci se réclame de l’autorité d’un titre et cache qui parle : { $words }.
boundaries-anonymous-authority-likely = Ceci se lit comme une affirmation de quelqu’un qui a un titre et pas de nom : { $words }.

boundaries-employer-voice = Ceci parle pour la maison où vous travaillez : { $words }.
    .title = Parler pour l’employeur
    .what = Cherche les décisions, promesses et opinions exprimées au nom d’un hôpital ou d’un cabinet depuis un compte qui n’est pas le sien, et son logo dans les images.
    .advice = Demandez au service de communication, partagez sa propre publication, ou dites que c’est votre avis.
    .why = Un hôpital répond de ce qui est dit en son nom, et vous aussi : les règles des établissements réservent les déclarations aux personnes désignées pour cela.
    .instead = « Je travaille dans un hôpital et ne parle pas pour lui. Mon avis personnel : le stationnement gratuit la nuit aiderait. »
boundaries-employer-voice-logo = Une image montre le logo ou le badge de la maison où vous travaillez, et il n’est inscrit nulle part que quelqu’un a permis de le montrer.
boundaries-employer-voice-likely = Ceci se lit comme si c’était dit pour la maison où vous travaillez : { $words }.

boundaries-work-hours = Quelqu’un doit être là quand ceci part, et c’est alors du temps clinique ({ $hours }).
    .title = Pendant le temps clinique
    .what = Compare les publications qui demandent une main, les directs et les réponses avec votre tableau de service, et les heures passées cette semaine avec votre budget.
    .advice = Laissez-la partir d’elle-même, ou déplacez-la vers une heure libre.
    .why = Des patients attendent pendant que vous tapez, et l’heure affichée le montre à tous.
    .instead = « Questions en direct à 19:30, après la consultation. »
boundaries-work-hours-budget = Vous avez passé { $spent } heures sur les publications de cette semaine ; votre budget est de { $budget }.

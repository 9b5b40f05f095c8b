## Le formulaire de consentement imprimé. Ce qui diffère d’un pays à l’autre est dans les attributs d’un message chacun.
## Sources : resources/packs et les citations de privacy/consent-invalid (2026-11).

consentform-footer = Formulaire { $form }, version { $version }. L’original signé reste au cabinet pendant au moins six ans.
consentform-asked-by = { $practice } vous demande votre consentement pour publier quelque chose à votre sujet. Vous pouvez dire non, et changer d’avis plus tard. Lisez tout, posez toutes vos questions et prenez votre temps.
consentform-asked-by-practice = Le cabinet

consentform-key = Clé du dossier (choisie par le cabinet ; votre nom reste sur ce papier et dans votre dossier seulement)

consentform-what = 1. Ce qui peut être dit
consentform-what-told = En mots simples : quoi de vous, de votre maladie ou de votre traitement
consentform-what-pictures = Photographies (lesquelles)
consentform-what-film = Film (lequel)
consentform-what-voice = Ma voix
consentform-what-face = Mon visage peut être vu
consentform-what-part = Seule cette partie de mon corps peut être vue
consentform-what-name = Mon prénom
consentform-what-tag = Un lien vers mon propre compte
consentform-what-quote = Mes propres mots, tels que je les ai écrits ou dits

consentform-who = 2. Qui peut le publier
consentform-who-practice = Nom et adresse du cabinet
consentform-who-controller = Qui répond des données (responsable du traitement), et comment le joindre

consentform-where = 3. Où cela peut être publié
consentform-where-website = Le site du cabinet
consentform-where-other = Ailleurs, à savoir
consentform-where-public = N’importe qui au monde peut voir, copier et partager ce qui y est publié.

consentform-why = 4. Pour quoi
consentform-why-education = Pour informer le public sur la santé
consentform-why-conference = Pour enseigner à d’autres professionnels, en réunion et en cours
consentform-why-marketing = Pour faire de la publicité au cabinet
consentform-money-no = Personne ne paie le cabinet pour cette publication.
consentform-money-yes = Le cabinet est payé pour cette publication, par

consentform-until = 5. Combien de temps
consentform-until-day = Jusqu’à ce jour
consentform-until-event = Jusqu’à ce que ceci arrive

consentform-rights = 6. Ce que vous devez savoir

consentform-sign = 7. Signatures
consentform-sign-explicit = J’accepte, de mon plein gré, la publication décrite ci-dessus. Je n’ai coché que ce que je veux.
consentform-sign-copy = J’ai reçu une copie de ce formulaire.
consentform-sign-name = Nom en capitales
consentform-sign-here = Signature
consentform-sign-day = Jour
consentform-sign-service = Jour du soin dont il s’agit
consentform-sign-language = Langue dans laquelle ceci a été expliqué, et par qui si c’est interprété
consentform-sign-witness = Témoin : nom et signature

consentform-else = Si quelqu’un d’autre signe : pour un enfant, ou pour une personne qui ne peut pas décider
consentform-else-relation = En qualité de (parent, tuteur, mandataire)
consentform-else-ground = Pourquoi cette personne peut signer
consentform-else-of-age = Pour un enfant : le jour où il devient majeur et sera interrogé de nouveau

consentform-back = Comment retirer
consentform-back-practice = Dites-le-nous en personne, par téléphone, par lettre ou par courriel. Adresse
consentform-back-slip = Je retire mon consentement. Clé du dossier, jour, signature

consentform-us = Autorisation de publier des informations de santé
    .law = Ceci est une autorisation selon la règle de confidentialité HIPAA, 45 CFR 164.508. Sans elle, le cabinet ne peut rien publier qui montre que vous avez été son patient.
    .withdraw = Vous pouvez révoquer cette autorisation à tout moment, par écrit, à l’adresse ci-dessous. Le cabinet ne publie alors plus rien et retire ce qu’il peut. Il ne peut pas défaire ce qui a été fait avant de l’apprendre.
    .care = Vos soins, leur paiement, votre affiliation et vos prestations ne dépendent pas de votre signature.
    .spread = Une fois publiées, les informations ne sont plus protégées par la loi fédérale et peuvent être copiées et partagées par d’autres.
    .complain = Vous pouvez vous plaindre au responsable de la confidentialité du cabinet, ou à l’Office for Civil Rights du ministère américain de la Santé, sans aucun désavantage.
    .more = Si vous êtes payé en argent ou en nature pour cela, ou si le cabinet l’est, ce doit être dit ci-dessus.
consentform-ca = Consentement exprès à la publication de renseignements personnels sur la santé
    .law = La loi canadienne sur la protection des renseignements personnels et celle de votre province sur la santé demandent votre consentement exprès avant qu’un cabinet ne publie quoi que ce soit qui permette de vous reconnaître.
    .withdraw = Vous pouvez vous rétracter à tout moment, comme vous voulez. Le cabinet ne publie alors plus rien et retire ce qu’il peut. Il n’atteint pas les copies faites par d’autres.
    .care = Vos soins ne dépendent pas de votre signature.
    .spread = Ce qui est publié peut être copié, et conservé dans d’autres pays sous d’autres lois.
    .complain = Vous pouvez vous plaindre au commissaire à la protection de la vie privée de votre province, ou au Commissaire à la protection de la vie privée du Canada.
    .more = Dans bien des provinces, l’ordre n’autorise pas les témoignages en publicité, quoi que vous acceptiez.
consentform-ca-on = Consentement exprès à la publication de renseignements personnels sur la santé (Ontario)
    .law = La Loi de 2004 sur la protection des renseignements personnels sur la santé demande votre consentement exprès avant qu’un cabinet ne publie quoi que ce soit qui permette de vous reconnaître.
    .withdraw = Vous pouvez vous rétracter à tout moment, comme vous voulez. Le cabinet ne publie alors plus rien et retire ce qu’il peut. Il n’atteint pas les copies faites par d’autres.
    .care = Vos soins ne dépendent pas de votre signature.
    .spread = Ce qui est publié peut être copié, et conservé dans d’autres pays sous d’autres lois.
    .complain = Vous pouvez vous plaindre au Commissaire à l’information et à la protection de la vie privée de l’Ontario, ou à l’ordre du praticien.
    .more = Pour des images avant et après un traitement, ce formulaire se signe après le traitement, jamais avant. Les témoignages ne sont pas permis dans la publicité d’un médecin (Règl. de l’Ont. 114/94), quoi que vous acceptiez.
consentform-uk = Consentement explicite à la publication d’informations sur votre santé
    .law = Selon le UK GDPR, articles 7 et 9(2)(a), et le devoir de confidentialité, un cabinet a besoin de votre consentement explicite pour publier quoi que ce soit qui permette de vous reconnaître.
    .withdraw = Vous pouvez vous rétracter à tout moment, aussi facilement que vous consentez : un appel suffit. Le cabinet ne publie alors plus rien et retire ce qu’il peut. Ce qui a été fait avant reste licite.
    .care = Vos soins ne dépendent pas de votre signature.
    .spread = Ce qui est publié peut être copié, et conservé hors du Royaume-Uni.
    .complain = Vous pouvez demander une copie de ce qui est tenu sur vous, le faire corriger ou effacer, et vous plaindre à l’Information Commissioner’s Office.
    .more = Les médicaments sur ordonnance ne font pas l’objet de publicité auprès du public : aucun ne sera nommé.
consentform-eu = Consentement explicite à la publication de données sur votre santé
    .law = Selon le RGPD, articles 7 et 9, paragraphe 2, point a), un cabinet a besoin de votre consentement explicite pour publier quoi que ce soit qui permette de vous reconnaître.
    .withdraw = Vous pouvez vous rétracter à tout moment, aussi facilement que vous consentez : un appel suffit. Le cabinet ne publie alors plus rien et retire ce qu’il peut. Ce qui a été fait avant reste licite.
    .care = Vos soins ne dépendent pas de votre signature.
    .spread = Ce qui est publié peut être copié, et conservé hors de l’Union européenne.
    .complain = Vous pouvez demander une copie de ce qui est tenu sur vous, le faire corriger ou effacer, et vous plaindre à l’autorité de protection des données de votre pays.
    .more = Aucun médicament ne sera recommandé avec votre histoire (directive 2001/83/CE, article 90).
consentform-ie = Consentement explicite à la publication de données sur votre santé (Irlande)
    .law = Selon le RGPD, articles 7 et 9, paragraphe 2, point a), et le guide de conduite du Medical Council, un cabinet a besoin de votre consentement explicite pour publier quoi que ce soit qui permette de vous reconnaître, et pour vous enregistrer.
    .withdraw = Vous pouvez vous rétracter à tout moment, aussi facilement que vous consentez : un appel suffit. Le cabinet ne publie alors plus rien et retire ce qu’il peut. Ce qui a été fait avant reste licite.
    .care = Vos soins ne dépendent pas de votre signature.
    .spread = Ce qui est publié peut être copié, et conservé hors de l’Union européenne.
    .complain = Vous pouvez demander une copie de ce qui est tenu sur vous, le faire corriger ou effacer, et vous plaindre à la Data Protection Commission.
    .more = Aucun médicament ne sera recommandé avec votre histoire (directive 2001/83/CE, article 90).
consentform-au = Consentement éclairé à la publication d’informations de santé
    .law = Le Privacy Act 1988 et les codes de conduite demandent votre consentement éclairé avant qu’un cabinet ne publie quoi que ce soit qui permette raisonnablement de vous reconnaître.
    .withdraw = Vous pouvez vous rétracter à tout moment, comme vous voulez. Le cabinet ne publie alors plus rien et retire ce qu’il peut. Il n’atteint pas les copies faites par d’autres.
    .care = Vos soins ne dépendent pas de votre signature.
    .spread = Ce qui est publié peut être copié, et conservé à l’étranger.
    .complain = Vous pouvez vous plaindre à l’Office of the Australian Information Commissioner, ou à l’Ahpra.
    .more = Ce que vous dites de résultats cliniques ne peut pas servir en publicité (National Law, section 133), quoi que vous acceptiez.
consentform-nz = Consentement éclairé à la publication d’informations de santé
    .law = Le Health Information Privacy Code 2020 demande votre autorisation avant qu’un cabinet ne publie quoi que ce soit qui permette de vous reconnaître.
    .withdraw = Vous pouvez vous rétracter à tout moment, comme vous voulez. Le cabinet ne publie alors plus rien et retire ce qu’il peut. Il n’atteint pas les copies faites par d’autres.
    .care = Vos soins ne dépendent pas de votre signature.
    .spread = Ce qui est publié peut être copié, et conservé à l’étranger.
    .complain = Vous pouvez vous plaindre au Privacy Commissioner, ou au Medical Council of New Zealand.
    .more = Les témoignages ne servent sur rien de ce que le cabinet contrôle (Medical Council, 2022), quoi que vous acceptiez.
consentform-in = Consentement éclairé à la publication d’informations de santé
    .law = Le Digital Personal Data Protection Act de 2023 et le devoir de confidentialité de votre médecin demandent votre consentement libre, éclairé et précis avant toute publication qui permette de vous reconnaître.
    .withdraw = Vous pouvez vous rétracter à tout moment, aussi facilement que vous consentez. Le cabinet ne publie alors plus rien et retire ce qu’il peut. Il n’atteint pas les copies faites par d’autres.
    .care = Vos soins ne dépendent pas de votre signature.
    .spread = Ce qui est publié peut être copié, et conservé hors de l’Inde.
    .complain = Vous pouvez vous plaindre au responsable des réclamations du cabinet, puis au Data Protection Board of India.
    .more = Le règlement de 2023 de la National Medical Commission, suspendu pour l’instant, ne veut ni photos, ni images médicales, ni films de patients sur les réseaux sociaux. Primum avertit de telles images même avec ce formulaire.

# Images, films et documents : ce qui ne peut pas être utilisé, et ce qui en a été retiré.

media-empty = « { $name } » est vide. Choisissez de nouveau le fichier, ou exportez-le encore une fois d’où il vient.
media-other-kind = { $kind ->
    [sound] « { $name } » est du son sans image. Primum accepte des films (MP4, MOV et WebM) ; associez une image fixe au son, puis ajoutez le tout.
    [video] « { $name } » est un genre de film que les plateformes n’acceptent pas. Enregistrez-le en MP4, puis ajoutez-le de nouveau.
    [office] « { $name } » est un document bureautique ou une archive. Enregistrez-le en PDF, puis ajoutez ce PDF.
    [picture] « { $name } » est un genre d’image que les plateformes n’acceptent pas. Enregistrez-la en JPEG ou PNG, puis ajoutez-la de nouveau.
   *[unknown] « { $name } » n’est rien que Primum puisse lire. Il accepte des images JPEG, PNG, GIF, WebP, HEIC, AVIF et TIFF, des documents PDF, et des films en MP4, MOV et WebM.
}
media-raw-photo = « { $name } » est une photo brute, telle que les appareils la gardent pour la retouche. Développez-la, enregistrez-la en JPEG, puis ajoutez ce JPEG.
media-moving-avif = « { $name } » est une animation en AVIF, que les plateformes ne montrent pas. Enregistrez-la en GIF ou MP4, puis ajoutez-la de nouveau.
media-film-codec = « { $name } » est encodé d’une façon qui ne peut pas être copiée sans perte. Exportez-le en MP4 (H.264 avec son AAC), puis ajoutez-le de nouveau.
media-document-locked = « { $name } » est protégé par un mot de passe. Enregistrez une copie sans mot de passe, puis ajoutez-la.
media-document-pages = « { $name } » a { $pages } pages ; on peut en ajouter au plus { $most }. Divisez-le, puis ajoutez une partie.
media-document-slow = « { $name } » met trop de temps à s’afficher. Imprimez-le dans un nouveau PDF, ou enregistrez ses pages comme images, puis ajoutez celles-ci.
media-damaged = « { $name } » est endommagé ou coupé, et n’a donc pas été ajouté. Copiez-le de nouveau d’où il vient, ou ouvrez-le dans le programme qui l’a créé et enregistrez-le de nouveau.
media-too-large = « { $name } » fait { $size } Mo ; on peut ajouter au plus { $most } Mo. Enregistrez-le plus petit, puis ajoutez-le de nouveau.
media-too-many-pixels = « { $name } » mesure { $width } × { $height } pixels ; on peut en ajouter au plus { $most } millions. Enregistrez-le plus petit, puis ajoutez-le de nouveau.
media-too-long = « { $name } » est une animation de { $frames } images, plus qu’on ne peut en traiter. Raccourcissez-la ou rendez-la plus petite, puis ajoutez-la de nouveau.
media-not-clean = Primum n’a pas pu prouver que « { $name } » est libre d’informations cachées ; le fichier n’a donc pas été ajouté. Ouvrez-le dans le programme qui l’a créé, enregistrez-le de nouveau (une image en PNG, un film en MP4), puis ajoutez celui-ci.
media-missing = Une image de cette publication n’est plus dans le dossier de données. Ajoutez-la de nouveau à la publication, ou restaurez une sauvegarde.
media-cannot-open = Une image de cette publication ne peut pas être ouverte : son fichier est endommagé, ou il a été gardé avec une autre clé. Ajoutez-la de nouveau à la publication, ou restaurez une sauvegarde.
media-disk-full = Le disque est plein ; l’image n’a donc pas été gardée. Libérez de la place et ajoutez-la de nouveau.
media-disk-trouble = Le dossier des images n’a pas pu être lu ou écrit. Vérifiez que vous avez le droit d’utiliser le dossier de données et que son disque est connecté, puis réessayez.
media-animation-too-large = Cette animation est trop grande pour la plateforme, qui accepte au plus { $most } ko. Une plus courte ou plus petite, ou une image fixe, conviendrait.
media-cannot-fit = Cette image ne peut pas être ramenée à { $most } ko. Choisissez-en une autre, ou n’en gardez qu’une partie.
media-crop-empty = Il ne resterait rien de cette image. Choisissez une partie située à l’intérieur de ses bords.
media-film-too-long = Ce film dure { $seconds } secondes ; la plateforme en accepte au plus { $most }. Raccourcissez-le.
media-film-cannot-fit = Ce film ne peut pas être ramené à { $most } Mo sans devenir illisible. Raccourcissez-le.
media-film-too-much-work = Ce film de { $minutes } minutes devrait être encodé de nouveau, ce qui prend trop de temps ici. Exportez-le plus petit, par exemple en 1280 × 720 pixels.
media-no-still = Les films ne peuvent pas être montrés en petit ici.
media-no-film = Il n’y a pas d’image dans ce fichier de film. Choisissez un autre fichier.
media-look-crashed = Primum n’a pas pu regarder dans ce fichier : la partie qui cherche les visages et les mots s’est arrêtée. On ne sait pas ce qu’il montre. Regardez-le vous-même, ou enregistrez de nouveau le fichier et ajoutez-le encore une fois.
media-look-hangs = Primum a renoncé à regarder dans ce fichier après { $seconds } secondes sans signe. On ne sait pas ce qu’il montre. Regardez-le vous-même, ou rendez le fichier plus petit et ajoutez-le de nouveau.
media-look-cancelled = Vous avez arrêté la recherche de visages et de mots dans ce fichier. On ne sait pas ce qu’il montre.

# Ce qui a été changé d’un fichier pour qu’une plateforme l’accepte ; chacun est une phrase d’une liste.
media-fit-colours = Ses couleurs sont converties en sRGB, pour que chaque écran les montre justes.
media-fit-cropped = Recadré à { $width } × { $height } pixels.
media-fit-smaller = Rendu plus petit : { $width } × { $height } pixels.
media-fit-type = Enregistré en { $kind }.
media-fit-quality = Compressé avec une qualité de { $quality } sur 100.
media-fit-container = Copié dans un MP4 ; image et son sont inchangés.
media-fit-coded = Encodé de nouveau en MP4 (H.264).
media-fit-film = Transformé en film (MP4).
media-fit-bits = Au plus { $kilobits } kilobits par seconde pour l’image.

# Ce qu’une image disait en plus de l’image ; chacun figure dans une liste.
media-found-place = où elle a été prise
media-found-people = des noms de personnes qui y figurent
media-found-person = le nom de quelqu’un
media-found-time = quand elle a été prise ou modifiée
media-found-author = qui l’a faite ou à qui elle appartient
media-found-comment = un commentaire, une légende ou des mots-clés
media-found-camera = quel appareil ou téléphone l’a prise
media-found-program = quel programme l’a modifiée
media-found-preview = une image d’aperçu, qui peut montrer ce qui a été coupé
media-found-track = d’autres pistes, comme des mesures du chemin parcouru, ou un second son
media-found-pages = d’autres pages ou images, dont seule la première est utilisée
media-found-script = un programme qui s’exécute à l’ouverture
media-found-behind = des données cachées derrière l’image, comme un petit film
media-found-more = d’autres informations cachées

# Les mots des règles sur les images et les films. Pour chaque règle : son message, .title, .what (ce qu’elle regarde),
# .why (pourquoi cela compte), .advice (que faire), .instead (un exemple de ce qu’on peut écrire ou montrer à la place).

media-face-no-consent = { $many ->
        [one] Un visage de l’image { $which } est reconnaissable, et personne n’a dit de qui il est.
       *[other] { $many } visages de l’image { $which } sont reconnaissables, et personne n’a dit de qui ils sont.
    }
    .title = Un visage sans consentement
    .what = Les visages dans les images et les films, et ce que vous avez dit de chacun : personnel, vous-même, un modèle, un patient. Personne n’est reconnu par son nom ; Primum ne fait que demander.
    .advice = Dites pour chaque visage qui c’est, couvrez-le d’un cache plein, ou liez le consentement de la personne.
    .why = Une image de visage entier identifie une personne. Un cabinet de physiothérapie a payé 25 000 $ en 2016 pour des images et des noms sans autorisation, et Cadia Healthcare 182 000 $ en 2025.
    .instead = « L’équipe de notre service, un dimanche tranquille. » (Quatre collègues, chacun marqué comme membre du personnel.)
media-face-no-consent-patient = { $many ->
        [one] L’image { $which } montre le visage d’un patient, et aucun consentement n’est lié.
       *[other] L’image { $which } montre les visages de { $many } patients, et aucun consentement n’est lié.
    }
media-face-no-consent-maybe = Il y a peut-être un visage reconnaissable dans l’image { $which }. Regardez, et assurez-vous de qui il est et que la personne est d’accord.
media-face-no-consent-pretended = L’image { $which } est marquée comme inventée ou tirée d’une banque d’images, et personne ne s’est porté garant des visages qui s’y trouvent.
media-face-no-consent-barred = L’image { $which } montre le visage d’un patient. Les règles de l’Inde ne veulent aucune image de patients, même avec consentement.

media-not-looked-at = Primum n’a pas pu chercher de visages ni de mots dans l’image { $which } ; personne ne sait donc ce qu’elle montre.
    .title = Personne n’a regardé ce fichier
    .what = Les images et les films que Primum a pu ouvrir sans pouvoir y regarder : la partie qui regarde s’est terminée, s’est bloquée ou a été arrêtée. Un fichier où il a regardé, ou dont quelqu’un se porte garant, est laissé de côté.
    .advice = Ouvrez l’image, regardez-la en taille réelle et dites que vous l’avez fait ; ou enregistrez-la de nouveau et ajoutez-la encore une fois.
    .why = Ce que personne n’a regardé peut montrer un visage, un nom ou un dossier. Chacun d’eux identifie un patient (45 CFR 164.514, 2013).
    .instead = « Notre nouvelle salle d’attente. » (L’image a été regardée par une personne, et cela est gardé avec votre nom.)

media-identifying-mark = L’image { $which } est clinique : une marque visible peut dire qui c’est.
    .title = Une marque qui peut identifier
    .what = Les images marquées comme cliniques, comme plaie ou comme avant et après, et les images qui sont surtout de la peau. Primum ne voit pas les tatouages ; il vous rappelle de regarder.
    .advice = Cherchez tatouages, taches de naissance, cicatrices, bijoux, ongles, vêtements, oreilles, dents, reflets et numéros de chambre. Recadrez ou couvrez-les, ou obtenez un consentement qui nomme cette partie du corps.
    .why = Les amis et la famille reconnaissent un tatouage, une bague ou une chambre. Toute marque unique identifie (45 CFR 164.514, 2013).
    .instead = « Comment guérit une plaie profonde, dessinée en quatre étapes. »
media-identifying-mark-skin = L’image { $which } montre surtout de la peau : une marque visible peut dire qui c’est.
media-identifying-mark-dated = L’image { $which } montre le corps de quelqu’un, et la publication dit quand. Réunis, ils peuvent dire qui c’est.

media-burned-in-text = Des détails d’un patient se lisent { $place ->
        [top-left] dans le coin supérieur gauche de l’image { $which }
        [top-right] dans le coin supérieur droit de l’image { $which }
        [bottom-left] dans le coin inférieur gauche de l’image { $which }
        [bottom-right] dans le coin inférieur droit de l’image { $which }
        [top] en haut de l’image { $which }
        [bottom] en bas de l’image { $which }
       *[other] dans l’image { $which }
    } : { $words }.
    .title = Des détails dans l’image même
    .what = Ce qui se lit dans l’image : noms, dates, numéros et adresses à côté de mentions comme DOB, MRN ou « Lit 7 ». Les affiches, les badges et le tracé d’un ECG sont laissés de côté.
    .advice = Recadrez pour retirer cette partie, ou couvrez-la d’un cache plein. Flouter ne suffit pas : cela peut être défait.
    .why = Des noms, des dates et des numéros de dossier dans le coin d’un examen identifient aussi sûrement que dans le texte (45 CFR 164.514, 2013).
    .instead = « Ce que montre ce scanner. » (L’examen exporté sans les textes de ses coins.)
media-burned-in-text-by-eye = Quelque chose dans l’image { $which } ressemble aux données d’un patient, mais était difficile à lire : { $words }. Veuillez vérifier à l’œil.
media-burned-in-text-pretended = L’image { $which } est marquée comme inventée, et montre ce qui ressemble aux données d’un patient : { $words }. Personne ne s’est porté garant qu’elles sont inventées.

media-screen-record = L’image { $which } ressemble au dossier ou à l’ordonnance d’un patient : { $words }.
    .title = Une photographie d’un dossier
    .what = Les mots qui ne se trouvent réunis que dans les dossiers, sur les moniteurs et sur les ordonnances : allergies, doses, résultats, signes vitaux, noms de logiciels de dossiers.
    .advice = Refaites l’exemple avec des données inventées. Un nom gribouillé se lit souvent encore.
    .why = Un dossier montre bien plus que son auteur ne le remarque, dans ses marges et derrière les traits de stylo. Le commissariat à la protection de la vie privée de l’Ontario a dû trancher au sujet d’une photographie de l’écran d’un médecin.
    .instead = « Voici une feuille de prescription inventée. Trouvez-vous les trois erreurs ? »
media-screen-record-invented = L’image { $which } ressemble à un dossier et dit que c’est un exemple : { $words }. Personne ne s’est porté garant qu’aucune personne réelle n’y figure.
media-screen-record-unread = Il y a un écran dans l’image { $which }, et personne n’a lu ce qui s’y trouve.

media-location-metadata = Le fichier { $which } dit où il a été pris : { $tags }.
    .title = Le fichier dit le lieu
    .what = Coordonnées, villes et noms de bâtiments que les appareils et les programmes écrivent dans un fichier.
    .advice = Retirez l’image et ajoutez-la de nouveau : Primum la nettoie et garde l’original tel quel.
    .why = Quiconque enregistre l’image peut lire le lieu, et avec lui le cabinet, le service ou le domicile.
    .instead = « Notre couloir à l’aube. » (Une image dont le fichier ne contient que l’image.)

media-hidden-metadata = Le fichier { $which } en dit plus que son image : { $tags }.
    .title = Informations cachées dans le fichier
    .what = Auteur, dates, numéros de série, titres, commentaires et aperçus dans un fichier. Les noms de collègues et ce qu’il faut pour montrer une image sont laissés de côté.
    .advice = Retirez l’image et ajoutez-la de nouveau : Primum la nettoie. Exportez les examens sans données de patient avant de les ajouter.
    .why = Des dates, des numéros d’appareil et des noms dans un fichier identifient comme ceux d’un texte, et un aperçu peut encore montrer ce que vous avez coupé.
    .instead = « Trois étapes pour une bonne radio de la main. » (Exportée de nouveau, sans rien de caché dans le fichier.)
media-hidden-metadata-leak = Le fichier { $which } contient des mots sur un patient : { $tags }.
media-hidden-metadata-preview = Le fichier { $which } contient un aperçu qui montre autre chose que l’image : peut-être ce que vous avez coupé.

media-before-after = Ceci montre un avant et un après : { $words }. De telles images ont des conditions.
    .title = Images avant-après
    .what = Les mots et les images qui montrent le corps de quelqu’un avant et après un traitement. Les repas, les réunions, les pièces et les règles sur de telles images sont laissés de côté.
    .advice = Vérifiez tout ceci : consentement pour cet usage (en Ontario, donné après le soin), même lumière et même pose, délai indiqué, rien de retouché, un résultat typique, les risques, pas de ciblage payant, pas de médicament sur ordonnance. Sinon, retirez-les.
    .why = Une image promet ce que la plupart n’auront pas. L’Inde interdit de telles images ; l’Australie interdit les filtres et les détails manquants depuis septembre 2025 ; d’autres demandent qu’elles soient vraies et typiques.
    .instead = « Quel changement attendre des peelings ? Chez la plupart un peu, après trois à six séances. »
media-before-after-marked = L’image { $which } est marquée comme avant et après. De telles images ont des conditions.
media-before-after-altered = Des images avant-après filtrées ou faites par IA ne montrent le résultat de personne.
media-before-after-details = Un avant et un après de l’apparence de quelqu’un, sans le délai entre les deux ni un mot disant que rien n’a été retouché.
media-before-after-told = Ceci montre un avant et un après, et indique le délai, les risques et que les résultats varient. Veuillez vérifier encore une fois la lumière, la pose et le consentement.
media-before-after-likely = Ceci se lit comme un avant et un après du corps de quelqu’un : { $words }. De telles images ont des conditions.

media-live-procedure = Ceci montre en direct les soins de quelqu’un : { $words }.
    .title = Un soin en spectacle
    .what = Les soins et opérations diffusés en direct, et les danses, chants ou jeux pour un public pendant que quelqu’un est soigné. Les conférences en direct sans patients sont laissées de côté.
    .advice = Ne diffusez pas de soins en direct. Filmez avec consentement, montez, regardez de nouveau et publiez plus tard.
    .why = Personne ne peut reprendre ce qui est parti en direct, et l’attention revient au patient. Une chirurgienne de l’Ohio a perdu son autorisation d’exercer en 2023 après avoir diffusé des opérations en direct ; d’autres ont été suspendus pour avoir dansé au-dessus de patients.
    .instead = « Jeudi à sept heures, je réponds à vos questions sur cette opération, en direct de mon bureau. »
media-live-procedure-going = Cette publication part en direct, et quelqu’un y est soigné.
media-live-procedure-show = Ceci fait un spectacle des soins de quelqu’un : { $words }.
media-live-procedure-agreed = Ceci fait un spectacle des soins de quelqu’un : { $words }. Un consentement ne le rend pas convenable.
media-live-procedure-show-marked = Le film { $which } est marqué comme une danse là où quelqu’un est soigné.
media-live-procedure-agreed-marked = Le film { $which } est marqué comme une danse là où quelqu’un est soigné. Un consentement ne le rend pas convenable.
media-live-procedure-likely = Ceci se lit comme un soin en spectacle : { $words }.

media-voice-consent = Un patient parle dans le film { $which }, et aucun consentement n’est lié.
    .title = La voix d’un patient
    .what = Les films où quelqu’un a entendu un patient, et les sous-titres qui ont une ligne pour lui, comme « Patient : ». Les cliniciens qui parlent à la caméra sont laissés de côté.
    .advice = Coupez le son ou remplacez la voix, ou liez un consentement qui couvre le son.
    .why = Les empreintes vocales sont des identifiants (45 CFR 164.514, 2013). Un chirurgien de l’Ontario a été suspendu en 2021, notamment pour des caméras avec le son.
    .instead = « Beaucoup nous disent qu’ils dorment de nouveau après une semaine. » (Dit par vous.)
media-voice-consent-silent-form = Un patient parle dans le film { $which }, et le consentement lié ne couvre pas le son.
media-voice-consent-unknown-form = Un patient parle dans le film { $which }. Veuillez vérifier que le consentement lié couvre le son.
media-voice-consent-acted = Le film { $which } est marqué comme joué, et personne ne s’est porté garant qu’aucun patient n’y parle.

media-qr-target = Un code QR de l’image { $which } ne devrait pas être envoyé : { $words }.
    .title = Où mène un code QR
    .what = Ce que contiennent les codes QR de vos images : adresses, numéros de téléphone, cartes de visite, accès à un réseau.
    .advice = Faites-le mener à la page https finale de votre propre site, imprimez-le large d’au moins 2 cm avec une marge blanche, et écrivez l’adresse à côté.
    .why = Personne ne voit où mène un code avant de le scanner. Un lien privé laisse entrer des inconnus, et le numéro d’une personne peut être appelé.
    .instead = « Scannez, ou allez sur harbourgp.example/flu. »
media-qr-target-personal = Un code QR de l’image { $which } contient un contact ou un accès privé : { $words }.
media-qr-target-private = Un code QR de l’image { $which } contient les données ou la clé de quelqu’un : { $words }.
media-qr-target-insecure = Un code QR de l’image { $which } mène à une adresse qui n’est pas sécurisée : { $words }.
media-qr-target-short = Un code QR de l’image { $which } cache où il mène derrière une adresse courte : { $words }.
media-qr-target-unread = { $many ->
        [one] Un code de l’image { $which } n’a pas pu être lu. Un téléphone ne le lira peut-être pas non plus.
       *[other] { $many } codes de l’image { $which } n’ont pas pu être lus. Un téléphone ne les lira peut-être pas non plus.
    }
media-share-gone = Le dossier { $folder } avec les fichiers de la clinique n’est pas connecté. Rien n’est perdu ; Primum réessaie de lui-même. Vérifiez le réseau et le partage.

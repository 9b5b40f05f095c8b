# Ce que disent les règles sur le chemin à travers le cabinet.

workflow-no-goal = Votre cabinet demande un objectif, et cette publication n’en a pas.
    .title = Pas d’objectif
    .what = Elle regarde l’objectif et le responsable de la publication là où le cabinet les demande, et la répartition des objectifs des 30 derniers jours.
    .why = Une publication sans objectif n’a pas de mesure, et une page qui ne parle que d’elle perd ses lecteurs.
    .advice = Choisissez éducation, plaidoyer ou réseau. Visez un mélange : quatre publications qui enseignent, deux qui relient, un jalon.
    .instead = « Objectif : éducation. Responsable : Ines Roca. Lecteurs : le grand public. »
workflow-no-goal-owner = Personne n’est nommé qui réponde de cette publication.
workflow-no-goal-mix = { $share } % des dernières publications avaient l’objectif { $goal }.

workflow-attestation-missing = La parole de quelqu’un manque pour cette publication.
    .title = Un second regard ou un fait attesté manque
    .what = Elle regarde la seconde personne là où il en faut une, et les paroles données pour les faits, droits et consentements : qui, quand, selon quelle source.
    .why = Deux paires d’yeux voient ce qu’une seule manque, et un fait vérifié il y a des années a pu changer. L’ACP et la FSMB demandent aux cliniciens une pause avant de publier.
    .advice = Laissez quelqu’un d’autre regarder, et faites revérifier les faits selon une source nommée.
    .instead = « Faits vérifiés le 20 novembre par Ana Ruiz selon NICE NG238. »
workflow-attestation-missing-second = Une seconde personne doit regarder cette publication, et personne ne l’a fait.
workflow-attestation-missing-own = { $who } a écrit cette publication et ne peut pas être la seconde personne.
workflow-attestation-missing-nameless = Personne n’est nommé pour « { $kind } » du { $day }.
workflow-attestation-missing-old = { $by } a vérifié les faits le { $day } : c’est plus d’un an avant le départ.
workflow-attestation-missing-bare = { $by } a vérifié les faits le { $day }, et ne nomme pas de source.

workflow-stale-clearance = La publication a changé depuis son accord du { $day }.
    .title = Accordée avant, changée depuis
    .what = Elle compare un accord antérieur avec ce qui est là maintenant : texte et fichiers, règles, consentements liés, vitesse du sujet, et date de dernière lecture de la politique du cabinet.
    .why = Un accord vaut pour ce qui a été vu ce jour-là. Un consentement peut être retiré à tout moment, et ce qui était juste d’une épidémie au printemps peut être faux en automne.
    .advice = Refaites la vérification et redonnez l’accord avant l’envoi.
    .instead = « Accordée de nouveau aujourd’hui, consentement regardé ce matin. »
workflow-stale-clearance-rules = Les règles ont changé depuis l’accord du { $day }.
workflow-stale-clearance-consent = Le consentement { $consent } a pris fin depuis l’accord du { $day }.
workflow-stale-clearance-old = La publication a été accordée le { $day } ; sur ce sujet, un mois est long.
workflow-stale-clearance-policy = La politique du cabinet a été lue pour la dernière fois le { $day }, plus d’un an avant.

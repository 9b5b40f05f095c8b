# L’hébergeur de fichiers sur la page des réglages.
bucket-title = Hébergeur de fichiers
bucket-why = Instagram et Threads vont chercher images et films à une adresse web. Tout espace qui parle S3 convient ; les fichiers y sont sous des noms au hasard, seulement le temps de la publication. Sans lui, ces publications se font à la main.
bucket-endpoint = Adresse
    .hint = L’adresse S3 de votre fournisseur, comme https://s3.eu-central-1.amazonaws.com.
bucket-bucket = Espace
    .hint = Il peut rester fermé au public.
bucket-region = Région
    .hint = Comme votre fournisseur la nomme ; « auto » s’il n’y en a pas.
bucket-key-id = Identifiant de clé
    .hint = D’une clé qui peut écrire, lire et supprimer dans l’espace.
bucket-secret = Secret de la clé
    .hint = Il est gardé dans le trousseau de cet ordinateur seulement.
bucket-secret-kept = Gardé dans le trousseau
bucket-set = Un hébergeur est réglé.
bucket-none = Aucun hébergeur n’est réglé.
bucket-keep = Essayer et garder
bucket-test = Écrire, lire et supprimer un fichier d’essai
bucket-forget = L’oublier
bucket-kept = L’hébergeur fonctionne et est gardé.
bucket-left = { $count ->
    [one] L’hébergeur est oublié. Un fichier n’a pas pu y être supprimé : videz à la main le dossier « primum » de l’espace.
   *[other] L’hébergeur est oublié. { $count } fichiers n’ont pas pu y être supprimés : videz à la main le dossier « primum » de l’espace.
}

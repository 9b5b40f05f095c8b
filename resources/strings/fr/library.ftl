# La bibliothèque d’images, de films et de documents : page, terminal, erreurs.

library-none = Il n’y a pas de fichier { $id } dans la bibliothèque. « primum library list » montre ce qu’il y a.
library-changed = « { $name } » a été modifié entre-temps dans une autre fenêtre. Ouvrez-le de nouveau et refaites votre modification.
library-alt-too-long = Un texte alternatif a au plus { $most } caractères ici ; la plupart des plateformes en prennent bien moins. Raccourcissez-le.
library-in-use = « { $name } » reste : la publication planifiée « { $title } » le montre. Retirez-le d’abord de celle-ci.
library-no-permission-file = Aucune autorisation n’est gardée avec « { $name } ». Joignez d’abord le PDF ou la photo.

library-did-add = Ajouté à la bibliothèque
library-did-change = Fiche de la bibliothèque modifiée
library-did-attach = Autorisation jointe
library-did-read = Autorisation consultée
library-did-remove = Retiré de la bibliothèque

library-page = Bibliothèque
library-grid = Fichiers de la bibliothèque
library-find = Chercher un fichier
library-by-kind = Genre de fichier
library-by-tag = Étiquette
library-by-rights = Droits
library-by-need = À regarder
library-any-kind = Tous les genres
library-any-tag = Toutes les étiquettes
library-any-rights = Tous les droits
library-kind-picture = Image
library-kind-film = Film
library-kind-document = Document
library-rights-unsaid = Pas encore dit
library-rights-own = Fait par nous
library-rights-licensed = Sous licence
library-rights-cc = Creative Commons
library-rights-public-domain = Domaine public
library-rights-permission = Avec autorisation
library-rights-platform = De la bibliothèque d’une plateforme
library-only-all = Tout
library-only-unused = Dans aucune publication
library-only-expired = Droits échus
library-only-no-rights = Droits non notés
library-only-no-alt = Sans texte alternatif
library-only-ai = Fait avec une IA
library-standing-ended = Droits échus
library-standing-none = Droits non notés
library-standing-incomplete = Droits incomplets
library-ai-short = IA
library-count = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
library-add-files = Ajouter des fichiers
library-add-folder = Ajouter un dossier
library-choose-folder = Choisissez un dossier ; ses images, films et documents sont ajoutés
library-adding = Ajout { $done } sur { $of }…
library-stop = Arrêter
library-added = { $many ->
    [one] Un fichier est dans la bibliothèque, sans informations cachées.
   *[other] { $many } fichiers sont dans la bibliothèque, sans informations cachées.
}
library-nothing-there = Il n’y a là ni image, ni film, ni PDF.
library-refused = { $many ->
    [one] Un fichier n’a pas pu être utilisé :
   *[other] { $many } fichiers n’ont pas pu être utilisés :
}
library-refused-more = { $many ->
    [one] Et un autre.
   *[other] Et { $many } autres.
}
library-refused-read = Masquer cette liste
library-empty-title = Pas encore d’images
library-empty-what = Déposez ici des images, des films ou des PDF, collez-en un, ou ajoutez un dossier entier. Chacun est débarrassé des informations cachées et gardé chiffré.
library-nothing-title = Rien ne correspond
library-nothing-what = Aucun fichier ne correspond. Retirez un filtre, ou cherchez autre chose.
library-added-by = Ajouté par { $who }, { $when }
library-somebody = quelqu’un
library-is-copy = Copie modifiée d’un autre fichier d’ici
library-alt = Texte alternatif
library-tags = Étiquettes
library-tags-hint = grippe, cabinet, enfants
library-rights = Droits
library-field-title = Titre
library-field-author = Auteur
library-field-source = Source (page ou boutique)
library-field-licence = Licence, par exemple CC BY 4.0
library-field-reference = Référence (numéro, courriel, contrat)
library-field-changed = Nous l’avons modifié (coupé, masqué, recoloré)
library-field-until = Utilisable jusqu’au
library-lacks = Il manque encore : { $what }.
library-lacks-author = l’auteur
library-lacks-source = la source
library-lacks-licence = la licence
library-lacks-reference = une référence, ou le papier lui-même
library-ended = Le droit de l’utiliser a pris fin le { $day }. Une publication avec lui ne peut pas partir.
library-paper-there = Le papier est gardé, chiffré.
library-paper-missing = Aucun papier joint.
library-paper-attach = Joindre
library-paper-replace = Remplacer
library-paper-save = Enregistrer une copie
library-paper-choose = Choisissez l’autorisation (PDF ou photo)
library-paper-saved = Écrit dans { $file }. Cette copie n’est pas chiffrée.
library-ai = Fait ou modifié avec une IA
library-consent = Consentement
library-no-consent = Aucun lié
library-consent-gone = Un consentement qui a été retiré
library-captions = Sous-titres…
library-captions-there = { $many ->
    [0] Pas encore de sous-titres.
    [one] Sous-titres pour un moment.
   *[other] Sous-titres pour { $many } moments.
}
library-captions-drawn = Les sous-titres sont dans l’image.
library-captions-copied = Une copie de { $name } avec ses sous-titres dans l’image est dans la bibliothèque.
library-used = Utilisé dans
library-not-used = Aucune publication ne le montre.
library-used-more = Et { $many } autres.
library-open = Ouvrir
library-open-post = Ouvrir la publication « { $title } »
library-save = Enregistrer
library-remove = Retirer
library-removed = { $name } n’est plus dans la bibliothèque.
library-remove-title = Retirer { $name } ?
library-remove-what = Aucune publication ne le montre. Il est effacé, avec l’original dont il vient, et ne peut pas être rétabli.
library-remove-used = Il quitte la bibliothèque. Les publications qui le montrent gardent leur copie.
library-pick-title = De la bibliothèque
library-pick-what = Choisissez un ou plusieurs fichiers. Texte alternatif, sous-titres et consentement suivent.
library-pick-empty = La bibliothèque est vide. Ajoutez des fichiers à la publication, ou sur la page « Bibliothèque ».
library-pick = Ajouter à la publication

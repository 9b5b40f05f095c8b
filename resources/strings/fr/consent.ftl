## Le registre des consentements : ce qui ne va pas dans une entrée, et que faire.

consent-key-missing = La clé du dossier manque. Choisissez-en une à vous, comme K-2026-014, et notez au dossier médical à qui elle est.
consent-key-letters = Une clé commence par une lettre ou un chiffre et a au plus { $longest } lettres, chiffres, espaces, points, traits d’union ou barres.
consent-key-date = « { $given } » ressemble à une date. Un jour de naissance ou de visite dit qui est quelqu’un. Choisissez une clé comme K-2026-014.
consent-key-number = « { $given } » ressemble à un numéro de dossier, de carte d’identité ou de téléphone. Choisissez une clé qui ne figure nulle part ailleurs, comme K-2026-014.
consent-key-name = « { $word } » peut être un nom ou des initiales. Le registre ne doit pas dire de qui il s’agit. Choisissez une clé comme K-2026-014, et notez au dossier médical à qui elle est.
consent-names-somebody = « { $name } » ressemble au nom d’une personne, dans { $field ->
    [information] « ce qui peut être dit »
    [representative] « en qualité de »
    [authority] « peut signer parce que »
    [expires_on_event] « prend fin avec cet événement »
   *[body_part] « partie du corps »
 }. Le registre ne doit pas dire de qui il s’agit. Écrivez-le sans le nom.
consent-needs = Pas encore enregistré. Remplissez { $field ->
    [information] ce qui peut être dit
    [recipients] où cela peut être publié
    [purposes] pour quoi
    [signed_by] qui a signé le formulaire
   *[signed_on] le jour de la signature
 } : sans cela, ce n’est pas un consentement.
consent-needs-representative = Pour un enfant, ou si quelqu’un d’autre a signé, dites à quel titre et pourquoi cette personne peut signer.
consent-signed-later = Le formulaire ne peut pas avoir été signé un jour encore à venir.
consent-ends-before = Le consentement finirait le { $day }, avant sa signature le { $signed }. Vérifiez les deux jours.
consent-is-revoked = Le consentement « { $form } » a été retiré le { $day } et est gardé tel quel. Inscrivez-en un nouveau pour un nouveau formulaire.
consent-already-revoked = Le consentement « { $form } » a déjà été retiré, le { $day }.
consent-revoked-later = Le { $day } est encore à venir. Un retrait compte du jour où la personne vous le dit.
consent-revoked-before = Le { $day } est avant le jour de la signature, le { $signed }. Vérifiez le jour.
consent-file-kind = Ce n’est ni un PDF ni une image. Numérisez ou photographiez le formulaire signé, et joignez cela.
consent-file-too-big = Ce fichier dépasse { $most } Mo. Numérisez avec moins de points par pouce, 200 suffisent, et joignez cela.
consent-no-file = Aucun formulaire signé n’est joint à « { $form } ».
consent-file-lost = Le formulaire signé de « { $form } » ne peut pas être lu : son fichier manque ou est abîmé. Restaurez une sauvegarde, ou joignez de nouveau le papier.
consent-cannot-delete = Primum ne peut pas retirer ceci de { $platform }. Ouvrez-le, retirez-le là-bas, puis dites-le ici : { $url }
consent-nothing-to-delete = Rien de ceci n’est public : il n’y a rien à retirer.

## Ce qui s’est passé, dans la piste d’audit.

consent-did-add = Consentement inscrit
consent-did-change = Consentement modifié
consent-did-attach = Formulaire signé joint
consent-did-read = Formulaire signé consulté
consent-did-cover = Une image couverte de plus
consent-did-revoke = Consentement retiré
consent-did-hold = Retenu : un consentement a été retiré ou modifié

## Ce que vaut un consentement aujourd’hui.

consent-standing-valid = Valable
consent-standing-expiring = Finit bientôt
consent-standing-expired = Terminé
consent-standing-revoked = Retiré

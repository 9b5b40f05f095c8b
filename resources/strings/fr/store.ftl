# La base de données : ce qui peut aller mal, et que faire.

store-wrong-key = La clé que garde cet ordinateur n’ouvre pas cette base. Rien n’a été modifié. Si la base vient d’un autre ordinateur, entrez sa clé de secours ; sinon vérifiez que c’est le bon dossier.
store-wrong-key-or-damaged = Cette base ne peut pas être ouverte : la clé n’est pas la sienne, ou le fichier est abîmé. Rien n’a été modifié. Entrez la clé de secours, ou restaurez une sauvegarde.
store-damaged = Le fichier de la base est abîmé, et Primum a cessé de l’utiliser pour ne rien perdre de plus. Restaurez la sauvegarde la plus récente du dossier « backups » ; le fichier abîmé est gardé à part.
store-gone = Le fichier de la base manque ou est vide, alors que ce dossier en avait un. Primum n’en a pas commencé un nouveau à sa place. Restaurez la sauvegarde la plus récente du dossier « { $folder } », ou remettez le fichier.
store-disk-full = Le disque est plein. Ce qui était enregistré est sauf, la dernière modification ne l’est pas. Libérez de la place et réessayez.
store-disk-trouble = Le disque n’a pas pu être lu ou écrit. Ce qui était enregistré est sauf, la dernière modification ne l’est pas. Vérifiez que le disque a de la place et est branché, puis réessayez.
store-busy = Un autre programme tient la base de Primum et ne l’a pas lâchée à temps. La dernière modification n’a pas été enregistrée. Attendez un instant et réessayez ; si cela persiste, fermez les autres fenêtres de Primum et les programmes de sauvegarde.
store-read-only = La base ne peut pas être écrite : le fichier ou son dossier est protégé. La dernière modification n’a pas été enregistrée. Autorisez l’écriture dans le dossier de données et réessayez.
store-cannot-open = Le fichier de la base ne peut pas être ouvert. Vérifiez que vous pouvez lire et écrire le dossier de données, et que son disque est branché.
store-newer = Cette base a été écrite par un Primum plus récent. Rien n’a été modifié. Installez la dernière version et rouvrez-la.
store-newer-meanwhile = Un Primum plus récent a mis à jour la base pendant que celui-ci tournait. La dernière modification n’a pas été enregistrée. Fermez ce Primum et démarrez la nouvelle version.
store-being-opened = Un autre Primum prépare cette base en ce moment. Attendez qu’il ait fini, puis réessayez.
store-desktop-open = Primum est déjà ouvert avec ce dossier. Utilisez la fenêtre ouverte (cherchez l’icône près de l’horloge), ou fermez-la d’abord.
store-runner-elsewhere = Un autre Primum envoie déjà les publications de ce dossier. Laissez-le tourner, ou fermez-le d’abord si celui-ci doit prendre la suite.
store-backup-differs = La sauvegarde qui vient d’être faite ne contient pas les mêmes données que la base : elle a été jetée. Réessayez ; si cela se reproduit, vérifiez le disque.
store-backup-damaged = La sauvegarde « { $name } » est abîmée et inutilisable. Choisissez-en une plus ancienne.
store-no-backup = Il n’y a pas de sauvegarde nommée « { $name } ». Choisissez-en une dans la liste.
store-no-post = Cette publication n’est plus là. Elle a peut-être été supprimée dans une autre fenêtre.
store-no-delivery = Cet envoi prévu n’est plus là. Il a peut-être été annulé dans une autre fenêtre.
store-no-account = Ce compte n’est plus connecté. Reconnectez-le, ou choisissez-en un autre.
store-no-consent = Ce consentement n’est pas dans votre registre.
store-consent-changed = Le consentement « { $form } » a été modifié ailleurs depuis que vous l’avez ouvert. Votre version ne l’a pas remplacé. Regardez la plus récente, puis refaites votre modification.
store-post-changed = « { $title } » a été modifiée ailleurs depuis que vous l’avez ouverte. Votre version ne l’a pas remplacée. Regardez la plus récente, puis refaites votre modification.
store-post-published = Cette publication, ou une partie, est peut-être déjà publique : elle ne peut pas être supprimée ici. Retirez-la d’abord sur la plateforme, ou archivez-la.
store-text-broken = Le texte contient un caractère cassé qui ne peut pas être enregistré, en général après un collage. Supprimez le caractère étrange (souvent un émoji) et écrivez-le de nouveau.
store-migration-failed = Vos données n’ont pas pu être amenées à cette version de Primum et ont été laissées exactement telles quelles. Une copie vérifiée est dans { $folder }. Démarrez la version d’avant, et dites-nous ce que vous avez vu ici.

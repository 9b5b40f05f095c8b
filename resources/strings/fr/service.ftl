## L’agent comme service de fond du système.

service-installed = Désormais Primum publie en arrière-plan, aussi quand sa fenêtre est fermée et après un redémarrage, tant que votre session est ouverte.
service-removed = Primum ne publie plus en arrière-plan. Les publications partent tant que sa fenêtre ou « primum agent » est ouvert.
service-state-absent = Primum ne publie pas en arrière-plan. « primum agent --install » change cela.
service-state-installed = Le service de fond est installé, mais ne tourne pas. S’il ne démarre pas à votre prochaine session, retirez-le et réinstallez-le.
service-state-running = Primum publie en arrière-plan.
service-no-system = Primum n’a pas de service de fond pour ce système ({ $system }). Démarrez « primum agent » vous-même.
service-not-installed = Le service de fond n’est pas installé.
service-refused = Le système n’a pas accepté le service de fond : { $why }. Rien n’a été modifié. Laissez la fenêtre de Primum ouverte, ou démarrez « primum agent » vous-même.
service-passphrase = Ce cabinet s’ouvre par une phrase secrète, que personne ne peut écrire en arrière-plan. Laissez la fenêtre de Primum ouverte, ou démarrez « primum agent » dans un terminal.
service-one-at-a-time = Choisissez l’un de --install, --uninstall et --status.
service-switch = Publier en arrière-plan
service-switch-help = Aussi quand cette fenêtre est fermée, et après un redémarrage, tant que votre session est ouverte.

# Avant l’ouverture de la fenêtre : phrase secrète et clé de secours.
unlock-new-title = Choisissez une phrase secrète
unlock-new-why = Ce système n’a pas de trousseau ouvert : Primum demande donc une phrase secrète à chaque démarrage. Elle protège vos brouillons, comptes et historique sur cette machine. Quatre ou cinq mots sans rapport entre eux conviennent ; personne ne peut la réinitialiser.
unlock-new-field = Phrase secrète
unlock-again = La même encore
unlock-passphrase-title = Ouvrez votre cabinet
unlock-passphrase-why = Ce cabinet est protégé par une phrase secrète.
unlock-passphrase-field = Phrase secrète
unlock-recovery-title = Ouvrir avec la clé de secours
unlock-recovery-why = Le trousseau de cet ordinateur ne contient pas la clé de ce cabinet. La clé de secours notée à la mise en place l’ouvre, et cet ordinateur la garde ensuite.
unlock-recovery-field = Clé de secours
unlock-differs = Les deux ne sont pas identiques. Écrivez-les de nouveau.
unlock-open = Ouvrir
unlock-quit = Quitter

## Ce qui envoie à l’heure.

runner-did-wake = L’ordinateur a dormi ou son horloge a été changée ; la file a été regardée de nouveau

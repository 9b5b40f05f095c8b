threads-other-account = Le jeton est celui de { $found }, pas de { $given }. Rien n’a été connecté.
threads-no-documents = Threads ne prend pas de documents. Retirez le document de cette publication.
threads-tag = « { $given } » ne peut pas être un sujet sur Threads. Un sujet a 1 à 50 caractères et ni « . » ni « & ».

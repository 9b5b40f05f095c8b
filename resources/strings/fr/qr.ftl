# Codes QR pour des liens.

qr-not-https = « { $url } » n’est pas un lien https. Écrivez l’adresse entière, comme https://harbourgp.example/flu.
qr-too-long = Ce lien a { $length } caractères ; un code de plus de { $most } est trop fin à lire. Prenez une adresse plus courte de votre propre site.
qr-colours = Les appareils ne distinguent pas ces deux couleurs. Le code doit être sombre sur fond clair, comme #000000 sur #ffffff.
qr-unread = Le code pour « { $url } » n’a pas pu être relu : il n’a pas été fait. Choisissez des modules plus sombres sur un fond plus clair, ou une adresse plus courte.
qr-refused = Aucun code n’a été fait. { $why }
qr-written = Le code a été relu et mène où il doit : { $file }

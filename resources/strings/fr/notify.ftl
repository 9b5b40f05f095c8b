# Notifications du bureau.
notify-titles = Nommer la publication dans les notifications
notify-titles-help = Inactif sauf si vous l’activez : une notification peut être lue par qui se tient devant l’écran. Sans cela, elle ne dit que ce qui est à décider.
notify-held = Une publication est retenue. Rien n’a été envoyé.
notify-missed = Une publication a été manquée. Rien n’a été envoyé.
notify-failed = Une publication n’a pas pu paraître.
notify-unconfirmed = Une plateforme n’a pas confirmé une publication. Regardez si elle y est.
notify-by-hand = Une publication attend que vous la publiiez à la main.
notify-sign-in = Un compte sur { $platform } vous demande de vous reconnecter.
notify-about = « { $title } » : { $said }

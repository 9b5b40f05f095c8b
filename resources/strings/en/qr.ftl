# QR codes for links.

qr-not-https = “{ $url }” is no https link. Write the whole address, such as https://harbourgp.example/flu.
qr-too-long = This link has { $length } characters; a code for more than { $most } is too fine to scan. Use a shorter page address of your own site.
qr-colours = Cameras cannot tell these two colours apart. The code must be dark on a light ground, such as #000000 on #ffffff.
qr-unread = The code for “{ $url }” could not be read again, so it was not made. Choose darker modules on a lighter ground, or a shorter address.
qr-refused = No code was made. { $why }
qr-written = The code was read again and leads where it should: { $file }

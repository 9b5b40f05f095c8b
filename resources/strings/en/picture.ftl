picture-title = { $name }: faces, words, shape
picture-why = The original is kept. A copy with your covers goes out in its place, after Primum has looked at it again. What you say about faces is kept with your name and the time.
picture-canvas = The picture with its boxes
picture-keys = Click a dashed box to cover it, or draw a box of your own. Keys: A adds a box, N goes to the next, arrows move it, Shift and arrows resize it, Delete takes it away.
picture-looking = Looking for faces and text…
picture-not-seen = Primum could not look into this picture, so nobody knows what it shows. Look at it at full size: faces, names, screens, charts, wristbands. Cover what must not be seen, or say below that there is nothing.
picture-i-looked = I looked at all of it: nobody can be recognised
picture-found = Found: { $faces ->
    [0] no face
    [one] 1 face
   *[other] { $faces } faces
 }, { $rest ->
    [0] no words or codes.
    [one] 1 line of words or code.
   *[other] { $rest } lines of words or codes.
 }
picture-nothing-found = No faces, words or codes were found. Look too: tattoos, badges and rooms can tell who it is.
picture-cover-all = Cover all of them
picture-cover = Cover
picture-uncover = Uncover
picture-cover-name = Cover { $what }
picture-uncover-name = Uncover { $what }
picture-face = Face { $says }
picture-words = “{ $says }”
picture-code = Code: { $says }
picture-who = Who is { $what }?
picture-who-not-sure = Not sure who this is
picture-who-colleague = A colleague who agreed
picture-who-actor = An actor or a stock picture
picture-who-consent = Somebody with a consent on file
picture-consent = Consent of { $what }
picture-consent-none = Choose the consent
picture-consent-empty = No consent in the register yet
picture-undo = Take back
picture-redo = Do again
picture-turn-left = Turn left
picture-turn-right = Turn right
picture-mode = What the mouse does
picture-cut = Cut
picture-how = How it is covered
picture-solid = Solid
picture-pixelate = Pixels
picture-blur = Blur
picture-shape = Shape of the cut
picture-shape-free = Any shape
picture-shape-whole = Do not cut
picture-shape-for = { $shape } · { $names }
picture-cut-through = The cut goes through a face or words: what is left of them may still tell who it is.
picture-progress = How far the covered copy is
picture-saving = Covering, then looking again at the result…
picture-stopped = Stopped. Nothing was saved; your boxes are still here.
picture-stop = Stop
picture-close = Close
picture-save = Save a covered copy

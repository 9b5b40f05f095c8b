# Pictures, films and documents: what cannot be used, and what was taken out of them.

media-empty = “{ $name }” is empty. Choose the file again, or export it once more from where it came from.
media-other-kind = { $kind ->
    [sound] “{ $name }” is sound without a picture. Primum takes films (MP4, MOV and WebM); put a still picture to the sound, then add that.
    [video] “{ $name }” is a kind of film that the platforms do not take. Save it as MP4, then add it again.
    [office] “{ $name }” is an office document or an archive. Save it as PDF, then add that.
    [picture] “{ $name }” is a kind of picture that the platforms do not take. Save it as JPEG or PNG, then add it again.
   *[unknown] “{ $name }” is nothing that Primum can read. It takes JPEG, PNG, GIF, WebP, HEIC, AVIF and TIFF pictures, PDF documents, and films in MP4, MOV and WebM.
}
media-raw-photo = “{ $name }” is a raw photo, as cameras keep them for editing. Develop it, save it as JPEG, then add that.
media-moving-avif = “{ $name }” is an animation in AVIF, which platforms do not show. Save it as GIF or MP4, then add it again.
media-film-codec = “{ $name }” is coded in a way that cannot be copied without loss. Export it as MP4 (H.264 with AAC sound), then add it again.
media-document-locked = “{ $name }” is locked with a password. Save a copy without the password, then add that.
media-document-pages = “{ $name }” has { $pages } pages; at most { $most } can be added. Split it, then add a part.
media-document-slow = “{ $name }” takes too long to draw. Print it into a new PDF, or save its pages as pictures, then add these.
media-damaged = “{ $name }” is damaged or cut short, so it was not added. Copy it again from where it came from, or open it in the program that made it and save it anew.
media-too-large = “{ $name }” has { $size } MB; at most { $most } MB can be added. Save it smaller, then add it again.
media-too-many-pixels = “{ $name }” measures { $width } × { $height } pixels; at most { $most } million can be added. Save it smaller, then add it again.
media-too-long = “{ $name }” is an animation of { $frames } frames, more than can be handled. Shorten it or make it smaller, then add it again.
media-not-clean = Primum could not prove that “{ $name }” is free of hidden information, so it was not added. Open it in the program that made it, save it anew (a picture as PNG, a film as MP4), then add that.
media-missing = A picture of this post is no longer in the data folder. Add it to the post again, or restore a backup.
media-cannot-open = A picture of this post cannot be opened: its file is damaged, or it was stored with another key. Add it to the post again, or restore a backup.
media-disk-full = The disk is full, so the picture was not kept. Free some space and add it again.
media-disk-trouble = The folder with the pictures could not be read or written. Check that you may use the data folder and that its disk is connected, then try again.
media-animation-too-large = This animation is too large for the platform, which takes at most { $most } kB. A shorter or smaller one, or a still picture, would fit.
media-cannot-fit = This picture cannot be made to fit into { $most } kB. Choose another one, or cut it to a part.
media-crop-empty = Nothing of this picture would be left. Choose a part of it that lies within its edges.
media-film-too-long = This film is { $seconds } seconds long; the platform takes at most { $most }. Shorten it.
media-film-cannot-fit = This film cannot be made to fit into { $most } MB without falling to pieces. Shorten it.
media-film-too-much-work = This film of { $minutes } minutes would have to be coded anew, which takes too long here. Export it smaller, for example with 1280 × 720 pixels.
media-no-still = Films cannot be shown small here.
media-no-film = There is no picture in this film file. Choose another file.
media-look-crashed = Primum could not look into this file: the part that looks for faces and words ended. What it shows is not known. Look at it yourself, or save the file anew and add it again.
media-look-hangs = Primum gave up looking into this file after { $seconds } seconds without a sign. What it shows is not known. Look at it yourself, or make the file smaller and add it again.
media-look-cancelled = You stopped the look for faces and words in this file. What it shows is not known.

# What was changed about a file so that a platform takes it; each is a sentence in a list.
media-fit-colours = Its colours are turned into sRGB, so that every screen shows them right.
media-fit-cropped = Cut to { $width } × { $height } pixels.
media-fit-smaller = Made smaller: { $width } × { $height } pixels.
media-fit-type = Saved as { $kind }.
media-fit-quality = Compressed with quality { $quality } of 100.
media-fit-container = Copied into an MP4; picture and sound are unchanged.
media-fit-coded = Coded anew as MP4 (H.264).
media-fit-film = Made into a film (MP4).
media-fit-bits = At most { $kilobits } kilobits a second for the picture.

# What a picture told besides the picture; each stands in a list.
media-found-place = where it was taken
media-found-people = names of people in it
media-found-person = somebody’s name
media-found-time = when it was taken or changed
media-found-author = who made it or owns it
media-found-comment = a comment, caption or keywords
media-found-camera = which camera or phone took it
media-found-program = which program changed it
media-found-preview = a preview picture, which may show what was cut away
media-found-track = further tracks, such as measurements of the way it was carried, or a second sound
media-found-pages = further pages or pictures, of which only the first is used
media-found-script = a program that runs when it is opened
media-found-behind = data hidden behind the picture, such as a short film
media-found-more = other hidden information

# Words of the rules about pictures and films. Every rule: its message, .title, .what (what it looks at), .why (why it
# matters), .advice (what to do), .instead (an example of what to write or show instead).

media-face-no-consent = { $many ->
        [one] A face in picture { $which } can be recognised, and nobody has said whose it is.
       *[other] { $many } faces in picture { $which } can be recognised, and nobody has said whose they are.
    }
    .title = A face without consent
    .what = Faces in pictures and films, and what you said about each: staff, yourself, a model, a patient. Nobody is recognised by name; Primum only asks.
    .advice = Say for each face who it is, cover it with a solid box, or link the consent of the person.
    .why = A full-face picture identifies a person. A physical therapy practice paid $25,000 in 2016 for pictures and names without authorization, and Cadia Healthcare $182,000 in 2025.
    .instead = “Our ward team on a quiet Sunday.” (Four colleagues, each labelled as staff.)
media-face-no-consent-patient = { $many ->
        [one] Picture { $which } shows a patient’s face, and no consent is linked.
       *[other] Picture { $which } shows { $many } patients’ faces, and no consent is linked.
    }
media-face-no-consent-maybe = There may be a recognisable face in picture { $which }. Look, and make sure whose it is and that they agreed.
media-face-no-consent-pretended = Picture { $which } is marked as invented or from a stock library, and nobody has given their word for the faces in it.
media-face-no-consent-barred = Picture { $which } shows a patient’s face. India’s rules want no pictures of patients, even with consent.

media-not-looked-at = Primum could not look for faces and words in picture { $which }, so nobody knows what it shows.
    .title = Nobody has looked at this file
    .what = Pictures and films that Primum could open and not look into: the part that looks ended, hung, or was stopped. A file it has looked into, or that somebody vouches for, is left alone.
    .advice = Open the picture, look at it at full size and say that you did; or save it anew and add it again.
    .why = What nobody has looked at may show a face, a name or a chart. Each of them identifies a patient (45 CFR 164.514, 2013).
    .instead = “Our new waiting room.” (The picture was looked at by hand, and that is kept with your name.)

media-identifying-mark = Picture { $which } is clinical: a mark on it may tell who it is.
    .title = A mark that may identify
    .what = Pictures that are marked as clinical, as a wound or as before and after, and pictures that are mostly skin. Primum cannot see tattoos; it reminds you to look.
    .advice = Look for tattoos, birthmarks, scars, jewellery, nails, clothing, ears, teeth, reflections and room numbers. Crop or cover them, or get a consent that names this part of the body.
    .why = Friends and family recognise a tattoo, a ring or a room. Any unique mark identifies (45 CFR 164.514, 2013).
    .instead = “How a deep wound heals, drawn in four steps.”
media-identifying-mark-skin = Picture { $which } shows mostly skin: a mark on it may tell who it is.
media-identifying-mark-dated = Picture { $which } shows somebody’s body, and the post tells when. Together they may tell who it is.

media-burned-in-text = Details of a patient can be read in { $place ->
        [top-left] the top left corner of picture { $which }
        [top-right] the top right corner of picture { $which }
        [bottom-left] the bottom left corner of picture { $which }
        [bottom-right] the bottom right corner of picture { $which }
        [top] the top of picture { $which }
        [bottom] the bottom of picture { $which }
       *[other] picture { $which }
    }: { $words }.
    .title = Details in the picture itself
    .what = What can be read in the picture: names, dates, numbers and addresses beside labels such as DOB, MRN or “Bed 7”. Posters, badges and the ink of an ECG are left alone.
    .advice = Crop that part away, or cover it with a solid box. Blurring is not enough: it can be undone.
    .why = Names, dates and record numbers in the corner of a scan identify as surely as in the text (45 CFR 164.514, 2013).
    .instead = “What this scan shows.” (The scan exported without its corner texts.)
media-burned-in-text-by-eye = Something in picture { $which } looks like a patient’s details, but was hard to read: { $words }. Please check it by eye.
media-burned-in-text-pretended = Picture { $which } is marked as invented, and shows what look like a patient’s details: { $words }. Nobody has given their word that they are made up.

media-screen-record = Picture { $which } looks like a patient’s chart or prescription: { $words }.
    .title = A photograph of a record
    .what = Words that stand together only in charts, on monitors and on prescriptions: allergies, doses, results, vital signs, names of record programs.
    .advice = Draw the example anew with invented data. A name that was scribbled over can often still be read.
    .why = A record shows far more than its author notices, in its margins and behind pen strokes. Ontario’s privacy commissioner has had to decide about a photograph of a physician’s screen.
    .instead = “Here is a made-up drug chart. Can you find the three mistakes?”
media-screen-record-invented = Picture { $which } looks like a chart and says that it is a sample: { $words }. Nobody has given their word that nobody real is in it.
media-screen-record-unread = There is a screen in picture { $which }, and nobody has read what stands on it.

media-location-metadata = File { $which } says where it was taken: { $tags }.
    .title = The file tells the place
    .what = Coordinates, towns and names of buildings that cameras and programs write into a file.
    .advice = Remove the picture and add it again: Primum strips it and keeps the original as it is.
    .why = Whoever saves the picture can read the place, and with it the clinic, the ward or the home.
    .instead = “Our corridor at dawn.” (A picture with nothing in the file but the picture.)

media-hidden-metadata = File { $which } tells more than its picture: { $tags }.
    .title = Hidden information in the file
    .what = Author, dates, serial numbers, titles, comments and previews inside a file. Colleagues’ names and what a picture needs to be shown are left alone.
    .advice = Remove the picture and add it again: Primum strips it. Export scans without patient data before you add them.
    .why = Dates, device numbers and names in a file identify like those in a text, and a preview may still show what you cut away.
    .instead = “Three steps to a good hand scan.” (Exported anew, with nothing hidden in the file.)
media-hidden-metadata-leak = File { $which } holds words about a patient: { $tags }.
media-hidden-metadata-preview = File { $which } holds a preview that shows something else than the picture: perhaps what you cut away.

media-before-after = This shows a before and an after: { $words }. Such pictures have conditions.
    .title = Before-and-after pictures
    .what = Words and pictures that show somebody’s body before and after a treatment. Meals, meetings, rooms and rules about such pictures are left alone.
    .advice = Check all of these: consent for this use (in Ontario given after the service), same light and pose, time between told, nothing edited, a typical result, the risks, no paid targeting, no prescription medicine. Else take them out.
    .why = One picture promises what most people will not get. India forbids such pictures; Australia forbids filters and missing details since September 2025; others ask for true and typical ones.
    .instead = “How much change can you expect from peels? In most people a little, after three to six sessions.”
media-before-after-marked = Picture { $which } is marked as before and after. Such pictures have conditions.
media-before-after-altered = Before-and-after pictures that were filtered or made by AI show nobody’s result.
media-before-after-details = A before and an after of somebody’s looks, without the time between them and a word that nothing was edited.
media-before-after-told = This shows a before and an after, and tells time, risks and that results vary. Please check light, pose and consent once more.
media-before-after-likely = This reads like a before and an after of somebody’s body: { $words }. Such pictures have conditions.

media-live-procedure = This shows somebody’s care live: { $words }.
    .title = A procedure as a show
    .what = Live streams of procedures, and dancing, singing or games for an audience while somebody is being treated. Live talks without patients are left alone.
    .advice = Do not stream care. Film it with consent, cut it, look at it again and post it later.
    .why = Nobody can take back what went out live, and attention belongs to the patient. A surgeon in Ohio lost her licence in 2023 after streaming operations; others were suspended for dancing over patients.
    .instead = “Thursday at seven I answer your questions about this operation, live from my office.”
media-live-procedure-going = This post goes live, and somebody is being treated in it.
media-live-procedure-show = This turns somebody’s care into a show: { $words }.
media-live-procedure-agreed = This turns somebody’s care into a show: { $words }. A consent does not make it fitting.
media-live-procedure-show-marked = Film { $which } is marked as a dance where somebody is being treated.
media-live-procedure-agreed-marked = Film { $which } is marked as a dance where somebody is being treated. A consent does not make it fitting.
media-live-procedure-likely = This reads like a procedure as a show: { $words }.

media-voice-consent = A patient speaks in film { $which }, and no consent is linked.
    .title = A patient’s voice
    .what = Films in which somebody has heard a patient, and captions with a line for one, such as “Patient:”. Clinicians who speak to the camera are left alone.
    .advice = Mute or re-voice it, or link a consent that covers sound.
    .why = Voice prints are identifiers (45 CFR 164.514, 2013). A surgeon in Ontario was suspended in 2021, not least for cameras with sound.
    .instead = “Many people tell us that they sleep again after a week.” (Said by you.)
media-voice-consent-silent-form = A patient speaks in film { $which }, and the linked consent does not cover sound.
media-voice-consent-unknown-form = A patient speaks in film { $which }. Please check that the linked consent covers sound.
media-voice-consent-acted = Film { $which } is marked as acted, and nobody has given their word that no patient speaks in it.

media-qr-target = A QR code in picture { $which } should not be sent: { $words }.
    .title = Where a QR code leads
    .what = What the QR codes in your pictures hold: addresses, telephone numbers, cards, access to a network.
    .advice = Point it at the final https page of your own site, print it at least 2 cm wide with a white margin, and write the address beside it.
    .why = Nobody can see where a code leads before they scan it. A private link lets strangers in, and a person’s number can be called.
    .instead = “Scan, or go to harbourgp.example/flu.”
media-qr-target-personal = A QR code in picture { $which } holds a private contact or access: { $words }.
media-qr-target-private = A QR code in picture { $which } holds somebody’s details or key: { $words }.
media-qr-target-insecure = A QR code in picture { $which } leads to an address that is not secure: { $words }.
media-qr-target-short = A QR code in picture { $which } hides where it leads behind a short address: { $words }.
media-qr-target-unread = { $many ->
        [one] A code in picture { $which } could not be read. A phone may not read it either.
       *[other] { $many } codes in picture { $which } could not be read. A phone may not read them either.
    }
media-share-gone = The folder { $folder } with the clinic’s files is not connected. Nothing was lost; Primum tries again by itself. Check the network and the share.

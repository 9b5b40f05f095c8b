# The composer: writing a post, having it checked, giving it a time.
composer-page = Compose
composer-title = Name of the post
composer-title-hint = Name this post
composer-goal = Goal
composer-audience = Audience
composer-for-public = For the public
composer-for-professionals = For professionals
composer-for-group = For a closed group
composer-kind = Kind
composer-kind-post = Post
composer-kind-reply = Reply
composer-no-accounts = Choose accounts
composer-accounts = { $count ->
    [one] 1 account
   *[other] { $count } accounts
  }
composer-connect = Connect an account…
composer-saved = Saved { $time }
composer-kept = Your draft is saved.
composer-undo = Undo
composer-cancel = Cancel
composer-close = Close

# The left column.
composer-your-text = Your text
composer-write-here = Write it once, in your own words. Each platform’s version is made from it as you type.
composer-measure = { $count } characters · grade { $grade }
composer-measure-short = { $count ->
    [one] 1 character
   *[other] { $count } characters
  }
composer-answer-to = The words you reply to
composer-answer-hint = Paste the other person’s words here. They are checked together with your reply, and are not published.
composer-add-image = Image
composer-add-source = Source
composer-add-consent = Consent
composer-consent = Consent
composer-consent-link = Link a consent
composer-consent-why = A post that tells of one patient, or shows somebody, rests on a signed form. If it is withdrawn, the post is held.
composer-consent-pictures = Tick a picture only where the signed form names it.
composer-consent-covers = The form covers { $name }
composer-consent-take = Link consent
composer-consent-none = The register holds no further consent that is valid. Enter the signed form there first.
composer-consent-register = Open the register
composer-add-card = Link card
composer-add-warning = Warning
composer-pictures = Pictures
composer-choose-files = Choose pictures, films or documents
composer-picture-files = Pictures, films, PDF
composer-not-pictures = Only pictures, films and PDF documents can be added: JPEG, PNG, WebP, GIF, HEIC, AVIF, TIFF, MP4, MOV, WebM or PDF.
composer-file-too-big = “{ $name }” is larger than 200 MB. Please choose a smaller file.
composer-file-unreadable = “{ $name }” could not be read. Please check that it is still there and that you may open it.
composer-pasted-name = pasted picture
composer-picture-cleaned = Removed from it: { $what }.
composer-picture-nothing = Nothing hidden was in it.
composer-picture-clean = Kept without hidden information.
composer-picture-remove = Remove { $name }
composer-picture-removed = { $name } removed.
composer-alt-name = Alt text of { $name }
composer-alt-hint = Say what the picture shows, for people who cannot see it.
composer-alt-missing = Alt text is needed
composer-alt-there = Alt text is there
composer-alt-long = Too long for one of the platforms
composer-alt-count = { $used }/{ $limit }
composer-source = Source
composer-source-add = Where does this come from?
composer-source-why = A source stands behind a claim. It is kept with the post and read by the checks.
composer-source-where = Address or reference
composer-source-hint = A link, a DOI, or the name of a guideline.
composer-source-title = Title
composer-source-kind = Kind of source
composer-source-date = Date
composer-source-date-hint = The year is enough.
composer-source-take = Add source
composer-kind-guideline = Guideline
composer-kind-study = Study
composer-kind-review = Review
composer-kind-agency = Health agency
composer-kind-other = Other
composer-link-card = Link card
composer-link-why = What platforms show under the text for a link, in your words. Primum fetches nothing from the page.
composer-link-url = Address
composer-link-title = Title
composer-link-about = Description
composer-link-take = Use this card
composer-content-warning = Content warning
composer-warning-why = Where a platform can, the post stays folded behind these words until the reader opens it.
composer-warning-words = Warning
composer-warning-take = Use this warning
composer-extra-remove = Remove “{ $what }”

# The right column.
composer-checks = Before it can go out
composer-stops = { $count ->
    [one] 1 stops it
   *[other] { $count } stop it
  }
composer-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
  }
composer-clear = Nothing stops it
composer-nothing-yet = Start writing. What the guidelines say about your words will stand here, as you type.
composer-nothing-goes-out = Nothing of this goes out, so there is nothing to put right.
composer-quiet-others = { $count ->
    [one] 1 other check found nothing.
   *[other] { $count } other checks found nothing.
  } Not checked: whether the claim is true, what the picture means.
composer-quiet-all = { $count ->
    [one] 1 check found nothing.
   *[other] All { $count } checks found nothing.
  } Not checked: whether the claim is true, what the picture means.
composer-card-name = { $severity ->
    [block] Stops it: { $title }
    [warn] Warning: { $title }
   *[advise] Advice: { $title }
  }
composer-no-way-round = There is no way round this one.
composer-why = Why?
composer-answer-source = Add source
composer-answer-alt = Write alt text
composer-why-flagged = This would be flagged
composer-why-left = This would not
composer-why-source = Where this comes from
composer-why-unread = We know this source at second hand and have not read its text ourselves.
composer-next = Next finding
composer-previous = Previous finding

# The bottom bar.
composer-save = Save draft
composer-no-reply = Do not reply
composer-no-reply-tip = Close this reply as decided. It is kept with its history, and can be taken up again.
composer-did-not-reply = Decided: no reply. It is kept with its history.
composer-next-free = Next free slot
composer-goes-out = Goes out
composer-choose-time = Choose a time
composer-other-time = Another day or time…
composer-now = Now
composer-when = When should it go out?
composer-when-is = When it goes out: { $when }
composer-when-zone = Days and times are those of { $place }.
composer-when-day = Day
composer-when-time = Time
composer-when-unread = Please type a time, such as 07:30.
composer-month-before = Previous month
composer-month-after = Next month
composer-when-past = That moment is over.
composer-when-take = Take this time
composer-schedule = Schedule
composer-reschedule = Schedule again
composer-send-now = Publish now
composer-cannot-empty = There is nothing to publish yet.
composer-cannot-stops = { $count ->
    [one] 1 finding stops it.
   *[other] { $count } findings stop it.
  }
composer-cannot-hard = { $count ->
    [one] 1 finding stops it, and there is no way round it.
   *[other] { $count } findings stop it, and there is no way round them.
  }
composer-cannot-no-account = Choose at least one account.
composer-cannot-gone = An account of this post is no longer connected. Choose its accounts again.
composer-cannot-no-time = Choose when it should go out.
composer-cannot-past = The chosen time is over. Choose another.
composer-cannot-checking = Checking…
composer-cannot-sending = Scheduling…
composer-reason-title = { $count ->
    [one] There is a warning
   *[other] There are { $count } warnings
  }
composer-reason-why = Warnings do not stop a post. Say in a few words why it is right as it is; that is kept with your approval.
composer-reason-name = Why it can go out
composer-reason-hint = For example: the source is named in the second post.
composer-reason-back = Back to the text
composer-reason-take = Schedule with this reason
composer-second = Send with a second person’s word…
composer-second-tip = Somebody else may let this through, with a reason. Their name is kept with your approval.
composer-second-title = { $count ->
    [one] A second person must let this through
   *[other] A second person must let these { $count } through
  }
composer-second-why = Somebody other than the author reads the post and says why it can go out all the same. Name, reason and time are kept with your approval, for this very post: any edit asks again.
composer-second-who = Who lets it through
composer-second-who-hint = Full name
composer-second-reason = Why it can go out
composer-second-reason-hint = For example: the patient wrote this text with us and signed the consent form.
composer-second-take = Send on this word
composer-second-fell = The post has changed meanwhile, so that word no longer counts. Nothing was sent.
composer-sent = { $count ->
    [one] Scheduled for { $when }.
   *[other] Scheduled for { $when } on { $count } accounts.
  }
composer-sent-now = { $count ->
    [one] On its way now.
   *[other] On its way now to { $count } accounts.
  }
composer-taken-back = Nothing will go out. The post is a draft again.
composer-reopened = You changed a scheduled post. It is a draft again, and goes out only when you schedule it anew.

# Above the columns.
composer-clash = This post was changed somewhere else while you were writing. Your words are still here, and not saved yet.
composer-clash-mine = Keep mine
composer-clash-theirs = Show the other
composer-public = This post is published and can no longer be changed.
composer-unanswered = You decided not to reply. It is kept here with its history; nothing goes out.
composer-reply-after-all = Reply after all
composer-copy = Write a copy
composer-picture-edit = Faces and covers…
composer-picture-edit-name = Faces and covers of { $name }
composer-picture-original = Back to the original
composer-picture-original-name = Back to the original of { $name }
composer-picture-looking = Looking for faces and text…
composer-picture-covered = { $name } was covered and looked at again. The copy goes out; the original is kept.
composer-cannot-looking = Looking for faces and text…
composer-answer-picture = Open the picture

composer-add-library = From the library
composer-captions = Add captions…
composer-captions-change = Captions…
composer-captions-name = Captions of { $name }
composer-captions-drawn = { $name } goes out with its captions in the pictures.

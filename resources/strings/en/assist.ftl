# Publishing by hand: what Primum lays ready, and what the person says about it
assist-no-handle = Give the name of the account, for example @drexample.
assist-added = { $handle } on { $platform } is added. You publish there by hand; Primum gets everything ready and keeps the record.
assist-not-waiting = This does not wait for you; it is “{ $state }”. The queue shows where it stands.
assist-none = Nothing waits for you.
assist-line-part = part { $part } of { $parts }
assist-part-order = Part { $part } cannot be recorded yet: part { $next } comes first.
assist-no-address = “{ $given }” is not the address of a post. Copy it from the browser; it begins with https://
assist-other-platform = “{ $given }” is not on this platform. Its posts stand on { $hosts }.
assist-cannot-write = The files could not be written to { $folder } ({ $why }). Choose another folder, or make room.
assist-verified = Recorded. The post can be seen there.
assist-not-seen = Recorded, but the post could not be seen there under this account. Look at the address; you can correct it.
assist-recorded = Recorded. This platform does not let Primum look, so your word stands.
assist-next-part = Recorded. Now part { $part } of { $parts }.
assist-skipped = Left out. Nothing was published there.

# The checklist
assist-check-reply = Write it as a reply to part { $part }
assist-check-title = Title
assist-check-community = Community: { $name }
assist-check-warning = Content warning
assist-check-alt = Alt text of picture { $number } ({ $file })
assist-check-tags =
    { $count ->
        [one] The hashtag is shown as a link
       *[other] All { $count } hashtags are shown as links
    }
assist-check-names = People named are chosen from the list that the platform offers
assist-check-paid = Label for a paid partnership is on
assist-check-ai = Label for content made with AI is on
assist-check-kids = “Made for children” is answered with yes

# In the terminal
assist-show-open = Open
assist-show-files = Files
assist-show-check = See to
assist-show-then = Then: primum assist done { $id } --url ADDRESS

# The page
assist-page = By hand
assist-why = These posts have passed every check and it is their time. Publish each on its platform, then say where it stands.
assist-count =
    { $count ->
        [one] one waits for you
       *[other] { $count } wait for you
    }
assist-came =
    { $count ->
        [one] A post waits for you to publish it.
       *[other] { $count } posts wait for you to publish them.
    }
assist-came-show = Show
assist-empty = Nothing waits for you
assist-empty-what = Where Primum cannot sign in, or you would rather not, it lays text, pictures and alt texts ready at the planned time, and you publish them yourself.
assist-add = Add an account
assist-card = { $platform }, { $handle }, to publish by hand
assist-since = since { $when }
assist-no-text = No text; the pictures stand alone.
assist-copy-text = Copy the text
assist-copy-files =
    { $count ->
        [one] Copy the picture
       *[other] Copy the files
    }
assist-show-folder =
    { $count ->
        [one] Show the file
       *[other] Show the { $count } files
    }
assist-open-page = Open { $platform }
assist-open-before = Open the part before
assist-copy = Copy
assist-copy-named = Copy: { $name }
assist-copied = Copied.
assist-address = Address of the post
assist-done = Done
assist-skip = Leave out

# Adding an account
assist-by-hand-title = Publish by hand
assist-by-hand-what = For every platform, without signing in: Primum checks and tailors the post and lays everything ready; you paste it.
assist-by-hand-add = Add an account by hand
assist-platform = Platform
assist-state = By hand

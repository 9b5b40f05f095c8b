# The library of pictures, films and documents: page, terminal, errors.

library-none = There is no file { $id } in the library. “primum library list” shows what there is.
library-changed = “{ $name }” was changed in another window meanwhile. Open it again and repeat your change.
library-alt-too-long = An alt text has at most { $most } characters here; most platforms take far fewer. Please shorten it.
library-in-use = “{ $name }” stays: the planned post “{ $title }” shows it. Take it out of that post first.
library-no-permission-file = No permission is kept with “{ $name }”. Attach the PDF or photo first.

library-did-add = Added to the library
library-did-change = Library record changed
library-did-attach = Permission attached
library-did-read = Permission taken out
library-did-remove = Removed from the library

library-page = Library
library-grid = Files of the library
library-find = Find a file
library-by-kind = Kind of file
library-by-tag = Tag
library-by-rights = Rights
library-by-need = What needs a look
library-any-kind = All kinds
library-any-tag = All tags
library-any-rights = All rights
library-kind-picture = Picture
library-kind-film = Film
library-kind-document = Document
library-rights-unsaid = Not said yet
library-rights-own = Made by us
library-rights-licensed = Licensed
library-rights-cc = Creative Commons
library-rights-public-domain = Public domain
library-rights-permission = With permission
library-rights-platform = From a platform’s library
library-only-all = Everything
library-only-unused = Used in no post
library-only-expired = Rights have ended
library-only-no-rights = No rights noted
library-only-no-alt = No alt text
library-only-ai = Made with AI
library-standing-ended = Rights ended
library-standing-none = No rights noted
library-standing-incomplete = Rights incomplete
library-ai-short = AI
library-count = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
library-add-files = Add files
library-add-folder = Add a folder
library-choose-folder = Choose a folder; the pictures, films and documents in it are added
library-adding = Adding { $done } of { $of }…
library-stop = Stop
library-added = { $many ->
    [one] One file is in the library, without hidden information.
   *[other] { $many } files are in the library, without hidden information.
}
library-nothing-there = There are no pictures, films or PDF documents in there.
library-refused = { $many ->
    [one] One file could not be used:
   *[other] { $many } files could not be used:
}
library-refused-more = { $many ->
    [one] And one more.
   *[other] And { $many } more.
}
library-refused-read = Hide this list
library-empty-title = No pictures yet
library-empty-what = Drop pictures, films or PDF documents here, paste one, or add a whole folder. Each is cleaned of hidden information and kept encrypted.
library-nothing-title = Nothing fits
library-nothing-what = No file fits this search. Take a filter away, or search for something else.
library-added-by = Added by { $who }, { $when }
library-somebody = somebody
library-is-copy = A changed copy of another file here
library-alt = Alt text
library-tags = Tags
library-tags-hint = flu, clinic, children
library-rights = Rights
library-field-title = Title
library-field-author = Author
library-field-source = Source (page or shop)
library-field-licence = Licence, such as CC BY 4.0
library-field-reference = Reference (number, mail, contract)
library-field-changed = We changed it (cut, covered, coloured)
library-field-until = May be used until
library-lacks = Still missing: { $what }.
library-lacks-author = the author
library-lacks-source = the source
library-lacks-licence = the licence
library-lacks-reference = a reference, or the paper itself
library-ended = The right to use this ended on { $day }. A post with it cannot go out.
library-paper-there = The paper is kept, encrypted.
library-paper-missing = No paper attached.
library-paper-attach = Attach
library-paper-replace = Replace
library-paper-save = Save a copy
library-paper-choose = Choose the permission (PDF or photo)
library-paper-saved = Written to { $file }. This copy is not encrypted.
library-ai = Made or changed with AI
library-consent = Consent
library-no-consent = None linked
library-consent-gone = A consent that was withdrawn
library-captions = Captions…
library-captions-there = { $many ->
    [0] No captions yet.
    [one] Captions for one moment.
   *[other] Captions for { $many } moments.
}
library-captions-drawn = Captions stand in the pictures.
library-captions-copied = A copy of { $name } with its captions in the pictures is in the library.
library-used = Used in
library-not-used = No post shows it.
library-used-more = And { $many } more.
library-open = Open
library-open-post = Open the post “{ $title }”
library-save = Save
library-remove = Remove
library-removed = { $name } is out of the library.
library-remove-title = Remove { $name }?
library-remove-what = No post shows it. It is erased, with the original it came from, and cannot be brought back.
library-remove-used = It leaves the library. Posts that show it keep their copy.
library-pick-title = From the library
library-pick-what = Choose one or several. Alt text, captions and consent come along.
library-pick-empty = The library is empty. Add files to the post, or on the page “Library”.
library-pick = Add to the post

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

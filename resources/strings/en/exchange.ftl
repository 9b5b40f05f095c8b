# Import and export.

exchange-too-large = The file is larger than 50 MB. Divide it, and import one part after the other.
exchange-workbook = This is an Excel or OpenDocument workbook. Open it in the spreadsheet, choose “Save as” and “CSV UTF-8”, and import that file. Or copy the cells and paste them here.
exchange-not-text = This is not a text file. Primum imports CSV, TSV, JSON and Markdown files.
exchange-bad-encoding = The file cannot be read as { $encoding } text: byte { $at } does not fit. Save it again as “CSV UTF-8”.
exchange-empty = There are no rows with content in it.
exchange-too-many = There are more than { $most } rows. Divide the file, and import one part after the other.
exchange-bad-quotes = The quotation marks do not match near line { $line }. A cell with quotation marks in it must be quoted as a whole, with each mark in it written twice. Nothing was imported.
exchange-cannot-read = { $file } cannot be read: { $why }
exchange-cannot-write = { $file } cannot be written: { $why }
exchange-bad-json = This is not JSON: line { $line } cannot be read. Nothing was imported.
exchange-no-posts = There is no list of posts in this JSON file. It should hold a list of objects, or an object with “posts”.
exchange-no-markdown = There are no Markdown files (.md) in { $folder }.
exchange-no-end-of-head = The lines at the top begin with --- and never end with ---. Add a line with three dashes before the text.
exchange-bad-head = Line { $line } at the top is not “name: value”: { $text }
exchange-in-file = { $file }: { $why }
exchange-unknown-field = There is no field “{ $field }”. There are: { $known }.
exchange-field-twice = Two columns are to be “{ $field }”. Choose one of them.
exchange-unknown-column = There is no column “{ $column }” in the file. There are: { $known }.
exchange-map-how = Write --map "COLUMN=FIELD", for instance --map "Caption=text"; an empty field leaves the column out.

exchange-bad-time = “{ $value }” is no date and time that Primum knows. Write it as 2027-03-31 07:30, or leave it empty.
exchange-no-such-time = “{ $value }” does not exist when { $order ->
    [mdy] the month
   *[dmy] the day
 } stands first. Choose the other order of day and month, or write it as 2027-03-31 07:30.
exchange-bad-day = “{ $value }” is no day. Write it as 2027-03-31.
exchange-not-words = “{ $field }” must hold words.
exchange-not-pairs = “{ $field }” must hold names and words, such as {"{"}"bluesky": "…"{"}"}.
exchange-bad-cell = “{ $field }” begins like JSON, but cannot be read.
exchange-unknown-word = “{ $value }” is no { $field }. There are: { $known }.
exchange-nothing-in-row = There is neither a text nor a picture in this row.

exchange-past = Its time has passed, so it goes to the backlog.
exchange-no-account = The account “{ $name }” is not connected here; the draft comes without it.
exchange-several-accounts = “{ $name }” fits several accounts; the draft comes without one. Write the account’s handle.
exchange-no-campaign = There is no campaign “{ $name }”; the draft comes without it.
exchange-no-tags = Left out, because Primum has no such tags: { $tags }
exchange-no-comment = The first comment is left out: Primum does not post comments of its own.
exchange-not-fetched = { $name } is not fetched: an import loads nothing from the network. Save the picture beside the file, or add it to the draft.
exchange-no-file = { $name } is not beside the file; the draft comes without it.
exchange-already-there = This post is in your plan already.

exchange-nothing-chosen = No row was chosen that can be imported.
exchange-file-unreadable = Row { $row }: { $name } cannot be read ({ $why }). Nothing was imported. Leave the row out, or mend the file.
exchange-file-unfit = Row { $row }: { $name } cannot be used. { $why } Nothing was imported. Leave the row out, or mend the file.

exchange-no-such-export = The { $what } cannot be written like that. Choose one of: { $kinds }.
exchange-feed-name = Posts of { $practice }
exchange-goal = { $goal ->
    [advocacy] Advocacy
    [networking] Networking
   *[education] Education
 }

# Words of the terminal.
exchange-cli-read = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 } read as { $format }, { $encoding }.
exchange-cli-row = Row { $row }
exchange-cli-summary = { $usable } can be imported, { $stopped } of them stopped by findings until they are mended; { $problems } cannot.
exchange-cli-kept = { $count ->
    [one] { $count } draft was
   *[other] { $count } drafts were
 } made. Nothing is approved or scheduled.
exchange-cli-dry = Nothing was imported (--dry-run).
exchange-cli-exported = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
 } written to { $file }.
exchange-cli-kept-up = { $file } is written again whenever the plan changes.
exchange-cli-keep-ics = --keep goes with “plan” and --format ics.

# The window: import.
exchange-menu = Import and export
exchange-import = Import posts
exchange-import-what = Each row becomes a draft. Nothing is approved or scheduled, and you can undo the whole import.
exchange-from-formats = CSV files of Buffer, Hootsuite, Publer and Primum, other tables, JSON, Markdown files, or cells copied from a spreadsheet.
exchange-from-file = Choose a file…
exchange-from-folder = Folder of Markdown files…
exchange-from-paste = Paste copied cells
exchange-files = Tables, JSON and Markdown
exchange-read = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 }, read as { $format ->
    [primum] a table of Primum
    [buffer] Buffer
    [hootsuite] Hootsuite
    [publer] Publer
    [json] JSON
    [md] Markdown
   *[table] a table
 } ({ $encoding }). Look whether each column is what it should be.
exchange-order = Dates
exchange-order-mdy = month first (03/31/2027)
exchange-order-dmy = day first (31/03/2027)
exchange-accounts = Accounts for rows that name none:
exchange-column = Column { $number }
exchange-column-is = What “{ $column }” is
exchange-field-none = Leave out
exchange-field-id = Id in Primum
exchange-field-when = Date and time
exchange-field-title = Title
exchange-field-text = Text
exchange-field-goal = Goal
exchange-field-audience = Audience
exchange-field-kind = Post or reply
exchange-field-reply = Words replied to
exchange-field-accounts = Accounts
exchange-field-language = Language
exchange-field-warning = Content warning
exchange-field-campaign = Campaign
exchange-field-consents = Consents
exchange-field-media = Pictures and films
exchange-field-card = Link card
exchange-field-evidence = Evidence
exchange-field-overrides = Versions per platform
exchange-field-options = Wishes per platform
exchange-field-date = Date
exchange-field-time = Time
exchange-field-link = Link
exchange-field-alt = Alt texts
exchange-field-tags = Tags
exchange-field-comment = First comment
exchange-cancel = Cancel
exchange-back = Back
exchange-next = Next
exchange-rows = Rows to import
exchange-head-row = Row
exchange-head-when = When
exchange-head-text = Post
exchange-head-check = Check
exchange-backlog = Backlog
exchange-checked = { $done } of { $all } rows checked
exchange-verdict-problem = Cannot be imported
exchange-verdict-waiting = Not checked yet
exchange-verdict-stops = { $count ->
    [one] { $count } stops it
   *[other] { $count } stop it
 }
exchange-verdict-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
 }
exchange-verdict-fine = Fine
exchange-row-fine = There is nothing to say about this row.
exchange-import-rows = { $count ->
    [one] Import { $count } draft
   *[other] Import { $count } drafts
 }
exchange-undo-import = Import
exchange-kept = { $count ->
    [one] { $count } draft imported
   *[other] { $count } drafts imported
 }
exchange-taken-back = { $count ->
    [one] { $count } imported draft removed
   *[other] { $count } imported drafts removed
 }{ $stayed ->
    [0] .
    [one] ; one that was changed since stays.
   *[other] ; { $stayed } that were changed since stay.
 }

# The window: export.
exchange-export = Export
exchange-export-what = A file for other programs or for your records. It leaves this computer only if you send it.
exchange-what = What to export
exchange-what-plan = Plan
exchange-what-history = History
exchange-kind = Kind of file
exchange-kind-csv = Table (CSV)
exchange-kind-json = JSON
exchange-kind-ics = Calendar file (ICS)
exchange-kind-md = Markdown, one file a post
exchange-kind-pdf = PDF
exchange-redacted = Without anything that somebody wrote
exchange-media = With pictures and films beside it
exchange-keep = Write it again whenever the plan changes
exchange-save = Save…
exchange-written = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
 } written to { $name }
exchange-written-kept = { $name } is written again whenever the plan changes
exchange-zone = Times in { $zone }

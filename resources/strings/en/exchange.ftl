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

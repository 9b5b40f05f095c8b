# What the terminal commands say.
cli-bad-json = This line is not JSON ({ $why }). Give one JSON object a line, in UTF-8.
cli-not-an-object = This line is JSON but not an object. Give one like {"{"}"text": "…"{"}"}.
cli-not-utf8 = { $file } is not UTF-8 text. Save it as UTF-8 and try again.
cli-cannot-read = { $file } cannot be read: { $why }.
cli-cannot-write = { $file } cannot be written: { $why }. Choose another place or make room, then try again.
cli-field-must-be-text = The field “{ $field }” must be text.
cli-field-must-be-texts = The field “{ $field }” must be a list of texts.
cli-field-must-be-words = The field “{ $field }” must be an object of words, such as {"{"} "subreddit": "medicine" {"}"}.
cli-field-must-be-flag = The field “{ $field }” must be true or false.
cli-field-must-be-instant = “{ $value }” is no moment for “{ $field }”. Write it with its offset, like 2026-11-24T07:30-05:00.
cli-field-must-be-day = “{ $field }” must be a day such as 2027-03-31, not “{ $value }”.
cli-interest-needs-party = Each item of “interests” must be an object with a “party” (who the tie is to), and perhaps a “kind”.
cli-field-must-be-list = The field “{ $field }” must be a list.
cli-field-unknown-value = “{ $value }” is no { $field } that Primum knows. Known: { $known }.
cli-media-needs-path = Each item of “media” must be an object with a “path”.
cli-media-about = { $file }: { $width } × { $height } pixels{ $seconds ->
    [0] .
   *[other] , { $seconds } seconds.
}
cli-media-tells = { $things ->
    [0] It tells nothing besides what it shows.
   *[other] Besides what it shows, it tells:
}
cli-media-cleaned = { $file } → { $copy }. { $things ->
    [0] It told nothing besides what it shows; proven again.
   *[other] Nothing of this is left:
}
cli-media-shape = “{ $shape }” is no shape. Write width and height with a colon, such as 4:5.
cli-checked = { $rules } rules read it: { $stops ->
    [0] nothing stops it
    [one] one finding stops it
   *[other] { $stops } findings stop it
}, { $warnings ->
    [0] no warning
    [one] one warning
   *[other] { $warnings } warnings
}. Not checked: whether a claim is true.
cli-account-added = Connected { $handle } on { $platform }. Its id is { $id }.
cli-account-removed = Disconnected { $handle } on { $platform }.
cli-account-works = { $handle } on { $platform }: works.
cli-account-fails = { $handle } on { $platform }: { $why }
cli-no-accounts = No account yet. Add one: primum accounts add --platform rehearsal --handle me
cli-tailor-needs-platform = Say for which platform: --platform x, or "platform" in the line.
cli-platform-not-connectable = Primum cannot publish to “{ $platform }” by itself yet. It can to: { $known }. Add --assisted to publish there by hand, with everything laid ready.
cli-at-or-now = Say when: either --at with a time, or --now.
cli-bad-time = “{ $value }” is not a time. Write it like 2026-11-24T07:30 or 2026-11-24T07:30-05:00.
cli-time-past = { $value } has passed. Choose a time to come, or --now.
cli-scheduled = Scheduled for { $due }: { $ids }
cli-not-scheduled = { $count ->
    [one] Not scheduled: one finding stops it.
   *[other] Not scheduled: { $count } findings stop it.
}
cli-no-way-round = There is no way round { $rules }.
cli-way-round = A second person can let it through: --waive RULE (for each rule), --second NAME, --reason TEXT.
cli-waive-what = --second and --reason belong to --waive: name the rule that the second person lets through.
cli-bad-toml = { $file } is not TOML ({ $why }).
cli-house-no-rules = { $file } names no rules. Begin each one with a line [[rule]].
cli-house-field = Rule { $number } in { $file } has a field “{ $field }” that Primum does not know. Known: { $known }.
cli-house-kind = Rule { $number } in { $file }: “{ $field }” must be { $kind ->
    [list] a list of texts, such as ["live from ward"]
    [bool] true or false
   *[str] text
}.
cli-house-rule = Rule { $number } in { $file }: { $why }
cli-queue-empty = Nothing in the queue.
cli-history-empty = Nothing has had its turn yet.
cli-publish-needs-due = Say what to publish: primum publish --due sends everything that is due.
cli-nothing-due = Nothing is due.
cli-agent-running = The agent is running for { $folder }. Ctrl+C stops it; a post that is being sent is finished first.
cli-agent-stopped = The agent has stopped.
cli-new-recovery-key = A new practice was set up. This recovery key opens its data on a new machine; it is shown only now. Print it and keep it away from this computer:
cli-passphrase = This system has no unlocked keyring. Passphrase for this practice's data
cli-backup-made = Backup made and verified: { $file }
cli-recovered = The recovery key fits. From now on this machine opens the practice.
cli-renewed = A new recovery key; the old one opens nothing any more. Print it and keep it away from this computer:
cli-bad-day = “{ $value }” is not a day. Write it like 2026-11-24.
cli-consent-none = No consent in the register yet. Print the form with “primum consent form us”, and enter it with “primum consent add” once it is signed.
cli-consent-added = Entered { $form }. Its id is { $id }; name it in a post’s “consents”.
cli-consent-attached = The signed form is kept with { $form }, encrypted.
cli-consent-saved = Written to { $file }. This copy is not encrypted: keep it as you keep a chart.
cli-consent-form = Written to { $file }. Let your insurer or lawyer see the form before you use it.
cli-consent-revoked = Withdrawn. { $held ->
    [0] Nothing was planned with it
    [one] One planned sending is held
   *[other] { $held } planned sendings are held
}; { $public ->
    [0] nothing is public.
    [one] one is public and stays so until somebody takes it down:
   *[other] { $public } are public and stay so until somebody takes them down:
}
cli-consent-planned = planned  { $title }  [{ $id }, { $state }]
cli-consent-public = public   { $title }  [{ $id }]  { $url }
cli-demo-check = 1 · A first draft is checked
cli-demo-fix = 2 · The draft is rewritten and checked again
cli-demo-tailor = 3 · What each platform will show
cli-demo-schedule = 4 · The week is scheduled, every post through the same gates
cli-demo-kept-back = Kept back: “{ $title }”.
cli-demo-publish = 5 · The week passes; the runner publishes to the rehearsal page on this machine
cli-demo-proof = 6 · What happened
cli-demo-sent = { $posts ->
    [one] One post sent
   *[other] { $posts } posts sent
}, { $live } live, { $twice } twice.
cli-demo-trail-holds = The audit trail holds: { $entries } entries, each bound to the one before.
cli-demo-trail-broken = The audit trail does not hold: one of { $entries } entries was changed.
cli-demo-open = Open the timeline: { $page }
cli-no-backups = No backup yet. Make one: primum backup
cli-restored = { $file } is now the practice's database. The one before was set aside in the data folder.
cli-recovery-key = Recovery key
cli-doctor-exported = The report is in { $file }. It holds no text, name, handle or address; look at it before you send it.
cli-doctor-nothing-to-export = There is no practice in this folder yet, so there is nothing to report.
cli-doctor-well = Everything that was looked at works.
cli-doctor-ill = Something wants doing: see the lines marked ■.
cli-doctor-keyring = The system's keyring answers.
cli-doctor-no-practice = No practice here yet; it is made when you first start the desktop or connect an account.
cli-doctor-folder = { $folder }, { $free } MiB free.
cli-doctor-database = Opens with its key; the audit trail has { $entries } entries.
cli-doctor-trail-broken = Entry { $number } of the audit trail does not follow from the one before it: somebody changed the file. Restore a backup (primum backup list) and tell whoever answers for your records.
cli-doctor-clock = { $now } UTC; the practice's zone is { $zone }.
cli-doctor-clock-behind = The computer's clock ({ $now } UTC) is behind the newest entry in the audit trail. Set the clock right; posts would go out late.
cli-doctor-account = { $handle } on { $platform }: nothing known against it. “primum accounts test” asks the platform.
cli-doctor-account-sign-in = { $handle } on { $platform } must be connected again: primum accounts add, or the Accounts page.
cli-doctor-asking = { $count ->
    [one] One delivery needs your decision: primum queue
   *[other] { $count } deliveries need your decision: primum queue
}
cli-doctor-backup = Newest verified backup: { $at } UTC.
cli-doctor-backup-old = The newest backup is of { $at } UTC. Make one: primum backup
cli-doctor-passphrase = This practice is opened by a passphrase; tokens are in its encrypted vault.
cli-no-display = There is no display here. Use the terminal commands (primum --help), or see the whole job with: primum demo
cli-demo-drawn = { $count } pictures of the desktop are in { $folder }.
cli-paused = Publishing is paused; nothing was sent. Go on with it in the desktop (the switch at the bottom of the rail).
cli-demo-gone = The folder is gone again. To keep the page and look at it: primum demo --out demo
cli-unknown-rule = There is no rule “{ $given }”. primum rules lists them all.
cli-rules-counted = { $count } rules. One with all about it: primum rules privacy/patient-name
cli-explain-entities = Recognised
cli-explain-spared = Left alone, and why
cli-explain-story = Tells about somebody in care: { $weight } by the lists, { $odds } by the model (log-odds), { $told } together; from 3 on it is a case
cli-explain-weighed = How the model weighed it (log-odds; it speaks by itself from “see” on, and overrules the lists below “drop”)

cli-library-empty = Nothing here yet, or nothing that fits. Add files with “primum library add FILE”.
cli-library-ended = rights have ended
cli-library-erased = “{ $name }” is erased.
cli-library-removed = “{ $name }” is out of the library. A post or consent still shows it and keeps its copy.
cli-library-set = Written down for “{ $name }”.
cli-library-no-day = “{ $given }” is no day. Write it as 2027-03-31, or “never”.
cli-library-captions = { $many ->
    [0] “{ $name }” has no captions.
    [one] “{ $name }” has captions for one moment.
   *[other] “{ $name }” has captions for { $many } moments.
}
cli-library-drawn = The copy with its captions in the pictures is { $id }.

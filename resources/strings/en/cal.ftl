# The calendar: many posts at once, health days, what is too close, views that are kept, paper, time zones.
cal-no-time = It has no day yet. Open it and give it a time first.
cal-not-draft = Approval is asked for drafts only, and this post is something else.
cal-not-asked = It has moved on since. Nothing was changed.
cal-did-ask = Asked for approval
cal-did-ask-no-more = Took back the request for approval
cal-observances = Health days and public holidays
cal-observances-help = Shown as a quiet line at the top of each day, for the places where you practise.
cal-day-title = { $day } { $year }
cal-this-day = On this day
cal-view-day = Day
cal-picked-one = { $said }. Picked, one of { $count }
cal-until = { $name }, to { $day }
cal-here = { $time } here ({ $place })
cal-zone = Times in { $place }
cal-zone-tip = The calendar shows the practice’s time. Your computer’s clock is set to { $here }; a post’s tip shows both.
cal-close = Less than an hour from “{ $title }” ({ $time }) on { $account }
cal-waits = Too close to “{ $title }” ({ $time }) on { $account }: the later one will wait
cal-full = { $account } already has { $count } posts that day: this one will wait for the next
cal-picked = { $count } chosen
cal-bulk = What to do with the chosen posts
cal-bulk-move = Move…
cal-bulk-pause = Pause
cal-bulk-pause-tip = Takes them off the calendar, to the backlog. Nothing goes out.
cal-bulk-tag = Tag…
cal-bulk-ask = Ask for approval
cal-bulk-delete = Delete
cal-bulk-clear = Clear
cal-bulk-clear-tip = Let go of all chosen posts (Esc)
cal-move-title = { $count ->
    [one] Move 1 post
   *[other] Move { $count } posts
  }
cal-move-hint = Each keeps its own time of day in { $zone }. Texts and approvals stay as they are.
cal-move-by = By a number of days
cal-move-to = All to one day
cal-move-days = Days (minus for earlier)
cal-move-day = Day
cal-move-here = Move
cal-tag-title = { $count ->
    [one] Tags for 1 post
   *[other] Tags for { $count } posts
  }
cal-tag-hint = Tags help you to find posts again. No reader sees them, and no approval is lost.
cal-tag-field = Tags, separated by commas
cal-tag-add = Add
cal-tag-remove = Take off
cal-undo-move = Move posts
cal-undo-pause = Pause posts
cal-undo-tag = Tag posts
cal-undo-ask = Ask for approval
cal-undo-delete = Delete posts
cal-done-move = { $count ->
    [one] Moved 1 post
   *[other] Moved { $count } posts
  }
cal-done-pause = { $count ->
    [one] Paused 1 post
   *[other] Paused { $count } posts
  }
cal-done-tag = { $count ->
    [one] Changed the tags of 1 post
   *[other] Changed the tags of { $count } posts
  }
cal-done-ask = { $count ->
    [one] Asked for approval of 1 post
   *[other] Asked for approval of { $count } posts
  }
cal-done-delete = { $count ->
    [one] Deleted 1 post
   *[other] Deleted { $count } posts
  }
cal-refused-title = { $count ->
    [one] 1 post stayed as it is
   *[other] { $count } posts stayed as they are
  }
cal-refused-hint = { $done ->
    [0] Nothing was changed.
    [one] The other one was changed.
   *[other] The other { $done } were changed.
  }
cal-refused-line = “{ $title }”: { $why }
cal-any-platform = All platforms
cal-any-author = All authors
cal-any-tag = All tags
cal-any-campaign = All campaigns
cal-views = Views
cal-view-save = Keep this view…
cal-view-save-title = Keep this view
cal-view-save-hint = The view and all filters that are set now, under a name. The same name again replaces it.
cal-view-name = Name
cal-view-keep = Keep
cal-view-kept = Kept “{ $name }”
cal-view-forget = Forget
cal-start-about = Begin a post for { $name }
cal-note-tip = { $names }
    Click to begin a post about it.
cal-print = Print this month…
cal-pdf = Save this month as a PDF…
cal-pdf-saved = Saved { $file }
cal-pdf-failed = The PDF could not be written to { $file }. Choose another folder, or close the file where it is open.
cal-paper-rest = Continued: what there was no room for
cal-paper-made = { $practice } · times in { $zone } · made { $when }
cal-tags = Tags
cal-key-pick = Choose several posts
cal-key-pick-on = Choose on, post by post
cal-key-pick-all = Choose all that are shown
cal-key-about = Begin a post about the day’s health day

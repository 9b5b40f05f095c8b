# The calendar: views, filters, chips.
calendar-views = View
calendar-view-month = Month
calendar-view-week = Week
calendar-view-agenda = Agenda
calendar-view-board = Board
calendar-column-draft = Drafts · { $count }
calendar-column-planned = Planned · { $count }
calendar-column-needs = Needs you · { $count }
calendar-column-done = Published · { $count }
calendar-card-when = { $day }, { $time }
calendar-show = Show the calendar as { $view }
calendar-canvas-hint = Arrow keys choose a day or a post, Alt with arrow keys moves the post, Enter opens it, N begins a new one.
calendar-agenda = Planned posts
calendar-back = Earlier
calendar-forward = Later
calendar-today = Today
calendar-go-today = Go to today
calendar-find = Find
calendar-new = New post
calendar-new-reply = New reply
calendar-week-of = Week of { $day }
calendar-this-month = In { $month }
calendar-this-week = This week
calendar-target = your target { $targets }
calendar-nothing-planned = Nothing planned yet. Double-click a day to begin, or press N.
calendar-all-accounts = All accounts
calendar-any-status = Any status
calendar-needs-look = { $count ->
    [one] 1 needs a look
   *[other] { $count } need a look
  }
calendar-held = { $count } held
calendar-mark-done = published
calendar-mark-planned = planned
calendar-mark-moving = on its way
calendar-mark-draft = draft
calendar-mark-look = needs a look
calendar-mark-stop = held
calendar-mark-gone = archived
calendar-free-slot = { $time } free slot
calendar-more = +{ $count } more
calendar-chip = { $title }. { $day }, { $time }. { $goal }, { $state }. { $platforms }
calendar-no-platform = no account chosen
calendar-day = { $count ->
    [0] { $day }, no posts
    [one] { $day }, one post
   *[other] { $day }, { $count } posts
  }
calendar-empty = Nothing is planned here
calendar-empty-hint = Posts with a day and a time show up in the calendar. Write the first one, or pick another month.
calendar-past = That time has passed. Choose one that is still to come.
calendar-move = Move post
calendar-moved = Moved to { $when }
calendar-moved-away = Moved out of the calendar
calendar-delete = Delete post
calendar-deleted = Deleted “{ $title }”
calendar-key-arrows = Choose a day or a post
calendar-key-move = Move the chosen post
calendar-key-open = Open the chosen post
calendar-key-delete = Delete the chosen post

## Is anything at risk?

status-well = Nothing is at risk.
status-at-risk = { $count ->
    [one] 1 thing wants your attention:
   *[other] { $count } things want your attention:
 }
status-paused = All publishing is paused. Nothing goes out until you resume it.
status-nobody-sends = Posts are waiting, but no Primum is running to send them. Leave the desktop open, or start “primum agent”.
status-asking = { $count ->
    [one] 1 post is held, missed, failed or not confirmed, and needs a decision.
   *[other] { $count } posts are held, missed, failed or not confirmed, and need a decision.
 }
status-drafts = { $count ->
    [one] 1 post planned for the next seven days is not approved and scheduled yet. It will not go out like this.
   *[other] { $count } posts planned for the next seven days are not approved and scheduled yet. They will not go out like this.
 }
status-sign-in = { $account } on { $platform } no longer lets Primum in. Connect the account again.
status-access-ends = Primum’s access to { $account } on { $platform } ends on { $day }. Connect the account again before that.
status-next = Goes out next
status-waiting = Waiting
status-deciding = Needs a decision
status-accounts = Accounts
status-nothing-next = Nothing is scheduled.
status-never-tried = nothing sent yet

## The page, the tray and the notifications.

status-missed = Missed
status-missed-hint = The time of these posts passed while nothing could be sent. Nothing goes out unless you say so. What you publish now goes out one after the other.
status-missed-line = { $title }  ·  { $platform }  ·  { $when }
status-missed-all = Choose all
status-missed-none = Choose none
status-missed-send = Publish now
status-missed-move = To the next free slots
status-missed-skip = Call off
status-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
 }
status-open = Open “{ $title }”
status-open-short = Open
status-outcome = { $outcome ->
    [sent] published
    [found] found published
    [confirmed] published, as you said
    [absent] not there when Primum looked
    [unreachable] could not be reached
    [rate-limited] asked to wait
    [sign-in] did not let Primum in
    [refused] refused
    [no-answer] no answer
    [handed] handed over
    [not-handed] not handed over
    [open] under way
   *[other] { $outcome }
 }
status-last-tried = last attempt { $when }: { $outcome }
status-alert-title = Primum needs you
status-alert-many = { $count } posts need a decision.
status-tray-next = { $when }: { $title }
status-tray-nothing = Nothing is scheduled
status-tray-asking = { $count ->
    [one] 1 post needs a decision …
   *[other] { $count } posts need a decision …
 }
status-tray-page = Status …

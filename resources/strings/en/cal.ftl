# The calendar: many posts at once, health days, what is too close, views that are kept, paper, time zones.
cal-no-time = It has no day yet. Open it and give it a time first.
cal-not-draft = Approval is asked for drafts only, and this post is something else.
cal-not-asked = It has moved on since. Nothing was changed.
cal-did-ask = Asked for approval
cal-did-ask-no-more = Took back the request for approval
cal-observances = Health days and public holidays
cal-observances-help = Shown as a quiet line at the top of each day, for the places where you practise.

# Campaigns, goals, ideas, planning a week, entries beside posts, and mindful use.

## What was done, in the audit trail.

aims-did-add-campaign = Campaign added
aims-did-change-campaign = Campaign changed
aims-did-end-campaign = Campaign ended
aims-did-set-targets = Shares of the goals changed
aims-did-add-entry = Calendar entry added
aims-did-change-entry = Calendar entry changed
aims-did-remove-entry = Calendar entry removed

## What cannot be done.

aims-no-campaign = There is no campaign { $id }. “primum campaign list” shows what there is.
aims-no-name = The campaign has no name yet. Give it one.
aims-long-name = The name of a campaign has at most { $most } characters. Please shorten it.
aims-name-taken = There is a campaign “{ $name }” already. Choose another name, or change that one.
aims-ends-first = The campaign would end before it starts. Change one of the two days.
aims-bad-grade = A school grade is a number from 1 to { $most }, or 0 for none.
aims-bad-tag = “{ $tag }” is not one hashtag. Separate hashtags with commas, and write each in one word.
aims-bad-day = “{ $value }” is not a day. Write it like 2026-11-24.
aims-targets-sum = The shares add up to { $total } %. They must add up to 100 %.
aims-empty-idea = There is nothing to keep yet. Write the idea in a few words.
aims-long-idea = An idea is one line of at most { $most } characters. Keep the short form, and write the rest in the post.
aims-no-idea = “{ $title }” is not an idea any more; somebody has planned it meanwhile.
aims-past = This time has passed. Choose one that is still to come.
aims-twice = Two posts would stand at the same moment. Move or untick one of them.
aims-feed-large = This file is larger than { $most } MB, which no feed needs. Save the feed again, or a part of it.
aims-feed-broken = This file cannot be read as a feed. Primum takes RSS, Atom and OPML files.
aims-feed-empty = There is nothing with a title in this file.
aims-feed-unsafe = This file defines its own document type, which no feed needs and attacks use. It was not read.
aims-no-entry = There is no entry { $id } any more. It may have been removed in another window.
aims-entry-no-title = The entry has no title yet. Give it one.
aims-entry-long-title = A title has at most { $most } characters. Please shorten it, and write the rest as a note.
aims-entry-no-time = A meeting needs a time. Choose one.
aims-entry-minutes = The time spent is a number of hours from 0 to 168.

## Links.

aims-utm-added = Links say that they come from the campaign “{ $campaign }” (utm parameters)

## Reasons for what is proposed.

aims-goal-word = { $goal ->
    [education] education
    [advocacy] advocacy
   *[networking] networking
}
aims-why-slot = This slot is set aside for { aims-goal-word }.
aims-why-goal = { $goal ->
    [education] Education
    [advocacy] Advocacy
   *[networking] Networking
} has { $share } % of the posts so far; you aim at { $target } %.
aims-why-campaign = The campaign “{ $campaign }” runs on this day.
aims-why-day = “{ $day }” is on this day.

## Posts of a meeting. What is written here is the start of a post.

aims-draft-title = { $role ->
    [announce] Announce: { $title }
    [remind] Reminder: { $title }
   *[recap] Recap: { $title }
}
aims-text-announce = Join us online: { $title }, on { $when }.
aims-text-remind = A reminder: { $title }, on { $when }.
aims-text-recap = Thank you to everyone who joined { $title }. What we talked about:
aims-day = { NUMBER($day) } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
aims-day-time = { $day }, { $time } ({ $place } time)
aims-cpd-day = Day
aims-cpd-title = Activity
aims-cpd-hours = Hours
aims-cpd-where = Where
aims-cpd-note = Reflection

## Terminal.

aims-none-terminal = There are no campaigns yet. Add one: primum campaign add "Flu season" --goal education
aims-added-terminal = Campaign { $id } added.
aims-changed-terminal = Campaign { $id } changed.{ $reopened ->
    [0] {""}
    [one] {" "}One approved post has other links now and is a draft again.
   *[other] {" "}{ $reopened } approved posts have other links now and are drafts again.
}
aims-ended-terminal = “{ $name }” has ended. Its posts stay as they are planned.
aims-ended = ended
aims-progress = { $open } open · { $planned } planned · { $sent } out · { $held } held

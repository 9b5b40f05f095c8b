# Campaigns, goals, ideas, planning a week, entries beside posts, and mindful use.

## What was done, in the audit trail.

aims-did-add-campaign = Campaign added
aims-did-change-campaign = Campaign changed
aims-did-end-campaign = Campaign ended
aims-did-remove-campaign = Campaign removed
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

aims-why-slot = { $goal ->
    [education] This slot is set aside for education.
    [advocacy] This slot is set aside for advocacy.
   *[networking] This slot is set aside for networking.
}
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

## The campaigns page.

aims-page = Campaigns
aims-tabs = What is shown
aims-tab-campaigns = Campaigns
aims-tab-goals = Goals
aims-tab-entries = Meetings and learning
aims-new = New campaign
aims-edit = Change the campaign
aims-change = Change
aims-change-tip = Change “{ $name }”
aims-end = End
aims-end-tip = End “{ $name }” today
aims-revive = Take up again
aims-empty-title = Posts that belong together
aims-empty-what = A campaign gives posts one goal, one audience and days on which they run, and shows how far they are.
aims-no-posts = No posts yet. Choose this campaign in the composer, at the top.
aims-span = { $first } – { $last }
aims-span-from = From { $first }
aims-span-until = Until { $last }
aims-span-open = Without dates
aims-starts-in = { $days ->
    [one] starts tomorrow
   *[other] starts in { $days } days
}
aims-days-left = { $days ->
    [one] last day
   *[other] { $days } days left
}
aims-for = for { $audience }
aims-at-grade = school grade { $grade }
aims-utm-on = links are marked
aims-name = Name
aims-name-example = Flu season
aims-goal = Goal
aims-objective = Objective
aims-objective-example = What is it to reach, and by when?
aims-audience = Audience
aims-days = Days
aims-starts = Starts on
aims-ends = Ends on
aims-grade = Reading level
aims-grade-hint = The school grade at which its posts should be readable; for the public, 6 to 8.
aims-no-grade = none
aims-hashtags = Hashtags
aims-hashtags-example = FluShot, VaccinesWork
aims-hashtags-hint = Offered in the composer; nothing is added by itself.
aims-links = Links
aims-utm = Mark links with utm parameters
aims-utm-hint = Your website’s statistics then show which campaign visitors came from. They say nothing about a person. You see them in the preview.
aims-utm-hosts = Only links to
aims-utm-hosts-example = harbourfp.example
aims-utm-hosts-hint = Your own websites; empty means every link.
aims-utm-campaign = Campaign parameter
aims-utm-campaign-hint = made from the name
aims-utm-medium = Medium parameter
aims-keep = Keep
aims-kept = “{ $name }” is kept.{ $reopened ->
    [0] {""}
    [one] {" "}One approved post has other links now and is a draft again.
   *[other] {" "}{ $reopened } approved posts have other links now and are drafts again.
}
aims-add-step = add a campaign
aims-change-step = change a campaign
aims-end-step = end a campaign

## Goals.

aims-targets = What you aim at
aims-targets-what = The share of your posts that each goal should have. The calendar shows the mix against it, and “Plan my week” works towards it.
aims-target-of = Share of { $goal }
aims-about-education = Helps people understand health, prevention and treatment.
aims-about-advocacy = Speaks up for patients, colleagues or better conditions.
aims-about-networking = Keeps you in touch with colleagues and your community.
aims-sum-right = Adds up to 100 %.
aims-keep-targets = Keep these shares
aims-targets-step = change the shares of the goals
aims-targets-kept = The shares are kept.
aims-fit = Which platform suits which goal
aims-fit-what = Your own platforms come first. Where a source is known, “primum platforms” names it.
aims-fit-strong = fits well
aims-fit-fair = fits
aims-fit-weak = fits poorly
aims-connected = connected

## Entries.

aims-new-entry = New entry
aims-meeting = Virtual meeting
aims-milestone = Milestone
aims-cpd = Learning note
aims-meetings = Virtual meetings
aims-milestones = Milestones
aims-learning = Learning (CPD)
aims-learning-total = { $hours ->
    [one] one hour in { $year }
   *[other] { $hours } hours in { $year }
}
aims-entries-empty = More than posts
aims-entries-empty-what = A virtual meeting brings its announcement, reminder and recap as drafts. Milestones and notes on your learning stand in the calendar too.
aims-meeting-hint = Its posts are drafts in the calendar. When you move the meeting, those that are not out move with it.
aims-milestone-hint = A day to remember: an opening, an anniversary, an award.
aims-cpd-hint = Continuing professional development: what you learned, and what it changes.
aims-entry-title = Title
aims-entry-day = Day
aims-entry-time = Time
aims-entry-minutes-field = Time spent
aims-minutes = {" "}minutes
aims-entry-link = Link
aims-entry-where = Where
aims-note = Note
aims-reflection = Reflection
aims-note-example = No patient’s name, no case that could be recognised.
aims-drafts = Drafts
aims-role-announce = Announce
aims-role-remind = Remind
aims-role-recap = Recap
aims-offset = When: { $post }
aims-hours-before = {" "}hours before
aims-hours-after = {" "}hours after
aims-hours = { $hours ->
    [one] one hour
   *[other] { $hours } hours
}
aims-posts = { $count ->
    [one] one post
   *[other] { $count } posts
}
aims-remove-tip = Remove “{ $name }”
aims-export = Export learning
aims-exported = { $name } is written.
aims-entry-step = add a calendar entry
aims-entry-change-step = change a calendar entry
aims-entry-remove-step = remove a calendar entry
aims-entry-added = “{ $title }” is in the calendar.{ $drafts ->
    [0] {""}
    [one] {" "}It has one draft.
   *[other] {" "}It has { $drafts } drafts.
}
aims-entry-changed = The entry is kept.{ $moved ->
    [0] {""}
    [one] {" "}One post moved with it.
   *[other] {" "}{ $moved } posts moved with it.
}{ $reopened ->
    [0] {""}
    [one] {" "}One was approved; look at its date and approve it again.
   *[other] {" "}{ $reopened } were approved; look at their dates and approve them again.
}
aims-entry-removed = “{ $title }” is removed. Its posts stay.
aims-more-lines = +{ $count } more
aims-campaign-spoken = campaign { $name }

## Ideas.

aims-ideas = Ideas
aims-ideas-close = Close the ideas
aims-ideas-empty = No ideas yet. Press Ctrl+I anywhere, or read a feed file. Then drag an idea onto a day.
aims-idea-add = New idea
aims-idea-spoken = { $title }, { $goal }
aims-capture = Keep an idea
aims-capture-what = One line is enough. It waits beside the calendar until you plan it.
aims-capture-example = What would help people to know?
aims-capture-keep = Keep
aims-capture-step = keep an idea
aims-captured = The idea is kept.
aims-feed = From a file
aims-feed-files = Feeds
aims-feed-unread = { $name } cannot be read: { $why }.
aims-feed-title = { $count ->
    [one] One item in this feed
   *[other] { $count } items in this feed
}
aims-feed-what = Those that you tick become ideas, with their link as a source to check. Nothing is fetched from the web.
aims-feed-list = Items of the feed
aims-feed-keep = { $count ->
    [0] Keep
    [one] Keep one idea
   *[other] Keep { $count } ideas
}
aims-feed-step = keep ideas from a feed
aims-feed-kept = { $count ->
    [0] No new ideas.
    [one] One idea is kept.
   *[other] { $count } ideas are kept.
}{ $known ->
    [0] {""}
    [one] {" "}One was known already.
   *[other] {" "}{ $known } were known already.
}
aims-tick-all = Tick all
aims-tick-none = Untick all
aims-plan = Plan…
aims-write = Write now
aims-plan-title = When should it be posted?
aims-plan-other = Another time
aims-plan-take = Put it there
aims-plan-step = plan an idea
aims-planned = A draft stands on { $when }.
aims-taken-up = The idea is a draft now.
aims-remove-idea-step = delete an idea
aims-idea-removed = “{ $title }” is deleted.

## Plan my week.

aims-week = Plan my week
aims-week-what = One proposal for each free slot, by your goals, ideas and campaigns. Drag a line onto another to let them change places. They become drafts; nothing is approved.
aims-week-of = Week of { $day }
aims-week-before = The week before
aims-week-after = The week after
aims-week-empty = { $goal ->
    [education] New education post
    [advocacy] New advocacy post
   *[networking] New networking post
}
aims-week-keys = Alt and the up or down arrow move the proposal to another slot.
aims-week-no-slots = There are no weekly slots yet. Add some in the settings; then there is something to plan.
aims-week-full = Every slot of this week that is still to come has a post. Look at the week after with the arrow, or add slots in the settings.
aims-week-take = { $count ->
    [0] Put these in
    [one] Put this one in
   *[other] Put these { $count } in
}
aims-week-step = plan a week
aims-week-put = { $count ->
    [one] One draft is in the calendar.
   *[other] { $count } drafts are in the calendar.
}

aims-all = All posts
aims-stage-open = Open
aims-stage-planned = Planned
aims-stage-sent = Out
aims-stage-held = Held

## In the composer.

aims-no-campaign-pill = No campaign
aims-campaign-name = Campaign: { $name }
aims-add-tags = Add { $tags }
aims-to-page = All campaigns…
aims-too-hard = { $name }: grade { $grade }, aim { $aim }

## Mindful use.

aims-budget = Minutes a day
aims-budget-help = When you have spent this long in Primum on a day, a quiet line says so, once. 0 means never. Nothing is blocked.
aims-budget-reached = You have spent { $minutes } minutes here today, as long as you wanted. The rest can wait.
aims-protected = Protected clinical hours
aims-protected-what = In these hours no notification is shown, and nothing is proposed or moved into them. What you plan there yourself stays.
aims-duty-day = Day
aims-duty-from = From
aims-duty-until = Until
aims-duty-add = Protect
aims-duty-remove = Protect { $hours } no more
aims-duty-empty = These hours begin and end at the same time. Change one of them.
aims-duty-twice = These hours are protected already.
aims-did-protect = Protected hours changed
aims-pause-title = Would you like to sleep on it?
aims-pause-why = This post sounds heated. What is written in anger reads differently in the morning, and what is out is hard to take back.
aims-pause-back = Back to the text
aims-pause-go-on = Go on
aims-pause-sleep = Sleep on it: { $when }
aims-slept = The draft waits until { $when }. Nothing goes out before you have looked at it again.
aims-glance = Your week at a glance
aims-glance-close = Close the glance
aims-glance-out = { $count ->
    [0] Nothing went out in the last seven days.
    [one] One post went out in the last seven days.
   *[other] { $count } posts went out in the last seven days.
}
aims-glance-held = { $count ->
    [one] One post is held and needs you.
   *[other] { $count } posts are held and need you.
}
aims-glance-ahead = { $count ->
    [0] Nothing is planned for the next seven days.
    [one] One post is planned for the next seven days.
   *[other] { $count } posts are planned for the next seven days.
}

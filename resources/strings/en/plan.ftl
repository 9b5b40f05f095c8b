## Planning: states of a post, what was done, what cannot be done.

plan-state-idea = Idea
plan-state-draft = Draft
plan-state-in-review = In review
plan-state-approved = Approved
plan-state-scheduled = Scheduled
plan-state-published = Published
plan-state-partly = Partly published
plan-state-archived = Archived
plan-state-unanswered = Not replied

plan-did-create = Post created
plan-did-restore = Post brought back
plan-did-reopen = Post changed after its approval; it is a draft again
plan-did-not-answer = Decided not to reply
plan-did-take-up = Reply taken up again
plan-did-move = Post moved to another time
plan-did-delete = Post deleted
plan-did-schedule = Approved and scheduled
plan-did-vouch = Rests on somebody’s word about a picture
plan-did-waive = Let through on a second person’s word

plan-already-public = This post is public, or may be, on at least one account, so it can no longer be changed, moved or deleted here. Make a copy and change that.
plan-not-a-reply = Only a reply can be closed by not replying. Delete this post, or leave it as a draft.
plan-not-closed = This reply is open already.
plan-no-account = No account is chosen. Choose at least one account to publish to.
plan-empty = There is nothing to publish yet. Write a text or add a picture.
plan-nothing-to-send = This post is already published on every account that is chosen.
plan-account-busy = Something is being sent to this account, or it is not known yet whether it went out. Disconnect it when that is settled.
plan-did-connect = Account connected
plan-did-set-up = Practice set up
plan-did-leave = Account disconnected

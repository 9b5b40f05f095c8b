# Answers to comments under own posts.
answer-no-reply = This post answers a comment on { $platform } and is not marked as a reply. Choose “Reply”, so that it is checked as one.
answer-elsewhere = This reply answers a comment on another platform. Take { $platform } away, or answer there in a reply of its own.
answer-not-there = Primum cannot answer comments on { $platform } by itself. Open the comment there and paste the reply.
answer-words-missing = Paste the words that this reply answers. Without them it cannot be checked whether it gives somebody away.
answer-words-only = An answer here is words alone, in one part. Take the files out or shorten it.
answer-gone = The comment that this reply answers is not there any more. Nothing was published.
answer-none = Nobody has written under your latest posts.
answer-how = To answer one: schedule a post of the kind “reply” with its words in “in_reply_to” and its id in the option named beside it.
answer-trouble = { $account }: { $reason }

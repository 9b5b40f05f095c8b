# The middle column of the composer: each platform's version.
preview-tabs = Versions
preview-none-title = How it will look
preview-none = Choose the accounts it goes to, and see here what each platform will show.
preview-choose = Choose accounts
preview-count = { NUMBER($used, useGrouping: 0) }/{ NUMBER($limit, useGrouping: 0) }
preview-used = { NUMBER($used, useGrouping: 0) }
preview-posts = { $count } posts
preview-part = Part { $number } of { $count }:
preview-now = now
preview-more = more
preview-see-more = see more
preview-alt = ALT
preview-pictures = { $count ->
    [one] Picture: { $described }
   *[other] { $count } pictures: { $described }
  }
preview-warning = Content warning: { $warning }
preview-empty = Your words will stand here.
preview-follows = Follows your text.
preview-edit = Edit this version
preview-edited = { $platform }: your own version
preview-edited-name = Your version for { $platform }
preview-reset = Reset to your text
preview-difference = What differs

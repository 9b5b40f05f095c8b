# Cards: a text as a picture.

card-empty = A part of the card has no words yet. Fill in all parts that this kind of card needs; a figure needs its source.
card-too-long = “{ $words } …” is too long for this card. Shorten it, or put the rest into the text of the post.
card-letters = The card’s letters do not include: { $letters }. Write it without them, or put this into the text of the post.
card-no-colour = “{ $colour }” is no colour. Write it as # and six digits or letters a to f, such as #0E6B80.
card-no-json = { $file } is no JSON. Write the card as an object such as {"{"}"kind": "tip", "headline": "Wash your hands"{"}"}.
card-no-kind = The card needs a kind, one of: { $known }.
card-written = The card is in { $file }.
card-label-tip = Health tip
card-label-myth = Myth
card-label-fact = Fact
card-label-source = Source

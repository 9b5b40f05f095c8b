# Covering faces and words in pictures and films, and the export.

redact-crop-empty = Nothing is left of the picture after this cut. Draw a larger frame.
redact-size = This size cannot be made: width and height are 1 to { $most } pixels.
redact-still-there = { $many ->
    [one] Something can still be seen where it should be covered, so nothing was written. Cover a larger part with a solid box, or cut that part away.
   *[other] { $many } faces or lines can still be seen where they should be covered, so nothing was written. Cover larger parts with solid boxes, or cut them away.
}
redact-nothing-asked = Say what to cover: --faces, --text, or both.
redact-same-file = The original is kept: give --out another name than the file itself.
redact-done = { $many ->
    [0] Nothing was found to cover; a copy without hidden information is in { $file }.
    [one] One place was covered, and nothing can be found there any more: { $file }
   *[other] { $many } places were covered, and nothing can be found there any more: { $file }
}
redact-followed = Every face was covered in every frame{ $many ->
    [0] {""}
    [one] , and one place beside them
   *[other] , and { $many } places beside them
}; none can be found any more: { $file }

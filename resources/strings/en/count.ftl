# Counting a text for one platform
count-length =
    { $limit ->
        [0] { $length } as { $platform } counts; it has no limit.
       *[other] { $length } of { $limit }, as { $platform } counts.
    }

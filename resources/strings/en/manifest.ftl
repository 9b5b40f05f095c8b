# A platform's manifest that cannot be used. Whoever writes or updates one reads these.
manifest-not-toml = { $file } is not valid TOML: { $reason }
manifest-missing = { $file }: “{ $fact }” is missing.
manifest-wrong-type = { $file }: “{ $fact }” has a value of the wrong kind ({ $value }).
manifest-choice = { $file }: “{ $fact }” is “{ $value }”; it must be one of: { $known }.
manifest-unknown = { $file }: nothing reads “{ $fact }”. Is it misspelt?
manifest-no-source = { $file }: “{ $fact }” has no source. Say under [[sources]] where it was read and when.
manifest-source-for-nothing = { $file }: a source names “{ $fact }”, which is not there or already has one.

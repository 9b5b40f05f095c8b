wish-yes-or-no = The option “{ $name }” is “{ $value }”. Write “yes” or “no”.
wish-unknown = The option “{ $name }” is “{ $value }”, which this platform does not know. It knows: { $known }.

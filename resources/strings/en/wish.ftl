wish-unknown = The post’s option “{ $name }” says “{ $given }”. Use one of: { $known }.

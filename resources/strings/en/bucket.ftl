# The media host on the settings page.
bucket-title = Media host
bucket-why = Instagram and Threads fetch pictures and films from a web address. Any storage that speaks S3 will do; files lie there under random names only while they are published. Without it, such posts are published by hand.
bucket-endpoint = Address
    .hint = Your provider's S3 address, such as https://s3.eu-central-1.amazonaws.com.
bucket-bucket = Bucket
    .hint = It can stay closed to the public.
bucket-region = Region
    .hint = As your provider names it; “auto” where there are none.
bucket-key-id = Key id
    .hint = Of a key that may write, read and delete in the bucket.
bucket-secret = Secret of the key
    .hint = It is kept in the keyring of this computer only.
bucket-secret-kept = Kept in the keyring
bucket-set = A media host is set.
bucket-none = No media host is set.
bucket-keep = Try and keep
bucket-test = Put, read and delete a test file
bucket-forget = Forget it
bucket-kept = The media host works and is kept.
bucket-left = { $count ->
    [one] The media host is forgotten. One file could not be deleted there: empty the folder “primum” in the bucket by hand.
   *[other] The media host is forgotten. { $count } files could not be deleted there: empty the folder “primum” in the bucket by hand.
}

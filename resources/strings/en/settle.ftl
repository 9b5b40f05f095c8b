settle-too-early = It is too early to say whether { $host } published it. Primum looks again.
settle-too-many = So much was posted to this account meanwhile that Primum cannot tell whether this post is there. Look at { $host } yourself.

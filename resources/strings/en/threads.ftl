threads-other-account = The token belongs to { $found }, not to { $given }. Nothing was connected.
threads-no-documents = Threads takes no documents. Take the document out of this post.
threads-tag = “{ $given }” cannot be a topic on Threads. A topic has 1 to 50 characters and neither “.” nor “&”.

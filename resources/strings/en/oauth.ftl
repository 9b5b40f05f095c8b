# Signing in through the browser with an app of one's own.
oauth-app-needed = To sign in to { $platform }, Primum needs the client ID of an app that you registered there. “primum accounts guide { $platform }” and the connect sheet say how to get one.
oauth-secret-needed = { $platform } wants the secret of your app as well. Copy it from the page of the app.
oauth-redirect-needed = { $platform } sends nobody back to a program. Enter the https address that you registered as redirect address in your app.
oauth-redirect-unusable = “{ $given }” cannot be a redirect address. It has to begin with https:// and be the one that stands in your app.
oauth-ports-taken = Primum needs one of the ports { $ports } on this computer for the answer of the browser, and all of them are in use. Close the program that uses them, or restart, then try again.
oauth-page-refused = The platform’s page did not let you sign in. It says: “{ $reason }”. Compare client ID, redirect address and permissions with the guide, then start again.
oauth-paste-no-code = That address holds no answer of the sign-in. Copy the whole address from the browser’s address bar, after you have said yes.
oauth-paste-other = That address belongs to another sign-in. Copy the one from the page that Primum opened last.
oauth-token-refused = { $host } did not accept the sign-in. It says: “{ $reason }”. Compare client ID, secret and redirect address with the guide, then start again.
oauth-other-account = You signed in as { $found }, but { $wanted } is to be connected again. Nothing was changed. Sign out of that account in the browser, then start again.
oauth-renewing-elsewhere = Another Primum on this computer is renewing the sign-in and does not finish. Nothing was sent; trying again is safe.

# In the terminal and beside accounts.
oauth-open-page = Sign in on this page; it opens in your browser. Primum waits for five minutes.
oauth-paste-address = When the page has let you in, copy the whole address from the browser’s address bar and paste it here:
oauth-no-guide = There is no guide to “{ $platform }”: it needs no app of your own, or Primum does not know it.
oauth-ends-on = sign-in ends { $day }
oauth-at-risk = { $posts ->
    [one] 1 post at risk
   *[other] { $posts } posts at risk
}

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
oauth-not-by-app = { $handle } was connected with a token that was pasted, so Primum does not know your app. Connect it once more below: paste a new token, or sign in with your app. Nothing planned is lost.

# In the desktop.
oauth-about = With an app of your own at { $platform }. A guide says what to click and what it costs.
oauth-sheet-title = Connect { $platform }
oauth-sheet-why = { $platform } lets programs in only with an app that somebody has registered there. Yours belongs to you alone; Primum ships none. Without one, you can still publish by hand.
oauth-guide = Guide to an app of your own at { $platform }
oauth-client-id = Client ID
oauth-client-secret = Client secret
oauth-client-id-missing = Please enter the client ID of your app.
oauth-redirect = Redirect address
oauth-redirect-hint = Only where the guide says so: the https address that stands in your app.
oauth-behalf = { $platform ->
    [linkedin] Organisation
   *[other] Page
}
oauth-behalf-hint = { $platform ->
    [linkedin] Empty for yourself; else the number of the organisation that posts are to be from.
   *[other] Its name; empty where you have only one.
}
oauth-token-hint = A token that you made on the platform’s own pages. Kept in your system’s keyring.
oauth-waiting-paste = Say yes in your browser. Then copy the whole address from its address bar and paste it here.
oauth-paste = Address
oauth-paste-hint = Only needed where the browser does not come back to Primum by itself.
oauth-paste-take = Use this address
oauth-again = Sign in again
oauth-again-named = Sign in again to { $handle }
oauth-again-title = Sign in again to { $handle }
oauth-again-why = The platform’s page opens in your browser. What is connected now stays until the new sign-in works.
oauth-ends-in = The sign-in ends { $when }.
oauth-ends-risk = The sign-in ends { $when }: { $posts ->
    [one] 1 post at risk
   *[other] { $posts } posts at risk
}. Sign in again before that.
oauth-ended = The sign-in ended { $when }. { $posts ->
    [0] Sign in again.
    [one] 1 post at risk: sign in again.
   *[other] { $posts } posts at risk: sign in again.
}
oauth-risk-now = { $posts ->
    [one] 1 post at risk
   *[other] { $posts } posts at risk
} until you connect the account again.
oauth-risk-go = Accounts
oauth-risk-calendar = { $posts ->
    [one] 1 post at risk
   *[other] { $posts } posts at risk
}: the sign-in of { $names } ends { $when }. Sign in again before that.
oauth-risk-calendar-now = { $posts ->
    [one] 1 post at risk
   *[other] { $posts } posts at risk
}: sign in again to { $names }.

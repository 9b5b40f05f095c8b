# One practice on several machines: the shared database and what can be in its way.

clinic-url-unusable = This is not an address of a PostgreSQL database. It looks like this: postgresql://user@server/database
clinic-url-password = The address holds a password, which other people on this computer could see. Leave it out: Primum asks for it, and keeps it in the keyring.
clinic-url-clear = This address asks for a connection that is not encrypted; posts and names would travel in clear. Leave “sslmode” out, or use “verify-full” (or “require”, where the server’s certificate is the clinic’s own).
clinic-no-driver = This Primum was installed without the part that talks to PostgreSQL. Install “primum[clinic]”, or the packaged app, which holds it.
clinic-unreachable = The clinic’s database does not answer, or does not accept the user name and password. Nothing was lost; Primum tries again by itself. Check the network, and ask whoever runs the server.
clinic-busy = Another machine is holding the clinic’s database and did not let go in time. The last change was not saved. Wait a moment and try again.
clinic-disk-full = The disk of the clinic’s database server is full. What was already saved is safe, the last change was not saved. Tell whoever runs the server.
clinic-read-only = The clinic’s database cannot be written at the moment. The last change was not saved. Tell whoever runs the server.
clinic-rights = The clinic’s database does not allow this user to do that. The user must own the database’s tables. Tell whoever runs the server.
clinic-damaged = The clinic’s database server reports damaged data, and Primum has stopped using it. Tell whoever runs the server; it must be restored from a backup there.
clinic-empty = This database holds no practice yet. Move one there first, with “primum clinic share” on the machine that has it.
clinic-older = The clinic’s database was made by an older Primum. Nothing was changed. Have the server backed up, then run “primum clinic upgrade” once; the other machines need this version too.
clinic-upgrade-failed = The clinic’s database could not be brought to this version, and was left exactly as it was. Use the version you had before, and tell us what you saw here.
clinic-used = This database holds data already. Two practices must not be mixed: use an empty database, or “primum clinic join” if this is your clinic’s.
clinic-files-used = The folder “{ $folder }” belongs to a practice already. Use an empty folder, or “primum clinic join” if this is your clinic’s.
clinic-already = This machine’s practice is shared already. “primum clinic” shows where.
clinic-join-used = There is a practice in this data folder already. To join a clinic, use a new data folder (--data-dir).
clinic-no-files = The folder “{ $folder }” is not a clinic’s: there is no keys.json in it. Check that the share is connected, and that the first machine ran “primum clinic share”.
clinic-none = This machine’s practice is not shared, so there is nothing to do.
clinic-backup = This practice is kept in the clinic’s database: it is backed up and restored where the server runs (pg_dump, pg_restore), together with the shared folder.
clinic-file-damaged = The note of where the clinic’s database is cannot be read ({ $file }). Nothing was changed. Put it back from a backup of this computer, or join the clinic again in a new data folder.

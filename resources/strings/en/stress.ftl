# A stress run in the terminal.

stress-began = A stress run of { $minutes } minutes in { $lanes } lanes, with seed { $seed }. Nothing leaves this machine, and nothing of yours is touched.
stress-goes-on = … { $kills } kills in this lane so far.
stress-kills = kills        { $count }
stress-failures = fell over    { $count }
stress-deliveries = deliveries   { $count } (sent { $sent }, waiting for a decision { $asked })
stress-live = live copies  { $count } of { $parts } parts
stress-duplicates = duplicates   { $count }
stress-lost = lost         { $count }
stress-stuck = stuck        { $count }

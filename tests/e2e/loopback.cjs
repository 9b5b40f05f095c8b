// Loaded with --require before a server under test: everything it opens listens on 127.0.0.1 only.
'use strict'
const net = require('node:net')
const listen = net.Server.prototype.listen
net.Server.prototype.listen = function (...args) {
  if (typeof args[0] === 'object' && args[0] !== null && args[0].path === undefined) {
    args[0] = { ...args[0], host: '127.0.0.1' }
  } else if (typeof args[0] === 'number' || /^\d+$/.test(String(args[0]))) {
    const rest = args.slice(1).filter((arg) => typeof arg === 'function')
    args = [{ port: Number(args[0]), host: '127.0.0.1' }, ...rest]
  }
  return listen.apply(this, args)
}

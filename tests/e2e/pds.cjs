// Starts the real Bluesky PDS with its own PLC directory: node --require loopback.cjs pds.cjs NODE_MODULES PORT
// Prints one line of JSON when it answers, and ends when its standard input is closed.
'use strict'
const { createRequire } = require('node:module')
const [, , modules, port] = process.argv
const load = createRequire(`${modules}/`)
const { TestPds, TestPlc } = load('@atproto/dev-env')

async function main() {
  const plc = await TestPlc.create({})
  const pds = await TestPds.create({ port: Number(port), didPlcUrl: plc.url })
  console.log(JSON.stringify({ url: `http://127.0.0.1:${pds.port}` }))
  process.stdin.on('end', () => process.exit(0)).resume()
}
main().catch((error) => {
  console.error(error)
  process.exit(1)
})

// Starts a certified OpenID provider (npm oidc-provider): node oidc.mjs NODE_MODULES PORT
// Prints one line of JSON when it answers, and ends when its standard input is closed.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
const [, , modules, port] = process.argv
const entry = createRequire(`${modules}/`).resolve('oidc-provider')
const { default: Provider } = await import(pathToFileURL(entry))

const url = `http://127.0.0.1:${port}`
const common = { grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'] }
const provider = new Provider(url, {
  clients: [
    { ...common, client_id: 'native', application_type: 'native', token_endpoint_auth_method: 'none',
      redirect_uris: ['http://127.0.0.1/callback'] },
    { ...common, client_id: 'with+secret', client_secret: 'a secret: of 100 %', application_type: 'native',
      token_endpoint_auth_method: 'client_secret_basic', redirect_uris: ['http://127.0.0.1/callback'] },
    { ...common, client_id: 'pasted', client_secret: 'shared-secret', token_endpoint_auth_method: 'client_secret_post',
      redirect_uris: ['https://clinic.example/back'] }
  ],
  scopes: ['openid', 'offline_access'],
  pkce: { required: (ctx, client) => client.clientId !== 'pasted' },
  features: { revocation: { enabled: true }, introspection: { enabled: false } },
  rotateRefreshToken: true,
  ttl: { AccessToken: 3600 },
  cookies: { keys: ['only-for-tests'] }
})
provider.listen(Number(port), '127.0.0.1', () => console.log(JSON.stringify({ url })))
process.stdin.on('end', () => process.exit(0)).resume()

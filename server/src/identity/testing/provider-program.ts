import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'

/*
 * A provider of single sign-on as a process of its own: whoever types a name into its form is that person, and the name is the
 * subject. It also says a user name and a mail address, for whoever asks.
 * `node provider-program.ts <port> <redirect address> <client secret>`
 */
const [, , port = '0', redirect = '', secret = ''] = process.argv

const said = (subject: string) => ({
  sub: subject,
  preferred_username: subject,
  email: subject,
  email_verified: true,
})

const server = createServer()
server.listen(Number(port), '127.0.0.1', () => {
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'dam-lam', client_secret: secret, redirect_uris: [redirect], token_endpoint_auth_method: 'client_secret_basic' }],
    claims: { openid: ['sub'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    cookies: { keys: ['only for tests'] },
    findAccount: (_context: unknown, accountId: string) => ({ accountId, claims: async () => said(accountId) }),
  })
  server.on('request', provider.callback())
  console.log(`ready ${issuer}`)
})

import { apart, met, type Chapter } from './item.ts'

const NO_RESOURCE = 'The API takes no access token of another issuer.'
const NO_SERVER = 'The program is no authorization server.'

export const v10: Chapter = {
  number: 10,
  title: 'OAuth and OIDC',
  items: [
    met(2, '10.1.1', 'Tokens only where they are needed', 'Tokens of the provider stay in the server for the length of one request and are kept nowhere; the browser gets a session of ours.', 'server/src/identity/said-by-provider.ts', 'server/src/identity/single-sign-on.test.ts'),
    met(2, '10.1.2', 'Answers belong to the browser that asked', 'State, nonce and verifier are kept by the server for one browser, by a cookie, once and for ten minutes.', 'server/src/identity/journey.ts', 'server/src/identity/single-sign-on.test.ts'),
    met(2, '10.2.1', 'No forged token requests', 'PKCE with S256 and a state, both checked.', 'server/src/identity/journey.ts', 'server/src/identity/single-sign-on.test.ts'),
    met(2, '10.2.2', 'No mix-up of servers', 'There is one provider; its answer must name it where it says that it does (RFC 9207), and the library compares the issuer.', 'server/src/identity/journey.ts', 'server/src/identity/single-sign-on.test.ts'),
    apart(2, '10.3.1', 'Access tokens for this audience', NO_RESOURCE),
    apart(2, '10.3.2', 'Decide by the claims of the token', NO_RESOURCE),
    apart(2, '10.3.3', 'Identify people by issuer and subject', NO_RESOURCE),
    apart(2, '10.3.4', 'Check strength and recentness', NO_RESOURCE),
    apart(1, '10.4.1', 'Redirect addresses exactly as registered', NO_SERVER),
    apart(1, '10.4.2', 'Codes once', NO_SERVER),
    apart(1, '10.4.3', 'Codes short-lived', NO_SERVER),
    apart(1, '10.4.4', 'Only the grants that are needed', NO_SERVER),
    apart(1, '10.4.5', 'No replay of refresh tokens', NO_SERVER),
    apart(2, '10.4.6', 'PKCE demanded', NO_SERVER),
    apart(2, '10.4.7', 'Guarded registration of clients', NO_SERVER),
    apart(2, '10.4.8', 'Refresh tokens expire', NO_SERVER),
    apart(2, '10.4.9', 'People can revoke tokens', NO_SERVER),
    apart(2, '10.4.10', 'Clients prove who they are', NO_SERVER),
    apart(2, '10.4.11', 'Only the scopes that are needed', NO_SERVER),
    met(2, '10.5.1', 'No replay of identity tokens', 'A nonce of its own goes with each journey and must come back in the identity token.', 'server/src/identity/journey.ts', 'server/src/identity/single-sign-on.test.ts'),
    met(2, '10.5.2', 'Identify people by the subject', 'Only issuer and subject count; they are bound by a one-time link or by the owner, never by a claimed name.', 'server/src/identity/bind-single-sign-on.ts', 'server/src/identity/bind-single-sign-on.test.ts'),
    met(2, '10.5.3', 'Issuer exactly as configured', 'Discovery refuses metadata whose issuer is not the one that is set.', 'server/src/identity/single-sign-on.ts'),
    met(2, '10.5.4', 'Audience is this client', 'The library refuses a token for another audience.', 'server/src/identity/said-by-provider.ts'),
    apart(2, '10.5.5', 'Guard back-channel logout', 'There is no back-channel logout.'),
    apart(2, '10.6.1', 'Only safe response modes', NO_SERVER),
    apart(2, '10.6.2', 'No forced logout', NO_SERVER),
    apart(2, '10.7.1', 'Consent to each request', NO_SERVER),
    apart(2, '10.7.2', 'Consent that is clear', NO_SERVER),
    apart(2, '10.7.3', 'Consent can be taken back', NO_SERVER),
  ],
}

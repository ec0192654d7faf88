import { apart, type Chapter } from './item.ts'

const NO_CLIENT = 'There is no sign-in through an identity provider yet.'
const NO_RESOURCE = 'The API takes no access token of another issuer.'
const NO_SERVER = 'The program is no authorization server.'

export const v10: Chapter = {
  number: 10,
  title: 'OAuth and OIDC',
  items: [
    apart(2, '10.1.1', 'Tokens only where they are needed', NO_CLIENT),
    apart(2, '10.1.2', 'Answers belong to the browser that asked', NO_CLIENT),
    apart(2, '10.2.1', 'No forged token requests', NO_CLIENT),
    apart(2, '10.2.2', 'No mix-up of servers', NO_CLIENT),
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
    apart(2, '10.5.1', 'No replay of identity tokens', NO_CLIENT),
    apart(2, '10.5.2', 'Identify people by the subject', NO_CLIENT),
    apart(2, '10.5.3', 'Issuer exactly as configured', NO_CLIENT),
    apart(2, '10.5.4', 'Audience is this client', NO_CLIENT),
    apart(2, '10.5.5', 'Guard back-channel logout', NO_CLIENT),
    apart(2, '10.6.1', 'Only safe response modes', NO_SERVER),
    apart(2, '10.6.2', 'No forced logout', NO_SERVER),
    apart(2, '10.7.1', 'Consent to each request', NO_SERVER),
    apart(2, '10.7.2', 'Consent that is clear', NO_SERVER),
    apart(2, '10.7.3', 'Consent can be taken back', NO_SERVER),
  ],
}

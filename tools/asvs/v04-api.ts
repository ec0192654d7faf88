import { apart, met, type Chapter } from './item.ts'

export const v04: Chapter = {
  number: 4,
  title: 'API and web service',
  items: [
    met(1, '4.1.1', 'Content type that matches, with a charset', 'Set for every answer, errors of the parser included.', 'server/src/http/errors.ts', 'server/src/http/client-error.ts', 'server/src/http/errors.test.ts'),
    met(2, '4.1.2', 'No silent redirect of calls from HTTP to HTTPS', 'The program redirects nothing.', 'server/src/http/server.ts'),
    met(2, '4.1.3', 'Headers of a proxy cannot be set by the caller', 'They are believed only from the addresses in TRUST_PROXY, which is off by default.', 'server/src/config.ts', 'server/src/config.test.ts'),
    met(2, '4.2.1', 'One way to find the end of a message', 'Node’s strict HTTP/1.1 parser, never in its lenient mode.', 'server/src/http/start-server.ts', 'server/src/http/client-error.ts'),
    apart(2, '4.3.1', 'Limit GraphQL queries', 'No GraphQL.'),
    apart(2, '4.3.2', 'No GraphQL introspection', 'No GraphQL.'),
    apart(1, '4.4.1', 'WebSocket over TLS', 'No WebSocket.'),
    apart(2, '4.4.2', 'Check the origin of WebSockets', 'No WebSocket.'),
    apart(2, '4.4.3', 'Tokens of WebSockets', 'No WebSocket.'),
    apart(2, '4.4.4', 'WebSocket tokens from the session', 'No WebSocket.'),
  ],
}

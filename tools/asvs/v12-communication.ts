import { apart, unmet, type Chapter } from './item.ts'

const PROXY = 'TLS is the reverse proxy’s: the program speaks plain HTTP to it. The operating guide says what the proxy must do; the program cannot check it.'

export const v12: Chapter = {
  number: 12,
  title: 'Communication',
  items: [
    unmet(1, '12.1.1', 'TLS 1.2 and 1.3 only', PROXY, 'docs/operations.md'),
    unmet(2, '12.1.2', 'Recommended cipher suites only', PROXY, 'docs/operations.md'),
    apart(2, '12.1.3', 'Check client certificates', 'None are used.'),
    unmet(1, '12.2.1', 'TLS for everyone who connects', PROXY, 'docs/operations.md'),
    unmet(1, '12.2.2', 'Certificates that browsers trust', PROXY, 'docs/operations.md'),
    unmet(2, '12.3.1', 'Encrypt every connection, to the database too', 'The embedded database listens to the machine itself. To another one DATABASE_URL may ask for TLS (`sslmode=verify-full`); the program does not insist.', 'server/src/database/embedded.ts'),
    unmet(2, '12.3.2', 'Check certificates of servers', 'With `sslmode=verify-full` in DATABASE_URL; the program does not insist.', 'server/src/database/pools.ts'),
    apart(2, '12.3.3', 'Encrypt between services of one’s own', 'There is one process; nothing else is called by HTTP.'),
    apart(2, '12.3.4', 'Trusted certificates between services', 'There is one process.'),
  ],
}

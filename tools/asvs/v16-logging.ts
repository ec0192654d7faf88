import { met, unmet, type Chapter } from './item.ts'

const LOG = 'server/src/security-log/security-log.ts'
const TEST = 'server/src/security-log/security-log.test.ts'

export const v16: Chapter = {
  number: 16,
  title: 'Logging and errors',
  items: [
    met(2, '16.1.1', 'An inventory of logs', 'A table in the operating guide.', 'docs/operations.md'),
    met(2, '16.2.1', 'When, where, who, what', 'Each line has them.', LOG, TEST),
    met(2, '16.2.2', 'Clocks in step, UTC', 'UTC to the millisecond by one clock of the process; the guide asks that machines be kept in step.', 'server/src/clock.ts', 'docs/operations.md'),
    met(2, '16.2.3', 'Logs only where the inventory says', 'Standard output and standard error, nothing else.', 'server/src/http/start-server.ts', 'docs/operations.md'),
    met(2, '16.2.4', 'A common format', 'One JSON object a line.', LOG, TEST),
    met(2, '16.2.5', 'Nothing sensitive in logs', 'Ids only; no secret, no text, no unknown user name; errors of the database without the values of rows.', TEST, 'server/src/security-log/error-for-log.test.ts'),
    met(2, '16.3.1', 'Log every sign-in, done or failed', 'With its route, which says the step and the factor.', 'server/src/security-log/log-security.ts', TEST),
    met(2, '16.3.2', 'Log refused access', 'Hidden cases, missing powers with the rules that refused.', 'server/src/security-log/log-security.ts', TEST),
    met(2, '16.3.3', 'Log attempts to get round', 'Foreign origins, malformed input, sizes, too many requests, broken content policies.', 'server/src/http/routes/csp-reports.ts', TEST),
    met(2, '16.3.4', 'Log unexpected errors', 'With the same number of the request as the security line.', 'server/src/http/errors.ts', 'server/src/http/health.test.ts'),
    met(2, '16.4.1', 'No injection into logs', 'JSON escapes line ends and quotation marks.', LOG, TEST),
    unmet(2, '16.4.2', 'Logs cannot be read or changed by others', 'The program writes to standard output; the file behind it is in the hands of whoever administers the machine. What must not be changed stands in the chained events instead.', 'docs/operations.md'),
    unmet(2, '16.4.3', 'Logs go to another system', 'Left to the operator, who is asked for it.', 'docs/operations.md'),
    met(2, '16.5.1', 'Tell callers nothing of the inside', 'Every error is a problem document with a code; no stack, no SQL.', 'server/src/http/errors.ts', 'server/src/http/errors.test.ts', 'server/src/http/health.test.ts'),
    met(2, '16.5.2', 'Stay safe when others fail', 'Without the database nothing is answered but 503; connections mend themselves.', 'server/src/database/is-database-away.test.ts', 'server/src/database/pools.ts'),
    met(2, '16.5.3', 'Fail closed', 'An error ends the transaction; a swallowed one is found at the commit.', 'server/src/database/in-transaction.ts', 'server/src/database/in-transaction.test.ts'),
  ],
}

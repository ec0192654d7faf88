import { met, unmet, type Chapter } from './item.ts'

export const v15: Chapter = {
  number: 15,
  title: 'Coding and architecture',
  items: [
    met(1, '15.1.1', 'Document how soon weak components are replaced', 'On the security page.', 'docs/security.md'),
    met(2, '15.1.2', 'An inventory of components', 'The lock file, and a line with its reason for each direct dependency; a test keeps the two equal.', 'package-lock.json', 'docs/adr/0008-dependencies.md', 'tools/decision-records.test.ts'),
    met(2, '15.1.3', 'Document what is costly', 'On the security page: hashing of passwords, lists and search, the copy of the own data.', 'docs/security.md', 'docs/performance.md'),
    unmet(1, '15.2.1', 'No component past its time', 'Nothing checks it by itself: the checks run without the audit service of the registry. `npm audit --omit=dev` is for whoever releases.', '.ci/run'),
    met(2, '15.2.2', 'Defend against costly requests', 'Pages of at most a hundred, bodies of a megabyte, statements of thirty seconds, twenty connections of each role; who waits too long is answered 503.', 'server/src/database/pools.ts', 'server/src/database/is-database-away.test.ts', 'contract/src/schemas/primitives/page.ts'),
    unmet(2, '15.2.3', 'Nothing extraneous in production', 'The demonstration is part of the program and on by default, for the machine itself only; `DEMO=0` leaves it out.', 'server/src/config.test.ts'),
    met(1, '15.3.1', 'Return only the fields that are needed', 'Every answer goes through a schema that drops what it does not name.', 'contract/src/schemas/cases/case-view.ts', 'server/src/http/server.ts'),
    met(2, '15.3.2', 'Do not follow redirects', 'The server makes no request to another.', 'server/src/config.ts'),
    met(2, '15.3.3', 'No mass assignment', 'Closed schemas: an unknown member is an error.', 'contract/src/schemas/acts/act-data.test.ts', 'server/src/http/errors.test.ts'),
    met(2, '15.3.4', 'The caller’s address from trusted fields only', 'TRUST_PROXY names whom to believe.', 'server/src/config.test.ts', 'server/src/http/whence.ts'),
    met(2, '15.3.5', 'Right types, strict comparison', 'Strict TypeScript, no `any`, strict equality by lint.', 'tsconfig.base.json', '.oxlintrc.json'),
    met(2, '15.3.6', 'No prototype pollution', 'Such JSON is refused; look-ups by key use maps or own members.', 'server/src/http/json-body.ts', 'server/src/http/errors.test.ts'),
    met(2, '15.3.7', 'No parameter pollution', 'Query, body and path have schemas of their own; a parameter given twice is no text and is refused.', 'contract/src/schemas/cases/case-list.ts', 'server/src/http/errors.test.ts'),
  ],
}

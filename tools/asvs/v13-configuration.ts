import { met, unmet, type Chapter } from './item.ts'

export const v13: Chapter = {
  number: 13,
  title: 'Configuration',
  items: [
    met(2, '13.1.1', 'Document every connection', 'The security page lists them: browsers in, the database out, nothing else.', 'docs/security.md', 'docs/operations.md'),
    unmet(2, '13.2.1', 'No unchanging credentials between components', 'The database is entered with passwords that change only when an operator changes them.', 'server/src/database/serving-roles.ts'),
    met(2, '13.2.2', 'Least privilege between components', 'Reading, writing and owning are three roles; the program refuses to serve with a login that could do more.', 'server/src/database/open.test.ts', 'server/src/database/refuse-powerful-login.ts'),
    met(2, '13.2.3', 'No default credentials', 'Secrets are made at random at the first start.', 'server/src/database/generated-secret.ts', 'server/src/database/embedded.test.ts'),
    met(2, '13.2.4', 'An allowlist of what the program may talk to', 'It talks to the database of its configuration and to nothing else.', 'server/src/config.ts'),
    met(2, '13.2.5', 'The server loads only from listed places', 'The folder of the built pages, and the files of its own packages.', 'server/src/web/serve-web.ts', 'server/src/web/serve-web.test.ts'),
    unmet(2, '13.3.1', 'A vault for secrets', 'Files that only their owner reads, and the environment; seeds of authenticators lie unencrypted in the database, out of reach of the reading role.', 'server/src/database/generated-secret.ts'),
    met(2, '13.3.2', 'Secrets only for those who need them', 'Files 0600 in a folder 0700; accounts, factors and sessions are granted to the writing role alone.', 'server/src/database/generated-secret.test.ts', 'server/schema.sql'),
    met(1, '13.4.1', 'No version control within reach', 'Only the folder `assets` of the built pages is served.', 'server/src/web/serve-web.ts', 'server/src/web/serve-web.test.ts'),
    met(2, '13.4.2', 'No debug mode', 'There is none.', 'server/src/config.ts', 'server/src/http/errors.test.ts'),
    met(2, '13.4.3', 'No listing of folders', 'Off.', 'server/src/web/serve-web.ts', 'server/src/web/serve-web.test.ts'),
    met(2, '13.4.4', 'No TRACE', 'Methods that no route names are refused.', 'server/src/http/allowed-methods.ts', 'server/src/http/health.test.ts'),
    met(2, '13.4.5', 'Documentation and monitoring exposed only on purpose', 'The description of the API is open on purpose; figures answer the machine itself or a token.', 'server/src/http/routes/metrics.ts', 'server/src/http/health.test.ts'),
  ],
}

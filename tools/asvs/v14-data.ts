import { met, unmet, type Chapter } from './item.ts'

export const v14: Chapter = {
  number: 14,
  title: 'Data protection',
  items: [
    met(2, '14.1.1', 'Classify sensitive data', 'Four levels on the security page, by Law 91/2025/QH15.', 'docs/security.md'),
    met(2, '14.1.2', 'Document the protection of each level', 'Beside the levels: who reads, how it is kept, logged and deleted.', 'docs/security.md', 'docs/operations.md'),
    met(1, '14.2.1', 'Nothing sensitive in addresses', 'No token and no secret stands in an address that a server sees. What is searched for does, so that a list can be kept as a bookmark; addresses are not logged.', 'server/src/security-log/log-security.ts', 'server/src/security-log/security-log.test.ts'),
    met(2, '14.2.2', 'Nothing sensitive in caches of servers', '`no-store` on every answer; the process keeps the organisation in memory, no case.', 'server/src/http/api.ts', 'server/src/http/health.test.ts'),
    met(2, '14.2.3', 'Nothing to trackers', 'No third party appears in the pages; their policy forbids it.', 'server/src/web/content-security-policy.ts', 'e2e/browser/complaints.ts'),
    met(2, '14.2.4', 'Controls as documented for each level', 'Row policies, append-only triggers, hash chain, daily deletion, a log of ids.', 'server/src/event-store/event-store.test.ts', 'server/src/retention/delete-expired.test.ts', 'server/src/security-log/security-log.test.ts'),
    met(1, '14.3.1', 'Signing out clears the browser', 'The memory of the page, forms begun and copies of drafts are removed.', 'web/src/api/me.ts', 'web/src/face/forget-typed.ts', 'e2e/stories/entering.test.ts'),
    met(2, '14.3.2', '`no-store`', 'On every answer of the API and every page.', 'server/src/http/api.ts', 'server/src/http/health.test.ts', 'server/src/web/serve-web.test.ts'),
    unmet(2, '14.3.3', 'Nothing sensitive in the browser’s storage', 'A plan that could not be saved yet and a form begun are kept there, under the name of the person, until they are sent or the person signs out: no keystroke may be lost in an office with a bad line.', 'web/src/propose/saving/local-copy.ts', 'web/src/acts/sending/kept-form.ts'),
  ],
}

import { met, type Chapter } from './item.ts'

export const v08: Chapter = {
  number: 8,
  title: 'Authorization',
  items: [
    met(1, '8.1.1', 'Document who may do and see what', 'Powers are rules with their clause, listed by `GET /acts`; sight is one table with one derivation.', 'docs/adr/0007-two-roles-and-row-policies.md', 'docs/traceability.md', 'core/src/case/visibility.ts'),
    met(2, '8.1.2', 'Document access to fields', 'Groups of fields, and what each reason to see opens before and after the reply.', 'core/src/case/field-groups.ts', 'core/src/case/visibility.ts'),
    met(1, '8.2.1', 'Functions only for those allowed', 'Every act judges the posts held on the day of entry.', 'core/src/case/decide.test.ts', 'core/src/case/exhaustive/exhaustive.test.ts'),
    met(1, '8.2.2', 'Data only for those allowed', 'Row policies under a role that cannot bypass them; hidden and missing are answered alike.', 'server/src/http/visibility.test.ts', 'server/src/event-store/event-store.test.ts'),
    met(2, '8.2.3', 'Fields only for those allowed', 'Answers are built from what the reader’s reasons open, never by taking away from the whole.', 'server/src/read-models/case-view/seen-file.ts', 'server/src/http/stage-before-reply.test.ts'),
    met(1, '8.3.1', 'Enforced where callers cannot reach', 'In core on the server, and in the database.', 'server/src/use-cases/execute-act.ts', 'server/src/database/refuse-powerful-login.ts'),
    met(2, '8.4.1', 'Tenants cannot touch each other', 'Committees are kept apart by the same row policies; every query of a reader names the parties for which it reads.', 'server/src/database/read-as.ts', 'server/src/http/visibility.test.ts'),
  ],
}

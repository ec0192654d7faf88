import { met, unmet, type Chapter } from './item.ts'

export const v02: Chapter = {
  number: 2,
  title: 'Validation and business logic',
  items: [
    met(1, '2.1.1', 'Document how each datum is checked', 'The schemas of the contract are the documentation: the OpenAPI document is derived from them and kept current.', 'server/openapi.json', 'tools/check-generated.ts'),
    met(2, '2.1.2', 'Document which data must fit together', 'Each rule stands in the folder of its clause and in the generated table from clause to rule.', 'docs/traceability.md', 'core/src/coverage.ts'),
    met(2, '2.1.3', 'Document the limits of the business', 'Every number that the text leaves open is a policy item with its meaning; technical limits stand in the operating guide.', 'core/src/policy.ts', 'docs/operations.md'),
    met(1, '2.2.1', 'Validate input against what is expected', 'Every route has a closed schema; unknown members, kinds and ranges are refused, each place named.', 'server/src/http/validate-input.ts', 'server/src/http/errors.test.ts', 'contract/src/schemas/acts/act-data.test.ts'),
    met(1, '2.2.2', 'Validate on the server', 'The browser only shows earlier what the server judges again.', 'server/src/use-cases/execute-act.ts', 'server/src/main-road.test.ts'),
    met(2, '2.2.3', 'Check that data fit together', 'Votes against members present, days against each other, plans against their own claims: rules of core, each with a refusal tested.', 'core/src/case/decide.test.ts', 'core/src/d04-go-ahead/k1-plan-rules.test.ts'),
    met(1, '2.3.1', 'Steps only in their order', 'An act judges the stage first; all reachable states up to a depth are tried with all acts.', 'core/src/case/exhaustive/exhaustive.test.ts'),
    met(2, '2.3.2', 'Enforce the limits of the business', 'Limits are rules; every rule is met, refused and left alone by some test, or the run fails.', 'tools/rule-coverage.test.ts'),
    met(2, '2.3.3', 'All or nothing', 'Event, replay inputs, read models and duties are one transaction.', 'server/src/database/in-transaction.test.ts', 'server/src/kill.test.ts'),
    met(2, '2.3.4', 'Lock what can be taken once', 'A stream is locked at its head and its version compared; two at once cannot both win.', 'server/src/use-cases/concurrency.test.ts'),
    unmet(2, '2.4.1', 'Stop excessive calls', 'Failed secrets are counted and the costly routes have a ceiling of their own, but the general ceiling (60,000 requests a minute and address) only stops floods: an office sits behind one address. Slow copying of what one may see anyway is not stopped; it is recorded case by case.', 'server/src/http/protect.ts'),
  ],
}

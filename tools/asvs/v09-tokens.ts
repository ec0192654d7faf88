import { apart, type Chapter } from './item.ts'

const NONE = 'Sessions are references into the database; no token carries its own content.'

export const v09: Chapter = {
  number: 9,
  title: 'Self-contained tokens',
  items: [
    apart(1, '9.1.1', 'Check signature or MAC', NONE),
    apart(1, '9.1.2', 'Only listed algorithms', NONE),
    apart(1, '9.1.3', 'Only keys of known issuers', NONE),
    apart(1, '9.2.1', 'Only within their time', NONE),
    apart(2, '9.2.2', 'Only for their purpose', NONE),
    apart(2, '9.2.3', 'Only for this service', NONE),
    apart(2, '9.2.4', 'Issuers name the audience', NONE),
  ],
}

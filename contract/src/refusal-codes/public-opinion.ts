/** What the people say about what was published, and what the Front relays. */
export const publicOpinion = [
  'send-comment.accepted',
  'relay-opinion.by-front',
  'relay-opinion.says',
  'relay-opinion.from',
  'relay-opinion.known-not-in-future',
  'relay-opinion.committee-stands',
  'relay-opinion.publication-of-committee',
  'opinion.by-committee',
  'opinion.not-erased',
  'moderate-opinion.changes-something',
  'moderate-opinion.reason',
  'answer-opinion.says',
] as const

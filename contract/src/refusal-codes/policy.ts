export const policy = [
  'set-policy.from-not-past',
  'set-policy.items-chosen',
  'set-policy.items-have-effect',
  'set-policy.values-within-bounds',
  'set-policy.changes-something',
  'set-policy.paper-written',
  'set-policy.paper-not-in-future',
] as const

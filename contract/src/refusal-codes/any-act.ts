export const anyAct = [
  'position.none-held',
  'position.not-held',
  'day.not-in-future',
  'day.not-before-what-it-follows',
  'day.in-calendar',
  'own-case.no-part',
  'delegation.no-own-case',
  'letter.written',
  'letter.date-not-in-future',
  'letter.signed-for-committee',
] as const

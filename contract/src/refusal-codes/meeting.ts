export const meeting = [
  'meeting.body-on-whose-agenda',
  'meeting.held-after-appraisal',
  'meeting.total-is-all-members',
  'meeting.present-are-members',
  'meeting.votes-of-those-present',
  'meeting.recused-do-not-vote',
  'meeting.quorum',
  'meeting.competence-basis',
  'meeting.minutes',
  'meeting.held-in-time',
  'meeting.conclusion-carried',
  'meeting.legal-risk-reported',
] as const

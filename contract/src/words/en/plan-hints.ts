import type { Words } from '../words.ts'

/** What to write into a field of the plan. */
export const planHints: Words['planHints'] = {
  title: 'One line that tells at once what the proposal is about.',
  problem: 'Where things are stuck now, whom it affects, what has been tried.',
  solution: 'What will be done differently, step by step.',
  functionOrTask: 'Under which function, task or power assigned to you this falls.',
  matters: 'For each matter, whether it is not yet regulated, or regulated in a way that does not fit practice.',
  objectives: 'What is to be reached.',
  scope: 'What, where, from when to when, with which resources. The scope of the go-ahead is the bound of the later protection.',
  expectedResults: 'Each result hoped for, and by what it is measured, so that it can be compared later.',
  risks: 'What may go wrong, how likely, with which effect, and how it is prevented and remedied.',
  implementers: 'Those who will carry it out themselves; later encouragement and protection are theirs.',
  commitment: 'The commitment of the implementers under Article 8, clause 1.',
  motive: 'No motive of gain, no personal, local or group interest.',
  members: 'If a group of cadres proposes together, name them.',
  onBehalfOf: 'If a committee, Party organisation, agency or unit proposes, name it.',
  files: 'Enclosed documents, if any.',
  papers: 'A state secret is not uploaded. It is only registered, so that those responsible know where the paper is.',
  followsModel: 'The model published by another committee that this plan follows, if any.',
}

import type { Words } from '../words.ts'

export const notices: Words['notices'] = {
  early: 'Due soon',
  last: 'Nearly due',
  overdue: 'Overdue',
  superior: 'Overdue, told to those above',
}

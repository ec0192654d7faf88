export const enclosing = [
  'plan.files-known',
  'plan.files-scanned',
  'plan.files-clean',
  'plan.papers-registered',
  'plan.no-state-secret',
  'plan.bears-no-secret-mark',
  'file.declared-secret',
  'file.empty',
  'file.type',
  'file.unreadable',
  'file.bears-secret-mark',
  'file.infected',
] as const

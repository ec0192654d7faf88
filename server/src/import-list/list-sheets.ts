import { listTemplate, vi } from '@dam-lam/contract'
import type { Choice, ListSheet } from './list-sheet.ts'

const choices = (labels: Readonly<Record<string, string>>): readonly Choice[] => Object.entries(labels).map(([value, label]) => ({ value, label }))

const { people, positions } = listTemplate

/** The sheets of the template, in the order in which their rows are done: whoever is named must be there first. */
export const LIST_SHEETS: readonly ListSheet[] = [
  {
    name: people.sheet,
    act: 'add-person',
    brings: 'person',
    columns: [
      { key: 'id', ...people.columns.id, takes: 'text', empty: 'wrong' },
      { key: 'name', ...people.columns.name, takes: 'text', empty: 'wrong' },
      { key: 'managedBy', ...people.columns.managedBy, takes: 'committee', empty: 'none' },
    ],
    refusedAt: { 'add-person.user-name': 'id', 'add-person.new': 'id', 'add-person.name': 'name', 'administration.committee-stands': 'managedBy' },
    example: people.example,
  },
  {
    name: positions.sheet,
    act: 'appoint',
    columns: [
      { key: 'person', ...positions.columns.person, takes: 'text', empty: 'wrong' },
      { key: 'post', ...positions.columns.post, takes: choices({ ...vi.posts, officer: positions.officer }), empty: 'wrong' },
      { key: 'committee', ...positions.columns.committee, takes: 'committee', empty: 'wrong' },
      { key: 'body', ...positions.columns.body, takes: 'body', empty: 'unsaid' },
      { key: 'from', ...positions.columns.from, takes: 'day', empty: 'wrong' },
      { key: 'to', ...positions.columns.to, takes: 'day', empty: 'unsaid' },
    ],
    refusedAt: {
      'administration.person-known': 'person',
      'administration.not-to-oneself': 'person',
      'administration.committee-stands': 'committee',
      'administration.body-stands': 'body',
      'administration.runs-forward': 'to',
      'appoint.officer-in-body': 'body',
      'appoint.body-of-committee': 'body',
      'appoint.one-head': 'post',
    },
    example: positions.example,
  },
]

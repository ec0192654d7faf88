import { listTemplate, vi } from '@dam-lam/contract'
import type { Choice, ListSheet } from './list-sheet.ts'

const choices = (labels: Readonly<Record<string, string>>): readonly Choice[] => Object.entries(labels).map(([value, label]) => ({ value, label }))

const { committees, bodies, people, positions } = listTemplate

/** The sheets of the template, in the order in which their rows are done: whoever is named must be there first. */
export const LIST_SHEETS: readonly ListSheet[] = [
  {
    name: committees.sheet,
    act: 'found-committee',
    brings: 'committee',
    columns: [
      { key: 'id', ...committees.columns.id, takes: 'text', empty: 'wrong' },
      { key: 'name', ...committees.columns.name, takes: 'text', empty: 'wrong' },
      { key: 'level', ...committees.columns.level, takes: choices(vi.levels), empty: 'wrong' },
      { key: 'superior', ...committees.columns.superior, takes: 'committee', empty: 'none' },
      {
        key: 'external',
        ...committees.columns.external,
        takes: [
          { label: committees.used, value: false },
          { label: committees.notUsed, value: true },
        ],
        empty: 'wrong',
      },
      { key: 'from', ...committees.columns.from, takes: 'day', empty: 'wrong' },
    ],
    refusedAt: { 'administration.identifier': 'id', 'found-committee.new': 'id', 'found-committee.name': 'name', 'administration.committee-stands': 'superior' },
    example: committees.example,
  },
  {
    name: bodies.sheet,
    act: 'open-body',
    brings: 'body',
    columns: [
      { key: 'id', ...bodies.columns.id, takes: 'text', empty: 'wrong' },
      { key: 'committee', ...bodies.columns.committee, takes: 'committee', empty: 'wrong' },
      { key: 'name', ...bodies.columns.name, takes: 'text', empty: 'wrong' },
      { key: 'kind', ...bodies.columns.kind, takes: choices(vi.bodyKinds), empty: 'wrong' },
      { key: 'from', ...bodies.columns.from, takes: 'day', empty: 'wrong' },
    ],
    refusedAt: { 'administration.identifier': 'id', 'open-body.new': 'id', 'open-body.name': 'name', 'administration.committee-stands': 'committee' },
    example: bodies.example,
  },
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
      { key: 'cadreUnder', ...positions.columns.cadreUnder, takes: choices(vi.cadreKinds), empty: 'unsaid' },
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

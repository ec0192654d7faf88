import type { PeopleList, PeopleQuery } from '@dam-lam/contract'
import type { LocalDate } from '@dam-lam/core'
import { z } from 'zod'
import { cursorKeys, page } from '../read-models/cursor.ts'
import type { Wording } from '../read-models/wording.ts'
import type { OrganisationSnapshot } from './organisation-cache.ts'
import { matches } from './plain-search.ts'
import { positionView } from './position-view.ts'

const cursor = z.tuple([z.string()])

/** The people whom one may name: by user name, name or post, with or without diacritics. */
export function peopleList({ q = '', limit, cursor: from }: PeopleQuery, { data, organisations }: OrganisationSnapshot, today: LocalDate, wording: Wording): PeopleList {
  const [after = ''] = cursorKeys(from, cursor) ?? []
  const people = data.people
    .filter(({ id }) => id > after)
    .map(({ id, name }) => {
      const titles = organisations.positionsOf(id, today).map((position) => positionView(position, wording).title)
      return { id, name, titles, managedBy: organisations.managedBy(id, today) }
    })
    .filter(({ id, name, titles }) => matches([id, name, ...titles].join(' '), q))
  return page(people, limit, ({ id }) => [id])
}

import type { Session } from '@dam-lam/contract'
import { organisationsFrom, type LocalDate } from '@dam-lam/core'
import type { Language } from '@dam-lam/law'
import { positionView } from '../organisations/position-view.ts'
import { wordingIn } from '../read-models/wording.ts'
import { DEMO_ORGANISATION } from './demo-organisation.ts'

/** What the sign-in page of a demonstration may say about its accounts. */
export interface DemoAccess {
  /** Undefined where others than this machine could read it. */
  readonly password: string | undefined
}

/** Everyone of the illustrative tree, for whoever wants to try. */
export function demoAccounts({ password }: DemoAccess, language: Language, today: LocalDate): NonNullable<Session['demo']> {
  const { committees, people, positions } = DEMO_ORGANISATION
  const wording = wordingIn(language, organisationsFrom(DEMO_ORGANISATION), today)
  const accounts = committees.flatMap(({ id: committee, name }) =>
    positions
      .filter((position) => position.committee === committee)
      .map((position) => ({
        username: position.person,
        name: people.find(({ id }) => id === position.person)?.name ?? position.person,
        title: positionView(position, wording).title,
        committee: name,
      })),
  )
  return { ...(password !== undefined && { password }), accounts }
}

import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import type { AdministrationRule } from '../act.ts'
import type { AdministrationSituation } from '../situation.ts'

/*
 * An account (tài khoản) is the way in of a person: none until the person is given a first link, open from then on;
 * suspended while nobody may come in by it, and ended when its owner has left. What its owner did stays his either way, and
 * a link opens an ended account again.
 */
export type AccountStanding = 'none' | 'open' | 'suspended' | 'ended'

/** The account whose it is must stand in one of these ways. */
export const accountIs = <Data extends { readonly person: string }, const Id extends string>(id: Id, wanted: readonly AccountStanding[]): AdministrationRule<Data, Id> =>
  rule({
    id,
    basis: practice,
    appliesWhen: ({ data, organisations }: AdministrationSituation<Data>) => organisations.person(data.person) !== undefined,
    holds: ({ data, accountOf }: AdministrationSituation<Data>) => {
      const standing = accountOf(data.person)
      return orElse(wanted.includes(standing), { person: data.person, standing })
    },
  })

/** Whoever locked himself out could not open the door again. */
export const notOwnAccount = rule({
  id: 'account.not-own',
  basis: practice,
  holds: ({ data, actor }: AdministrationSituation<{ readonly person: string }>) => orElse(data.person !== actor.person, { person: data.person }),
})

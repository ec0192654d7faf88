import type { Draft } from '@dam-lam/contract'
import { useQuery } from '@tanstack/react-query'
import { committeeQuery } from '../../api/committees.ts'
import { useMe } from '../../api/me.ts'
import { today } from '../../face/today.ts'
import type { Organisation } from '../plan-editor/editor-context.ts'

/**
 * For which organisations a proposal may be written: where the writer holds a post; at the office, what the committee
 * that manages the proposer knows below it.
 */
export function useOrganisations({ proposer, managingCommittee }: Draft): readonly Organisation[] {
  const { data: me } = useMe()
  const own = me?.person.id === proposer.person.id
  const { data: committee } = useQuery({ ...committeeQuery(managingCommittee.id, today()), enabled: me !== undefined && !own })
  const written = proposer.onBehalfOf === null ? [] : [proposer.onBehalfOf]
  const found = own
    ? (me?.positions ?? []).flatMap(({ committee, committeeName, body, bodyName }) => [
        { id: committee, name: committeeName },
        ...(body === null ? [] : [{ id: body, name: bodyName ?? body }]),
      ])
    : committee === undefined ? [] : [committee, ...committee.bodies, ...committee.subordinates]
  return [...new Map([...written, ...found].map(({ id, name }) => [id, { id, name }])).values()]
}

import { firstDayAfter, type OrganisationData, type LocalDate } from '@dam-lam/core'
import type { Resources } from './resources.ts'
import { executeSystemAct } from './execute-system-act.ts'

/** A committee or a body whose last day is over, and in whose place another stands. */
type Ended = { readonly lastDay: LocalDate } & ({ readonly committee: string } | { readonly body: string })

/**
 * Passes every open case of a committee or a body that has ended to the one that stands in its place: after an act that
 * ended one, and from time to time for those whose last day was entered ahead. What has passed already is not found again.
 *
 * @returns the cases that passed
 */
export async function passToSuccessors(resources: Resources): Promise<readonly string[]> {
  const { pools, clock, organisations } = resources
  const { rows } = await pools.read.query<{ version: number }>('select organisation_version() as version')
  const { data } = await organisations.at(rows[0]?.version ?? 0)
  const passed: string[] = []
  for (const { lastDay, ...ended } of endedBefore(data, clock.read().today)) {
    for (const caseId of await openCasesOf(ended, resources)) {
      const events = await executeSystemAct(caseId, { act: 'pass-to-successor', data: { ended }, on: firstDayAfter(lastDay) }, resources)
      if (events.length > 0) passed.push(caseId)
    }
  }
  return passed
}

const endedBefore = ({ committees, bodies }: OrganisationData, today: LocalDate): readonly Ended[] => {
  const isOver = (to: LocalDate | null): to is LocalDate => to !== null && to < today
  return [
    ...committees.flatMap(({ id, to, openFilesTo = null }) => (isOver(to) && openFilesTo !== null ? [{ committee: id, lastDay: to }] : [])),
    // Bodies of a committee that has ended pass with it.
    ...bodies.flatMap(({ id, to, successor = null }) => (isOver(to) && successor !== null ? [{ body: id, lastDay: to }] : [])),
  ].toSorted((one, other) => (one.lastDay < other.lastDay ? -1 : 1))
}

async function openCasesOf(ended: { readonly committee: string } | { readonly body: string }, { pools }: Resources): Promise<readonly string[]> {
  const { rows } = await ('committee' in ended
    ? pools.write.query<{ id: string }>(CASES_OF_COMMITTEE, [ended.committee])
    : pools.write.query<{ id: string }>(CASES_OF_BODY, [`body/${ended.body}`]))
  return rows.map(({ id }) => id)
}

const CASES_OF_COMMITTEE = `
  select s.case_id as id from case_summary s
   where (s.stage <> 'closed' or exists (select from duty d where d.case_id = s.case_id and d.ended_how is null))
     and ($1 in (s.managing_committee, s.competent_committee)
          or exists (select from duty d where d.case_id = s.case_id and d.ended_how is null
                      and d.holder in ('office/' || $1, 'permanent-members/' || $1, 'head/' || $1, 'collective/' || $1)))
   order by s.case_id`

const CASES_OF_BODY = `
  select distinct s.case_id as id from case_summary s join duty d on d.case_id = s.case_id
   where d.ended_how is null and d.holder = $1 order by s.case_id`

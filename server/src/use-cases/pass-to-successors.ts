import { firstDayAfter, type LocalDate, type Organisations } from '@dam-lam/core'
import type { Resources } from './resources.ts'
import { executeSystemAct } from './execute-system-act.ts'

/** A committee or a body whose last day is over, or somebody who has lost every post with his committee. */
type Ended = { readonly committee: string } | { readonly body: string } | { readonly person: string }

/** What has ended, since when, and on which case that tells. */
interface EndedOnCase {
  readonly ended: Ended
  readonly lastDay: LocalDate
  readonly caseId: string
}

/**
 * Passes every open case of a committee or a body that has ended to the one that stands in its place, and what is owed by those
 * in whose place nobody stands to the permanent members: after an act that ended one, and from time to time for those whose last
 * day was entered ahead. What has passed already is not found again.
 *
 * @returns the cases that passed
 */
export async function passToSuccessors(resources: Resources): Promise<readonly string[]> {
  const { pools, clock, organisations } = resources
  const { rows } = await pools.read.query<{ version: number }>('select organisation_version() as version')
  const { organisations: known } = await organisations.at(rows[0]?.version ?? 0)
  const { today } = clock.read()
  const passed: string[] = []
  // Bodies of a committee that has ended pass with it, where another goes on with their work.
  for (const found of [() => casesOfCommittees(known, today, resources), () => casesOfHolders(known, today, resources)])
    for await (const { ended, lastDay, caseId } of found()) {
      const events = await executeSystemAct(caseId, { act: 'pass-to-successor', data: { ended }, on: firstDayAfter(lastDay) }, resources)
      if (events.length > 0) passed.push(caseId)
    }
  return [...new Set(passed)]
}

const isOver = (to: LocalDate | null, today: LocalDate): to is LocalDate => to !== null && to < today
const byLastDay = (one: { readonly lastDay: LocalDate }, other: { readonly lastDay: LocalDate }): number => (one.lastDay < other.lastDay ? -1 : Number(one.lastDay > other.lastDay))

/** One committee after the other: a successor may have ended since. */
async function* casesOfCommittees({ data }: Organisations, today: LocalDate, { pools }: Resources): AsyncGenerator<EndedOnCase> {
  const ended = data.committees.flatMap(({ id, to, openFilesTo = null }) => (isOver(to, today) && openFilesTo !== null ? [{ committee: id, lastDay: to }] : [])).toSorted(byLastDay)
  for (const { committee, lastDay } of ended) {
    const { rows } = await pools.write.query<{ id: string }>(CASES_OF_COMMITTEE, [committee])
    for (const { id } of rows) yield { ended: { committee }, lastDay, caseId: id }
  }
}

/** Cases on which somebody still owes something who is not there any more: a body, or a member of a council. */
async function* casesOfHolders(known: Organisations, today: LocalDate, { pools }: Resources): AsyncGenerator<EndedOnCase> {
  const { bodies, positions, committees } = known.data
  const endOf = new Map(committees.map(({ id, to }) => [id, to]))
  const people = positions.flatMap(({ person, committee, to }) => (isOver(to, today) && endOf.get(committee) === to && known.positionsOf(person, today).length === 0 ? [{ person, lastDay: to }] : []))
  const gone = [...bodies.flatMap(({ id, to }) => (isOver(to, today) ? [{ body: id, lastDay: to }] : [])), ...people].toSorted(byLastDay)
  const byHolder = new Map(gone.map(({ lastDay, ...ended }) => ['body' in ended ? `body/${ended.body}` : `person/${ended.person}`, { ended, lastDay }]))
  const { rows } = await pools.write.query<{ id: string; holder: string }>(CASES_OF_HOLDERS, [[...byHolder.keys()]])
  for (const { id, holder } of rows) {
    const found = byHolder.get(holder)
    if (found) yield { ...found, caseId: id }
  }
}

const CASES_OF_COMMITTEE = `
  select s.case_id as id from case_summary s
   where (s.stage <> 'closed' or exists (select from duty d where d.case_id = s.case_id and d.ended_how is null))
     and ($1 in (s.managing_committee, s.competent_committee)
          or exists (select from duty d where d.case_id = s.case_id and d.ended_how is null
                      and d.holder in ('office/' || $1, 'permanent-members/' || $1, 'head/' || $1, 'collective/' || $1)))
   order by s.case_id`

const CASES_OF_HOLDERS = `
  select distinct d.case_id as id, d.holder from duty d
   where d.ended_how is null and d.holder = any ($1) and (d.holder like 'body/%' or d.what in ('appraise', 'give-opinion'))
   order by d.case_id, d.holder`

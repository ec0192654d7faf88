import { CLIMBING_DUTIES, decideSystem, permanentMembersOf, postKey, type CaseEvent, type Organisations, type SystemCommand } from '@dam-lam/core'
import { inTransaction } from '../database/in-transaction.ts'
import { executeSystemAct } from '../use-cases/execute-system-act.ts'
import type { Resources } from '../use-cases/resources.ts'
import { keepNotices, type Telling } from './keep-notices.ts'
import { keepLetters } from './mail/keep-letters.ts'
import type { Ways } from './tell-due.ts'

const CLIMB: SystemCommand = { act: 'climb-protection', data: null }

/**
 * Lets what is owed to protect a cadre and lies past its day climb to the superior (d7.k6). What climbs follows from the case and the
 * day, the case records it through the write path, and a notice of it can be made only once: so it may be interrupted anywhere,
 * started twice at once, or not at all for a year.
 *
 * @returns how many superiors were told
 */
export async function climbDue(resources: Resources, ways: Ways = { mail: false }): Promise<number> {
  const { pools, clock } = resources
  const { rows } = await pools.write.query<{ id: string }>(PAST_THEIR_DAY, [CLIMBING_DUTIES, clock.read().today])
  let told = 0
  for (const { id } of rows) told += await climb(id, resources, ways)
  return told
}

const PAST_THEIR_DAY = `select distinct case_id as id from duty where what = any ($1) and ended_how is null and due_on < $2 order by case_id`

async function climb(caseId: string, resources: Resources, ways: Ways): Promise<number> {
  let before: readonly CaseEvent[] = []
  let organisations: Organisations | undefined
  const recorded = await executeSystemAct(
    caseId,
    ({ loaded, file, inForce, context }) => {
      before = loaded.events
      organisations = context.organisations
      return decideSystem(file, CLIMB, context).length === 0 ? undefined : { command: CLIMB, standsBy: inForce }
    },
    resources,
  )
  // Those recorded earlier too: the notice of one may have been lost when the program died in between.
  const tellings = [...before, ...recorded].flatMap((event) => tellingOf(caseId, event))
  if (tellings.length > 0 && organisations) await tell(tellings, organisations, resources, ways)
  return recorded.length
}

const tellingOf = (caseId: string, event: CaseEvent): readonly Telling[] => {
  if (event.type !== 'ProtectionClimbed') return []
  const { duty, dueOn, committee } = event.data
  return [{ case_id: caseId, duty, rung: 'superior', due_on: dueOn, day: event.on, post: postKey(permanentMembersOf(committee)), sight: null }]
}

const tell = (tellings: readonly Telling[], organisations: Organisations, { pools, clock }: Resources, { mail }: Ways): Promise<void> =>
  inTransaction(pools.jobs, async (client) => {
    const made = await keepNotices(client, tellings, clock.read())
    if (mail) await keepLetters(client, made, organisations, clock.read())
  })

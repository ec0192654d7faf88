import type { OpinionCommand } from '@dam-lam/core'
import { readAs } from '../database/read-as.ts'
import { readerOn } from '../organisations/reader.ts'
import { executeOpinionAct } from '../public-opinion/execute-opinion-act.ts'
import { receiveComment } from '../public-opinion/receive-comment.ts'
import { listPublished } from '../publication/published.ts'
import { standingNow } from '../publication/standing-now.ts'
import type { Resources } from '../use-cases/resources.ts'

/** Where illustrative comments come from. */
const HERE = '127.0.0.1'

/** What the people say of what is made public in the illustrative cases: answered, waiting, relayed. Made once, through the same acts as real ones. */
export async function ensureDemoOpinions(resources: Resources): Promise<void> {
  const { pools } = resources
  const { rowCount } = await pools.write.query('select from public_opinion limit 1')
  if (rowCount !== 0) return
  await as('mattran.tinh', { act: 'relay-opinion', data: relayed(resources) }, resources)
  const { items } = await listPublished(pools.read, { kind: 'encouragement', limit: 1 })
  for (const { id, committee } of items) {
    await receiveComment({ publication: id, says: 'Người dân đỡ phải đi lại. Xin làm thêm ở các khu dân cư khác (minh họa).', name: 'Một người dân (minh họa)', address: HERE }, resources)
    const answered = await lastReceived(committee, resources)
    await as(`vanphong.${committee}`, { act: 'moderate-opinion', data: { shown: true } }, resources, answered)
    await as(`vanphong.${committee}`, { act: 'answer-opinion', data: { says: 'Đã giao bộ phận thực hiện khảo sát hai khu dân cư nữa (minh họa).' } }, resources, { ...answered, expectedVersion: 2 })
    await receiveComment({ publication: id, says: 'Giờ làm việc buổi tối có được không (minh họa)?', name: '', address: HERE }, resources)
  }
}

const relayed = ({ clock }: Resources) => ({
  committee: 'phuong',
  publication: null,
  says: 'Các hộ kinh doanh mong được nộp hồ sơ ngoài giờ hành chính (minh họa).',
  from: 'Các hộ kinh doanh ở chợ phường (minh họa)',
  knownOn: clock.read().today,
})

interface On {
  readonly id: string
  readonly expectedVersion: number
}

async function as(person: string, command: OpinionCommand, resources: Resources, on?: On): Promise<void> {
  const moment = resources.clock.read()
  const { organisation, inForce } = await standingNow(resources)
  await executeOpinionAct({ ...on, command }, { reader: readerOn(person, organisation.organisations, moment.today), organisation, inForce, moment }, resources)
}

async function lastReceived(committee: string, { pools }: Resources): Promise<On> {
  const { rows } = await readAs(pools.read, [`committee/${committee}`], (client) =>
    client.query<{ id: string }>('select id from public_opinion where committee = $1 and publication is not null order by received_at desc limit 1', [committee]))
  return { id: rows[0]?.id ?? '', expectedVersion: 1 }
}

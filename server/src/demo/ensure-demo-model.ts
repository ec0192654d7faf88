import { listPublished } from '../publication/published.ts'
import { standingNow } from '../publication/standing-now.ts'
import { readerOn } from '../organisations/reader.ts'
import { takeModelUp } from '../use-cases/take-model-up.ts'
import type { Resources } from '../use-cases/resources.ts'

/** Another committee takes up what the ward published in the illustrative cases. Made once, through the same act as a real one. */
export async function ensureDemoModel(resources: Resources): Promise<void> {
  const { pools, clock } = resources
  const { items } = await listPublished(pools.read, { limit: 50 })
  const published = items.find(({ committee, content }) => committee === 'phuong' && content.kind === 'encouragement')
  if (published === undefined || items.some(({ content }) => content.kind === 'model')) return
  const { organisation } = await standingNow(resources)
  const office = readerOn('vanphong.coso', organisation.organisations, clock.read().today)
  const said = { where: 'Khu dân cư của cơ sở (minh họa)', note: 'Làm theo cách của phường (minh họa).' }
  await takeModelUp(office, { publication: published.id, idempotencyKey: undefined, said }, resources)
}

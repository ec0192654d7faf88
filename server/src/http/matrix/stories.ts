import { caseCreated, draftSaved } from '@dam-lam/contract'
import { drafted, protectionDraft, urgentDraft } from '../testing/case-road.ts'
import { read } from '../testing/test-client.ts'
import { PLOTS, type Plot } from './plots/index.ts'
import type { Facts } from './policy.ts'
import { markedPlan } from './told-story/marked-plan.ts'
import type { Stage } from './told-story/teller.ts'
import { toldStory } from './told-story/told-story.ts'

/** A case of the matrix: where it stands, and what is true of it. */
export interface Story {
  /** As its marks name it. */
  readonly name: string
  readonly id: string
  /** In words, for whoever reads a failure. */
  readonly where: string
  readonly facts: Facts
}

export const isDraft = ({ facts }: Story): boolean => facts.draftOf !== undefined

/** Tells every case through the real acts, and one draft by its proposer, one by an office for somebody else. */
export async function tellStories(stage: Stage): Promise<readonly Story[]> {
  const told = await Promise.all(PLOTS.map((plot, index) => tellOne(`s${index}`, plot, stage)))
  return [...told, await ownDraft('d0', stage), await officeDraft('d1', stage)]
}

async function tellOne(name: string, { where, proposer, facts, unsuitable = false, urgent = false, protection = false, tell }: Plot, stage: Stage): Promise<Story> {
  const proposing = facts.proposing ?? [proposer]
  const client = await stage.as(proposer)
  const road = urgent ? await urgentDraft(client) : protection ? await protectionDraft(client) : await drafted(client, markedPlan(name, proposer, proposing, unsuitable))
  try {
    await tell(toldStory(name, road, proposer.split('.')[1] ?? '', stage))
  } catch (error) {
    throw new Error(`«${where}» cannot be told`, { cause: error })
  }
  return { name, id: road.id, where, facts: { ...facts, proposing } }
}

async function ownDraft(name: string, stage: Stage): Promise<Story> {
  const { id } = await drafted(await stage.as('canbo.phuong'), markedPlan(name, 'canbo.phuong', ['canbo.phuong', 'canbo2.phuong']))
  return { name, id, where: 'bản nháp của người đề xuất', facts: { proposing: [], committees: [], answered: [], draftOf: ['canbo.phuong'] } }
}

async function officeDraft(name: string, stage: Stage): Promise<Story> {
  const office = await stage.as('vanphong.phuong')
  const { id, draftVersion } = read(await office.send('POST', '/cases', { kind: 'proposal', proposer: 'canbo2.phuong' }), 201, caseCreated)
  read(await office.send('PUT', `/cases/${id}/draft`, { draftVersion, plan: markedPlan(name, 'vanphong.phuong', ['canbo2.phuong']) }), 200, draftSaved)
  const authors = ['canbo2.phuong', 'vanphong.phuong', 'chanhvanphong.phuong']
  return { name, id, where: 'bản nháp văn phòng ghi hộ', facts: { proposing: [], committees: [], answered: [], draftOf: authors } }
}

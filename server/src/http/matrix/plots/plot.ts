import type { Facts } from '../policy.ts'
import type { ToldStory } from '../told-story/told-story.ts'

/** How one case came to stand where it stands, and what is true of it. */
export interface Plot {
  readonly where: string
  readonly proposer: string
  readonly facts: Omit<Facts, 'proposing'> & Partial<Pick<Facts, 'proposing'>>
  readonly unsuitable?: boolean
  /** Something had to be done at once: there is no plan. */
  readonly urgent?: boolean
  /** A cadre is to be protected: there is no other case. */
  readonly protection?: boolean
  readonly tell: (story: ToldStory) => Promise<unknown>
}

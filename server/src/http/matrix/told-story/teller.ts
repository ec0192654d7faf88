import type { ActData, ActName } from '@dam-lam/core'
import { act, type CaseRoad } from '../../testing/case-road.ts'
import { COMPLETE_PLAN } from '../../testing/complete-plan.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { marked } from '../marks.ts'
import type { Group } from '../policy.ts'

/** What the teller works with: somebody's browser, and the day. */
export interface Stage {
  readonly as: (person: string) => Promise<TestClient>
  readonly today: string
}

/** Whoever tells one case: where it is now, in which round, and how its words are marked. */
export class Teller {
  /** As the marks name the case. */
  readonly name: string
  readonly #road: CaseRoad
  readonly #stage: Stage
  #at: string
  #round = 1

  constructor(name: string, road: CaseRoad, at: string, stage: Stage) {
    this.name = name
    this.#road = road
    this.#at = at
    this.#stage = stage
  }

  /** The committee where the case is. */
  get at(): string {
    return this.#at
  }

  /** How often it was received. */
  get round(): number {
    return this.#round
  }

  /** A text by this author, of what this group of readers may read. */
  mark(group: Group, author: string): string {
    return marked(this.name, group, author, this.#round)
  }

  letter(group: Group, author: string) {
    return { number: this.mark(group, author), date: this.today(), text: this.mark(group, author), signedBy: `bithu.${this.#at}` }
  }

  today(): ActData<'inform-superior'>['letter']['date'] {
    return this.#stage.today as ActData<'inform-superior'>['letter']['date']
  }

  scope(group: Group, author: string) {
    const { from, to } = COMPLETE_PLAN.scope ?? {}
    if (from === undefined || to === undefined) throw new Error('the complete plan has no scope')
    const mark = this.mark(group, author)
    return { what: mark, where: mark, from, to, resources: mark, pilot: false }
  }

  async do<Name extends ActName>(person: string, name: Name, data: ActData<Name>): Promise<void> {
    await act(this.#road, await this.#stage.as(person), name, data)
  }

  /** Who has this role at the committee where the case is. */
  here(role: string): string {
    return `${role}.${this.#at}`
  }

  /** Four of five sit there; two of them appear nowhere else in the case. */
  meeting(author: string, competenceBasis: string, votes: { readonly for: number; readonly against: number; readonly other: number }) {
    const present = ['bithu', 'phobithu', 'uyvien', 'uyvien2'].map((role) => this.here(role))
    const body: ActData<'put-to-collective'>['body'] = 'standingCommittee'
    return { body, heldOn: this.letter('minutes', author).date, total: 5, present, ...votes, minutes: this.mark('minutes', author), competenceBasis }
  }

  /** From here on the case is at the other committee. */
  moveTo(committee: string): void {
    this.#at = committee
    this.#round += 1
  }

  nextRound(): void {
    this.#round += 1
  }
}

import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { act, at } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { writtenOut } from '../practice/written.ts'
import { byImplementer } from './by-implementer.ts'
import type { Difficulty } from './implementation.ts'

/** The cadre asks for support, or for a difficulty to be removed (d8.k4); the committee then owes it (d7.k4). */
export interface AskingData {
  readonly what: string
  /** What the cadre proposes, or for what the support is needed. */
  readonly proposal: string
}

export interface DifficultyEvents {
  readonly DifficultyRaised: AskingData
  readonly SupportRequested: AskingData
}

const REMOVE = law(cite('d8.k4', 'tháo gỡ khó khăn, vướng mắc để đạt được mục tiêu đề ra'))
const SUPPORT = law(cite('d8.k4', 'Kiến nghị cấp có thẩm quyền hỗ trợ, tạo điều kiện'))

export const raiseDifficulty = act({
  name: 'raise-difficulty',
  basis: REMOVE,
  power: [byImplementer],
  moment: [at('raise-difficulty.stage', ['in-implementation'])],
  carries: [
    writtenOut('raise-difficulty.what', REMOVE, (data: AskingData) => data.what),
    writtenOut('raise-difficulty.proposal', REMOVE, (data: AskingData) => data.proposal),
  ],
  events: ({ data }: Situation<AskingData>) => [{ type: 'DifficultyRaised', data }],
})

export const requestSupport = act({
  name: 'request-support',
  basis: SUPPORT,
  power: [byImplementer],
  moment: [at('request-support.stage', ['in-implementation'])],
  carries: [
    writtenOut('request-support.what', SUPPORT, (data: AskingData) => data.what),
    writtenOut('request-support.proposal', SUPPORT, (data: AskingData) => data.proposal),
  ],
  events: ({ data }: Situation<AskingData>) => [{ type: 'SupportRequested', data }],
})

const raised =
  (kind: Difficulty['kind']): Handlers<keyof DifficultyEvents>['DifficultyRaised'] =>
  ({ implementation }, { data, on, enteredOn }, event) => {
    const { difficulties } = implementation
    const id = `difficulty/${difficulties.length + 1}`
    return { implementation: { ...implementation, difficulties: [...difficulties, { ...data, id, kind, event, on, enteredOn, resolved: null }] } }
  }

export const difficultyHandlers: Handlers<keyof DifficultyEvents> = {
  DifficultyRaised: raised('difficulty'),
  SupportRequested: (file, event, place) => raised('support')(file, { ...event, type: 'DifficultyRaised' }, place),
}

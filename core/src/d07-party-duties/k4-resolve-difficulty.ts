import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { Resolution } from '../d08-cadre/implementation.ts'
import { permanentMembersOf, type Post } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'
import { boundCommittees } from './bound-committees.ts'

/** A difficulty is removed in time, support is given, or a fitting rule is issued (d7.k4). */
export interface ResolveDifficultyData {
  readonly of: string
  readonly how: Resolution
  readonly text: string
}

export interface ResolutionEvents {
  readonly DifficultyResolved: ResolveDifficultyData
}

const REMOVE_IN_TIME = law(cite('d7.k4', 'kịp thời tháo gỡ khó khăn, vướng mắc hoặc có quy định phù hợp'))

export const permanentMembersBound = (file: CaseFile): readonly Post[] => boundCommittees(file).map(permanentMembersOf)

export const openDifficulties = ({ implementation }: CaseFile): readonly string[] =>
  implementation.difficulties.filter(({ resolved }) => resolved === null).map(({ id }) => id)

const somethingOpen = rule({
  id: 'resolve-difficulty.something-open',
  basis: REMOVE_IN_TIME,
  holds: ({ file }: Situation) => orElse(openDifficulties(file).length > 0 && file.stage === 'in-implementation', { stage: file.stage }),
})

const isOpen = rule({
  id: 'resolve-difficulty.of',
  basis: practice,
  appliesWhen: ({ file }) => openDifficulties(file).length > 0,
  holds: ({ file, data }: Situation<ResolveDifficultyData>) => orElse(openDifficulties(file).includes(data.of), { of: data.of, possible: openDifficulties(file) }),
})

export const resolveDifficulty = act({
  name: 'resolve-difficulty',
  basis: REMOVE_IN_TIME,
  power: [by('resolve-difficulty.by-permanent-members', REMOVE_IN_TIME, ({ file }) => permanentMembersBound(file))],
  moment: [somethingOpen],
  carries: [isOpen, writtenOut('resolve-difficulty.text', REMOVE_IN_TIME, (data: ResolveDifficultyData) => data.text)],
  events: ({ data }: Situation<ResolveDifficultyData>) => [{ type: 'DifficultyResolved', data }],
})

export const resolutionHandlers: Handlers<keyof ResolutionEvents> = {
  DifficultyResolved: ({ implementation }, { data: { of, how, text }, on, enteredOn }, event) => ({
    implementation: {
      ...implementation,
      difficulties: implementation.difficulties.map((difficulty) =>
        difficulty.id === of && difficulty.resolved === null ? { ...difficulty, resolved: { how, text, event, on, enteredOn } } : difficulty,
      ),
    },
  }),
}

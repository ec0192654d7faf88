import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { PlanTask } from '../d08-cadre/implementation.ts'
import { officeOf, permanentMembersOf, speaksFor, type Post } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'
import { boundCommittees } from './bound-committees.ts'
import type { LocalDate } from '../time/index.ts'

/**
 * The plan of encouragement and protection (d7.k3): the committee has its organisation body, its office or the unit that
 * manages the cadre draw it up with the bodies concerned, and carry it out. Its tasks have a body and a day each.
 */
export interface EncouragementPlanData {
  /** The body that draws it up; absent where the committee's office does. */
  readonly drawnUpBy?: string | undefined
  readonly tasks: readonly { readonly what: string; readonly body: string; readonly dueOn: LocalDate }[]
}

export interface ReportPlanTaskData {
  readonly task: string
  readonly result: string
}

export interface EncouragementPlanEvents {
  readonly EncouragementPlanned: {
    readonly committee: string
    readonly drawnUpBy: Post
    readonly tasks: readonly Omit<PlanTask, 'done'>[]
  }
  readonly PlanTaskDone: ReportPlanTaskData
}

const DRAW_UP = law(cite('d7.k3', 'xây dựng, tổ chức triển khai kế hoạch khuyến khích và bảo vệ cán bộ có hiệu quả'))

const currentTasks = ({ implementation }: CaseFile): readonly PlanTask[] => implementation.plans.at(-1)?.tasks ?? []
export const openTasks = (file: CaseFile): readonly PlanTask[] => currentTasks(file).filter(({ done }) => done === null)

const hasTasks = rule({
  id: 'plan-encouragement.tasks',
  basis: DRAW_UP,
  holds: ({ data }: Situation<EncouragementPlanData>) => orElse(data.tasks.length > 0 && data.tasks.every(({ what }) => what.trim() !== '')),
})

const bodiesKnown = rule({
  id: 'plan-encouragement.bodies-known',
  basis: practice,
  holds: ({ data, organisations }: Situation<EncouragementPlanData>) => {
    const named = [...data.tasks.map(({ body }) => body), ...(data.drawnUpBy === undefined ? [] : [data.drawnUpBy])]
    const unknown = [...new Set(named.filter((body) => organisations.body(body) === undefined))]
    return orElse(unknown.length === 0, { unknown })
  },
})

const daysNotBefore = rule({
  id: 'plan-encouragement.days',
  basis: practice,
  holds: ({ data, on }: Situation<EncouragementPlanData>) => orElse(data.tasks.every(({ dueOn }) => dueOn >= on), { on }),
})

export const planEncouragement = act({
  name: 'plan-encouragement-and-protection',
  basis: DRAW_UP,
  power: [
    by('plan-encouragement.by-committee', DRAW_UP, ({ file }) =>
      boundCommittees(file).flatMap((committee) => [permanentMembersOf(committee), officeOf(committee)]),
    ),
  ],
  moment: [at('plan-encouragement.stage', ['in-implementation'])],
  carries: [hasTasks, bodiesKnown, daysNotBefore],
  events: ({ file, position: { committee }, data }: Situation<EncouragementPlanData>) => {
    const before = file.implementation.plans.reduce((sum, { tasks }) => sum + tasks.length, 0)
    const drawnUpBy: Post = data.drawnUpBy === undefined ? officeOf(committee) : { kind: 'body', body: data.drawnUpBy }
    const tasks = data.tasks.map(({ what, body, dueOn }, index) => ({
      id: `task/${before + index + 1}`,
      what,
      responsible: { kind: 'body' as const, body },
      dueOn,
    }))
    return [{ type: 'EncouragementPlanned', data: { committee, drawnUpBy, tasks } }]
  },
})

const taskIsOpen = rule({
  id: 'report-plan-task.task',
  basis: practice,
  holds: ({ file, data, position }: Situation<ReportPlanTaskData>) => {
    const own = openTasks(file).filter(({ responsible }) => speaksFor(position, responsible))
    return orElse(own.some(({ id }) => id === data.task), { task: data.task, possible: own.map(({ id }) => id) })
  },
})

export const reportPlanTask = act({
  name: 'report-plan-task',
  basis: DRAW_UP,
  power: [by('report-plan-task.by-responsible', DRAW_UP, ({ file }) => openTasks(file).map(({ responsible }) => responsible))],
  moment: [at('report-plan-task.stage', ['in-implementation'])],
  carries: [taskIsOpen, writtenOut('report-plan-task.result', practice, (data: ReportPlanTaskData) => data.result)],
  events: ({ data }: Situation<ReportPlanTaskData>) => [{ type: 'PlanTaskDone', data }],
})

export const encouragementPlanHandlers: Handlers<keyof EncouragementPlanEvents> = {
  EncouragementPlanned: ({ implementation }, { data, on, enteredOn }, event) => ({
    implementation: {
      ...implementation,
      plans: [...implementation.plans, { ...data, tasks: data.tasks.map((task) => ({ ...task, done: null })), event, on, enteredOn }],
    },
  }),
  PlanTaskDone: ({ implementation }, { data: { task: id, result }, on, enteredOn }, event) => ({
    implementation: {
      ...implementation,
      plans: implementation.plans.map((plan) => ({
        ...plan,
        tasks: plan.tasks.map((task) => (task.id === id && task.done === null ? { ...task, done: { result, event, on, enteredOn } } : task)),
      })),
    },
  }),
}

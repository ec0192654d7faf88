import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { Part } from '../paper/part.tsx'

type Plan = CaseView['implementation']['plans'][number]

export interface EncouragementPlanProps {
  readonly plan: Plan
  /** The newest one; what it leaves out of an older one is no longer owed. */
  readonly current: boolean
  readonly names: CaseView['names']
}

/** The plan of encouragement and protection with its tasks (d7.k3). */
export function EncouragementPlan({ plan, current, names }: EncouragementPlanProps) {
  const name = nameOf(names)
  const columns: readonly Column<Task>[] = [
    { key: 'what', title: words.fields.planTask.what, names: true, cell: ({ what }) => what },
    { key: 'body', title: words.fields.planTask.body, cell: ({ responsible }) => words.post(responsible, name) },
    { key: 'due', title: words.fields.planTask.dueOn, cell: ({ dueOn }) => formatDate(dueOn) },
    { key: 'done', title: 'Đã làm', cell: current ? doneOrWaiting : doneOrGivenUp },
  ]
  return (
    <Part
      title={current ? 'Kế hoạch khuyến khích và bảo vệ' : 'Kế hoạch khuyến khích và bảo vệ trước đó'}
      why={{ clauses: [cite('d7.k3', 'xây dựng, tổ chức triển khai kế hoạch khuyến khích và bảo vệ cán bộ có hiệu quả')] }}
    >
      <p>{name(`committee/${plan.committee}`)}, do {words.post(plan.drawnUpBy, name)} xây dựng, ngày <EntryDay {...plan} />.</p>
      <DataTable caption={`${plan.tasks.length} việc`} columns={columns} rows={plan.tasks} rowKey={({ id }) => id} empty={null} />
    </Part>
  )
}

type Task = Plan['tasks'][number]

const doneOrWaiting = ({ done }: Task) => (done ? <Done {...done} /> : 'Chưa')
/** A newer plan takes the place of what was left undone. */
const doneOrGivenUp = ({ done }: Task) => (done ? <Done {...done} /> : 'Thôi, có kế hoạch mới')

const Done = (done: NonNullable<Task['done']>) => <span>Ngày <EntryDay {...done} />. {done.result}</span>

import type { CommitteePolicy } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import { useCommitteePolicy } from '../api/committee-policy.ts'
import stack from '../administer/stack.module.css'
import { Answer } from '../face/answer.tsx'
import { DataTable, type Column } from '../face/data-table.tsx'
import { formatDate } from '../face/format-date.ts'
import { ruleChapters } from './rule-chapters.ts'
import styles from './rules-of-committee.module.css'

type Item = CommitteePolicy['items'][number]
type Version = CommitteePolicy['versions'][number]

const ITEMS: readonly Column<Item>[] = [
  { key: 'name', title: 'Mục', names: true, cell: ({ name }) => name },
  {
    key: 'meaning',
    title: 'Nghĩa là gì',
    cell: ({ meaning, fills, setBy }) => (
      <>
        {meaning}
        {fills && (
          <span className={styles.fills}>
            Làm rõ <q>{fills.quote}</q>, <Link to="/quy-dinh/$provisionId" params={{ provisionId: fills.id }}>{fills.label}</Link>
          </span>
        )}
        {setBy !== null && <span className={styles.fills}>Theo {setBy}</span>}
      </>
    ),
  },
  { key: 'value', title: 'Áp dụng hôm nay', cell: ({ told, defaultTold }) => (told === defaultTold ? told : <strong>{told}</strong>) },
  { key: 'default', title: 'Mặc định', cell: ({ defaultTold }) => defaultTold },
]

const changing = (committee: string): Column<Item> => ({
  key: 'change',
  title: 'Việc',
  cell: ({ key, name, settable }) =>
    settable ? (
      <Link to="/quan-tri/viec/$act" params={{ act: 'set-policy' }} search={{ 'cap-uy': committee, muc: key }} aria-label={`Đổi «${name}»`}>Đổi</Link>
    ) : (
      'Hiện chỉ để đọc'
    ),
})

const VERSIONS: readonly Column<Version>[] = [
  { key: 'from', title: 'Áp dụng từ', names: true, cell: ({ from }) => formatDate(from) },
  { key: 'changes', title: 'Đặt gì', cell: ({ changes }) => changes.map(({ name, told }) => `${name}: ${told}`).join('; ') },
  { key: 'paper', title: 'Theo', cell: ({ paper }) => `${paper.number} ngày ${formatDate(paper.date)}` },
]

/** A committee's own rules: every change so far, then each item beside its default and the words of the text that it fills. */
export const RulesOfCommittee = ({ committee, changeable = false }: { readonly committee: string; readonly changeable?: boolean }) => (
  <Answer of={useCommitteePolicy(committee)}>
    {({ committee: { name }, items, versions }) => {
      const chapters = ruleChapters(items)
      const columns = changeable ? [...ITEMS, changing(committee)] : ITEMS
      return (
        <div className={stack.stack}>
          <DataTable caption={`${versions.length} lần đặt, mới nhất trước`} columns={VERSIONS} rows={versions} rowKey={({ version }) => String(version)}
            empty={<p>{name} chưa đặt mục nào; mọi mục theo mặc định.</p>} />
          <nav aria-label="Các mục">
            <p>Quy định nội bộ của {name}, áp dụng hôm nay:</p>
            <ul className={styles.contents}>
              {chapters.map(({ id, title }) => <li key={id}><Link to="." search={true} hash={id}>{title}</Link></li>)}
            </ul>
          </nav>
          {chapters.map((chapter) => (
            <section key={chapter.id} id={chapter.id} className={styles.chapter}>
              <h2 className={styles.title}>{chapter.title}</h2>
              <DataTable caption={`${chapter.items.length} mục`} columns={columns} rows={chapter.items} rowKey={({ key }) => key} empty={null} />
            </section>
          ))}
        </div>
      )
    }}
  </Answer>
)

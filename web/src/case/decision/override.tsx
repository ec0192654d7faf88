import { nameOf, type CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { EntryDay } from '../paper/entry-day.tsx'
import { FactList } from '../paper/fact-list.tsx'
import { Letter } from '../paper/letter.tsx'
import { Part } from '../paper/part.tsx'

export interface OverrideProps {
  readonly override: NonNullable<CaseView['override']>
  readonly names: CaseView['names']
}

/** The head's decision where the collective did not agree, and its report to the superior. */
export function Override({ override: { committee, head, feasibleBecause, superior, reported, ...entry }, names }: OverrideProps) {
  const name = nameOf(names)
  const above = superior === null ? 'cấp trên trực tiếp' : name(`committee/${superior}`)
  return (
    <Part
      title="Quyết định của người đứng đầu"
      why={{ clauses: [cite('d4.k3.b.g2', 'người đứng đầu có quyền quyết định cho triển khai thực hiện nếu xét thấy kế hoạch có tính khả thi'), cite('d4.k3.b.g2', 'chịu trách nhiệm về quyết định của mình')] }}
    >
      <p>{name(`person/${head}`)} quyết định cho triển khai tại {name(`committee/${committee}`)}, ngày <EntryDay {...entry} />, và chịu trách nhiệm về quyết định của mình.</p>
      <FactList
        facts={[
          { name: 'Vì sao khả thi', value: feasibleBecause },
          { name: `Báo cáo ${above}`, value: reported === null ? 'Chưa báo cáo' : <EntryDay {...reported} /> },
          { name: 'Văn bản báo cáo', value: reported && <Letter letter={reported.letter} names={names} /> },
        ]}
      />
    </Part>
  )
}

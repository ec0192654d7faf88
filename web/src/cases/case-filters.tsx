import { CONCERNS, STAGES } from '@dam-lam/core'
import { useCommittees } from '../api/committees.ts'
import { stageWords } from '../case/stage-words.ts'
import { AddressFilters, type Filter } from '../face/address-filters.tsx'
import { SearchWords } from '../face/search-words.tsx'
import { words } from '../face/words.ts'
import { CONCERN_SEARCH } from './case-filter.ts'
import styles from './case-filters.module.css'

/** What narrows the register: words, stage, committee, lateness, what is open beside. All of it stands in the address. */
export function CaseFilters() {
  const { data: committees } = useCommittees()
  const filters: readonly Filter[] = [
    { name: 'giai-doan', label: 'Đang ở đâu', options: [ANY, ...STAGES.map((stage) => ({ value: stage, label: stageWords(stage, true) }))] },
    { name: 'cap-uy', label: 'Cấp ủy', options: [ANY, ...(committees?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))] },
    { name: 'qua-han', label: 'Hạn trả lời', options: [ANY, { value: 'co', label: 'Đã quá hạn' }] },
    { name: 'dang-mo', label: 'Việc đang mở', options: [ANY, ...CONCERNS.map((concern) => ({ value: CONCERN_SEARCH[concern], label: words.concerns[concern] }))] },
  ]
  return (
    <div className={styles.filters}>
      <SearchWords label="Tìm hồ sơ" description="Một vài chữ trong tên hoặc nội dung; không cần dấu, không cần đúng thứ tự" />
      <AddressFilters filters={filters} />
    </div>
  )
}

const ANY = { value: '', label: 'Tất cả' }

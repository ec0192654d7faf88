import { Button } from '@mantine/core'
import { Link, useLocation } from '@tanstack/react-router'
import { isProblem } from '../../api/problem.ts'
import { ButtonLink } from '../../case/doing/button-link.tsx'
import { Notice } from '../../face/notice.tsx'
import { RefusalList } from '../../face/refusal-list.tsx'
import { reasonsOf } from '../reasons-of.ts'
import type { ActWork } from '../use-act-form.ts'
import styles from './act-outcome.module.css'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { Confirm } from './confirm.tsx'

export interface ActOutcomeProps {
  readonly title: string
  readonly caseId: string
  readonly work: ActWork
}

/** What came of looking at the form: what is missing, what is refused, what changed meanwhile; or what will happen. */
export function ActOutcome({ title, caseId, work }: ActOutcomeProps) {
  const { problem, faults, refusals, outcome, looking } = work
  if (isProblem(problem) && problem.code === 'version-conflict') return <ChangedMeanwhile caseId={caseId} problem={problem} lookAgain={work.lookAgain} />
  if (outcome) return <Confirm title={title} outcome={outcome} work={work} />
  return (
    <div className={styles.outcome}>
      {faults.size > 0 && <Notice title={`Còn ${faults.size} chỗ chưa đủ hoặc chưa đúng; xem bên cạnh từng ô.`} urgent />}
      {refusals.length > 0 && <RefusalList title="Chưa làm được việc này" reasons={reasonsOf(refusals)} />}
      {problem && refusals.length === 0 && <OtherProblem problem={problem} />}
      <div className={styles.buttons}>
        <Button type="submit" loading={looking}>Xem lại trước khi ghi</Button>
        <ButtonLink to="/ho-so/$id" params={{ id: caseId }} variant="default">Về hồ sơ</ButtonLink>
      </div>
    </div>
  )
}

/** What else can go wrong: no answer, a session that has ended. What was typed is kept whatever it was. */
function OtherProblem({ problem }: { readonly problem: Error }) {
  const { href } = useLocation()
  const [title, detail] = isProblem(problem) ? [problem.title, problem.detail] : ['Trang gặp lỗi', 'Thử lại; nếu vẫn vậy, hãy báo người quản trị.']
  return (
    <Notice title={title} urgent>
      <p>{detail} Những gì đã nhập vẫn còn.</p>
      {isProblem(problem, 401) && <p><Link to="/dang-nhap" search={{ ve: href }}>Đăng nhập lại rồi làm tiếp</Link></p>}
    </Notice>
  )
}

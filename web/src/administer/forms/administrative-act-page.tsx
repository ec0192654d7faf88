import { Button } from '@mantine/core'
import { useParams, useSearch } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import styles from '../../acts/act-form-view.module.css'
import { pose } from '../../acts/asking/posed.ts'
import { Asked } from '../../acts/controls/asked.tsx'
import { FieldsOf } from '../../acts/controls/fields-of.tsx'
import { FillingContext } from '../../acts/controls/filling.ts'
import buttons from '../../acts/outcome/act-outcome.module.css'
import confirm from '../../acts/outcome/confirm.module.css'
import { reasonsOf } from '../../acts/reasons-of.ts'
import { useCommitteePolicy } from '../../api/committee-policy.ts'
import { useMe } from '../../api/me.ts'
import { isProblem } from '../../api/problem.ts'
import { useWorkingCalendar } from '../../api/working-calendar.ts'
import { ButtonLink } from '../../case/doing/button-link.tsx'
import { NotFoundPage } from '../../face/not-found-page.tsx'
import { Notice } from '../../face/notice.tsx'
import { PageTitle } from '../../face/page-title.tsx'
import { RefusalList } from '../../face/refusal-list.tsx'
import { today } from '../../face/today.ts'
import { words } from '../../face/words.ts'
import { LinkSlip } from '../people/link-slip.tsx'
import { Waiting } from '../../face/waiting.tsx'
import stack from '../stack.module.css'
import { DueDatesToMove } from '../calendar/due-dates-to-move.tsx'
import { formOf, isDrawn, type DrawnAct } from './administrative-forms.ts'
import type { Beforehand } from './parts.ts'
import { useAdministrativeForm } from './use-administrative-form.ts'

/** The page on which an administrative act is done. */
export function AdministrativeActPage() {
  const { act } = useParams({ from: '/signed-in/quan-tri/viec/$act' })
  const { 'cap-uy': from = '', muc: item } = useSearch({ from: '/signed-in/quan-tri/viec/$act' })
  const { data: me } = useMe()
  const { data: calendarInForce } = useWorkingCalendar()
  const { data: policy } = useCommitteePolicy(act === 'set-policy' ? from : '')
  if (!isDrawn(act)) return <NotFoundPage />
  if (!me || !calendarInForce || (act === 'set-policy' && from !== '' && !policy)) return <Waiting />
  return <Drawn key={act} known={{ me, today: today(), calendar: calendarInForce.calendar, policy, item }} act={act} />
}

function Drawn({ known, act }: { readonly known: Beforehand; readonly act: DrawnAct }) {
  const { nguoi, 'cap-uy': from = '', 'chuc-danh': position, 'co-quan': body, 'uy-quyen': delegation, ngay: day } = useSearch({ from: '/signed-in/quan-tri/viec/$act' })
  const start = { ...(nguoi && { person: nguoi }), ...(from && { committee: from, managedBy: from }), ...(position && { position }), ...(body && { body }), ...(delegation && { delegation }), ...(day && { from: day }) }
  const work = useAdministrativeForm(known, act, start, from)
  const { lead, back } = formOf(act)
  const { title, done } = words.administrativeActs[act]
  const look = (event: FormEvent) => {
    event.preventDefault()
    work.look()
  }
  if (work.done) {
    return (
      <>
        <PageTitle>{done}</PageTitle>
        <div className={stack.stack}>
          {work.done.events.map(({ place, sentence }) => <p key={place}>{sentence}</p>)}
          {work.done.link && <LinkSlip links={[work.done.link]} />}
          <div className={buttons.buttons}>
            <Back to={back} me={known.me} />
          </div>
        </div>
      </>
    )
  }
  return (
    <>
      <PageTitle lead={lead}>{title}</PageTitle>
      <form className={styles.form} onSubmit={look} noValidate>
        <fieldset className={styles.fields} disabled={work.busy || work.outcome !== undefined}>
          <FillingContext value={{ asking: work.asking, faults: work.faults, refusals: work.refusals, Asked }}>
            <FieldsOf fields={pose(work.fields, work.asking)} place="data" typed={work.typed} change={work.change} />
          </FillingContext>
        </fieldset>
        {work.faults.size > 0 && <Notice title={`Còn ${work.faults.size} chỗ chưa đủ hoặc chưa đúng; xem bên cạnh từng ô.`} urgent />}
        {work.refusals.length > 0 && <RefusalList title="Chưa làm được việc này" reasons={reasonsOf(work.refusals)} />}
        {isProblem(work.problem) && work.refusals.length === 0 && <Notice title={work.problem.title} urgent>{work.problem.detail}</Notice>}
        {work.outcome === undefined ? (
          <div className={buttons.buttons}>
            <Button type="submit" loading={work.busy}>Xem lại trước khi ghi</Button>
            <Back to={back} me={known.me} />
          </div>
        ) : (
          <section className={confirm.confirm} aria-labelledby="xac-nhan">
            <h2 id="xac-nhan" className={confirm.title}>Sẽ ghi vào sổ</h2>
            {work.outcome.map(({ place, sentence }) => <p key={place} className={confirm.sentence}>{sentence}</p>)}
            {work.toMove && <DueDatesToMove toMove={work.toMove} />}
            <div className={buttons.buttons}>
              <Button onClick={work.send} loading={work.busy}>{title}</Button>
              <Button variant="default" onClick={work.takeUpAgain}>Sửa lại</Button>
            </div>
          </section>
        )}
      </form>
    </>
  )
}

const Back = ({ to, me }: { readonly to: ReturnType<typeof formOf>['back']; readonly me: Beforehand['me'] }) =>
  !me.positions.some(({ post }) => post === 'administrator') ? (
    <ButtonLink to="/tai-khoan" variant="default">Về Tài khoản</ButtonLink>
  ) : to === undefined ? (
    <ButtonLink to="/quan-tri" variant="default">Về danh sách người và tài khoản</ButtonLink>
  ) : (
    <ButtonLink to={to} variant="default">{to === '/quan-tri/lich-lam-viec' ? 'Về lịch làm việc' : 'Về quy định nội bộ'}</ButtonLink>
  )

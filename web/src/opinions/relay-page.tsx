import { cite } from '@dam-lam/law'
import type { LocalDate } from '@dam-lam/core'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCommittees } from '../api/committees.ts'
import { usePublicationsOf, useRelayOpinion } from '../api/opinions.ts'
import { DateField } from '../face/date-field.tsx'
import { Field } from '../face/field.tsx'
import { PageTitle } from '../face/page-title.tsx'
import { titleOf } from '../models/title-of.ts'
import styles from './opinions.module.css'
import { WhyRefused } from '../face/why-refused.tsx'

const RELAY = { clauses: [cite('d9.k3', 'nắm bắt thông tin, tiếp thu ý kiến của Nhân dân, phản ánh kịp thời')] }

/** The Front or an organisation relays what the people say, of its own accord (d9.k3). */
export function RelayPage() {
  const [committee, setCommittee] = useState('')
  const [publication, setPublication] = useState('')
  const [says, setSays] = useState('')
  const [from, setFrom] = useState('')
  const [knownOn, setKnownOn] = useState<LocalDate | null>(null)
  const [tried, setTried] = useState(false)
  const committees = useCommittees().data?.items ?? []
  const publications = usePublicationsOf(committee).data ?? []
  const relay = useRelayOpinion()
  const navigate = useNavigate()
  const missing = (empty: boolean, words: string) => (tried && empty ? words : undefined)

  const send = () => {
    setTried(true)
    if (committee === '' || says.trim() === '' || from.trim() === '' || knownOn === null) return
    relay.mutate({ committee, publication: publication === '' ? null : publication, says, from, knownOn }, { onSuccess: () => void navigate({ to: '/y-kien' }) })
  }

  return (
    <>
      <PageTitle lead="Gửi đến cấp ủy có liên quan. Phản ánh chậm vẫn được nhận, và hiện là chậm.">Phản ánh ý kiến của Nhân dân</PageTitle>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); send() }} noValidate>
        <WhyRefused error={relay.error} />
        <Field label="Gửi đến cấp ủy" required error={missing(committee === '', 'Hãy chọn cấp ủy.')}>
          {(control) => (
            <NativeSelect
              {...control}
              value={committee}
              data={[{ value: '', label: 'Chọn cấp ủy' }, ...committees.filter(({ external }) => !external).map(({ id, name }) => ({ value: id, label: name }))]}
              onChange={({ currentTarget }) => { setCommittee(currentTarget.value); setPublication('') }}
            />
          )}
        </Field>
        <Field label="Về điều nào cấp ủy đã công khai" help="Để trống nếu là ý kiến chung.">
          {(control) => (
            <NativeSelect
              {...control}
              value={publication}
              data={[{ value: '', label: 'Ý kiến chung' }, ...publications.map(({ id, content }) => ({ value: id, label: titleOf(content) }))]}
              onChange={({ currentTarget }) => setPublication(currentTarget.value)}
            />
          )}
        </Field>
        <Field label="Nội dung ý kiến" required why={RELAY} error={missing(says.trim() === '', 'Hãy ghi nội dung ý kiến.')}>
          {(control) => <Textarea {...control} autosize minRows={3} maxLength={20_000} value={says} onChange={({ currentTarget }) => setSays(currentTarget.value)} />}
        </Field>
        <Field label="Ý kiến của ai" help="Nhóm người, không ghi tên từng người." required error={missing(from.trim() === '', 'Hãy ghi nhóm người có ý kiến.')}>
          {(control) => <TextInput {...control} maxLength={500} value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)} />}
        </Field>
        <DateField label="Ngày biết ý kiến" required value={knownOn} onChange={setKnownOn} error={missing(knownOn === null, 'Hãy ghi ngày biết ý kiến.')} />
        <div className={styles.ways}><Button type="submit" loading={relay.isPending}>Phản ánh</Button></div>
      </form>
    </>
  )
}

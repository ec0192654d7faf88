import { firstStart, inputFaults } from '@dam-lam/contract'
import type { Committee, LocalDate } from '@dam-lam/core'
import { Button, Checkbox } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { ProblemNotice } from '../account/problem-notice.tsx'
import { SecretField } from '../account/secret-field.tsx'
import { GroupFrame } from '../acts/controls/group-frame.tsx'
import { useBeginHere } from '../api/one-time-link.ts'
import { isProblem } from '../api/problem.ts'
import { DateField } from '../face/date-field.tsx'
import { Notice } from '../face/notice.tsx'
import { today } from '../face/today.ts'
import { words } from '../face/words.ts'
import styles from './first-start-form.module.css'
import { LevelField, Line } from './line.tsx'

type Level = Committee['level'] | ''
const EMPTY = { username: '', name: '', password: '', committee: '', level: '' as Level, superior: '', superiorLevel: '' as Level }

export interface FirstStartFormProps {
  readonly token: string
  /** Until when the link is good, in words. */
  readonly expires: string
}

/** What an empty system asks for: the person, the committee, and what stands above it. */
export function FirstStartForm({ token, expires }: FirstStartFormProps) {
  const [typed, setTyped] = useState(EMPTY)
  const [from, setFrom] = useState<LocalDate | null>(today())
  const [external, setExternal] = useState(true)
  const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map())
  const begin = useBeginHere()
  const navigate = useNavigate()

  const told = new Map([...found, ...(isProblem(begin.error) ? begin.error.errors.map(({ path, message }) => [path, message] as const) : [])])
  const write = (key: keyof typeof EMPTY) => (value: string) => setTyped({ ...typed, [key]: value })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { username, name, password, committee, level, superior, superiorLevel } = typed
    const filled = firstStart.safeParse({
      token,
      administrator: { username, name, password },
      committee: { name: committee, level: level || undefined, from: from ?? undefined },
      superior: external ? { name: superior, level: superiorLevel || undefined } : null,
    })
    setFound(new Map(filled.error ? inputFaults(words, filled.error).map(({ path, message }) => [path, message]) : []))
    begin.reset()
    if (filled.success) begin.mutate(filled.data, { onSuccess: () => void navigate({ to: '/' }) })
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p>Liên kết này dùng được đến {expires}, một lần.</p>
      <GroupFrame label="Người quản trị" help="Người quản trị lập cấp ủy, người, chức danh và tài khoản. Người quản trị không xem được hồ sơ nào.">
        <Line label="Họ và tên" value={typed.name} onChange={write('name')} error={told.get('administrator.name')} autoComplete="name" />
        <Line label="Tên đăng nhập" help="Chữ thường không dấu và chữ số, ví dụ nguyenvana" value={typed.username} onChange={write('username')}
          error={told.get('administrator.username')} autoComplete="username" />
        <SecretField label="Mật khẩu" help="Từ 12 đến 128 ký tự; một câu dài dễ nhớ là tốt nhất" autoComplete="new-password" value={typed.password}
          onChange={write('password')} error={told.get('administrator.password')} />
      </GroupFrame>
      <GroupFrame label="Cấp ủy đầu tiên" help="Cấp ủy mà người quản trị thuộc về. Các cấp ủy khác lập sau.">
        <Line label="Tên cấp ủy" help="Ví dụ: Đảng ủy phường Cẩm Thành" value={typed.committee} onChange={write('committee')} error={told.get('committee.name')} />
        <LevelField label="Cấp" value={typed.level} onChange={write('level')} error={told.get('committee.level')} />
        <DateField label="Hoạt động từ ngày" value={from} onChange={setFrom} error={told.get('committee.from')} />
      </GroupFrame>
      <GroupFrame label="Cấp trên trực tiếp" help="Cấp trên không dùng hệ thống này thì việc của cấp trên được nhập từ văn bản.">
        <Checkbox label="Có cấp trên trực tiếp, không dùng hệ thống này" checked={external} onChange={({ currentTarget }) => setExternal(currentTarget.checked)} />
        {external && (
          <>
            <Line label="Tên cấp trên" value={typed.superior} onChange={write('superior')} error={told.get('superior.name')} />
            <LevelField label="Cấp của cấp trên" value={typed.superiorLevel} onChange={write('superiorLevel')} error={told.get('superior.level')} />
          </>
        )}
      </GroupFrame>
      {found.size > 0 && <Notice urgent title={`Còn ${found.size} chỗ chưa đủ hoặc chưa đúng; xem bên cạnh từng ô.`} />}
      <ProblemNotice error={begin.error} />
      <Button type="submit" loading={begin.isPending} className={styles.submit ?? ''}>Bắt đầu dùng hệ thống</Button>
    </form>
  )
}

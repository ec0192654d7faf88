import { ACT_NAMES, decide, localDate, refusalsOfUpload, type Command, type KeptFile, type Refusal, type UploadToJudge } from '@dam-lam/core'
import { aCase, anAdministration, aPlan, DAYS } from '@dam-lam/core/testing'
import { CASES } from './cases/index.ts'
import { administrativeRefusalsMet } from './wrong-administration.ts'
import { opinionRefusalsMet } from './wrong-opinions.ts'
import { WRONG_DATA } from './wrong-data.ts'

const PEOPLE = [
  'canbo.phuong',
  'canbo2.phuong',
  'vanphong.phuong',
  'bithu.phuong',
  'thamdinh.phuong',
  'phoihop.phuong',
  'ubkt.phuong',
  'vanphong.coso',
  'vanphong.tinh',
  'bithu.tinh',
  'ubkt.tinh',
  'quantri.tinh',
]

const A_FILE: KeptFile = { id: 't1', name: 'Bản đồ.pdf', size: 12, sha256: 'a1', type: 'application/pdf', uploadedBy: 'canbo.phuong', state: 'ready' }

/** A file for each reason not to take one. */
const BAD_UPLOADS: readonly Partial<UploadToJudge>[] = [
  { declared: 'confidential' },
  { size: 0 },
  { size: 1, type: null },
  { readable: false },
  { mark: 'secret' },
  { virus: 'Win.Test.EICAR' },
]

/** Every different refusal that comes of doing the wrong thing to every case: the real facts that sentences are made of. */
export function refusalsMet(): readonly Refusal[] {
  const met = new Map<string, Refusal>()
  const attempt = (...[file, command, outside]: Parameters<typeof decide>): void => {
    const decision = decide(file, command, outside)
    if (decision.accepted) return
    for (const refusal of decision.refusals) met.set(JSON.stringify([refusal.code, refusal.data]), refusal)
  }
  for (const tell of Object.values(CASES)) {
    const told = tell()
    for (const person of PEOPLE)
      for (const act of ACT_NAMES)
        for (const data of WRONG_DATA[act]) {
          const command = { act, data } as Command
          attempt(told.file, command, told.context(person))
          attempt(told.file, { ...command, on: DAYS.day61 }, told.context(person))
          attempt(told.file, { ...command, on: DAYS.dayBefore }, told.context(person))
        }
  }
  const draft = aCase()
  const submit = { act: 'submit', data: {} } as const
  attempt(draft.file, { ...submit, as: 'bithu.phuong/head' }, draft.context())
  attempt(draft.file, submit, { ...draft.context(), actor: { person: 'nguoila', positions: [] } })
  attempt(draft.file, { ...submit, on: localDate('1999-12-31') }, draft.context())
  const lent = anAdministration().given('delegate', { position: 'bithu.phuong/head', person: 'canbo.phuong', acts: ['extend'], from: DAYS.dayBefore, paper: { number: '15-UQ/ĐU', date: DAYS.dayBefore } })
  const own = aCase({ organisations: lent.organisations }).submitted().registered()
  attempt(own.file, { act: 'extend', data: { reason: 'Phức tạp' }, as: 'bithu.phuong/head' }, own.context())
  for (const refusal of [...administrativeRefusalsMet(), ...opinionRefusalsMet()]) met.set(JSON.stringify([refusal.code, refusal.data]), refusal)
  for (const state of ['waiting', 'infected'] as const) {
    const enclosing = aCase({ files: [{ ...A_FILE, state }], plan: aPlan({ files: [A_FILE.id] }) })
    attempt(enclosing.file, submit, enclosing.context())
  }
  const uploads = BAD_UPLOADS.flatMap((upload) => refusalsOfUpload({ mode: 'connected', declared: 'none', ...upload }))
  return [...met.values(), ...uploads]
}

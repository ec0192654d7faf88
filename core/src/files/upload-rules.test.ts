import { describe, expect, test } from 'vitest'
import { recordVerdicts } from '../testing/index.ts'
import type { SecrecyDeclaration } from './secrecy.ts'
import { refusalsOfUpload, UPLOAD_RULES, type UploadToJudge } from './upload-rules.ts'

const FINE: UploadToJudge = { mode: 'connected', declared: 'none', size: 3, type: 'application/pdf', readable: true, mark: null, virus: null }

/** The codes of what is refused, with the ground that all of them have. */
function refused(change: Partial<UploadToJudge>): readonly (readonly [string, unknown])[] {
  const upload = { ...FINE, ...change }
  recordVerdicts(UPLOAD_RULES.map((one) => one.judge(upload)))
  return refusalsOfUpload(upload).map(({ code, basis, data }) => {
    expect(basis).toEqual({ ground: 'practice' })
    return [code, data]
  })
}

describe('Nhận một tệp', () => {
  test('tệp không có gì sai thì nhận', () => expect(refused({})).toEqual([]))

  test.each<[string, Partial<UploadToJudge>, string, unknown]>([
    ['rỗng', { size: 0 }, 'file.empty', {}],
    ['không thuộc loại được nhận', { type: null }, 'file.type', {}],
    ['có mật khẩu hoặc hỏng', { readable: false }, 'file.unreadable', {}],
    ['có dấu độ mật', { mark: 'secret' }, 'file.bears-secret-mark', { degree: 'secret' }],
    ['có vi-rút', { virus: 'Eicar' }, 'file.infected', { virus: 'Eicar' }],
  ])('%s thì không nhận', (_what, change, code, data) => expect(refused(change)).toEqual([[code, data]]))

  test.each<SecrecyDeclaration>(['confidential', 'secret', 'top-secret'])('khai là %s thì không nhận, khi hệ thống nối mạng', (declared) => {
    expect(refused({ declared })).toEqual([['file.declared-secret', { degree: declared }]])
  })

  test('mạng LAN độc lập nhận cả tệp khai mật và có dấu', () => {
    expect(refused({ mode: 'isolated-lan', declared: 'top-secret', mark: 'top-secret' })).toEqual([])
  })

  test('chưa xem đến đâu thì chưa xét đến đó', () => {
    const asked: UploadToJudge = { mode: 'connected', declared: 'none' }
    const verdicts = UPLOAD_RULES.map((one) => one.judge(asked))
    recordVerdicts(verdicts)
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['met', ...Array.from({ length: 5 }, () => 'not-judged')])
  })

  test('mọi lý do được nêu cùng một lúc', () => {
    expect(refused({ declared: 'secret', mark: 'secret', virus: 'Eicar' }).map(([code]) => code)).toEqual(['file.declared-secret', 'file.bears-secret-mark', 'file.infected'])
  })
})

import { expect, test } from 'vitest'
import { actRequest } from '../schemas/acts/act-request.ts'
import { caseQuery } from '../schemas/cases/case-list.ts'
import { signIn } from '../schemas/session.ts'
import { inputFaults } from './input-faults.ts'
import { vi } from './vi/index.ts'

const faultsOf = (schema: { safeParse(value: unknown): { error?: Parameters<typeof inputFaults>[1] | undefined } }, value: unknown) => {
  const { error } = schema.safeParse(value)
  return error ? inputFaults(vi, error) : []
}

test('what is missing, too much or wrong is told with its place', () => {
  const data = { reason: 7, letter: { number: '1', date: '2026-02-30', text: `a${String.fromCodePoint(0)}`, signedBy: '' }, colour: 'đỏ' }
  expect(faultsOf(actRequest('forward'), { expectedVersion: 1, data })).toEqual([
    { path: 'data.to', message: 'Mục này bắt buộc phải có.' },
    { path: 'data.reason', message: 'Giá trị không đúng dạng; phải là chữ.' },
    { path: 'data.letter.date', message: 'Không phải một ngày có thật; hãy ghi năm-tháng-ngày, ví dụ 2026-02-13.' },
    { path: 'data.letter.text', message: 'Có ký tự không hợp lệ; hãy gõ lại phần này.' },
    { path: 'data.letter.signedBy', message: 'Mục này không được để trống.' },
    { path: 'data', message: 'Có mục không thuộc mẫu này: colour. Hãy bỏ đi.' },
  ])
})

test('numbers, choices and lengths say their bounds', () => {
  expect(faultsOf(caseQuery, { limit: '0' })).toEqual([{ path: 'limit', message: 'Phải từ 1 trở lên.' }])
  expect(faultsOf(caseQuery, { limit: '999' })).toEqual([{ path: 'limit', message: 'Phải từ 200 trở xuống.' }])
  expect(faultsOf(actRequest('put-to-collective'), { expectedVersion: 1, data: { body: 'cell' } })).toEqual([
    { path: 'data.body', message: 'Giá trị phải là một trong: standingCommittee, executiveCommittee.' },
  ])
  expect(faultsOf(signIn, { username: 'x'.repeat(201), password: 'x' })).toEqual([{ path: 'username', message: 'Quá dài; nhiều nhất 200 ký tự.' }])
  const data = { missing: Array.from({ length: 201 }, () => ({ field: 'a', note: 'b' })) }
  expect(faultsOf(actRequest('request-supplement'), { expectedVersion: 1, data })).toEqual([{ path: 'data.missing', message: 'Quá nhiều; nhiều nhất 200 mục.' }])
})

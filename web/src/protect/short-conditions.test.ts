import { k1Norms } from '@dam-lam/core'
import { anIncidentCase, seriously, theFindings } from '@dam-lam/core/testing'
import { expect, test } from 'vitest'
import { shortConditions } from './short-conditions.ts'

const { file } = anIncidentCase()

test('Điều 6 khoản 1: mỗi hồ sơ nói từng điều kiện có, không có hay chưa xác định', () => {
  expect(shortConditions(k1Norms(null)).map(({ value }) => value)).toEqual(['điều kiện này có', 'chưa xác định', 'chưa xác định', 'chưa xác định', 'chưa xác định'])
  expect(shortConditions(k1Norms(theFindings(file, { seriousConsequence: seriously() })))).toContainEqual({ name: 'Không gây hậu quả nghiêm trọng', value: 'điều kiện này không có' })
})

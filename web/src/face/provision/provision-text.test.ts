import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ProvisionText, type ProvisionTextProps } from './provision-text.tsx'

const html = (props: ProvisionTextProps) => renderToStaticMarkup(createElement(ProvisionText, props))

test('Điều 4 khoản 3: the quotation is marked in its place, after the number of the clause', () => {
  const shown = html({ id: 'd4.k3', quotes: ['trong vòng 30 ngày làm việc'] })
  expect(shown).toContain('>3.</span>')
  expect(shown).toContain('phải trả lời bằng văn bản <mark>trong vòng 30 ngày làm việc</mark> kể từ ngày nhận được đề xuất')
})

test('Điều 4 khoản 3: two quotations of one clause are both marked', () =>
  expect(html({ id: 'd4.k3', quotes: ['không quá 60 ngày làm việc', 'trong vòng 30 ngày làm việc'] }).match(/<mark>[^<]+/g))
    .toEqual(['<mark>trong vòng 30 ngày làm việc', '<mark>không quá 60 ngày làm việc']))

test('what does not stand in the clause is not marked', () =>
  expect(html({ id: 'd4.k3', quotes: ['trong vòng 45 ngày làm việc'] })).not.toContain('<mark>'))

test('Điều 5 khoản 2 đoạn cuối: a paragraph without a number has no mark in the margin', () =>
  expect(html({ id: 'd5.k2.cuoi' })).not.toContain('<span'))

test('Điều 6 khoản 1: heading and words are paragraphs of their own', () =>
  expect(html({ id: 'd6.k1' }).match(/<p>/g)).toHaveLength(2))

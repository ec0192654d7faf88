import { expect, test } from 'vitest'
import { fill } from './fill.ts'
import { html } from './html.ts'

test('chỗ trống được điền; chữ được điền không thành mã của trang', () => {
  expect(fill('{who}, ngày {day}', { who: '<b>', day: html`<time>1</time>` }).text).toBe('&lt;b&gt;, ngày <time>1</time>')
})

test('thiếu điều để điền là lỗi, không phải chỗ trống trên trang', () => {
  expect(() => fill('{who}', {})).toThrow('{who}')
})

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MantineProvider } from '@mantine/core'
import { LongTable } from './long-table.tsx'

const html = (length: number): string => {
  const rows = Array.from({ length }, (_, index) => `dòng ${index}`)
  const table = createElement(LongTable<string>, { caption: 'Danh sách', columns: [{ key: 'a', title: 'Dòng', cell: (row) => row }], rows, rowKey: (row) => row, empty: null })
  return renderToStaticMarkup(createElement(MantineProvider, null, table))
}

test('what one can read through is shown at once', () => {
  expect(html(200).match(/<td/g)).toHaveLength(200)
  expect(html(200)).not.toContain('Hiện thêm')
})

test('of thousands the first are shown, and how many are left', () => {
  expect(html(20_000).match(/<td/g)).toHaveLength(200)
  expect(html(20_000)).toContain('Hiện thêm 200 dòng (còn 19.800)')
  expect(html(201)).toContain('Hiện thêm 1 dòng (còn 1)')
})

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DataTable, type Column } from './data-table.tsx'

interface Row {
  readonly id: string
  readonly days: number
}

const columns: readonly Column<Row>[] = [
  { key: 'id', title: 'Hồ sơ', names: true, cell: ({ id }) => id },
  { key: 'days', title: 'Số ngày', numeric: true, cell: ({ days }) => days },
]
const html = (rows: readonly Row[]) =>
  renderToStaticMarkup(createElement(DataTable<Row>, { caption: 'Hồ sơ', columns, rows, rowKey: ({ id }) => id, empty: 'Chưa có hồ sơ' }))

test('each row is headed by the cell that names it', () =>
  expect(html([{ id: 'Nước sạch', days: 30 }])).toContain(
    '<tr><th data-title="Hồ sơ" scope="row">Nước sạch</th><td data-title="Số ngày" data-numeric="true">30</td></tr>'))

test('without rows there is no table, but what to do first', () => expect(html([])).toBe('Chưa có hồ sơ'))

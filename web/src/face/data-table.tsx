import type { ReactNode } from 'react'
import styles from './data-table.module.css'

export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand under each other. */
  readonly numeric?: boolean
  /** The column that names the row; on a narrow screen it becomes its heading. */
  readonly names?: boolean
}

export interface DataTableProps<Row> {
  /** What the table lists; read out before it. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Shown instead of a table without rows. */
  readonly empty: ReactNode
  /** A table of a few short columns stays one on a narrow screen. */
  readonly slim?: boolean
}

/** A list as a table; on a narrow screen each row is a card of its own, with the titles of the columns before the values. */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty, slim = false }: DataTableProps<Row>) {
  if (rows.length === 0) return empty
  return (
    <div className={styles.frame}>
      <table className={styles.table} data-slim={slim || undefined}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, numeric }) => (
              <th key={key} scope="col" data-numeric={numeric || undefined}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => <Cell key={column.key} column={column} row={row} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell<Row>({ column: { title, cell, numeric, names }, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const shared = { 'data-title': title, 'data-numeric': numeric || undefined }
  return names
    ? <th {...shared} scope="row">{cell(row)}</th>
    : <td {...shared}>{cell(row)}</td>
}

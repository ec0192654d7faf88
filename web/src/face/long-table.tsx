import { Button } from '@mantine/core'
import { useState } from 'react'
import { DataTable, type DataTableProps } from './data-table.tsx'
import { formatCount } from './format-count.ts'
import styles from './long-table.module.css'

/** As many rows as one reads through before one wants to be asked again. */
const AT_ONCE = 200

/** A table of perhaps thousands of rows, of which the next are shown when they are asked for. */
export function LongTable<Row>({ rows, ...table }: DataTableProps<Row>) {
  const [shown, setShown] = useState(AT_ONCE)
  const left = rows.length - shown
  return (
    <div className={styles.frame}>
      <DataTable {...table} rows={left > 0 ? rows.slice(0, shown) : rows} />
      {left > 0 && (
        <Button variant="default" onClick={() => setShown(shown + AT_ONCE)}>
          {`Hiện thêm ${Math.min(left, AT_ONCE)} dòng (còn ${formatCount(left)})`}
        </Button>
      )}
    </div>
  )
}

import type { FileRules } from '@dam-lam/contract'
import { Button, FileButton } from '@mantine/core'
import { useState, type DragEvent } from 'react'
import { sizeWords, typeWords } from './file-words.ts'
import styles from './file-chooser.module.css'

export interface FileChooserProps {
  readonly rules: FileRules
  readonly onChoose: (files: readonly File[]) => void
}

/** Where files are dropped, or chosen with a button; what is taken is said before anything is sent. */
export function FileChooser({ rules: { types, largest, scanned }, onChoose }: FileChooserProps) {
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onChoose([...event.dataTransfer.files])
  }
  const stay = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div className={styles.place} data-over={over || undefined} onDrop={drop} onDragOver={stay} onDragLeave={() => setOver(false)}>
      <p>Kéo tệp vào đây, hoặc</p>
      <FileButton multiple onChange={(files) => onChoose(files)}>
        {(props) => <Button {...props} variant="default">Chọn tệp</Button>}
      </FileButton>
      <p className={styles.rules}>
        Mỗi tệp không quá {sizeWords(largest)}. Nhận {types.map(typeWords).join(', ')}. Loại tệp được nhận theo nội dung, không theo tên.
        {scanned && ' Mỗi tệp được quét vi-rút trước khi người khác tải về.'}
      </p>
    </div>
  )
}

import { refusalMessage, nameOf } from '@dam-lam/contract'
import { refusalsOfUpload, type SecrecyDeclaration } from '@dam-lam/core'
import { useState } from 'react'
import { useFileRules } from '../../api/files.ts'
import { Notice } from '../../face/notice.tsx'
import { words } from '../../face/words.ts'
import { useEditor } from '../plan-editor/editor-context.ts'
import { FileChooser } from './file-chooser.tsx'
import { FileTable } from './file-table.tsx'
import { useKnownFiles, useRememberFile } from './known-files.ts'
import { SecrecyChoice } from './secrecy-choice.tsx'
import { UploadsUnderWay } from './uploads-under-way.tsx'
import { useUploads } from './use-uploads.ts'
import styles from './files-question.module.css'

export interface FilesQuestionProps {
  readonly ids: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/**
 * The documents of a plan. Before a file can be chosen it is declared whether it holds a state secret: what may not be kept
 * here never leaves the machine.
 */
export function FilesQuestion({ ids, onChange }: FilesQuestionProps) {
  const { caseId, files: told } = useEditor()
  const rules = useFileRules().data
  const [declared, declare] = useState<SecrecyDeclaration | null>(null)
  const knownFile = useKnownFiles(told)
  const remember = useRememberFile()
  const uploads = useUploads(declared ?? 'none', (file) => {
    remember(file)
    onChange([...ids, file.id])
  })
  const known = ids.flatMap((id) => knownFile(id) ?? [])
  const lost = ids.filter((id) => knownFile(id) === undefined)
  const refused = rules && declared !== null ? refusalsOfUpload({ mode: rules.mode, declared }) : []

  return (
    <div className={styles.question}>
      <FileTable files={known} caseId={caseId} fetchable={told.map(({ id }) => id)} onRemove={(id) => onChange(ids.filter((one) => one !== id))} />
      {lost.length > 0 && (
        <Notice title={`${lost.length} tài liệu không còn trên máy chủ`}>
          <button type="button" className={styles.drop} onClick={() => onChange(ids.filter((id) => !lost.includes(id)))}>Bỏ khỏi kế hoạch</button>
        </Notice>
      )}
      <UploadsUnderWay {...uploads} />
      <SecrecyChoice label="Độ mật của tài liệu sắp tải lên" value={declared} onChange={declare} help={rules && HELP[rules.mode]} />
      {refused.map((refusal) => <Notice key={refusal.code} urgent title="Không tải lên được">{refusalMessage(words, refusal, nameOf({}))}</Notice>)}
      {rules && declared !== null && refused.length === 0 && <FileChooser rules={rules} onChoose={uploads.choose} />}
    </div>
  )
}

const HELP = {
  connected: 'Hệ thống này nối mạng nên không được lưu giữ bí mật nhà nước. Khai độ mật rồi mới chọn được tệp.',
  'isolated-lan': 'Hệ thống này chạy trong mạng LAN độc lập. Khai độ mật rồi mới chọn được tệp.',
} as const

import { Button } from '@mantine/core'
import { isProblem } from '../api/problem.ts'
import { EmptyPage } from './empty-page.tsx'

export interface FailureProps {
  readonly error: unknown
  /** Tries again what failed. */
  readonly retry?: () => void
}

/** Part of a page that could not be shown: what happened in plain words, and what one can do. */
export function Failure({ error, retry }: FailureProps) {
  const { title, detail } = isProblem(error) ? error : UNEXPECTED
  return <EmptyPage title={title} act={retry && <Button variant="default" onClick={retry}>Thử lại</Button>}>{detail}</EmptyPage>
}

const UNEXPECTED = { title: 'Trang gặp lỗi', detail: 'Tải lại trang; nếu vẫn vậy, hãy báo người quản trị.' }

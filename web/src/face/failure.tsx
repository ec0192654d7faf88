import { Button } from '@mantine/core'
import { isProblem, mayPass } from '../api/problem.ts'
import { EmptyPage } from './empty-page.tsx'

export interface FailureProps {
  readonly error: unknown
  /** Tries again what failed. */
  readonly retry?: () => void
}

/** Part of a page that could not be shown: what happened in plain words, and what one can do. */
export function Failure({ error, retry }: FailureProps) {
  const { title, detail, errors } = isProblem(error) ? error : UNEXPECTED
  return (
    <EmptyPage title={title} act={retry && mayPass(error) && <Button variant="default" onClick={retry}>Thử lại</Button>}>
      <p>{detail}</p>
      {errors.map(({ path, message }) => <p key={path}>{message}</p>)}
    </EmptyPage>
  )
}

const UNEXPECTED = { title: 'Trang gặp lỗi', detail: 'Tải lại trang; nếu vẫn vậy, hãy báo người quản trị.', errors: [] }

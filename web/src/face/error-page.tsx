import { Button } from '@mantine/core'
import { isProblem } from '../api/problem.ts'
import { EmptyPage } from './empty-page.tsx'
import { PageTitle } from './page-title.tsx'

export interface ErrorPageProps {
  readonly error: unknown
  /** Tries again what failed. */
  readonly retry?: () => void
}

/** A page that could not be shown: what happened in plain words, and what one can do. */
export function ErrorPage({ error, retry }: ErrorPageProps) {
  const [title, detail] = isProblem(error) ? [error.title, error.detail] : UNEXPECTED
  return (
    <>
      <PageTitle>Chưa mở được trang này</PageTitle>
      <EmptyPage title={title} act={retry && <Button onClick={retry}>Thử lại</Button>}>{detail}</EmptyPage>
    </>
  )
}

const UNEXPECTED = ['Trang gặp lỗi', 'Tải lại trang; nếu vẫn vậy, hãy báo người quản trị.'] as const

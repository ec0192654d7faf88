import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { ErrorPage } from './error-page.tsx'

/** What stands in the place of a page that threw, or whose address could not be opened; tried again, it is opened anew. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const openAnew = (): void => {
    reset()
    void router.invalidate()
  }
  return <ErrorPage error={error} retry={openAnew} />
}

import { Failure, type FailureProps } from './failure.tsx'
import { PageTitle } from './page-title.tsx'

/** A page that could not be shown at all. */
export function ErrorPage(failure: FailureProps) {
  return (
    <>
      <PageTitle>Chưa mở được trang này</PageTitle>
      <Failure {...failure} />
    </>
  )
}

import { EmptyPage } from '../face/empty-page.tsx'

/** A list of duties without an entry. */
export const NoDuties = () => (
  <EmptyPage title="Không có việc nào ở đây">
    Khi có việc đến lượt, việc đó hiện ở đây kèm thời hạn và căn cứ.
  </EmptyPage>
)

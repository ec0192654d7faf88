import { EDITION } from '@dam-lam/law'
import { PageTitle } from '../face/page-title.tsx'
import { Contents } from './contents.tsx'
import { Preamble } from './preamble.tsx'
import { RegulationText } from './regulation-text.tsx'
import { SourceOfTheText } from './source-of-the-text.tsx'
import { useProvisionInAddress } from './use-provision-in-address.ts'
import styles from './regulation-page.module.css'

/** The regulation from its first word to its signature; an address below it opens the same page at that provision. */
export function RegulationPage() {
  const target = useProvisionInAddress()
  return (
    <article className={styles.page}>
      <PageTitle lead={`${EDITION.title}, do ${EDITION.issuer} ban hành.`}>Quy định</PageTitle>
      <Contents />
      <Preamble />
      <RegulationText target={target} />
      <SourceOfTheText />
    </article>
  )
}

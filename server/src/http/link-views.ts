import type { LinkMadeView } from '@dam-lam/contract'
import type { LinkMade } from '../administration/keep-accounts.ts'
import { named, type Wording } from '../read-models/wording.ts'
import type { Site } from './site.ts'

/** Links just made, as they are shown to whoever made them. */
export const linkViews = (links: readonly LinkMade[], { publicUrl }: Pick<Site, 'publicUrl'>, wording: Wording): LinkMadeView[] =>
  links.map(({ person, token, expiresAt, removesFactors }) => ({
    person: named('person', person, wording),
    url: `${publicUrl()}/dang-nhap/dat-mat-khau#${token}`,
    expiresAt,
    removesFactors,
  }))

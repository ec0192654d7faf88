import type { PublicationView } from '@dam-lam/contract'

/** What a publication is called: as its committee wrote it, or that it was withdrawn. */
export const titleOf = (content: PublicationView['content']): string => (content.kind === 'withdrawn' ? 'Đã thu hồi' : content.title)

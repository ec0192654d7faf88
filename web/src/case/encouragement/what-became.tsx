import type { CaseView } from '@dam-lam/contract'
import type { Column } from '../../face/data-table.tsx'
import { EntryDay } from '../paper/entry-day.tsx'

type Encouragement = CaseView['encouragement']

/** Whether each part has reached those for whom it was meant, and whether anybody may read of it. */
export function whatBecame<One extends { readonly id: string }>({ encouragement: { deliveries, publications }, withdrawnPublications }: Pick<CaseView, 'encouragement' | 'withdrawnPublications'>): readonly Column<One>[] {
  return [
    { key: 'delivered', title: 'Đã thực hiện', cell: ({ id }) => delivered(deliveries.find(({ award }) => award === id)) },
    { key: 'published', title: 'Đã công khai', cell: ({ id }) => published(publications.find(({ event, forms }) => !withdrawnPublications.some(({ of }) => of === event) && forms.some(({ award }) => award === id))) },
  ]
}

const delivered = (delivery: Encouragement['deliveries'][number] | undefined) =>
  delivery ? <span>Ngày <EntryDay {...delivery} />, văn bản số {delivery.document.number}. {delivery.how}</span> : 'Chưa'

const published = (publication: Encouragement['publications'][number] | undefined) => (publication ? <span>Ngày <EntryDay {...publication} /></span> : 'Chưa')

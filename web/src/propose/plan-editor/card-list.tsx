import { Button } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import styles from './card-list.module.css'

export interface CardListProps<Item> {
  readonly items: readonly Item[]
  /** What one item is called: «Rủi ro». */
  readonly name: string
  readonly blank: Item
  /** An empty list is a good answer, and shows no card. */
  readonly optional?: boolean
  readonly onChange: (items: readonly Item[]) => void
  readonly children: (item: Item, index: number, change: (fields: Partial<Item>) => void) => ReactNode
}

/** A list of things, each a card of its own. An empty list shows one blank card, which becomes the first item when written on. */
export function CardList<Item extends object>({ items, name, blank, optional = false, onChange, children }: CardListProps<Item>) {
  const id = useId()
  const shown = items.length > 0 || optional ? items : [blank]
  const change = (index: number) => (fields: Partial<Item>) =>
    onChange(shown.map((item, at) => (at === index ? { ...item, ...fields } : item)))
  return (
    <>
      <ol className={styles.cards}>
        {shown.map((item, index) => (
          <li key={index} className={styles.card} aria-labelledby={`${id}-${index}`}>
            <div className={styles.head}>
              <h3 id={`${id}-${index}`} className={styles.name}>{name} {index + 1}</h3>
              {(shown.length > 1 || optional) && (
                <Button variant="subtle" onClick={() => onChange(shown.filter((_, at) => at !== index))}>
                  Bỏ {name.toLocaleLowerCase('vi')} {index + 1}
                </Button>
              )}
            </div>
            {children(item, index, change(index))}
          </li>
        ))}
      </ol>
      <Button variant="default" className={styles.add ?? ''} onClick={() => onChange([...shown, blank])}>Thêm {name.toLocaleLowerCase('vi')}</Button>
    </>
  )
}

import type { ReactNode } from 'react'
import type { Basis } from './basis.ts'
import { useBasisActions } from './basis-context.ts'
import styles from './why.module.css'

export interface WhyProps extends Basis {
  readonly children: ReactNode
  /** Set where only words may stand, inside a sentence. */
  readonly inline?: boolean
}

/**
 * Says to Căn cứ why its content is as it is, whenever something in it has the focus or the pointer rests on it.
 * Draws nothing of its own; put a `Ground` inside for those who ask by keyboard.
 */
export function Why({ children, inline = false, ...basis }: WhyProps) {
  const { attend, leave, glance, cancelGlance } = useBasisActions()
  const Element = inline ? 'span' : 'div'
  return (
    <Element
      className={styles.why}
      onFocus={(event) => {
        event.stopPropagation()
        attend(basis)
      }}
      onBlur={leave}
      onMouseOver={(event) => {
        event.stopPropagation()
        glance(basis)
      }}
      onMouseOut={cancelGlance}
    >
      {children}
    </Element>
  )
}

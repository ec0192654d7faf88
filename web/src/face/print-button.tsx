import { Button } from '@mantine/core'
import styles from './print-button.module.css'

/** Prints the page as it stands; itself it stays off the paper. */
export const PrintButton = ({ children }: { readonly children: string }) => (
  <Button variant="default" className={styles.button ?? ''} onClick={() => window.print()}>{children}</Button>
)

import { Button } from '@mantine/core'

/** Prints the page as it stands. */
export const PrintButton = ({ children }: { readonly children: string }) => (
  <Button variant="default" onClick={() => window.print()}>{children}</Button>
)

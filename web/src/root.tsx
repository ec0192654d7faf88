import { BasisProvider } from './face/basis/basis-provider.tsx'
import { Shell } from './face/shell/shell.tsx'

/** The root of all pages. */
export function Root() {
  return (
    <BasisProvider>
      <Shell />
    </BasisProvider>
  )
}

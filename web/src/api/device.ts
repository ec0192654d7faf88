import { deviceDidNot } from './problem.ts'

/** Whether this browser, at this address, can use passkeys; if not, why. */
export type PasskeysHere = 'possible' | 'not-at-this-address' | 'not-in-this-browser'

/** Browsers take passkeys over HTTPS and at `localhost`, and never at an address of figures. */
export function passkeysAt({ hostname, secure, supported }: { readonly hostname: string; readonly secure: boolean; readonly supported: boolean }): PasskeysHere {
  if (!secure || /^[\d.]+$|^\[/.test(hostname)) return 'not-at-this-address'
  return supported ? 'possible' : 'not-in-this-browser'
}

/** For the page as it stands. */
export const passkeysHere = (): PasskeysHere =>
  passkeysAt({ hostname: location.hostname, secure: isSecureContext, supported: 'PublicKeyCredential' in window })

/** Lets the device ask its owner. @throws Problem in words, whatever the device or its owner had against it */
export async function withDevice<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    throw deviceDidNot(error instanceof Error && error.name === 'InvalidStateError' ? 'has-one' : 'refused')
  }
}

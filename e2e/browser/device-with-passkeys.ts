import type { Page } from 'playwright-core'

/** A telephone or computer that keeps passkeys and knows its owner's finger, for this page; its owner may also not touch it. */
export async function deviceWithPasskeys(page: Page): Promise<{ readonly ownerTouches: (touches: boolean) => Promise<void> }> {
  const chromium = await page.context().newCDPSession(page)
  await chromium.send('WebAuthn.enable')
  const { authenticatorId } = await chromium.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  })
  return {
    ownerTouches: async (touches) => {
      await chromium.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: touches })
    },
  }
}

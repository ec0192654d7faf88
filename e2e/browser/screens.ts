/** The two screens on which everything is looked at: a hand-held telephone, and a desk. */
export const SCREENS = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1440, height: 900 }, hasTouch: false, isMobile: false },
} as const

export type Screen = keyof typeof SCREENS

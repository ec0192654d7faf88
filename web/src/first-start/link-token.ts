import { useLocation } from '@tanstack/react-router'

/** The token of the link by which one came here. It stands behind `#`, which a browser sends to no server. */
export const useLinkToken = (): string => useLocation().hash

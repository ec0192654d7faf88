/** The words of the screens: those from which the server puts its answers together in Vietnamese. */
export { vi as words } from '@dam-lam/contract'

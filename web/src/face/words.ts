/** The words of the screens: the Vietnamese catalogue, the same from which the server puts its answers together. */
export { vi as words } from '@dam-lam/contract'

/**
 * Where to go after signing in: the page that asked for it, or one's own work. Only an address within the application
 * counts; a link that signs a person in must not carry them elsewhere.
 */
export const returnAddress = (asked: string | undefined): string =>
  asked !== undefined && /^\/(?![/\\])/.test(asked) ? asked : '/viec-cua-toi'

/** So often is an act judged again because somebody else was faster. */
export const MOST_ATTEMPTS = 50

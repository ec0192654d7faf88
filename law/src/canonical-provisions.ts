/**
 * The text of the provisions as one string that two machines write alike: the JSON list of [id, text], in document order.
 * Its SHA-256 names the edition.
 */
export const canonicalProvisions = (provisions: Readonly<Record<string, string>>): string => JSON.stringify(Object.entries(provisions))

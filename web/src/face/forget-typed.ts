/** Everything that the pages keep in the browser begins so. */
const OURS = 'dam-lam/'

/** Whoever signs out leaves nothing typed behind for the next person at this machine: no form begun, no copy of a draft. */
export function forgetTyped(storages: readonly Storage[]): void {
  for (const storage of storages) {
    for (const key of Object.keys(storage)) if (key.startsWith(OURS)) storage.removeItem(key)
  }
}

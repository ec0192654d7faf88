/** Something that a process keeps in memory, and of which version that is. */
interface Versioned {
  readonly version: number
}

export interface SnapshotCache<Snapshot extends Versioned> {
  /** The snapshot of this version, or of a later one that has come meanwhile. */
  at(version: number): Promise<Snapshot>
}

/** Keeps one snapshot in memory; every request learns the version with its session, and an old snapshot is read anew. */
export function snapshotCache<Snapshot extends Versioned>(load: () => Promise<Snapshot>): SnapshotCache<Snapshot> {
  let latest: Promise<Snapshot> | undefined

  /** Whoever finds the same snapshot too old waits for the same new one. */
  const renewed = (old: Promise<Snapshot> | undefined): Promise<Snapshot> => {
    if (latest !== old && latest !== undefined) return latest
    const renewing = load()
    renewing.catch(() => (latest = undefined))
    latest = renewing
    return renewing
  }

  return {
    async at(version) {
      const known = latest
      const snapshot = await (known ?? renewed(known))
      return snapshot.version >= version ? snapshot : renewed(known)
    },
  }
}

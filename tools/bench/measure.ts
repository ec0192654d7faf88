/**
 * Measuring by comparison: candidates take turns in one run, so that whatever else the machine does falls on all of
 * them alike, and only the ratio of their medians is reported as a finding.
 */
export interface Candidate {
  readonly name: string
  /** One turn; gives the number of operations done. */
  readonly turn: () => number | Promise<number>
}

export interface Measured {
  readonly name: string
  /** Operations a second, the median over the rounds. */
  readonly perSecond: number
}

/** Every candidate once a round, in an order that moves on from round to round; one round first to warm up. */
export async function measureInTurns(candidates: readonly Candidate[], rounds: number): Promise<readonly Measured[]> {
  const rates = new Map<string, number[]>(candidates.map(({ name }) => [name, []]))
  for (let round = -1; round < rounds; round += 1) {
    for (let place = 0; place < candidates.length; place += 1) {
      const candidate = candidates[(place + Math.max(round, 0)) % candidates.length]
      if (!candidate) continue
      const start = performance.now()
      const operations = await candidate.turn()
      const seconds = (performance.now() - start) / 1000
      if (round >= 0) rates.get(candidate.name)?.push(operations / seconds)
    }
  }
  return candidates.map(({ name }) => ({ name, perSecond: quantile(rates.get(name) ?? [], 0.5) }))
}

/** The q-quantile of some numbers, by the nearest rank. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}

/** A line of the report: what was measured, how much a second, and the ratio to the last candidate named. */
export function report(measured: readonly Measured[], against: string): void {
  const base = measured.find(({ name }) => name === against)?.perSecond ?? Number.NaN
  for (const { name, perSecond } of measured) {
    const ratio = (perSecond / base).toFixed(2)
    console.log(`  ${name.padEnd(48)} ${Math.round(perSecond).toLocaleString('en').padStart(12)} /s   ${ratio.padStart(8)} ×`)
  }
}

/*
 * OWASP ASVS 5.0.0, levels 1 and 2, one entry a requirement, in our own words. *Met* names the files and tests that show it;
 * *not applicable* says what the program does not have; *not met* says plainly why. A wish is never *met*.
 */
export type Level = 1 | 2

export interface Item {
  /** As in the standard, without its `V`: `6.2.1`. */
  readonly id: string
  readonly level: Level
  /** What is asked, paraphrased. */
  readonly asks: string
  readonly status: 'met' | 'not-applicable' | 'not-met'
  /** How it is met, or why not. */
  readonly says: string
  /** Files and tests, from the root of the repository. */
  readonly shownBy: readonly string[]
}

export interface Chapter {
  readonly number: number
  readonly title: string
  readonly items: readonly Item[]
}

export const met = (level: Level, id: string, asks: string, says: string, ...shownBy: readonly [string, ...(readonly string[])]): Item => ({ id, level, asks, status: 'met', says, shownBy })

export const apart = (level: Level, id: string, asks: string, says: string): Item => ({ id, level, asks, status: 'not-applicable', says, shownBy: [] })

export const unmet = (level: Level, id: string, asks: string, says: string, ...shownBy: readonly string[]): Item => ({ id, level, asks, status: 'not-met', says, shownBy })

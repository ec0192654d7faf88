import { globSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Reporter, TestModule, Vitest } from 'vitest/node'
import { ALL_RULES } from '../core/src/testing/all-rules.ts'
import { ruleCoverage } from './rule-coverage.ts'

/**
 * Says at the end of a run how many rules of core were met, refused and left alone by some test. When every test file of
 * core ran whole, a gap fails the run; a run over some of them proves nothing and is only told.
 */
export default class RuleCoverageReporter implements Reporter {
  #root = process.cwd()
  #narrowed = false

  onInit(vitest: Vitest): void {
    this.#root = vitest.config.root
    this.#narrowed = vitest.config.testNamePattern !== undefined || vitest.config.shard !== undefined
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const { searched } of modules.map((module) => module.meta()))
      if (searched) console.log(`exhaustive search: ${searched.states} states, ${searched.decisions} decisions`)
    const tallies = modules.map((module) => module.meta().ruleVerdicts).filter((tally) => tally !== undefined)
    if (tallies.length === 0) return
    const { rules, met, refused, leftAlone, conditional, gaps } = ruleCoverage(ALL_RULES, tallies)
    console.log(`rules: ${rules}, met ${met}, refused ${refused}, left alone ${leftAlone} of ${conditional} conditional`)
    if (!this.#wholeCoreRan(modules)) {
      console.log('rule coverage is not judged: only a part of the tests of core ran')
      return
    }
    for (const gap of gaps) console.log(`  rule ${gap}`)
    if (gaps.length > 0) process.exitCode = 1
  }

  #wholeCoreRan(modules: readonly TestModule[]): boolean {
    const ran = new Set(modules.map((module) => relative(this.#root, module.moduleId)))
    const ofCore = globSync('core/src/**/*.test.ts', { cwd: resolve(this.#root) })
    return !this.#narrowed && ofCore.every((path) => ran.has(path))
  }
}

import type { BrowserContext, ConsoleMessage } from 'playwright-core'

/**
 * Everything that a page complains of while a story runs: errors on the console, errors nobody caught, and breaches of
 * its own content security policy. A story that leaves one behind fails, whatever it looked at.
 */
export async function collectComplaints(context: BrowserContext, serverMayBeAway = false): Promise<readonly string[]> {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() !== 'error' || isAnswerOfTheApi(message) || (serverMayBeAway && isSilenceOfTheApi(message))) return
    complaints.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().stack ?? error.error().message}`))
  await context.exposeFunction('reportPolicyBreach', (breach: string) => complaints.push(`content security policy: ${breach}`))
  await context.addInitScript({ content: REPORT_POLICY_BREACHES })
  return complaints
}

// Runs in the page before any script of the page; a text, because this side knows no DOM.
const REPORT_POLICY_BREACHES = `
  addEventListener('securitypolicyviolation', (event) => reportPolicyBreach(
    event.effectiveDirective + ' forbids ' + event.blockedURI +
    ' (' + event.sourceFile + ':' + event.lineNumber + ') ' + event.sample))
`

/** Chromium prints every non-2xx answer as an error; a refusal by the API is an ordinary answer, a missing file is not. */
const isAnswerOfTheApi = (message: ConsoleMessage): boolean =>
  message.text().startsWith('Failed to load resource: the server responded') && isAboutTheApi(message)

const isSilenceOfTheApi = (message: ConsoleMessage): boolean =>
  message.text().startsWith('Failed to load resource: net::ERR_') && isAboutTheApi(message)

const isAboutTheApi = (message: ConsoleMessage): boolean => new URL(message.location().url).pathname.startsWith('/api/')

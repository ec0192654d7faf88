import type { FastifyInstance } from 'fastify'

/** Which methods an address knows, for the answer to one that it does not. */
export interface AddressBook {
  methodsAt(path: string): readonly string[]
}

/** Notes every route as it is made; the pages of the web application stand at any address, and do not count. */
export function noteAddresses(app: FastifyInstance): AddressBook {
  const routes: { readonly steps: readonly string[]; readonly methods: readonly string[] }[] = []
  app.addHook('onRoute', ({ url, method }) => {
    if (!url.includes('*')) routes.push({ steps: url.split('/'), methods: [method].flat() })
  })
  return {
    methodsAt: (path) => {
      const steps = path.split('/')
      const matching = routes.filter(
        (route) => route.steps.length === steps.length && route.steps.every((step, index) => step.startsWith(':') || step === steps[index]),
      )
      return [...new Set(matching.flatMap(({ methods }) => methods))].sort()
    },
  }
}

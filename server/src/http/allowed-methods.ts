import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'

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

/** Nothing answers such a request: the address knows other methods, or there is none. @throws Problem `method-not-allowed`, `not-found` */
export function nothingAnswers(addresses: AddressBook, request: FastifyRequest, reply: FastifyReply): never {
  const methods = addresses.methodsAt(request.url.split('?', 1).join(''))
  if (methods.length === 0) throw new Problem('not-found')
  void reply.header('allow', methods.join(', '))
  throw new Problem('method-not-allowed')
}

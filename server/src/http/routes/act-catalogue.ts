import { ACT_DATA, actList, type ActList } from '@dam-lam/contract'
import { ACT_NAMES, ACTS, type ActName } from '@dam-lam/core'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { groundView } from '../../read-models/grounds.ts'
import type { Wording } from '../../read-models/wording.ts'
import { wordingFor } from '../language.ts'
import { visitOf } from '../visit.ts'

const dataSchema = (name: ActName): Record<string, unknown> => ({ ...z.toJSONSchema(ACT_DATA[name], { io: 'input' }) })

const catalogue = ({ words, language }: Wording): ActList => ({
  items: ACT_NAMES.map((name) => ({
    name,
    title: words.acts[name].title,
    ...groundView(ACTS[name].basis, language),
    who: words.acts[name].who,
    data: dataSchema(name),
  })),
  nextCursor: null,
})

/** What can be done, on what ground, by whom, with which data. */
export const actCatalogueRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/acts', { schema: { tags: ['Việc'], summary: 'Những việc làm được trong hồ sơ', response: { 200: actList } } }, async (request) =>
    catalogue(wordingFor(request, visitOf(request).organisation)),
  )
}

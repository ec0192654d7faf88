import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { ADDRESSES, type Addresses } from '../../public-pages/addresses.ts'
import { escaped } from '../../public-pages/html.ts'
import { publishedAddresses } from '../../publication/published.ts'
import { cacheable } from '../cacheable.ts'
import type { Site } from '../site.ts'

/** As many addresses as one sitemap may hold. */
const MOST_ADDRESSES = 50_000

const LANGUAGES: readonly Addresses[] = [ADDRESSES.vi, ADDRESSES.en]

/** What search engines ask for: only the public pages are theirs, and nothing of a demonstration. */
export const crawlerRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  cacheable(app)

  app.get('/robots.txt', { schema: { hide: true } }, (_request, reply) => {
    const lines = site.demo === null ? [...LANGUAGES.map(({ list }) => `Allow: ${list}`), 'Disallow: /', '', `Sitemap: ${site.publicUrl()}/sitemap.xml`] : ['Disallow: /']
    return reply.type('text/plain; charset=utf-8').send(`${['User-agent: *', ...lines].join('\n')}\n`)
  })

  app.get('/sitemap.xml', { schema: { hide: true } }, async (_request, reply) => {
    const published = await publishedAddresses(site.pools.read, MOST_ADDRESSES / LANGUAGES.length - 3)
    const address = (path: string, changedOn?: string): string =>
      `<url><loc>${escaped(`${site.publicUrl()}${path}`)}</loc>${changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`}</url>`
    const entries = LANGUAGES.flatMap(({ list, relayed, regulation, publication }) => [address(list), address(relayed), address(regulation), ...published.map(({ id, changedOn }) => address(publication(id), changedOn))])
    return reply
      .type('application/xml; charset=utf-8')
      .send(`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`)
  })
}

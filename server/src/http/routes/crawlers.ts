import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { escaped } from '../../public-pages/html.ts'
import { publishedAddresses } from '../../publication/published.ts'
import { cacheable } from '../cacheable.ts'
import type { Site } from '../site.ts'

/** As many addresses as one sitemap may hold. */
const MOST_ADDRESSES = 50_000

/** What search engines ask for: only the public pages are theirs, and nothing of a demonstration. */
export const crawlerRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  cacheable(app)

  app.get('/robots.txt', { schema: { hide: true } }, (_request, reply) => {
    const lines = site.demo === null ? ['Allow: /cong-khai', 'Disallow: /', '', `Sitemap: ${site.publicUrl()}/sitemap.xml`] : ['Disallow: /']
    return reply.type('text/plain; charset=utf-8').send(`${['User-agent: *', ...lines].join('\n')}\n`)
  })

  app.get('/sitemap.xml', { schema: { hide: true } }, async (_request, reply) => {
    const published = await publishedAddresses(site.pools.read, MOST_ADDRESSES - 2)
    const address = (path: string, changedOn?: string): string =>
      `<url><loc>${escaped(`${site.publicUrl()}${path}`)}</loc>${changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`}</url>`
    const entries = [address('/cong-khai'), address('/cong-khai/y-kien'), ...published.map(({ id, changedOn }) => address(`/cong-khai/${id}`, changedOn))]
    return reply
      .type('application/xml; charset=utf-8')
      .send(`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`)
  })
}

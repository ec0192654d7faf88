import { commentTaken, followedComment, followUpCode, publicationList, publicationPage, publicationParams, publicationQuery, sendComment, shownOpinionList } from '@dam-lam/contract'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { eraseComment, followComment } from '../../public-opinion/follow-up.ts'
import { followedCommentView } from '../../public-opinion/follow-up-view.ts'
import { receiveComment } from '../../public-opinion/receive-comment.ts'
import { shownOpinions } from '../../public-opinion/shown-opinions.ts'
import { publicationPageView, publicationView, shownOpinionView } from '../../publication/publication-view.ts'
import { listPublished } from '../../publication/published.ts'
import { standingNow } from '../../publication/standing-now.ts'
import { cacheable } from '../cacheable.ts'
import type { Site } from '../site.ts'

const tags = ['Công khai']

/** What everybody reads and where everybody comments, for programs. Open to everyone, and the same to everyone. */
export const publicRoutes: FastifyPluginAsyncZod<{ site: Site }> = async (app, { site }) => {
  const { pools } = site
  cacheable(app)

  app.get('/public/publications', { schema: { tags, summary: 'Những điều đã công khai', querystring: publicationQuery, response: { 200: publicationList } } }, async (request) => {
    const { items, nextCursor } = await listPublished(pools.read, request.query)
    const { organisation } = await standingNow(site)
    return { items: items.map((one) => publicationView(one, organisation.organisations)), nextCursor }
  })

  app.get('/public/publications/:id', { schema: { tags, summary: 'Một điều đã công khai, cùng ý kiến của Nhân dân', params: publicationParams, response: { 200: publicationPage } } }, (request) =>
    publicationPageView(request.params.id, site))

  app.post(
    '/public/publications/:id/comments',
    { schema: { tags, summary: 'Góp ý về một điều đã công khai, không cần đăng nhập', params: publicationParams, body: sendComment, response: { 201: commentTaken } } },
    async (request, reply) => {
      const { says, name } = request.body
      return reply.code(201).send(await receiveComment({ publication: request.params.id, says: says.trim(), name: name.trim(), address: request.ip }, site))
    },
  )

  app.get('/public/opinions', { schema: { tags, summary: 'Ý kiến chung của Nhân dân được phản ánh', response: { 200: shownOpinionList } } }, async () => {
    const shown = await shownOpinions(pools.read, null)
    const { organisation } = await standingNow(site)
    return { items: shown.map((one) => shownOpinionView(one, organisation.organisations)) }
  })

  app.post('/public/comments/follow-up', { schema: { tags, summary: 'Góp ý của mình đã được xử lý thế nào', body: followUpCode, response: { 200: followedComment } } }, async (request) => {
    const { organisation } = await standingNow(site)
    return followedCommentView(await followComment(request.body.code, site), organisation.organisations)
  })

  app.post(
    '/public/comments/erase',
    { schema: { tags, summary: 'Xóa góp ý của mình', body: followUpCode, response: { 204: z.undefined().describe('Nội dung và tên đã được xóa') } } },
    async (request, reply) => {
      await eraseComment(request.body.code, site)
      return reply.code(204).send()
    },
  )
}

import { publicationQuery, sendComment, vi, type PublicationQuery } from '@dam-lam/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problemOf } from '../http/errors.ts'
import { cacheable } from '../http/cacheable.ts'
import { problemDocument } from '../http/problem-document.ts'
import type { Site } from '../http/site.ts'
import { Problem } from '../problem.ts'
import { eraseComment, followComment } from '../public-opinion/follow-up.ts'
import { followedCommentView } from '../public-opinion/follow-up-view.ts'
import { receiveComment } from '../public-opinion/receive-comment.ts'
import { shownOpinions } from '../public-opinion/shown-opinions.ts'
import { publicationPageView, publicationView, shownOpinionView } from '../publication/publication-view.ts'
import { listPublished } from '../publication/published.ts'
import { standingNow } from '../publication/standing-now.ts'
import { note } from '../security-log/noted.ts'
import { POT, type CommentTyped } from './comment-form.ts'
import { askCodePage, followedPage } from './follow-up-page.ts'
import { formField, readForms } from './read-forms.ts'
import { listPage } from './list-page.ts'
import { document, type PublicPage } from './page.ts'
import { problemPage } from './problem-page.ts'
import { readPublicFiles } from './public-files.ts'
import { publicationPage } from './publication-page.ts'
import { relayedPage } from './relayed-page.ts'
import { sentPage } from './sent-page.ts'

/** A public page runs nothing and loads nothing but its own style sheet and typeface; its forms go to ourselves. */
const POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; report-uri /api/v1/csp-reports"

/** Under `no-referrer`, as everywhere else, a browser would send our own form without saying that it comes from us. */
const HEADERS = { 'content-security-policy': POLICY, 'referrer-policy': 'same-origin' }

const PER_PAGE = 20

/**
 * What everybody may read, as pages that need no script and no sign-in (a Fastify plugin). They depend on what was published
 * and on nothing about whoever asks, so every cache may share them.
 */
export async function servePublicPages(app: FastifyInstance, { site }: { readonly site: Site }): Promise<void> {
  const { pools, publicUrl } = site
  const files = await readPublicFiles()
  const send = (reply: FastifyReply, page: PublicPage): FastifyReply =>
    reply.headers(HEADERS).type('text/html; charset=utf-8').send(document(page, { origin: publicUrl(), files, demo: site.demo !== null }))
  const sendProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const problem = problemOf(error, request)
    note(request, { problem })
    const told = problemDocument(problem, 'vi', request.server.today())
    return send(reply.code(told.status), problemPage(told))
  }

  readForms(app)
  cacheable(app)
  app.setErrorHandler(sendProblem)

  for (const { path, type, bytes } of files.all)
    app.get(path, { schema: { hide: true } }, (_request, reply) => reply.header('cache-control', 'public, max-age=31536000, immutable').type(type).send(bytes))

  app.get('/cong-khai', { schema: { hide: true } }, async (request, reply) => {
    const query = asked(request)
    const { items, nextCursor } = await listPublished(pools.read, query)
    const { organisation } = await standingNow(site)
    return send(reply, listPage({ items: items.map((one) => publicationView(one, organisation.organisations)), nextCursor }, query))
  })

  app.get('/cong-khai/y-kien', { schema: { hide: true } }, async (_request, reply) => {
    const shown = await shownOpinions(pools.read, null)
    const { organisation } = await standingNow(site)
    return send(reply, relayedPage(shown.map((one) => shownOpinionView(one, organisation.organisations))))
  })

  app.get('/cong-khai/theo-doi', { schema: { hide: true } }, (_request, reply) => send(reply, askCodePage()))

  app.post('/cong-khai/theo-doi', { schema: { hide: true } }, async (request, reply) => {
    const code = formField(request, 'code')
    return send(reply, await followed(code, site).catch((error: unknown) => unknownCode(error, reply)))
  })

  app.post('/cong-khai/theo-doi/xoa', { schema: { hide: true } }, async (request, reply) => {
    const code = formField(request, 'code')
    if (formField(request, 'sure') === '1') await eraseComment(code, site)
    return send(reply, await followed(code, site))
  })

  app.get<{ Params: { id: string } }>('/cong-khai/:id', { schema: { hide: true } }, async ({ params }, reply) => send(reply, publicationPage(await publicationPageView(params.id, site))))

  app.post<{ Params: { id: string } }>('/cong-khai/:id/gop-y', { schema: { hide: true } }, async (request, reply) => {
    const publication = await publicationPageView(request.params.id, site)
    const typed = { says: formField(request, 'says'), name: formField(request, 'name').trim(), agreed: formField(request, 'agreed') === '1' }
    const again = (wrong: CommentTyped['wrong']) => send(reply.code(400), publicationPage(publication, { ...typed, wrong }))
    if (formField(request, POT) !== '') return again({ whole: 'Ô dành riêng để chặn chương trình tự động đã có chữ. Hãy tắt chức năng tự điền của trình duyệt rồi gửi lại.' })
    const { data, error } = sendComment.safeParse({ says: typed.says, name: typed.name, nameMayBeShown: typed.agreed })
    if (error) return again(faultsIn(error.issues))
    const taken = await receiveComment({ publication: publication.id, says: data.says.trim(), name: data.name, address: request.ip }, site)
    return send(reply.code(201), sentPage(taken, publication))
  })

  // Any other address below: a page that says so, instead of one of the application.
  app.get('/cong-khai/*', { schema: { hide: true } }, () => {
    throw new Problem('not-found')
  })
}

async function followed(code: string, site: Site): Promise<PublicPage> {
  const { organisation } = await standingNow(site)
  return followedPage(code, followedCommentView(await followComment(code, site), organisation.organisations))
}

function unknownCode(error: unknown, reply: FastifyReply): PublicPage {
  if (!(error instanceof Problem && error.code === 'follow-up-code-unknown')) throw error
  void reply.code(404)
  const { title, detail } = vi.problems['follow-up-code-unknown']
  return askCodePage(`${title}. ${detail}`)
}

/** What is in the address of the list, as the API would be asked; something else there is no reason for an error. */
function asked(request: FastifyRequest): PublicationQuery {
  const { loai, sau } = request.query as Readonly<Record<string, unknown>>
  const { data } = publicationQuery.safeParse({ limit: PER_PAGE, ...(loai !== undefined && { kind: loai }), ...(sau !== undefined && { cursor: sau }) })
  return data ?? { limit: PER_PAGE }
}

function faultsIn(issues: readonly { readonly path: readonly PropertyKey[]; readonly code?: string; readonly message: string }[]): CommentTyped['wrong'] {
  const at = (field: string) => issues.find(({ path }) => path[0] === field)
  const says = at('says')
  return {
    says: says && (says.code === 'too_big' ? 'Góp ý dài quá. Hãy rút gọn.' : says.message === 'blank' ? 'Chưa viết gì. Hãy viết góp ý.' : 'Có ký tự không hợp lệ. Hãy gõ lại phần này.'),
    name: at('nameMayBeShown') ? 'Hãy đánh dấu đồng ý cho hiện tên, hoặc để trống tên.' : at('name') && 'Tên dài quá hoặc có ký tự không hợp lệ. Hãy sửa lại.',
  }
}

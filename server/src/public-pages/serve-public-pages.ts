import { publicationQuery, sendComment, type PublicationQuery } from '@dam-lam/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problemOf } from '../http/errors.ts'
import { nothingAnswers, type AddressBook } from '../http/allowed-methods.ts'
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
import type { Addresses } from './addresses.ts'
import { commentFaults } from './comment-faults.ts'
import { POT, type CommentTyped } from './comment-form.ts'
import { askCodePage, followedPage } from './follow-up-page.ts'
import { formField, readForms } from './read-forms.ts'
import { listPage } from './list-page.ts'
import { document, type PublicPage } from './page.ts'
import { noSuchPartPage, problemPage } from './problem-page.ts'
import { readPublicFiles, type PublicFiles } from './public-files.ts'
import { publicationPage } from './publication-page.ts'
import { regulationPage } from './regulation-page.ts'
import { relayedPage } from './relayed-page.ts'
import { sentPage } from './sent-page.ts'
import { TONGUES, type Tongue } from './tongue.ts'

/** A public page runs nothing and loads nothing but its own style sheet and typeface; its forms go to ourselves. */
const POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; report-uri /api/v1/csp-reports"

/** Under `no-referrer`, as everywhere else, a browser would send our own form without saying that it comes from us. */
const HEADERS = { 'content-security-policy': POLICY, 'referrer-policy': 'same-origin' }

const PER_PAGE = 20

type OfPublication = { Params: { id: string } }

/**
 * What everybody may read, as pages that need no script and no sign-in (a Fastify plugin), in Vietnamese and in English. They depend
 * on what was published and on their address, and on nothing about whoever asks, so every cache may share them.
 */
export async function servePublicPages(app: FastifyInstance, { site, addresses }: Omit<Given, 'files' | 'tongue'>): Promise<void> {
  const files = await readPublicFiles()
  for (const { path, type, bytes } of files.all)
    app.get(path, { schema: { hide: true } }, (_request, reply) => reply.header('cache-control', 'public, max-age=31536000, immutable').type(type).send(bytes))
  await app.register(pagesIn, { site, addresses, files, tongue: TONGUES.vi })
  await app.register(pagesIn, { site, addresses, files, tongue: TONGUES.en })
}

interface Given {
  readonly site: Site
  readonly addresses: AddressBook
  readonly files: PublicFiles
  readonly tongue: Tongue
}

/** The pages of one language. */
async function pagesIn(app: FastifyInstance, { site, addresses, files, tongue }: Given): Promise<void> {
  const { pools, publicUrl } = site
  const { at, words } = tongue
  const send = (reply: FastifyReply, page: PublicPage): FastifyReply =>
    reply.headers(HEADERS).type('text/html; charset=utf-8').send(document(page, tongue, { origin: publicUrl(), files, demo: site.demo !== null }))
  const sendProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const problem = problemOf(error, request)
    note(request, { problem })
    const told = problemDocument(problem, tongue.language, request.server.today())
    return send(reply.code(told.status), problemPage(told, tongue))
  }

  readForms(app)
  cacheable(app)
  app.setErrorHandler<Error, OfPublication>(async (error, request, reply) => {
    const marked = error instanceof Problem && error.code === 'bears-secret-mark' && request.routeOptions.url === at.comment(':id')
    if (!marked) return sendProblem(error, request, reply)
    // It is shown back as it was typed, and kept nowhere.
    return send(reply.code(400), publicationPage(await publicationPageView(request.params.id, site), tongue, { ...commentIn(request), wrong: { whole: words.comment.marked } }))
  })

  app.get(at.list, { schema: { hide: true } }, async (request, reply) => {
    const query = asked(request, at)
    const list = await listPublished(pools.read, query).catch(unlessCursor)
    if (!list) return send(reply.code(400), noSuchPartPage(query.kind, tongue))
    const { items, nextCursor } = list
    const { organisation } = await standingNow(site)
    return send(reply, listPage({ items: items.map((one) => publicationView(one, organisation.organisations)), nextCursor }, query, tongue))
  })

  app.get(at.relayed, { schema: { hide: true } }, async (_request, reply) => {
    const shown = await shownOpinions(pools.read, null)
    const { organisation } = await standingNow(site)
    return send(reply, relayedPage(shown.map((one) => shownOpinionView(one, organisation.organisations)), tongue))
  })

  app.get(at.regulation, { schema: { hide: true } }, (_request, reply) => send(reply, regulationPage(tongue)))

  app.get(at.followUp, { schema: { hide: true } }, (_request, reply) => send(reply, askCodePage(tongue)))

  app.post(at.followUp, { schema: { hide: true } }, async (request, reply) => {
    const code = formField(request, 'code')
    return send(reply, await followed(code, site, tongue).catch((error: unknown) => unknownCode(error, code, reply, tongue)))
  })

  app.post(at.erase, { schema: { hide: true } }, async (request, reply) => {
    const code = formField(request, 'code')
    if (formField(request, 'sure') === '1') await eraseComment(code, site)
    return send(reply, await followed(code, site, tongue))
  })

  app.get<{ Params: { id: string } }>(at.publication(':id'), { schema: { hide: true } }, async ({ params }, reply) =>
    send(reply, publicationPage(await publicationPageView(params.id, site), tongue)),
  )

  app.post<OfPublication>(at.comment(':id'), { schema: { hide: true } }, async (request, reply) => {
    const publication = await publicationPageView(request.params.id, site)
    const typed = commentIn(request)
    const again = (wrong: CommentTyped['wrong']) => send(reply.code(400), publicationPage(publication, tongue, { ...typed, wrong }))
    if (formField(request, POT) !== '') return again({ whole: words.comment.potFilled })
    const { data, error } = sendComment.safeParse({ says: typed.says, name: typed.name, nameMayBeShown: typed.agreed })
    if (error) return again(commentFaults(error.issues, tongue))
    const taken = await receiveComment({ publication: publication.id, says: data.says.trim(), name: data.name, address: request.ip }, site)
    return send(reply.code(201), sentPage(taken, publication, tongue))
  })

  // Any other address below: a page that says so, instead of one of the application or a document for programs.
  app.get(`${at.list}/*`, { schema: { hide: true } }, () => {
    throw new Problem('not-found')
  })
  app.post(`${at.list}/*`, { schema: { hide: true } }, (request, reply) => nothingAnswers(addresses, request, reply))
}

const commentIn = (request: FastifyRequest<OfPublication>): Omit<CommentTyped, 'wrong'> => ({
  says: formField(request, 'says'),
  name: formField(request, 'name').trim(),
  agreed: formField(request, 'agreed') === '1',
})

async function followed(code: string, site: Site, tongue: Tongue): Promise<PublicPage> {
  const { organisation } = await standingNow(site)
  return followedPage(code, followedCommentView(await followComment(code, site), organisation.organisations), tongue)
}

function unknownCode(error: unknown, code: string, reply: FastifyReply, tongue: Tongue): PublicPage {
  if (!(error instanceof Problem && error.code === 'follow-up-code-unknown')) throw error
  void reply.code(404)
  const { title, detail } = tongue.problems['follow-up-code-unknown']
  return askCodePage(tongue, { code, says: `${title}. ${detail}` })
}

/** Nothing where the place from which on is none that we gave out. */
function unlessCursor(error: unknown): undefined {
  if (error instanceof Problem && error.code === 'invalid-request') return undefined
  throw error
}

/** What is in the address of the list, as the API would be asked; something else there is no reason for an error. */
function asked(request: FastifyRequest, at: Addresses): PublicationQuery {
  const { [at.kind]: kind, [at.after]: cursor } = request.query as Readonly<Record<string, unknown>>
  const { data } = publicationQuery.safeParse({ limit: PER_PAGE, ...(kind !== undefined && { kind }), ...(cursor !== undefined && { cursor }) })
  return data ?? { limit: PER_PAGE }
}

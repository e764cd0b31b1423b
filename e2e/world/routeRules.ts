export type Role = 'corrector' | 'editor' | 'publisher' | 'administrator'
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
type Ask = { readonly method: Method; readonly may: readonly Role[]; readonly body?: unknown }

/**
 * What a route is. `open`: for anyone, with addresses that show something before anything is published. `page`: a screen
 * of the desk. `read`, `change`: an address of the desk's programs; a body that changes nothing, where one is given, makes
 * the answer to each role the table's.
 */
export type RouteRule =
  | { readonly kind: 'open'; readonly shows: readonly string[] }
  | {
      readonly kind: 'page' | 'read' | 'change'
      readonly asks: readonly Ask[]
      /** Of one's own account: open also to who has a second factor to set first. */
      readonly isOwnAccount?: boolean
    }

const everyone: readonly Role[] = ['corrector', 'editor', 'publisher', 'administrator']
const correctors: readonly Role[] = ['corrector', 'editor', 'publisher']
const terms: readonly Role[] = ['editor', 'publisher', 'administrator']
const sharers: readonly Role[] = ['editor', 'publisher']
const audit: readonly Role[] = ['publisher', 'administrator']

const open = (...shows: string[]): RouteRule => ({ kind: 'open', shows })
const page = (may: readonly Role[] = everyone): RouteRule => ({ kind: 'page', asks: [{ method: 'GET', may }] })
const read = (may: readonly Role[] = everyone): RouteRule => ({ kind: 'read', asks: [{ method: 'GET', may }] })
const change = (...asks: Ask[]): RouteRule => ({ kind: 'change', asks })
const own = (...asks: Ask[]): RouteRule => ({ kind: 'change', asks, isOwnAccount: true })
const post = (may: readonly Role[], body?: unknown): Ask => ({ method: 'POST', may, body })
const put = (may: readonly Role[], body?: unknown): Ask => ({ method: 'PUT', may, body })

const nowhere = '018f0000-0000-7000-a000-000000000001'
const ofNobody = { id: nowhere, stepCount: 999, draftVersion: 999 }
const policy = {
  ...{ title: '试印日报', timeZone: 'Moon/Base', reviewStages: 1, stageRoles: [], proofRounds: 0, mayReviewOwn: false },
  ...{ imagesPublic: true, hanLatinSpacing: false, mayReadVertically: false },
}

const head = { kicker: null, headline: null, headlineSupplied: false, subheadline: null, columnTag: null }
const content = { ...head, dateline: null, credit: null, body: { type: 'doc', content: [] }, bylines: [] }

/** Every route of the application. One that is built and not here makes the test of routes fail. */
export const routeRules: Readonly<Record<string, RouteRule>> = {
  // the reader's site
  '/': open('/'),
  '/[publication]': open(),
  '/[publication]/calendar': open(),
  '/[publication]/[issue]': open(),
  '/[publication]/[issue]/[article]': open(),
  '/[publication]/[issue]/[article]/[file]': open(),
  '/[publication]/[issue]/page/[label]': open(),
  '/reporters/[slug]': open(),
  '/search': open('/search'),
  '/feeds/[file]': open(),
  '/assets/[...file]': open(),
  '/sitemap.xml': open(),
  '/icon.svg': open('/icon.svg'),
  '/robots.txt': open('/robots.txt'),
  '/api/public-facsimiles/[id]/[version]/[...image]': open(),
  '/api/reporters/[id]/portrait/[version]': open(),
  '/preview/[token]/[[...place]]': open(),
  '/api/health': open('/api/health'),
  // ways in
  '/sign-in': open('/sign-in'),
  '/invitation/[token]': open('/invitation/unknown'),
  '/api/invitations/[token]': open(),
  '/api/auth/[...nextauth]': open('/api/auth/providers'),
  '/api/language': open(),
  // screens of the desk
  '/desk': page(),
  '/desk/issues': page(),
  '/desk/search': page(),
  '/desk/issues/[id]': page(),
  '/desk/issues/[id]/sweep': page(),
  '/desk/issues/[id]/preview/[[...place]]': page(),
  '/desk/articles/[id]/preview/[[...place]]': page(),
  '/desk/pages/[id]': page(),
  '/desk/articles/[id]': page(),
  '/desk/articles/[id]/history': page(),
  '/desk/articles/[id]/review': page(),
  '/desk/account': { kind: 'page', asks: [{ method: 'GET', may: everyone }], isOwnAccount: true },
  '/desk/administration': page(terms),
  '/desk/administration/publications/[slug]': page(terms),
  '/desk/administration/people': page(['administrator']),
  '/desk/administration/audit': page(audit),
  '/desk/imports': page(),
  '/desk/bylines': page(),
  '/desk/reporters': page(),
  '/desk/reporters/duplicates': page(),
  '/desk/reporters/exchange': page(),
  '/desk/reporters/[id]': { kind: 'page', asks: [{ method: 'GET', may: [] }] },
  '/desk/imports/[id]': { kind: 'page', asks: [{ method: 'GET', may: [] }] },
  // the desk's reads
  '/api/articles/[id]/revisions/[number]': read(),
  '/api/articles/[id]/terms': read(),
  '/api/facsimiles/[id]/[...image]': { kind: 'read', asks: [{ method: 'GET', may: [] }] },
  '/api/reporters': read(),
  '/api/reporters/exchange': change(post(['editor', 'publisher'])),
  '/api/reporters/export': read(),
  '/api/imports/[id]': { kind: 'read', asks: [{ method: 'GET', may: [] }] },
  '/api/administration/audit': read(audit),
  // the desk's changes
  '/api/articles/[id]/draft': change(put(correctors, { version: 999, saveKey: 'no-such-save', content })),
  '/api/articles/[id]/steps': change(post(everyone, { step: 'claim', expectedStepCount: 999 })),
  '/api/articles/[id]/comments': change(post(correctors, { text: '回复', parentId: nowhere })),
  '/api/articles/[id]/comments/[comment]': change(post(correctors, { isResolved: true })),
  '/api/articles/[id]/suspects': change(post(everyone, { body: { type: 'doc', content: [] } })),
  '/api/articles/[id]/suspect-decisions': change(
    post(correctors, { key: 'k', kind: 'name', words: '无', scope: 'here' }),
  ),
  '/api/articles/[id]/bylines/[key]': change(put(correctors)),
  '/api/issues/[id]/publish': change(post(['publisher'], {})),
  '/api/issues/[id]/previews': change({ method: 'GET', may: sharers }, post(sharers, { days: 99 })),
  '/api/articles/[id]/previews': change({ method: 'GET', may: sharers }, post(sharers, { days: 99, of: 'draft' })),
  '/api/notices/seen': change(post(everyone, { ids: [nowhere] })),
  '/api/previews/[id]': change({ method: 'DELETE', may: [], body: {} }),
  '/api/issues/[id]/schedule': change(post(['publisher'], { dueAt: '2020-01-01T00:00:00Z' }), {
    ...{ method: 'DELETE', may: ['publisher'], body: {} },
  }),
  '/api/issues/[id]/sweep-offers': read(),
  '/api/issues/[id]/steps': change(post(everyone, { step: 'claim', articles: [ofNobody] })),
  '/api/pages/[id]/acts': change(post(['editor', 'publisher'])),
  '/api/pages/[id]/staff-credits': change(put(['editor', 'publisher'])),
  '/api/pages/[id]/undo': change(post(['editor', 'publisher'], {})),
  '/api/pages/[id]/assembly': change(post(['editor', 'publisher'])),
  '/api/pages/[id]/added-lines': change(post(['editor', 'publisher'])),
  '/api/pages/[id]/readings': change({ method: 'GET', may: everyone }, post(['editor', 'publisher'])),
  '/api/pages/[id]/repairs': change({ method: 'GET', may: everyone }, post(['editor', 'publisher'])),
  '/api/sweeps': change(post(correctors)),
  '/api/bylines/groups': change(post(correctors)),
  '/api/bylines/links': change(post(correctors)),
  '/api/bylines/old': change({ method: 'GET', may: everyone }, post(['editor', 'publisher'])),
  '/api/bylines/taken-back': change(post(correctors)),
  '/api/reporters/[id]': change(put(['editor', 'publisher']), { method: 'DELETE', may: ['editor', 'publisher'] }),
  '/api/reporters/[id]/portrait': change(put(['editor', 'publisher']), {
    ...{ method: 'DELETE', may: ['editor', 'publisher'] },
  }),
  '/api/reporters/[id]/apart': change(put(['editor', 'publisher'])),
  '/api/reporters/[id]/merge': change(post(['editor', 'publisher'])),
  '/api/reporters/[id]/split': change(post(['editor', 'publisher'])),
  '/api/reporter-merges/[id]/undo': change(post(['editor', 'publisher'])),
  '/api/imports': change(post(terms)),
  '/api/imports/[id]/files': change(put([])),
  '/api/imports/[id]/proposal': change(put([])),
  '/api/imports/[id]/start': change(post([], {})),
  '/api/imports/[id]/cancel': change(post([], {})),
  '/api/account/password': own(post(everyone, { current: 'no', password: 'short' })),
  '/api/account/second-factor/begin': own(post(everyone)),
  '/api/account/second-factor/confirm': own(post(everyone, { setup: 'none', code: '000000' })),
  '/api/account/second-factor/remove': own(post(everyone)),
  '/api/account/second-factor/recovery-codes': own(post(everyone)),
  '/api/account/sessions': own(post(everyone, { end: 'others' })),
  '/api/administration/publications': change(
    post([], { slug: 'desk', title: '别报', language: 'zh-Hans', timeZone: 'Asia/Shanghai' }),
  ),
  '/api/administration/publications/[slug]/policy': change(post(['administrator'], policy)),
  '/api/administration/publications/[slug]/terms': change(post(terms)),
  '/api/administration/publications/[slug]/terms/[term]': change(post([], { remove: true })),
  '/api/administration/second-factor': change(post([], { neededOf: 'nobody' })),
  '/api/administration/people': change(post(['administrator'])),
  '/api/administration/people/[id]': change(post([], { act: 'signOut' })),
}

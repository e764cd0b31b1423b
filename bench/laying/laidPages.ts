import { pages8421 } from '#seeds/articles/8421/pages.ts'
import { pages8423 } from '#seeds/articles/8423/pages.ts'
import { pagesHant } from '#seeds/articles/hant/pages.ts'
import { issue } from '#seeds/layouts/issue.ts'
import { seededRandom } from '#seeds/typesetting/seededRandom.ts'
import { corpusFolder } from '../assemblyPages.ts'
import { corpusArticles, oldArticles } from './corpusArticles.ts'
import { laidSeed, type LaidArticle } from './laidArticle.ts'
import { layRandomly, type LaidPage } from './layRandomly.ts'

/** Articles are parted into three folds: what is fitted to some of them is judged by the others. */
export type Fold = 'a' | 'b' | 'c'

/** The demo's articles, those of No. 8422 left out: they stay blind. */
function seedArticles(): LaidArticle[] {
  const told = [...pages8421, ...pages8423, ...pagesHant].flatMap(({ places }) => places.map(({ article }) => article))
  const set = issue.pages.flatMap(({ layout }) =>
    layout.blocks.flatMap((block) => ('article' in block ? [block.article] : [])),
  )
  return [...new Set([...told, ...set])].map(laidSeed).filter(({ paragraphs }) => paragraphs.length > 0)
}

const foldOf = ({ id }: LaidArticle): Fold =>
  (['a', 'b', 'c'] as const)[Math.floor(seededRandom(`fold ${id}`)() * 3)] ?? 'a'

type Pool = { readonly share: number; readonly articles: readonly LaidArticle[] }

/** What pages are made of: the demo's articles, those of one paper of the corpus, both together, an old paper's. */
function poolsOf(fold: Fold): Pool[] {
  const own = (articles: readonly LaidArticle[]): LaidArticle[] =>
    articles.filter((article) => foldOf(article) === fold)
  const seeds = own(seedArticles())
  const corpus = corpusFolder()
  if (!corpus) return [{ share: 1, articles: seeds }]
  const told = own(corpusArticles(corpus))
  const old = own(oldArticles(corpus))
  return [
    { share: 0.36, articles: seeds },
    { share: 0.64, articles: told },
    { share: 0.92, articles: [...seeds, ...told.slice(0, seeds.length)] },
    { share: 1, articles: old },
  ]
}

/** Pages of 4 to 11 articles of one fold, laid at random, or as extraction gives typeset pages. */
export function laidPages(fold: Fold, count: number, isExtracted = false): LaidPage[] {
  const pools = poolsOf(fold)
  return Array.from({ length: count }, (_, index) => {
    const name = `${fold}${isExtracted ? 'x' : ''}-${index + 1}`
    const random = seededRandom(`choice ${name}`)
    const kind = random()
    const pool = [...(pools.find(({ share }) => kind < share)?.articles ?? [])]
    const wanted = Math.min(pool.length, 4 + Math.floor(random() * 8))
    const chosen = Array.from({ length: wanted }, () => pool.splice(Math.floor(random() * pool.length), 1)).flat()
    return layRandomly(name, chosen, isExtracted)
  })
}

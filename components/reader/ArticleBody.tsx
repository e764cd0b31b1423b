import { blocks, type BodyBlock } from '#domain/body/nodes.ts'
import { blockText } from '#domain/body/plainText.ts'
import { bodyGroups, type BodyGroup } from '#domain/reader/bodyGroups.ts'
import type { PublicArticleView, PublicByline } from '#domain/reader/readerViews.ts'
import { isLit } from '#domain/search/blockHits.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import { BodyText } from './BodyText.tsx'
import { Kept } from './document/Kept.tsx'
import { paperText } from './paperText.ts'

/** An article's text as it is read. The elements are those of the body's table of nodes. */
export function ArticleBody(props: {
  readonly article: PublicArticleView
  readonly terms: readonly SearchTerm[]
  readonly isVertical: boolean
}) {
  const { article, terms, isVertical } = props
  return (
    <div className="article-body" {...paperText(article.publication)}>
      {bodyGroups(article.content.body.content).map((group, index) => (
        <Group key={index} group={group} {...{ article, terms, isVertical }} bylines={article.bylines} />
      ))}
    </div>
  )
}

type Signed = {
  readonly bylines: readonly PublicByline[]
  readonly terms: readonly SearchTerm[]
  readonly isVertical: boolean
}

type Grouped = Signed & { readonly group: BodyGroup; readonly article: PublicArticleView }

function Group({ group, article, ...signed }: Grouped) {
  const lines = group.blocks.map((block, index) => <Block key={index} block={block} {...signed} />)
  if (group.kind === 'block') return lines
  if (group.kind === 'figure') return <Figure {...{ group, article }}>{lines}</Figure>
  return <div className={`body-${group.kind}`}>{lines}</div>
}

/** A caption under its pictures, where these were cut out of the page. */
function Figure(props: Pick<Grouped, 'group' | 'article'> & { readonly children: React.ReactNode }) {
  const { group, article, children } = props
  const [caption] = group.blocks
  const at = article.content.body.content.findIndex((block) => block === caption)
  const pictures = article.pictures.filter(({ block }) => block === at)
  return (
    <figure className={pictures.length > 0 ? 'with-picture' : undefined}>
      {pictures.map(({ src, width, height }) => (
        <img
          key={src}
          {...{ src, width, height }}
          alt={caption ? blockText(caption) : ''}
          loading="lazy"
          decoding="async"
        />
      ))}
      {children}
    </figure>
  )
}

function Block({ block, ...signed }: Signed & { readonly block: BodyBlock }) {
  const { terms, isVertical } = signed
  const Tag = blocks[block.type].tag
  const drawn = () => (
    <Tag>
      <BodyText block={block} {...signed} />
    </Tag>
  )
  // Most blocks have nothing of what a search looks for: they are as they always are.
  if (isLit(block, terms)) return drawn()
  return (
    <Kept of={block} as={isVertical ? 'vertical' : 'across'}>
      {drawn}
    </Kept>
  )
}

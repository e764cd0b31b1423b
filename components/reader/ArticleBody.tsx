import { blocks, type BodyBlock } from '#domain/body/nodes.ts'
import { bodyGroups, type BodyGroup } from '#domain/reader/bodyGroups.ts'
import type { PublicArticleView, PublicByline } from '#domain/reader/readerViews.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import { BodyText } from './BodyText.tsx'
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
        <Group key={index} group={group} bylines={article.bylines} terms={terms} isVertical={isVertical} />
      ))}
    </div>
  )
}

type Signed = {
  readonly bylines: readonly PublicByline[]
  readonly terms: readonly SearchTerm[]
  readonly isVertical: boolean
}

function Group({ group, ...signed }: Signed & { readonly group: BodyGroup }) {
  const lines = group.blocks.map((block, index) => <Block key={index} block={block} {...signed} />)
  if (group.kind === 'block') return lines
  if (group.kind === 'figure') return <figure>{lines}</figure>
  return <div className={`body-${group.kind}`}>{lines}</div>
}

function Block({ block, ...signed }: Signed & { readonly block: BodyBlock }) {
  const Tag = blocks[block.type].tag
  return (
    <Tag>
      <BodyText block={block} {...signed} />
    </Tag>
  )
}

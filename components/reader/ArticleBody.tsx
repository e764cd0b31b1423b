import { blocks, type BodyBlock } from '#domain/body/nodes.ts'
import { bodyGroups, type BodyGroup } from '#domain/reader/bodyGroups.ts'
import type { PublicArticleView, PublicByline } from '#domain/reader/readerViews.ts'
import { BodyText } from './BodyText.tsx'
import { paperText } from './paperText.ts'

/** An article's text as it is read. The elements are those of the body's table of nodes. */
export function ArticleBody({ article }: { readonly article: PublicArticleView }) {
  return (
    <div className="article-body" {...paperText(article.publication)}>
      {bodyGroups(article.content.body.content).map((group, index) => (
        <Group key={index} group={group} bylines={article.bylines} />
      ))}
    </div>
  )
}

function Group({ group, bylines }: { readonly group: BodyGroup; readonly bylines: readonly PublicByline[] }) {
  const lines = group.blocks.map((block, index) => <Block key={index} block={block} bylines={bylines} />)
  if (group.kind === 'block') return lines
  if (group.kind === 'figure') return <figure>{lines}</figure>
  return <div className={`body-${group.kind}`}>{lines}</div>
}

function Block({ block, bylines }: { readonly block: BodyBlock; readonly bylines: readonly PublicByline[] }) {
  const Tag = blocks[block.type].tag
  return (
    <Tag>
      <BodyText block={block} bylines={bylines} />
    </Tag>
  )
}

'use client'

import { useTranslations } from 'use-intl'
import type { ComparedBlock, ComparedRun } from '#domain/body/compareBodies.ts'

const paragraphSign = '¶'

/** Runs of a comparison: what came in underlined, what went out between dashes. */
export const ComparedRuns = ({ runs }: { readonly runs: readonly ComparedRun[] }) =>
  runs.map(({ change, text }, at) => {
    if (change === 'added') return <ins key={at}>{text}</ins>
    return change === 'removed' ? <del key={at}>{text}</del> : <span key={at}>{text}</span>
  })

/** A body compared with an older one, to be read. */
export function ComparedBody({ blocks, lang }: { readonly blocks: readonly ComparedBlock[]; readonly lang: string }) {
  return (
    <div className="galley-body" lang={lang} data-content="">
      {paragraphsOf(blocks).map((parts, at) => (
        <p key={at} data-part="body" data-block={parts[0]?.type}>
          {parts.map((block, n) => (
            <BlockParts key={n} block={block} />
          ))}
        </p>
      ))}
    </div>
  )
}

function BlockParts({ block }: { readonly block: ComparedBlock }) {
  const t = useTranslations('common.blocks')
  return (
    <>
      {block.start === 'added' && <ins data-mark="">{paragraphSign}</ins>}
      {block.start === 'removed' && <del data-mark="">{paragraphSign}</del>}
      {block.was && (
        <span data-mark="" className="me-1 font-sans text-xs">
          <del>{t(block.was)}</del> <ins>{t(block.type)}</ins>
        </span>
      )}
      <ComparedRuns runs={block.runs} />
    </>
  )
}

/** A block whose beginning was taken out runs on in the paragraph above. */
function paragraphsOf(blocks: readonly ComparedBlock[]): readonly (readonly ComparedBlock[])[] {
  const paragraphs: ComparedBlock[][] = []
  for (const block of blocks) {
    const last = paragraphs.at(-1)
    if (block.start === 'removed' && last) last.push(block)
    else paragraphs.push([block])
  }
  return paragraphs
}

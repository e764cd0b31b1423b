import type { DraftElsewhere, DraftVersion } from './draftState.ts'

type Saved = DraftVersion & { readonly articleId: string; readonly userId: string; readonly by: string }

/** Tells the other tabs of this browser what was saved, and hears it from them. */
export type TabChannel = { readonly tell: (saved: DraftVersion) => void; readonly close: () => void }

/** `onSaved` hears of this article's saves in other tabs. */
export function tabChannel(
  of: { readonly articleId: string; readonly userId: string; readonly displayName: string },
  onSaved: (now: DraftElsewhere) => void,
): TabChannel {
  const { articleId, userId, displayName } = of
  const channel = new BroadcastChannel('galley-drafts')
  channel.onmessage = ({ data }: MessageEvent<Saved>) => {
    if (data.articleId !== articleId) return
    const { version, content, by } = data
    onSaved({ version, content, by, byMe: data.userId === userId })
  }
  return {
    tell: ({ version, content }) =>
      channel.postMessage({ articleId, userId, by: displayName, version, content } satisfies Saved),
    close: () => channel.close(),
  }
}

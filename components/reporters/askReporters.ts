import { kindOfName } from '#domain/reporters/newReporterOf.ts'
import type { MergePreview } from '#domain/reporters/reporterView.ts'
import type { ReporterRecord } from '#domain/reporters/reporterRecord.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import { askServer, changing, type Answer } from '#components/editor/saving/askServer.ts'

const reporterAddress = (id: string): string => `/api/reporters/${encodeURIComponent(id)}`

/** The acts on records. Each is told as `askServer` tells. */
export const askReporters = {
  save: (id: string, version: number, record: ReporterRecord): Promise<Answer> =>
    askServer(reporterAddress(id), changing('PUT', { version, record })),
  keepPortrait: (id: string, file: File): Promise<Answer> => {
    const address = `${reporterAddress(id)}/portrait?${new URLSearchParams({ name: file.name })}`
    return askServer(address, { method: 'PUT', body: file })
  },
  removePortrait: (id: string): Promise<Answer> => askServer(`${reporterAddress(id)}/portrait`, changing('DELETE', {})),
  merge: (fromId: string, intoId: string, reason: string): Promise<Answer> =>
    askServer(`${reporterAddress(fromId)}/merge`, changing('POST', { intoId, reason })),
  unmerge: (mergeId: string): Promise<Answer> =>
    askServer(`/api/reporter-merges/${encodeURIComponent(mergeId)}/undo`, changing('POST', {})),
  split: (id: string, mentionIds: readonly string[], displayName: string): Promise<Answer> => {
    const newReporter = { displayName, kind: kindOfName(displayName) }
    return askServer(`${reporterAddress(id)}/split`, changing('POST', { mentionIds, newReporter }))
  },
  tellApart: (id: string, otherId: string, areTwo: boolean): Promise<Answer> =>
    askServer(`${reporterAddress(id)}/apart`, changing('PUT', { otherId, areTwo })),
}

/** What a merge would change; a refusal where it may not be; null where the server is out of reach. */
export async function askPreview(fromId: string, intoId: string): Promise<MergePreview | Refusal | null> {
  const answer = await askServer(`${reporterAddress(fromId)}/merge?${new URLSearchParams({ into: intoId })}`)
  if (answer.kind === 'refused') return answer.refusal
  return answer.kind === 'ok' ? (answer.value as MergePreview) : null
}

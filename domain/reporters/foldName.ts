import { foldText } from '#domain/search/foldText.ts'

/** A name as it is looked up: 沈 渡, 沈渡 and 瀋渡 written one way, letters small and half as wide. */
export const foldName = (name: string): string => foldText(name.trim()).text

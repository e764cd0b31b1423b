import { settingAddress } from '#domain/reader/addresses.ts'
import type { ReaderWords } from './readerWords.ts'

/** The way to the same article set the other way: a link, as the choice stands in the address. */
export const SettingChoice = (props: {
  readonly t: ReaderWords
  /** The article's address below the site. */
  readonly path: string
  readonly isVertical: boolean
  /** What a search looked for when it led here; empty where none did. */
  readonly words: string
}) => {
  const { t, path, isVertical, words } = props
  return (
    <p className="setting-choice">
      <a href={settingAddress(path, !isVertical, words)} rel="nofollow">
        {t(isVertical ? 'reader.setting.horizontal' : 'reader.setting.vertical')}
      </a>
    </p>
  )
}

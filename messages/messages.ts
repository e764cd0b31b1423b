import accountEn from './en/account.json' with { type: 'json' }
import administrationEn from './en/administration.json' with { type: 'json' }
import bylinesEn from './en/bylines.json' with { type: 'json' }
import cliEn from './en/cli.json' with { type: 'json' }
import commonEn from './en/common.json' with { type: 'json' }
import deskEn from './en/desk.json' with { type: 'json' }
import editorEn from './en/editor.json' with { type: 'json' }
import facsimileEn from './en/facsimile.json' with { type: 'json' }
import findEn from './en/find.json' with { type: 'json' }
import historyEn from './en/history.json' with { type: 'json' }
import importsEn from './en/imports.json' with { type: 'json' }
import problemsEn from './en/problems.json' with { type: 'json' }
import readerEn from './en/reader.json' with { type: 'json' }
import refusalsEn from './en/refusals.json' with { type: 'json' }
import searchEn from './en/search.json' with { type: 'json' }
import suspectsEn from './en/suspects.json' with { type: 'json' }
import reportersEn from './en/reporters.json' with { type: 'json' }
import reviewEn from './en/review.json' with { type: 'json' }
import sweepEn from './en/sweep.json' with { type: 'json' }
import type { Locale } from './locales.ts'
import accountZh from './zh-Hans/account.json' with { type: 'json' }
import administrationZh from './zh-Hans/administration.json' with { type: 'json' }
import bylinesZh from './zh-Hans/bylines.json' with { type: 'json' }
import cliZh from './zh-Hans/cli.json' with { type: 'json' }
import commonZh from './zh-Hans/common.json' with { type: 'json' }
import deskZh from './zh-Hans/desk.json' with { type: 'json' }
import editorZh from './zh-Hans/editor.json' with { type: 'json' }
import facsimileZh from './zh-Hans/facsimile.json' with { type: 'json' }
import findZh from './zh-Hans/find.json' with { type: 'json' }
import historyZh from './zh-Hans/history.json' with { type: 'json' }
import importsZh from './zh-Hans/imports.json' with { type: 'json' }
import problemsZh from './zh-Hans/problems.json' with { type: 'json' }
import readerZh from './zh-Hans/reader.json' with { type: 'json' }
import refusalsZh from './zh-Hans/refusals.json' with { type: 'json' }
import searchZh from './zh-Hans/search.json' with { type: 'json' }
import suspectsZh from './zh-Hans/suspects.json' with { type: 'json' }
import reportersZh from './zh-Hans/reporters.json' with { type: 'json' }
import reviewZh from './zh-Hans/review.json' with { type: 'json' }
import sweepZh from './zh-Hans/sweep.json' with { type: 'json' }

const english = {
  account: accountEn,
  administration: administrationEn,
  bylines: bylinesEn,
  cli: cliEn,
  common: commonEn,
  desk: deskEn,
  editor: editorEn,
  facsimile: facsimileEn,
  find: findEn,
  history: historyEn,
  imports: importsEn,
  problems: problemsEn,
  reader: readerEn,
  refusals: refusalsEn,
  search: searchEn,
  suspects: suspectsEn,
  reporters: reportersEn,
  review: reviewEn,
  sweep: sweepEn,
}

/** Every text a person sees, by namespace. Both languages hold the same keys (a test says so). */
export type Messages = typeof english

const chinese: Messages = {
  account: accountZh,
  administration: administrationZh,
  bylines: bylinesZh,
  cli: cliZh,
  common: commonZh,
  desk: deskZh,
  editor: editorZh,
  facsimile: facsimileZh,
  find: findZh,
  history: historyZh,
  imports: importsZh,
  problems: problemsZh,
  reader: readerZh,
  refusals: refusalsZh,
  search: searchZh,
  suspects: suspectsZh,
  reporters: reportersZh,
  review: reviewZh,
  sweep: sweepZh,
}

export const messagesOf = (locale: Locale): Messages => (locale === 'en' ? english : chinese)

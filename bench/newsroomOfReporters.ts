import { addPublication } from '#server/publications/addPublication.ts'
import { commandLine } from '#server/actor.ts'
import { db } from '#server/database/db.ts'
import { sortKey } from '#server/reporters/sortKey.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { seededRandom } from '#seeds/typesetting/seededRandom.ts'

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈',
]
const given = [
  ...'伟芳娜敏静秀丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红玲芬燕彬鹏浩凯雪琳云帆晨宇轩茵菌渡溪砚禾舟青',
]

/** Fills an empty database with articles of one byline each, made by statements: the words do not matter, the numbers do. */
export async function fillReporters(size: { readonly mentions: number; readonly reporters: number }): Promise<Actor> {
  const made = await addPublication(commandLine, { slug: 'bench', title: '测量报' })
  if (isRefusal(made)) throw new Error(made.refused)
  const names = namesFor(size.reporters)
  await db().$transaction(
    async (tx) => {
      await tx.$executeRaw`
        INSERT INTO "Reporter" ("id", "slug", "displayName", "sortKey")
        SELECT gen_random_uuid(), 'r-' || n."at", n."name", n."key" FROM json_to_recordset(${JSON.stringify(names)}::json)
          AS n("at" int, "name" text, "key" text)`
      await tx.$executeRaw`
        INSERT INTO "ReporterName" ("id", "reporterId", "printed", "folded")
        SELECT gen_random_uuid(), "id", "displayName", "displayName" FROM "Reporter"`
      await tx.$executeRaw`
        INSERT INTO "Issue" ("id", "publicationId", "date") SELECT gen_random_uuid(), ${made.publicationId}::uuid,
          date '2000-01-01' + n::int FROM generate_series(0, ${Math.ceil(size.mentions / 40)}::int) n`
      await tx.$executeRaw`
        INSERT INTO "Page" ("id", "issueId", "sequence", "label", "sectionName")
        SELECT gen_random_uuid(), "id", 1, '01', '要闻' FROM "Issue"`
    },
    { timeout: 120_000 },
  )
  await fillArticles(size.mentions)
  await db().$executeRaw`ANALYZE`
  return { userId: '', displayName: '', isAdministrator: true, roles: {} }
}

function namesFor(count: number): { at: number; name: string; key: string }[] {
  const random = seededRandom('reporters')
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  return Array.from({ length: count }, (_, at) => {
    const name = pick(surnames) + pick(given) + (random() < 0.8 ? pick(given) : '')
    return { at, name, key: sortKey(name) }
  })
}

/** Some sign far more than others; every fiftieth byline waits, under names that are someone's or nearly so. */
async function fillArticles(mentions: number): Promise<void> {
  await db().$transaction(
    async (tx) => {
      await tx.$executeRaw`
        INSERT INTO "Article" ("id", "issueId", "slug", "kind", "sequence")
        SELECT gen_random_uuid(), i."id", '01-' || n, 'news', n FROM
          (SELECT "id", row_number() OVER (ORDER BY "date") AS "at" FROM "Issue") i, generate_series(1, 40) n
        ORDER BY i."at", n LIMIT ${mentions}::int`
      await tx.$executeRaw`
        INSERT INTO "ArticlePage" ("articleId", "pageId", "ordinal")
        SELECT a."id", p."id", 0 FROM "Article" a JOIN "Page" p ON p."issueId" = a."issueId"`
      await tx.$executeRaw`
        INSERT INTO "Revision" ("id", "articleId", "number", "headline", "body", "schemaVersion", "plainText", "bylines", "contentHash", "cause")
        SELECT gen_random_uuid(), "id", 1, '河堤新栽柳树三百棵', '{}', 1, repeat('昨天上午河堤上的树栽完了。', 40), '[]', '', 'imported' FROM "Article"`
      await tx.$executeRaw`
        UPDATE "Article" a SET "latestRevisionId" = r."id" FROM "Revision" r WHERE r."articleId" = a."id"`
      await tx.$executeRaw`
        INSERT INTO "Mention" ("id", "articleId", "key", "printed", "name", "role")
        SELECT gen_random_uuid(), a."id", 'b1', '记者 ' || r."displayName", r."displayName", 'reporter'
        FROM (SELECT "id", floor(power(random(), 3) * (SELECT count(*) FROM "Reporter")) + 1 AS "who" FROM "Article") a
        JOIN (SELECT "displayName", row_number() OVER (ORDER BY "slug") AS "at" FROM "Reporter") r ON r."at" = a."who"`
      await tx.$executeRaw`
        INSERT INTO "MentionLink" ("mentionId", "reporterId", "byHand")
        SELECT m."id", (SELECT min(n."reporterId"::text)::uuid FROM "ReporterName" n WHERE n."printed" = m."name"), false
        FROM (SELECT *, row_number() OVER (ORDER BY "id") AS "at" FROM "Mention") m WHERE m."at" % 50 <> 0`
    },
    { timeout: 600_000 },
  )
}

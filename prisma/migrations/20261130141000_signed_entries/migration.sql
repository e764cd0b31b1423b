-- What a reporter's page lists, one row for each article that the public sees: of a large agency a page of it, how many there
-- are and in which years is read from an index, however large the archive. Written with the search entries, gone with them.
CREATE TABLE "SignedEntry" (
    "reporterId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "audience" TEXT NOT NULL DEFAULT 'public',
    "issueDate" DATE NOT NULL,
    "sequence" INTEGER NOT NULL,
    "section" TEXT,
    "printed" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "SignedEntry_pkey" PRIMARY KEY ("reporterId", "articleId"),
    CONSTRAINT "SignedEntry_is_public" CHECK ("audience" = 'public')
);

INSERT INTO "SignedEntry" ("reporterId", "articleId", "issueDate", "sequence", "section", "printed", "role", "place")
SELECT DISTINCT ON (s."reporterId", a."id") s."reporterId", a."id", i."date", a."sequence", e."sectionName",
  b.byline->>'printed', b.byline->>'role', b.place
FROM "SearchEntry" e JOIN "Article" a ON a."id" = e."articleId" JOIN "Issue" i ON i."id" = a."issueId"
JOIN "Revision" r ON r."id" = a."publishedRevisionId"
CROSS JOIN LATERAL jsonb_array_elements(r."bylines") WITH ORDINALITY AS b(byline, place)
JOIN "Mention" m ON m."articleId" = a."id" AND m."key" = b.byline->>'key'
JOIN "MentionStanding" s ON s."mentionId" = m."id"
WHERE e."audience" = 'public' AND s."reporterId" IS NOT NULL
ORDER BY s."reporterId", a."id", b.place;

CREATE INDEX "SignedEntry_reporterId_issueDate_sequence_articleId_idx"
  ON "SignedEntry"("reporterId", "issueDate" DESC, "sequence", "articleId");
CREATE INDEX "SignedEntry_articleId_audience_idx" ON "SignedEntry"("articleId", "audience");
ALTER TABLE "SignedEntry" ADD CONSTRAINT "SignedEntry_articleId_audience_fkey" FOREIGN KEY ("articleId", "audience")
  REFERENCES "SearchEntry"("articleId", "audience") ON DELETE CASCADE ON UPDATE CASCADE;

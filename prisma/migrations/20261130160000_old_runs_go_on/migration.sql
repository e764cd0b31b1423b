-- A run over old articles goes on behind the article it came to, whoever ended it; of a publication one is on its way.
ALTER TABLE "OldBylinesRun" ADD COLUMN "afterArticleId" UUID;
UPDATE "OldBylinesRun" r SET "finishedAt" = CURRENT_TIMESTAMP
WHERE r."finishedAt" IS NULL AND EXISTS (
  SELECT 1 FROM "OldBylinesRun" o
  WHERE o."publicationId" = r."publicationId" AND o."finishedAt" IS NULL AND (o."startedAt", o."id") > (r."startedAt", r."id"));
CREATE UNIQUE INDEX "OldBylinesRun_one_on_its_way" ON "OldBylinesRun"("publicationId") WHERE "finishedAt" IS NULL;

-- Articles are numbered anew when one of their page is split or laid elsewhere: what reporters' pages list follows.
CREATE FUNCTION "number_signed_entries"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "SignedEntry" SET "sequence" = NEW."sequence" WHERE "articleId" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER "signed_entries_of_number" AFTER UPDATE OF "sequence" ON "Article"
  FOR EACH ROW WHEN (OLD."sequence" IS DISTINCT FROM NEW."sequence") EXECUTE FUNCTION "number_signed_entries"();
UPDATE "SignedEntry" s SET "sequence" = a."sequence" FROM "Article" a
WHERE a."id" = s."articleId" AND a."sequence" <> s."sequence";

-- Search: entries looked up by runs of characters, written in the transaction that changes what they tell of.

DROP TABLE "SearchEntry";

CREATE TABLE "SearchEntry" (
    "articleId" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "revisionId" UUID,
    "publicationId" UUID NOT NULL,
    "issueDate" DATE NOT NULL,
    "pageLabels" TEXT[],
    "sectionName" TEXT,
    "kind" TEXT NOT NULL,
    "reporterIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "grams" INTEGER[],
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("articleId","audience"),
    CONSTRAINT "SearchEntry_audience" CHECK ("audience" IN ('public', 'desk'))
);

CREATE TABLE "SearchStale" (
    "id" BIGSERIAL NOT NULL,
    "articleId" UUID NOT NULL,
    "tx" BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text)::bigint,

    CONSTRAINT "SearchStale_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "SearchEntry_audience_issueDate_articleId_idx" ON "SearchEntry"("audience", "issueDate" DESC, "articleId");
CREATE INDEX "SearchEntry_audience_publicationId_issueDate_articleId_idx" ON "SearchEntry"("audience", "publicationId", "issueDate" DESC, "articleId");
CREATE INDEX "SearchStale_tx_idx" ON "SearchStale"("tx");

-- Rows stay narrow: what is long is kept beside them, the text uncompressed, so that sorting and counting read little.
ALTER TABLE "SearchEntry" SET (toast_tuple_target = 128);
ALTER TABLE "SearchEntry" ALTER COLUMN "text" SET STORAGE EXTERNAL;

-- One index an audience, so that neither looks through the other's. Without the pending list, which searches would scan.
CREATE INDEX "SearchEntry_publicGrams" ON "SearchEntry" USING gin ("grams") WITH (fastupdate = off) WHERE "audience" = 'public';
CREATE INDEX "SearchEntry_deskGrams" ON "SearchEntry" USING gin ("grams") WITH (fastupdate = off) WHERE "audience" = 'desk';

-- What changes an entry, whoever writes it.

CREATE FUNCTION "mark_search_of_article"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- What the public may no longer see is gone at once; the rest is settled before the transaction ends.
  IF TG_OP = 'UPDATE' AND NEW."publishedRevisionId" IS DISTINCT FROM OLD."publishedRevisionId" THEN
    DELETE FROM "SearchEntry" WHERE "articleId" = NEW."id" AND "audience" = 'public';
  END IF;
  INSERT INTO "SearchStale" ("articleId") VALUES (NEW."id");
  RETURN NULL;
END $$;
CREATE TRIGGER "search_of_article" AFTER UPDATE OF "publishedRevisionId", "kind", "goneAt", "issueId" ON "Article"
  FOR EACH ROW EXECUTE FUNCTION "mark_search_of_article"();

CREATE FUNCTION "drop_search_of_article"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "SearchEntry" WHERE "articleId" = OLD."id";
  DELETE FROM "SearchStale" WHERE "articleId" = OLD."id";
  RETURN NULL;
END $$;
CREATE TRIGGER "search_of_gone_article" AFTER DELETE ON "Article"
  FOR EACH ROW EXECUTE FUNCTION "drop_search_of_article"();

CREATE FUNCTION "mark_search_of_draft"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SearchStale" ("articleId") VALUES (NEW."articleId");
  RETURN NULL;
END $$;
CREATE TRIGGER "search_of_draft" AFTER INSERT OR UPDATE ON "Draft"
  FOR EACH ROW EXECUTE FUNCTION "mark_search_of_draft"();

CREATE FUNCTION "mark_search_of_issue"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."publicSince" IS NULL THEN
    DELETE FROM "SearchEntry" e USING "Article" a
    WHERE a."issueId" = NEW."id" AND e."articleId" = a."id" AND e."audience" = 'public';
  END IF;
  INSERT INTO "SearchStale" ("articleId") SELECT "id" FROM "Article" WHERE "issueId" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER "search_of_issue" AFTER UPDATE OF "date", "publicationId", "publicSince", "withdrawnAt" ON "Issue"
  FOR EACH ROW EXECUTE FUNCTION "mark_search_of_issue"();

CREATE FUNCTION "mark_search_of_page"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SearchStale" ("articleId") SELECT "articleId" FROM "ArticlePage" WHERE "pageId" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER "search_of_page" AFTER UPDATE OF "label", "sectionName" ON "Page"
  FOR EACH ROW EXECUTE FUNCTION "mark_search_of_page"();

CREATE FUNCTION "mark_search_of_rows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SearchStale" ("articleId") SELECT DISTINCT "articleId" FROM changed WHERE "articleId" IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER "search_of_new_page" AFTER INSERT ON "ArticlePage"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "mark_search_of_rows"();
CREATE TRIGGER "search_of_changed_page" AFTER UPDATE ON "ArticlePage"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "mark_search_of_rows"();
CREATE TRIGGER "search_of_dropped_page" AFTER DELETE ON "ArticlePage"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "mark_search_of_rows"();
CREATE TRIGGER "search_of_new_placement" AFTER INSERT ON "Placement"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "mark_search_of_rows"();
CREATE TRIGGER "search_of_changed_placement" AFTER UPDATE ON "Placement"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "mark_search_of_rows"();
CREATE TRIGGER "search_of_dropped_placement" AFTER DELETE ON "Placement"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "mark_search_of_rows"();

CREATE FUNCTION "mark_search_of_links"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SearchStale" ("articleId")
  SELECT DISTINCT m."articleId" FROM changed c JOIN "Mention" m ON m."id" = c."mentionId";
  RETURN NULL;
END $$;
CREATE TRIGGER "search_of_link" AFTER INSERT ON "MentionLink"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "mark_search_of_links"();

-- What exists is behind until the server has caught up (server/search/watchSearch.ts).
INSERT INTO "SearchStale" ("articleId") SELECT "id" FROM "Article";

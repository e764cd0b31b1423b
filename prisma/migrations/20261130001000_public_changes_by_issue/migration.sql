-- What tells that the public would see something else says of which issue, where that is known: what servers keep of
-- other issues stays good. The word is `<slug of the publication>/<date>/<edition>`, as server/reader/issueMark.ts writes
-- it; nothing: of all. Longer ones than a word may be are of all, too.

CREATE FUNCTION "public_mark"(slug text, day date, edition text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN octet_length(slug) + octet_length(edition) > 7000 THEN ''
    ELSE slug || '/' || to_char(day, 'YYYY-MM-DD') || '/' || edition END
$$;

CREATE FUNCTION "tell_public_issues"(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('galley_public', "public_mark"(p."slug", i."date", i."edition"))
  FROM "Issue" i JOIN "Publication" p ON p."id" = i."publicationId" WHERE i."id" = ANY(ids);
END $$;

-- What was published, corrected, retracted.
CREATE FUNCTION "tell_public_publishing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tell_public_issues"(ARRAY(SELECT DISTINCT a."issueId" FROM changed c JOIN "Article" a ON a."id" = c."articleId"));
  RETURN NULL;
END $$;
DROP TRIGGER "public_publishing" ON "Publishing";
CREATE TRIGGER "public_publishing" AFTER INSERT ON "Publishing"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_publishing"();

CREATE FUNCTION "tell_public_correction"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tell_public_issues"(ARRAY(SELECT DISTINCT a."issueId" FROM changed c
    JOIN "Publishing" p ON p."id" = c."publishingId" JOIN "Article" a ON a."id" = p."articleId"));
  RETURN NULL;
END $$;
DROP TRIGGER "public_correction" ON "Correction";
CREATE TRIGGER "public_correction" AFTER INSERT ON "Correction"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_correction"();

CREATE FUNCTION "tell_public_article"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tell_public_issues"(ARRAY[NEW."issueId", OLD."issueId"]);
  RETURN NULL;
END $$;
DROP TRIGGER "public_article" ON "Article";
CREATE TRIGGER "public_article" AFTER UPDATE OF "publishedRevisionId", "slug", "kind", "sequence", "goneAt", "mergedIntoId", "issueId"
  ON "Article" FOR EACH ROW
  WHEN (OLD."publishedRevisionId" IS NOT NULL OR NEW."publishedRevisionId" IS NOT NULL OR OLD."mergedIntoId" IS DISTINCT FROM NEW."mergedIntoId")
  EXECUTE FUNCTION "tell_public_article"();

-- Issues, by the address that they had and the one that they have.
CREATE FUNCTION "tell_public_issue"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('galley_public', "public_mark"(p."slug", OLD."date", OLD."edition"))
  FROM "Publication" p WHERE p."id" = OLD."publicationId";
  PERFORM pg_notify('galley_public', "public_mark"(p."slug", NEW."date", NEW."edition"))
  FROM "Publication" p WHERE p."id" = NEW."publicationId";
  RETURN NULL;
END $$;
DROP TRIGGER "public_issue" ON "Issue";
CREATE TRIGGER "public_issue" AFTER UPDATE ON "Issue" FOR EACH ROW
  WHEN (OLD."publicSince" IS NOT NULL OR NEW."publicSince" IS NOT NULL) EXECUTE FUNCTION "tell_public_issue"();

-- Pages of public issues: their names, their images, and which articles stand where on them.
CREATE OR REPLACE FUNCTION "tell_public_page"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tell_public_issues"(ARRAY(SELECT i."id" FROM "Issue" i
    WHERE i."publicSince" IS NOT NULL AND (i."id" = NEW."issueId" OR (TG_OP = 'UPDATE' AND i."id" = OLD."issueId"))));
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION "tell_public_page_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tell_public_issues"(ARRAY(SELECT DISTINCT i."id" FROM changed c JOIN "Page" p ON p."id" = c."pageId"
    JOIN "Issue" i ON i."id" = p."issueId" WHERE i."publicSince" IS NOT NULL));
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION "tell_public_placement_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tell_public_issues"(ARRAY(SELECT DISTINCT i."id" FROM changed c JOIN "Line" l ON l."id" = c."lineId"
    JOIN "Page" p ON p."id" = l."pageId" JOIN "Issue" i ON i."id" = p."issueId" WHERE i."publicSince" IS NOT NULL));
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION "tell_public_zone_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tell_public_issues"(ARRAY(SELECT DISTINCT i."id" FROM changed c JOIN "Facsimile" f ON f."id" = c."facsimileId"
    JOIN "Page" p ON p."id" = f."pageId" JOIN "Issue" i ON i."id" = p."issueId" WHERE i."publicSince" IS NOT NULL));
  RETURN NULL;
END $$;

-- Whose bylines point at whom. What is said of a reporter stands on pages of any issue, and is told as before.
CREATE OR REPLACE FUNCTION "tell_public_standing_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tell_public_issues"(ARRAY(SELECT DISTINCT a."issueId" FROM changed c JOIN "Article" a ON a."id" = c."articleId"
    WHERE a."publishedRevisionId" IS NOT NULL));
  RETURN NULL;
END $$;

-- What searches find, where it is settled later than what it tells of.
CREATE FUNCTION "tell_public_found"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tell_public_issues"(ARRAY(SELECT a."issueId" FROM "Article" a
    WHERE a."id" = CASE WHEN TG_OP = 'DELETE' THEN OLD."articleId" ELSE NEW."articleId" END));
  RETURN NULL;
END $$;
DROP TRIGGER "public_search" ON "SearchEntry";
DROP TRIGGER "public_dropped_search" ON "SearchEntry";
CREATE TRIGGER "public_search" AFTER INSERT OR UPDATE ON "SearchEntry" FOR EACH ROW
  WHEN (NEW."audience" = 'public') EXECUTE FUNCTION "tell_public_found"();
CREATE TRIGGER "public_dropped_search" AFTER DELETE ON "SearchEntry" FOR EACH ROW
  WHEN (OLD."audience" = 'public') EXECUTE FUNCTION "tell_public_found"();

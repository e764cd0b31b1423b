-- Tells servers, when a transaction is committed, that the public would see something else, so that none shows a page
-- that it kept from before. Sent once a transaction, however many rows it changes.

CREATE FUNCTION "tell_public_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('galley_public', '');
  RETURN NULL;
END $$;

-- What was published, corrected, retracted.
CREATE TRIGGER "public_publishing" AFTER INSERT ON "Publishing"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_change"();
CREATE TRIGGER "public_correction" AFTER INSERT ON "Correction"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_change"();
CREATE TRIGGER "public_article" AFTER UPDATE OF "publishedRevisionId", "slug", "kind", "sequence", "goneAt", "mergedIntoId", "issueId"
  ON "Article" FOR EACH ROW
  WHEN (OLD."publishedRevisionId" IS NOT NULL OR NEW."publishedRevisionId" IS NOT NULL OR OLD."mergedIntoId" IS DISTINCT FROM NEW."mergedIntoId")
  EXECUTE FUNCTION "tell_public_change"();
CREATE TRIGGER "public_redirect" AFTER INSERT OR UPDATE OR DELETE ON "ArticleRedirect"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_change"();

-- Issues that are public or were, and publications.
CREATE TRIGGER "public_issue" AFTER UPDATE ON "Issue" FOR EACH ROW
  WHEN (OLD."publicSince" IS NOT NULL OR NEW."publicSince" IS NOT NULL) EXECUTE FUNCTION "tell_public_change"();
CREATE TRIGGER "public_dropped_issue" AFTER DELETE ON "Issue" FOR EACH ROW
  WHEN (OLD."publicSince" IS NOT NULL) EXECUTE FUNCTION "tell_public_change"();
CREATE TRIGGER "public_publication" AFTER UPDATE OR DELETE ON "Publication"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_change"();

-- Pages of public issues: their names, their images, and which articles stand where on them.
CREATE FUNCTION "tell_public_page_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM changed c JOIN "Page" p ON p."id" = c."pageId" JOIN "Issue" i ON i."id" = p."issueId"
    WHERE i."publicSince" IS NOT NULL) THEN
    PERFORM pg_notify('galley_public', '');
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION "tell_public_placement_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM changed c JOIN "Line" l ON l."id" = c."lineId" JOIN "Page" p ON p."id" = l."pageId"
    JOIN "Issue" i ON i."id" = p."issueId" WHERE i."publicSince" IS NOT NULL) THEN
    PERFORM pg_notify('galley_public', '');
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION "tell_public_page"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Issue" i WHERE i."id" = NEW."issueId" AND i."publicSince" IS NOT NULL) THEN
    PERFORM pg_notify('galley_public', '');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "public_page" AFTER INSERT OR UPDATE ON "Page"
  FOR EACH ROW EXECUTE FUNCTION "tell_public_page"();
CREATE TRIGGER "public_new_article_page" AFTER INSERT ON "ArticlePage"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_page_change"();
CREATE TRIGGER "public_changed_article_page" AFTER UPDATE ON "ArticlePage"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_page_change"();
CREATE TRIGGER "public_dropped_article_page" AFTER DELETE ON "ArticlePage"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_page_change"();
CREATE TRIGGER "public_changed_facsimile" AFTER UPDATE ON "Facsimile"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_page_change"();
CREATE TRIGGER "public_new_placement" AFTER INSERT ON "Placement"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_placement_change"();
CREATE TRIGGER "public_changed_placement" AFTER UPDATE ON "Placement"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_placement_change"();
CREATE TRIGGER "public_dropped_placement" AFTER DELETE ON "Placement"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_placement_change"();

-- Reporters, and whose bylines point at them.
CREATE TRIGGER "public_reporter" AFTER UPDATE OR DELETE ON "Reporter"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_change"();
CREATE TRIGGER "public_reporter_name" AFTER INSERT OR UPDATE OR DELETE ON "ReporterName"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_change"();
CREATE TRIGGER "public_reporter_redirect" AFTER INSERT OR UPDATE OR DELETE ON "ReporterRedirect"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_change"();
CREATE TRIGGER "public_affiliation" AFTER INSERT OR UPDATE OR DELETE ON "Affiliation"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_change"();
CREATE FUNCTION "tell_public_standing_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM changed c JOIN "Article" a ON a."id" = c."articleId"
    WHERE a."publishedRevisionId" IS NOT NULL) THEN
    PERFORM pg_notify('galley_public', '');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "public_new_standing" AFTER INSERT ON "MentionStanding"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_standing_change"();
CREATE TRIGGER "public_changed_standing" AFTER UPDATE ON "MentionStanding"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_standing_change"();
CREATE TRIGGER "public_dropped_standing" AFTER DELETE ON "MentionStanding"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_standing_change"();

-- What searches find, where it is settled later than what it tells of.
CREATE TRIGGER "public_search" AFTER INSERT OR UPDATE ON "SearchEntry" FOR EACH ROW
  WHEN (NEW."audience" = 'public') EXECUTE FUNCTION "tell_public_change"();
CREATE TRIGGER "public_dropped_search" AFTER DELETE ON "SearchEntry" FOR EACH ROW
  WHEN (OLD."audience" = 'public') EXECUTE FUNCTION "tell_public_change"();

-- What the database itself refuses, whoever asks.

-- 1. Rows that may be added and never altered.
CREATE FUNCTION galley_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are never altered or deleted', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER line_is_immutable BEFORE UPDATE OR DELETE ON "Line"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER revision_is_immutable BEFORE UPDATE OR DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER mention_is_immutable BEFORE UPDATE OR DELETE ON "Mention"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER mention_link_is_immutable BEFORE UPDATE OR DELETE ON "MentionLink"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER verdict_is_immutable BEFORE UPDATE OR DELETE ON "Verdict"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER publishing_is_immutable BEFORE UPDATE OR DELETE ON "Publishing"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER event_is_immutable BEFORE UPDATE OR DELETE ON "Event"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();

CREATE FUNCTION galley_refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is never emptied', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER line_is_kept BEFORE TRUNCATE ON "Line" EXECUTE FUNCTION galley_refuse_truncate();
CREATE TRIGGER revision_is_kept BEFORE TRUNCATE ON "Revision" EXECUTE FUNCTION galley_refuse_truncate();
CREATE TRIGGER event_is_kept BEFORE TRUNCATE ON "Event" EXECUTE FUNCTION galley_refuse_truncate();

-- 2. One history per article: a parent has one child (unique), an article has one root, and both are of one article.
CREATE UNIQUE INDEX "Revision_one_root" ON "Revision" ("articleId") WHERE "parentId" IS NULL;

CREATE FUNCTION galley_check_own_revision(article_id uuid, revision_id uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF revision_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "Revision" WHERE "id" = revision_id AND "articleId" = article_id
  ) THEN
    RAISE EXCEPTION 'Revision % is not of article %', revision_id, article_id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
END
$$;

CREATE FUNCTION galley_check_revision_parent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM galley_check_own_revision(NEW."articleId", NEW."parentId");
  RETURN NEW;
END
$$;
CREATE TRIGGER revision_has_its_own_parent BEFORE INSERT ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION galley_check_revision_parent();

CREATE FUNCTION galley_check_draft_base() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM galley_check_own_revision(NEW."articleId", NEW."baseRevisionId");
  RETURN NEW;
END
$$;
CREATE TRIGGER draft_has_its_own_base BEFORE INSERT OR UPDATE OF "baseRevisionId" ON "Draft"
  FOR EACH ROW EXECUTE FUNCTION galley_check_draft_base();

-- An article points at its own revisions, and shows the public only what is approved or was public before.
CREATE FUNCTION galley_check_article_pointers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM galley_check_own_revision(NEW."id", NEW."latestRevisionId");
  PERFORM galley_check_own_revision(NEW."id", NEW."approvedRevisionId");
  PERFORM galley_check_own_revision(NEW."id", NEW."publishedRevisionId");
  IF NEW."publishedRevisionId" IS NOT NULL
    AND NEW."publishedRevisionId" IS DISTINCT FROM OLD."publishedRevisionId"
    AND NEW."publishedRevisionId" IS DISTINCT FROM NEW."approvedRevisionId"
    AND NOT EXISTS (
      SELECT 1 FROM "Publishing" WHERE "articleId" = NEW."id" AND "revisionId" = NEW."publishedRevisionId"
    )
  THEN
    RAISE EXCEPTION 'Revision % was never approved', NEW."publishedRevisionId" USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER article_points_at_its_own BEFORE UPDATE OF "latestRevisionId", "approvedRevisionId", "publishedRevisionId"
  ON "Article" FOR EACH ROW EXECUTE FUNCTION galley_check_article_pointers();

-- 3. Lines say their length in UTF-16 units; offsets count in them.
ALTER TABLE "Line" ADD CONSTRAINT "Line_length_is_utf16"
  CHECK ("length" = char_length("text") + char_length(regexp_replace("text", '[^\U00010000-\U0010FFFF]', '', 'g')));

-- 4. A placement is a stretch of a line, in an article's part or set aside with a reason.
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_is_a_stretch" CHECK ("from" >= 0 AND "to" > "from");
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_is_placed_or_set_aside" CHECK (
  ("articleId" IS NOT NULL AND "part" IS NOT NULL AND "reason" IS NULL)
  OR ("articleId" IS NULL AND "part" IS NULL AND "reason" IS NOT NULL)
);

-- Every character of a line is placed exactly once. Checked at commit, so that a move may delete and insert.
CREATE FUNCTION galley_check_line_placed(line_id text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  reached integer := 0;
  wanted integer;
  stretch record;
BEGIN
  SELECT "length" INTO wanted FROM "Line" WHERE "id" = line_id;
  FOR stretch IN SELECT "from", "to" FROM "Placement" WHERE "lineId" = line_id ORDER BY "from" LOOP
    IF stretch."from" <> reached THEN
      RAISE EXCEPTION 'Line % is placed twice or not at all at character %', line_id, least(stretch."from", reached)
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    reached := stretch."to";
  END LOOP;
  IF reached <> wanted THEN
    RAISE EXCEPTION 'Line % is placed up to character % of %', line_id, reached, wanted
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
END
$$;

CREATE FUNCTION galley_check_placement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM galley_check_line_placed(OLD."lineId"); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM galley_check_line_placed(NEW."lineId"); END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION galley_check_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM galley_check_line_placed(NEW."id");
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER placement_covers_its_line AFTER INSERT OR UPDATE OR DELETE ON "Placement"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION galley_check_placement();
CREATE CONSTRAINT TRIGGER line_is_placed AFTER INSERT ON "Line"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION galley_check_line();

-- 5. Values that make no sense.
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_review_stages" CHECK ("reviewStages" BETWEEN 1 AND 3);
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_slug_is_plain" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Article" ADD CONSTRAINT "Article_stage_fits_its_state" CHECK (
  ("deskState" = 'inReview' AND "stage" BETWEEN 1 AND 3) OR ("deskState" <> 'inReview' AND "stage" = 0)
);
ALTER TABLE "Article" ADD CONSTRAINT "Article_approved_has_a_revision" CHECK (
  "deskState" <> 'approved' OR "approvedRevisionId" IS NOT NULL
);

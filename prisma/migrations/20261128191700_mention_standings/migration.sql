-- A merge is a pointer between records (docs/decisions, "A merge is a pointer"): no link is made by one.
ALTER TABLE "MentionLink" DROP CONSTRAINT "MentionLink_mergeId_fkey";
ALTER TABLE "MentionLink" DROP COLUMN "mergeId";

ALTER TABLE "Reporter" ADD COLUMN "removedAt" TIMESTAMPTZ(3);
CREATE INDEX "Reporter_mergedIntoId_idx" ON "Reporter"("mergedIntoId");

CREATE TABLE "MentionStanding" (
    "mentionId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "printed" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "organisation" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isPrinted" BOOLEAN NOT NULL DEFAULT true,
    "lineId" TEXT,
    "linkId" BIGINT,
    "reporterId" UUID,
    "byHand" BOOLEAN NOT NULL DEFAULT false,
    "isLeftOpen" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "MentionStanding_pkey" PRIMARY KEY ("mentionId")
);
CREATE INDEX "MentionStanding_reporterId_name_idx" ON "MentionStanding"("reporterId", "name");
CREATE INDEX "MentionStanding_articleId_idx" ON "MentionStanding"("articleId");
-- What waits is looked for all day, and is a small part of all there is.
CREATE INDEX "MentionStanding_waiting" ON "MentionStanding"("publicationId", "isLeftOpen", "name", "role")
  WHERE "reporterId" IS NULL AND "isPrinted";
ALTER TABLE "MentionStanding" ADD CONSTRAINT "MentionStanding_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "Mention"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "MentionStanding" ADD CONSTRAINT "MentionStanding_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "Reporter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

INSERT INTO "MentionStanding" ("mentionId", "articleId", "publicationId", "printed", "name", "role", "organisation",
  "position", "linkId", "reporterId", "byHand", "isLeftOpen")
SELECT m."id", m."articleId", i."publicationId", m."printed", m."name", m."role", m."organisation", m."position",
  l."id", l."reporterId", coalesce(l."byHand", false), coalesce(l."byHand" AND l."reporterId" IS NULL, false)
FROM "Mention" m
JOIN "Article" a ON a."id" = m."articleId" JOIN "Issue" i ON i."id" = a."issueId"
LEFT JOIN LATERAL (SELECT * FROM "MentionLink" WHERE "mentionId" = m."id" ORDER BY "id" DESC LIMIT 1) l ON true;

-- 1. Each mention has one standing, and the last of its links is what it stands on.
CREATE FUNCTION galley_stand_mention() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "MentionStanding" ("mentionId", "articleId", "publicationId", "printed", "name", "role", "organisation", "position")
  SELECT NEW."id", NEW."articleId", i."publicationId", NEW."printed", NEW."name", NEW."role", NEW."organisation", NEW."position"
  FROM "Article" a JOIN "Issue" i ON i."id" = a."issueId" WHERE a."id" = NEW."articleId";
  RETURN NULL;
END
$$;
CREATE TRIGGER mention_stands AFTER INSERT ON "Mention" FOR EACH ROW EXECUTE FUNCTION galley_stand_mention();

CREATE FUNCTION galley_stand_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "MentionStanding" SET "linkId" = NEW."id", "reporterId" = NEW."reporterId", "byHand" = NEW."byHand",
    "isLeftOpen" = NEW."reporterId" IS NULL AND NEW."byHand" AND NEW."reason" IS DISTINCT FROM 'takenBack'
  WHERE "mentionId" = NEW."mentionId" AND ("linkId" IS NULL OR "linkId" < NEW."id");
  RETURN NULL;
END
$$;
CREATE TRIGGER link_stands AFTER INSERT ON "MentionLink" FOR EACH ROW EXECUTE FUNCTION galley_stand_link();

-- Whom it points at is said by links alone.
CREATE FUNCTION galley_check_standing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'A mention keeps its standing' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."linkId" IS DISTINCT FROM OLD."linkId" OR NEW."reporterId" IS DISTINCT FROM OLD."reporterId" THEN
    IF NOT EXISTS (
      SELECT 1 FROM "MentionLink" l WHERE l."id" = NEW."linkId" AND l."mentionId" = NEW."mentionId"
        AND l."reporterId" IS NOT DISTINCT FROM NEW."reporterId"
    ) THEN
      RAISE EXCEPTION 'Mention % stands on a link that it has not', NEW."mentionId" USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER standing_rests_on_links BEFORE UPDATE OR DELETE ON "MentionStanding"
  FOR EACH ROW EXECUTE FUNCTION galley_check_standing();

-- 2. A link points at a record that stands for itself: an un-merge could not put it back otherwise.
CREATE FUNCTION galley_check_link() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  target record;
BEGIN
  IF NEW."reporterId" IS NULL THEN RETURN NEW; END IF;
  SELECT "mergedIntoId", "removedAt" INTO target FROM "Reporter" WHERE "id" = NEW."reporterId" FOR SHARE;
  IF target."mergedIntoId" IS NOT NULL OR target."removedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'Reporter % is merged or off the record', NEW."reporterId" USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER link_to_who_stands BEFORE INSERT ON "MentionLink" FOR EACH ROW EXECUTE FUNCTION galley_check_link();

-- 3. A record is shown as the end of its chain of merges, and as itself where none stands.
CREATE FUNCTION galley_check_shown(reporter_id uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  place uuid := reporter_id;
  following uuid;
  shown uuid;
  steps integer := 0;
BEGIN
  LOOP
    SELECT "intoId" INTO following FROM "ReporterMerge" WHERE "fromId" = place AND "undoneAt" IS NULL;
    EXIT WHEN following IS NULL;
    steps := steps + 1;
    IF steps > 1000 OR following = reporter_id THEN
      RAISE EXCEPTION 'The merges of reporter % run in a circle', reporter_id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    place := following;
  END LOOP;
  SELECT "mergedIntoId" INTO shown FROM "Reporter" WHERE "id" = reporter_id;
  IF coalesce(shown, reporter_id) <> place THEN
    RAISE EXCEPTION 'Reporter % is not shown as its merges say', reporter_id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
END
$$;

CREATE FUNCTION galley_check_merge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM galley_check_shown(r."id") FROM "Reporter" r
    WHERE r."id" IN (NEW."fromId", NEW."intoId") OR r."mergedIntoId" IN (NEW."fromId", NEW."intoId");
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER merge_is_shown AFTER INSERT OR UPDATE ON "ReporterMerge"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION galley_check_merge();

CREATE FUNCTION galley_check_reporter_shown() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM galley_check_shown(NEW."id");
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER reporter_is_shown AFTER INSERT OR UPDATE OF "mergedIntoId" ON "Reporter"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION galley_check_reporter_shown();

-- 4. Of a merge only its undoing is ever written, once.
CREATE FUNCTION galley_check_merge_undone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."undoneAt" IS NOT NULL OR NEW."undoneAt" IS NULL OR NEW."undoneById" IS NULL
    OR (NEW."id", NEW."fromId", NEW."intoId", NEW."reason", NEW."byId", NEW."at")
      IS DISTINCT FROM (OLD."id", OLD."fromId", OLD."intoId", OLD."reason", OLD."byId", OLD."at")
  THEN
    RAISE EXCEPTION 'A merge is undone once, and nothing else of it is altered' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER reporter_merge_is_undone_once BEFORE UPDATE ON "ReporterMerge"
  FOR EACH ROW EXECUTE FUNCTION galley_check_merge_undone();
ALTER TABLE "ReporterMerge" ADD CONSTRAINT "ReporterMerge_has_a_reason" CHECK (btrim("reason") <> '');

-- 5. Records are kept; what is merged or signs is not taken off; days stand in order; an address is one record's.
CREATE TRIGGER reporter_is_kept BEFORE DELETE ON "Reporter" FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER reporter_redirect_is_kept BEFORE UPDATE OR DELETE ON "ReporterRedirect"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE FUNCTION galley_check_reporter_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."removedAt" IS NOT NULL AND (
    NEW."mergedIntoId" IS NOT NULL
    OR EXISTS (SELECT 1 FROM "Reporter" WHERE "mergedIntoId" = NEW."id")
    OR EXISTS (SELECT 1 FROM "MentionStanding" WHERE "reporterId" = NEW."id")
  ) THEN
    RAISE EXCEPTION 'Reporter % signs or is merged', NEW."id" USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER reporter_removed_signs_nothing BEFORE UPDATE OF "removedAt", "mergedIntoId" ON "Reporter"
  FOR EACH ROW EXECUTE FUNCTION galley_check_reporter_removed();
ALTER TABLE "ReporterName" ADD CONSTRAINT "ReporterName_days_in_order" CHECK ("since" <= "until");
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_days_in_order" CHECK ("since" <= "until");
ALTER TABLE "Reporter" ADD CONSTRAINT "Reporter_external_ids" CHECK (jsonb_typeof("externalIds") = 'object');

-- A line that only another source of a page has may be added to those that the page's source has. The line itself stays
-- the other source's, untouched; a row here says that the page counts it, and where it stands.
CREATE TABLE "AddedLine" (
    "lineId" TEXT NOT NULL,
    "pageId" UUID NOT NULL,
    "after" INTEGER NOT NULL,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AddedLine_pkey" PRIMARY KEY ("lineId")
);
CREATE INDEX "AddedLine_pageId_idx" ON "AddedLine"("pageId");
ALTER TABLE "AddedLine" ADD CONSTRAINT "AddedLine_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "Line"("id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AddedLine" ADD CONSTRAINT "AddedLine_pageId_fkey" FOREIGN KEY ("pageId") REFERENCES "Page"("id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AddedLine" ADD CONSTRAINT "AddedLine_after_is_a_place" CHECK ("after" >= 0);

-- Characters of another source are nowhere (`otherSource`) until their line is added, and never when it is. Checked at
-- commit, so that an act may write the one after the other.
CREATE FUNCTION galley_check_added_line(line_id text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  own record;
  added record;
  is_nowhere boolean;
BEGIN
  SELECT l."pageId", l."sourceId", l."length", p."currentSourceId" INTO own
    FROM "Line" l JOIN "Page" p ON p."id" = l."pageId" WHERE l."id" = line_id;
  SELECT "pageId" INTO added FROM "AddedLine" WHERE "lineId" = line_id;
  IF FOUND AND (added."pageId" <> own."pageId" OR own."sourceId" = own."currentSourceId" OR own."length" = 0) THEN
    RAISE EXCEPTION 'Line % is not to be added to page %', line_id, added."pageId"
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  SELECT EXISTS (SELECT 1 FROM "Placement" WHERE "lineId" = line_id AND "reason" = 'otherSource') INTO is_nowhere;
  IF own."sourceId" IS DISTINCT FROM own."currentSourceId" AND is_nowhere = (added."pageId" IS NOT NULL) THEN
    RAISE EXCEPTION 'Line % is placed and not added, or added and not placed', line_id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
END
$$;

CREATE FUNCTION galley_check_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM galley_check_added_line(OLD."lineId"); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM galley_check_added_line(NEW."lineId"); END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER added_line_is_placed AFTER INSERT OR UPDATE OR DELETE ON "AddedLine"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION galley_check_added();
-- Of placements only those that leave or come to the other source: what every import and act writes costs nothing more.
CREATE CONSTRAINT TRIGGER other_source_is_left AFTER DELETE ON "Placement"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD."reason" = 'otherSource') EXECUTE FUNCTION galley_check_added();
CREATE CONSTRAINT TRIGGER other_source_is_come_to AFTER INSERT ON "Placement"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."reason" = 'otherSource') EXECUTE FUNCTION galley_check_added();
CREATE CONSTRAINT TRIGGER other_source_is_changed AFTER UPDATE ON "Placement"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD."reason" = 'otherSource' OR NEW."reason" = 'otherSource')
  EXECUTE FUNCTION galley_check_added();

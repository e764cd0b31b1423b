-- A picture that is cut out of a page belongs to the caption that holds a line of it, wherever that caption goes.
ALTER TABLE "Zone" DROP COLUMN "caption";
ALTER TABLE "Zone" ADD COLUMN "captionLine" TEXT;
ALTER TABLE "Zone" ADD CONSTRAINT "Zone_captionLine_fkey" FOREIGN KEY ("captionLine") REFERENCES "Line"("id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Zone" ADD CONSTRAINT "Zone_picture_has_caption" CHECK (("role" = 'picture') = ("captionLine" IS NOT NULL));
CREATE INDEX "Zone_captionLine_idx" ON "Zone"("captionLine");

-- Readers see drawn zones on the images of pages, and pictures cut by them.
CREATE FUNCTION "tell_public_zone_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM changed c JOIN "Facsimile" f ON f."id" = c."facsimileId" JOIN "Page" p ON p."id" = f."pageId"
    JOIN "Issue" i ON i."id" = p."issueId" WHERE i."publicSince" IS NOT NULL) THEN
    PERFORM pg_notify('galley_public', '');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "public_new_zone" AFTER INSERT ON "Zone"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_zone_change"();
CREATE TRIGGER "public_changed_zone" AFTER UPDATE ON "Zone"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_zone_change"();
CREATE TRIGGER "public_dropped_zone" AFTER DELETE ON "Zone"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "tell_public_zone_change"();

-- Where a reporter works now is said by affiliations: what was said of a record alone becomes one without days.
INSERT INTO "Affiliation" ("id", "reporterId", "organisation")
SELECT gen_random_uuid(), r."id", r."organisation" FROM "Reporter" r
WHERE r."organisation" IS NOT NULL AND r."organisation" <> ''
  AND NOT EXISTS (SELECT 1 FROM "Affiliation" a WHERE a."reporterId" = r."id");

-- Lists in the order of strokes or of Latin letters; records that have no such key yet come by their pinyin.
CREATE INDEX "Reporter_strokeKey_idx" ON "Reporter"("strokeKey");
CREATE INDEX "Reporter_latinKey_idx" ON "Reporter"("latinKey");

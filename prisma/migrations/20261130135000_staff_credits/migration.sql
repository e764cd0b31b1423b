-- Who made a page (责编, 校对, 版式), in printed words, from the lines that are set aside as such; a person may put it right.
ALTER TABLE "Page" ADD COLUMN "staffCredits" TEXT;
ALTER TABLE "Page" ADD COLUMN "staffCreditsByHand" BOOLEAN NOT NULL DEFAULT false;
UPDATE "Page" p SET "staffCredits" = c."words" FROM (
  SELECT l."pageId", string_agg(btrim(regexp_replace(substring(l."text" FROM pl."from" + 1 FOR pl."to" - pl."from"), '\s+', ' ', 'g')),
    ' ' ORDER BY l."ordinal", pl."from") AS "words"
  FROM "Placement" pl JOIN "Line" l ON l."id" = pl."lineId" WHERE pl."reason" = 'staffCredit' GROUP BY l."pageId") c
WHERE c."pageId" = p."id";

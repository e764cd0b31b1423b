-- An article that has no text any more prints no byline: they wait for nobody and are counted nowhere.
UPDATE "MentionStanding" s SET "isPrinted" = false
FROM "Article" a WHERE a."id" = s."articleId" AND a."goneAt" IS NOT NULL AND s."isPrinted";

-- Entries also hold each three characters that stand side by side (domain/search/grams.ts), so that of words of three and
-- more hardly a text is read that has them not. What there is holds none of them yet: it is written anew, as after the
-- first start (server/search/watchSearch.ts).
TRUNCATE "SearchEntry";
INSERT INTO "SearchStale" ("articleId") SELECT "id" FROM "Article";

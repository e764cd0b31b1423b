-- Nothing ever wrote it: what the public is to see no longer is retracted article by article, each with its reason.
DROP TRIGGER "search_of_issue" ON "Issue";
ALTER TABLE "Issue" DROP COLUMN "withdrawnAt";
CREATE TRIGGER "search_of_issue" AFTER UPDATE OF "date", "publicationId", "publicSince" ON "Issue"
  FOR EACH ROW EXECUTE FUNCTION "mark_search_of_issue"();

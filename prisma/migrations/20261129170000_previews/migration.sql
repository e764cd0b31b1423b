-- A link may show a whole issue as publishing it would put it out.
ALTER TABLE "PreviewLink" ALTER COLUMN "articleId" DROP NOT NULL;
ALTER TABLE "PreviewLink" ALTER COLUMN "revisionId" DROP NOT NULL;
ALTER TABLE "PreviewLink" ADD COLUMN "issueId" UUID;
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "PreviewLink_issueId_idx" ON "PreviewLink"("issueId");
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_of_one_thing" CHECK (
  (("articleId" IS NULL) <> ("issueId" IS NULL)) AND (("articleId" IS NULL) = ("revisionId" IS NULL))
);
-- No link outlives two weeks, whoever writes it.
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_ends" CHECK ("expiresAt" <= "createdAt" + interval '15 days');
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

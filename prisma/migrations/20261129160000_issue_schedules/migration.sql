-- What a publisher was shown as ready when an issue was scheduled: all of it must still stand at its hour.
ALTER TABLE "Schedule" ADD COLUMN "bound" JSONB NOT NULL DEFAULT '[]';

-- A notice may be about an issue.
ALTER TABLE "Notice" ADD COLUMN "issueId" UUID;
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "Notice_issueId_idx" ON "Notice"("issueId");

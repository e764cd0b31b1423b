-- A later run over old articles finds who signs in their text: mentions of which no revision has a byline.
ALTER TABLE "Mention" ADD COLUMN "foundLater" BOOLEAN NOT NULL DEFAULT false;

-- One run over the old articles of a publication: how far it is, and what it came to.
CREATE TABLE "OldBylinesRun" (
    "id" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "found" INTEGER NOT NULL DEFAULT 0,
    "linked" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OldBylinesRun_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "OldBylinesRun_publicationId_startedAt_idx" ON "OldBylinesRun"("publicationId", "startedAt");
ALTER TABLE "OldBylinesRun" ADD CONSTRAINT "OldBylinesRun_publicationId_fkey" FOREIGN KEY ("publicationId")
  REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

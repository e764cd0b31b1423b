-- What a line of a page's source is read as, where a person took that over from another source of the page.
CREATE TABLE "LineReading" (
    "lineId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "stretches" JSONB NOT NULL,

    CONSTRAINT "LineReading_pkey" PRIMARY KEY ("lineId")
);
CREATE INDEX "LineReading_sourceId_idx" ON "LineReading"("sourceId");
ALTER TABLE "LineReading" ADD CONSTRAINT "LineReading_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "Line"("id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "LineReading" ADD CONSTRAINT "LineReading_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id")
  ON DELETE RESTRICT ON UPDATE CASCADE;

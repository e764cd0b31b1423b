-- Names are looked up as search compares words (domain/reporters/foldName.ts): Simplified, half width, small letters. Filled
-- by the server as it starts for names that were kept before.
ALTER TABLE "ReporterName" ADD COLUMN "folded" TEXT;
CREATE INDEX "ReporterName_folded_idx" ON "ReporterName"("folded");

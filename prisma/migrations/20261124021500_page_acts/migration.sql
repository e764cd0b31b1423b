-- Lines that people made an article's column tag, and articles whose text all went elsewhere.
ALTER TYPE "Part" ADD VALUE 'columnTag' BEFORE 'kicker';
ALTER TABLE "Article" ADD COLUMN "goneAt" TIMESTAMPTZ(3);

-- CreateEnum
CREATE TYPE "ZoneRole" AS ENUM ('article', 'headline', 'body', 'caption', 'picture');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('uploading', 'proposed', 'waiting', 'running', 'done', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "TermKind" AS ENUM ('protected', 'dictionary', 'place');

-- CreateEnum
CREATE TYPE "ScheduleState" AS ENUM ('waiting', 'done', 'refused', 'cancelled');

-- CreateEnum
CREATE TYPE "CorrectionCause" AS ENUM ('ourTranscription', 'paperError', 'editorial');

-- AlterTable
ALTER TABLE "Publication" ADD COLUMN     "hanLatinSpacing" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "mayReadVertically" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "proofRounds" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "stageRoles" "Role"[] DEFAULT ARRAY[]::"Role"[];

-- AlterTable
ALTER TABLE "Issue" ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Page" ADD COLUMN     "currentFacsimileId" UUID;

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "blocks" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "height" INTEGER,
ADD COLUMN     "stated" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "width" INTEGER;

-- AlterTable
ALTER TABLE "Line" ADD COLUMN     "details" JSONB,
ADD COLUMN     "words" JSONB;

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "assignedToId" UUID,
ADD COLUMN     "mergedIntoId" UUID,
ADD COLUMN     "splitFromId" UUID;

-- AlterTable
ALTER TABLE "Repair" ADD COLUMN     "decidedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Reporter" ADD COLUMN     "biography" TEXT,
ADD COLUMN     "externalIds" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "latinKey" TEXT,
ADD COLUMN     "portraitKey" TEXT,
ADD COLUMN     "strokeKey" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "ReporterName" ADD COLUMN     "isPenName" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "since" DATE,
ADD COLUMN     "until" DATE;

-- AlterTable
ALTER TABLE "Mention" ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "MentionLink" ADD COLUMN     "mergeId" UUID;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "email" TEXT,
ADD COLUMN     "totpSecret" TEXT,
ADD COLUMN     "totpSince" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Facsimile" (
    "id" UUID NOT NULL,
    "pageId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "tilesKey" TEXT,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "transform" JSONB,
    "addedById" UUID,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Facsimile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Zone" (
    "id" UUID NOT NULL,
    "facsimileId" UUID NOT NULL,
    "articleId" UUID,
    "role" "ZoneRole" NOT NULL,
    "polygon" JSONB NOT NULL,
    "caption" INTEGER,
    "byHand" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Zone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PageAct" (
    "id" UUID NOT NULL,
    "pageId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "PageAct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleRedirect" (
    "issueId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "articleId" UUID NOT NULL,

    CONSTRAINT "ArticleRedirect_pkey" PRIMARY KEY ("issueId","slug")
);

-- CreateTable
CREATE TABLE "ImportJob" (
    "id" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "issueId" UUID,
    "state" "ImportState" NOT NULL DEFAULT 'uploading',
    "files" JSONB NOT NULL DEFAULT '[]',
    "proposal" JSONB,
    "pagesDone" INTEGER NOT NULL DEFAULT 0,
    "pagesTotal" INTEGER NOT NULL DEFAULT 0,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "failure" JSONB,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ImportJob_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Term" (
    "id" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "kind" "TermKind" NOT NULL,
    "text" TEXT NOT NULL,
    "note" TEXT,
    "addedById" UUID,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SuspectDecision" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SuspectDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SweepSuggestion" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "sweepId" UUID NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "context" JSONB NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),
    "accepted" BOOLEAN,

    CONSTRAINT "SweepSuggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID,
    "parentId" UUID,
    "anchor" JSONB,
    "text" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProofSignature" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProofSignature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Schedule" (
    "id" UUID NOT NULL,
    "articleId" UUID,
    "issueId" UUID,
    "revisionId" UUID,
    "contentHash" TEXT,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "state" "ScheduleState" NOT NULL DEFAULT 'waiting',
    "outcome" JSONB,
    "byId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Correction" (
    "publishingId" BIGINT NOT NULL,
    "cause" "CorrectionCause" NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("publishingId")
);

-- CreateTable
CREATE TABLE "PreviewLink" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PreviewLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "articleId" UUID,
    "userId" UUID,
    "kind" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Affiliation" (
    "id" UUID NOT NULL,
    "reporterId" UUID NOT NULL,
    "organisation" TEXT NOT NULL,
    "desk" TEXT,
    "since" DATE,
    "until" DATE,

    CONSTRAINT "Affiliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReporterMerge" (
    "id" UUID NOT NULL,
    "fromId" UUID NOT NULL,
    "intoId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneById" UUID,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReporterMerge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReporterDistinct" (
    "aId" UUID NOT NULL,
    "bId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReporterDistinct_pkey" PRIMARY KEY ("aId","bId")
);

-- CreateTable
CREATE TABLE "ReporterRedirect" (
    "slug" TEXT NOT NULL,
    "reporterId" UUID NOT NULL,

    CONSTRAINT "ReporterRedirect_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "articleId" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "revisionId" UUID,
    "publicationId" UUID NOT NULL,
    "issueDate" DATE NOT NULL,
    "pageId" UUID,
    "pageSequence" INTEGER NOT NULL,
    "sectionName" TEXT,
    "kind" TEXT NOT NULL,
    "reporterIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "text" TEXT NOT NULL,
    "grams" tsvector,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("articleId","audience")
);

-- CreateIndex
CREATE UNIQUE INDEX "Facsimile_pageId_sha256_key" ON "Facsimile"("pageId", "sha256");

-- CreateIndex
CREATE INDEX "Zone_facsimileId_idx" ON "Zone"("facsimileId");

-- CreateIndex
CREATE INDEX "Zone_articleId_idx" ON "Zone"("articleId");

-- CreateIndex
CREATE INDEX "PageAct_pageId_at_idx" ON "PageAct"("pageId", "at");

-- CreateIndex
CREATE INDEX "ArticleRedirect_articleId_idx" ON "ArticleRedirect"("articleId");

-- CreateIndex
CREATE INDEX "ImportJob_publicationId_createdAt_idx" ON "ImportJob"("publicationId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Term_publicationId_kind_text_key" ON "Term"("publicationId", "kind", "text");

-- CreateIndex
CREATE UNIQUE INDEX "SuspectDecision_articleId_key_key" ON "SuspectDecision"("articleId", "key");

-- CreateIndex
CREATE INDEX "SweepSuggestion_articleId_idx" ON "SweepSuggestion"("articleId");

-- CreateIndex
CREATE INDEX "SweepSuggestion_sweepId_idx" ON "SweepSuggestion"("sweepId");

-- CreateIndex
CREATE INDEX "Comment_articleId_at_idx" ON "Comment"("articleId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ProofSignature_revisionId_round_key" ON "ProofSignature"("revisionId", "round");

-- CreateIndex
CREATE UNIQUE INDEX "ProofSignature_revisionId_userId_key" ON "ProofSignature"("revisionId", "userId");

-- CreateIndex
CREATE INDEX "Schedule_state_dueAt_idx" ON "Schedule"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Schedule_articleId_idx" ON "Schedule"("articleId");

-- CreateIndex
CREATE INDEX "Schedule_issueId_idx" ON "Schedule"("issueId");

-- CreateIndex
CREATE UNIQUE INDEX "PreviewLink_tokenHash_key" ON "PreviewLink"("tokenHash");

-- CreateIndex
CREATE INDEX "PreviewLink_articleId_idx" ON "PreviewLink"("articleId");

-- CreateIndex
CREATE INDEX "Notice_articleId_idx" ON "Notice"("articleId");

-- CreateIndex
CREATE INDEX "Notice_userId_seenAt_idx" ON "Notice"("userId", "seenAt");

-- CreateIndex
CREATE INDEX "RecoveryCode_userId_idx" ON "RecoveryCode"("userId");

-- CreateIndex
CREATE INDEX "Affiliation_reporterId_idx" ON "Affiliation"("reporterId");

-- CreateIndex
CREATE INDEX "ReporterMerge_fromId_idx" ON "ReporterMerge"("fromId");

-- CreateIndex
CREATE INDEX "ReporterMerge_intoId_idx" ON "ReporterMerge"("intoId");

-- CreateIndex
CREATE INDEX "SearchEntry_audience_issueDate_articleId_idx" ON "SearchEntry"("audience", "issueDate" DESC, "articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Page_currentFacsimileId_key" ON "Page"("currentFacsimileId");

-- AddForeignKey
ALTER TABLE "Page" ADD CONSTRAINT "Page_currentFacsimileId_fkey" FOREIGN KEY ("currentFacsimileId") REFERENCES "Facsimile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_assignedToId_fkey" FOREIGN KEY ("assignedToId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_splitFromId_fkey" FOREIGN KEY ("splitFromId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MentionLink" ADD CONSTRAINT "MentionLink_mergeId_fkey" FOREIGN KEY ("mergeId") REFERENCES "ReporterMerge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Facsimile" ADD CONSTRAINT "Facsimile_pageId_fkey" FOREIGN KEY ("pageId") REFERENCES "Page"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Zone" ADD CONSTRAINT "Zone_facsimileId_fkey" FOREIGN KEY ("facsimileId") REFERENCES "Facsimile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Zone" ADD CONSTRAINT "Zone_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PageAct" ADD CONSTRAINT "PageAct_pageId_fkey" FOREIGN KEY ("pageId") REFERENCES "Page"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleRedirect" ADD CONSTRAINT "ArticleRedirect_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleRedirect" ADD CONSTRAINT "ArticleRedirect_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportJob" ADD CONSTRAINT "ImportJob_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportJob" ADD CONSTRAINT "ImportJob_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Term" ADD CONSTRAINT "Term_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuspectDecision" ADD CONSTRAINT "SuspectDecision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SweepSuggestion" ADD CONSTRAINT "SweepSuggestion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProofSignature" ADD CONSTRAINT "ProofSignature_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProofSignature" ADD CONSTRAINT "ProofSignature_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_publishingId_fkey" FOREIGN KEY ("publishingId") REFERENCES "Publishing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "Reporter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReporterMerge" ADD CONSTRAINT "ReporterMerge_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Reporter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReporterMerge" ADD CONSTRAINT "ReporterMerge_intoId_fkey" FOREIGN KEY ("intoId") REFERENCES "Reporter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReporterDistinct" ADD CONSTRAINT "ReporterDistinct_aId_fkey" FOREIGN KEY ("aId") REFERENCES "Reporter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReporterDistinct" ADD CONSTRAINT "ReporterDistinct_bId_fkey" FOREIGN KEY ("bId") REFERENCES "Reporter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReporterRedirect" ADD CONSTRAINT "ReporterRedirect_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "Reporter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What the database itself refuses.
CREATE TRIGGER correction_is_immutable BEFORE UPDATE OR DELETE ON "Correction"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER proof_signature_is_immutable BEFORE UPDATE OR DELETE ON "ProofSignature"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER facsimile_is_kept BEFORE DELETE ON "Facsimile"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
CREATE TRIGGER reporter_merge_is_kept BEFORE DELETE ON "ReporterMerge"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();

ALTER TABLE "Publication" ADD CONSTRAINT "Publication_proof_rounds" CHECK ("proofRounds" BETWEEN 0 AND 3);
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_stage_roles" CHECK (cardinality("stageRoles") <= 3);
ALTER TABLE "ProofSignature" ADD CONSTRAINT "ProofSignature_round" CHECK ("round" BETWEEN 1 AND 3);
ALTER TABLE "Facsimile" ADD CONSTRAINT "Facsimile_has_a_size" CHECK ("width" > 0 AND "height" > 0);
ALTER TABLE "ReporterMerge" ADD CONSTRAINT "ReporterMerge_of_two" CHECK ("fromId" <> "intoId");
ALTER TABLE "ReporterDistinct" ADD CONSTRAINT "ReporterDistinct_in_order" CHECK ("aId" < "bId");
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_of_one_thing" CHECK (("articleId" IS NULL) <> ("issueId" IS NULL));
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_audience" CHECK ("audience" IN ('public', 'desk'));

-- One publishing waits at a time, for an article and for an issue; one merge of a record stands at a time.
CREATE UNIQUE INDEX "Schedule_one_waiting_article" ON "Schedule" ("articleId") WHERE "state" = 'waiting';
CREATE UNIQUE INDEX "Schedule_one_waiting_issue" ON "Schedule" ("issueId") WHERE "state" = 'waiting';
CREATE UNIQUE INDEX "ReporterMerge_one_standing" ON "ReporterMerge" ("fromId") WHERE "undoneAt" IS NULL;

CREATE INDEX "SearchEntry_grams" ON "SearchEntry" USING gin ("grams");

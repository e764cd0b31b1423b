-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Script" AS ENUM ('simplified', 'traditional', 'latin');

-- CreateEnum
CREATE TYPE "Part" AS ENUM ('kicker', 'headline', 'subheadline', 'bylineBlock', 'body', 'caption');

-- CreateEnum
CREATE TYPE "DeskState" AS ENUM ('correcting', 'inReview', 'approved');

-- CreateEnum
CREATE TYPE "VerdictKind" AS ENUM ('approve', 'return');

-- CreateEnum
CREATE TYPE "RepairState" AS ENUM ('accepted', 'rejected');

-- CreateEnum
CREATE TYPE "ReporterKind" AS ENUM ('person', 'agency', 'collective');

-- CreateEnum
CREATE TYPE "PublishingKind" AS ENUM ('publish', 'correct', 'retract', 'republish');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('corrector', 'editor', 'publisher', 'administrator');

-- CreateTable
CREATE TABLE "Publication" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "script" "Script" NOT NULL DEFAULT 'simplified',
    "timeZone" TEXT NOT NULL DEFAULT 'Asia/Shanghai',
    "reviewStages" INTEGER NOT NULL DEFAULT 1,
    "mayReviewOwn" BOOLEAN NOT NULL DEFAULT false,
    "imagesPublic" BOOLEAN NOT NULL DEFAULT false,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Issue" (
    "id" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "date" DATE NOT NULL,
    "number" TEXT,
    "edition" TEXT NOT NULL DEFAULT '',
    "publicSince" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Issue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Page" (
    "id" UUID NOT NULL,
    "issueId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "sectionName" TEXT,
    "currentSourceId" TEXT,

    CONSTRAINT "Page_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL,
    "pageId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "importerVersion" INTEGER NOT NULL,
    "importedById" UUID,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "problems" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Line" (
    "id" TEXT NOT NULL,
    "pageId" UUID NOT NULL,
    "sourceId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "box" JSONB,
    "confidence" DOUBLE PRECISION,

    CONSTRAINT "Line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Placement" (
    "id" BIGSERIAL NOT NULL,
    "lineId" TEXT NOT NULL,
    "from" INTEGER NOT NULL,
    "to" INTEGER NOT NULL,
    "articleId" UUID,
    "part" "Part",
    "partIndex" INTEGER NOT NULL DEFAULT 0,
    "order" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT,
    "byHand" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticlePage" (
    "articleId" UUID NOT NULL,
    "pageId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "ArticlePage_pkey" PRIMARY KEY ("articleId","pageId")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "issueId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "deskState" "DeskState" NOT NULL DEFAULT 'correcting',
    "stage" INTEGER NOT NULL DEFAULT 0,
    "stepCount" INTEGER NOT NULL DEFAULT 0,
    "latestRevisionId" UUID,
    "approvedRevisionId" UUID,
    "publishedRevisionId" UUID,
    "submittedById" UUID,
    "returnedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "parentId" UUID,
    "number" INTEGER NOT NULL,
    "kicker" TEXT,
    "headline" TEXT,
    "headlineSupplied" BOOLEAN NOT NULL DEFAULT false,
    "subheadline" TEXT,
    "columnTag" TEXT,
    "dateline" TEXT,
    "credit" TEXT,
    "body" JSONB NOT NULL,
    "schemaVersion" INTEGER NOT NULL,
    "plainText" TEXT NOT NULL,
    "bylines" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,
    "authorId" UUID,
    "contributorIds" UUID[],
    "cause" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "articleId" UUID NOT NULL,
    "baseRevisionId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "kicker" TEXT,
    "headline" TEXT,
    "headlineSupplied" BOOLEAN NOT NULL DEFAULT false,
    "subheadline" TEXT,
    "columnTag" TEXT,
    "dateline" TEXT,
    "credit" TEXT,
    "body" JSONB NOT NULL,
    "schemaVersion" INTEGER NOT NULL,
    "bylines" JSONB NOT NULL,
    "lastSaveKey" TEXT,
    "updatedById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "contributorIds" UUID[],

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "Claim" (
    "articleId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "Verdict" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "stage" INTEGER NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "VerdictKind" NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Repair" (
    "id" UUID NOT NULL,
    "pageId" UUID NOT NULL,
    "articleId" UUID,
    "key" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "ruleVersion" INTEGER NOT NULL,
    "segments" TEXT[],
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "state" "RepairState" NOT NULL DEFAULT 'accepted',
    "decidedById" UUID,

    CONSTRAINT "Repair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reporter" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "kind" "ReporterKind" NOT NULL DEFAULT 'person',
    "organisation" TEXT,
    "note" TEXT,
    "mergedIntoId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reporter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReporterName" (
    "id" UUID NOT NULL,
    "reporterId" UUID NOT NULL,
    "printed" TEXT NOT NULL,

    CONSTRAINT "ReporterName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "printed" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "organisation" TEXT,
    "byHand" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MentionLink" (
    "id" BIGSERIAL NOT NULL,
    "mentionId" UUID NOT NULL,
    "reporterId" UUID,
    "byHand" BOOLEAN NOT NULL,
    "confidence" DOUBLE PRECISION,
    "userId" UUID,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MentionLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publishing" (
    "id" BIGSERIAL NOT NULL,
    "articleId" UUID NOT NULL,
    "kind" "PublishingKind" NOT NULL,
    "revisionId" UUID NOT NULL,
    "byId" UUID,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Publishing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "passwordHash" TEXT,
    "tokenVersion" INTEGER NOT NULL DEFAULT 1,
    "isAdministrator" BOOLEAN NOT NULL DEFAULT false,
    "deactivatedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "userId" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "role" "Role" NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("userId","publicationId")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "verb" TEXT NOT NULL,
    "objectKind" TEXT NOT NULL,
    "objectId" TEXT NOT NULL,
    "publicationId" UUID,
    "articleId" UUID,
    "revisionId" UUID,
    "note" TEXT,
    "details" JSONB,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Publication_slug_key" ON "Publication"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Issue_publicationId_date_edition_key" ON "Issue"("publicationId", "date", "edition");

-- CreateIndex
CREATE UNIQUE INDEX "Page_issueId_sequence_key" ON "Page"("issueId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "Page_issueId_label_key" ON "Page"("issueId", "label");

-- CreateIndex
CREATE UNIQUE INDEX "Source_pageId_sha256_key" ON "Source"("pageId", "sha256");

-- CreateIndex
CREATE INDEX "Line_pageId_ordinal_idx" ON "Line"("pageId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Line_sourceId_ordinal_key" ON "Line"("sourceId", "ordinal");

-- CreateIndex
CREATE INDEX "Placement_lineId_idx" ON "Placement"("lineId");

-- CreateIndex
CREATE INDEX "Placement_articleId_order_idx" ON "Placement"("articleId", "order");

-- CreateIndex
CREATE INDEX "ArticlePage_pageId_idx" ON "ArticlePage"("pageId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_latestRevisionId_key" ON "Article"("latestRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_approvedRevisionId_key" ON "Article"("approvedRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_publishedRevisionId_key" ON "Article"("publishedRevisionId");

-- CreateIndex
CREATE INDEX "Article_issueId_sequence_idx" ON "Article"("issueId", "sequence");

-- CreateIndex
CREATE INDEX "Article_deskState_idx" ON "Article"("deskState");

-- CreateIndex
CREATE UNIQUE INDEX "Article_issueId_slug_key" ON "Article"("issueId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_parentId_key" ON "Revision"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_number_key" ON "Revision"("articleId", "number");

-- CreateIndex
CREATE INDEX "Claim_userId_idx" ON "Claim"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Verdict_revisionId_stage_key" ON "Verdict"("revisionId", "stage");

-- CreateIndex
CREATE UNIQUE INDEX "Verdict_revisionId_userId_key" ON "Verdict"("revisionId", "userId");

-- CreateIndex
CREATE INDEX "Repair_articleId_idx" ON "Repair"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Repair_pageId_key_key" ON "Repair"("pageId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Reporter_slug_key" ON "Reporter"("slug");

-- CreateIndex
CREATE INDEX "Reporter_sortKey_idx" ON "Reporter"("sortKey");

-- CreateIndex
CREATE INDEX "ReporterName_printed_idx" ON "ReporterName"("printed");

-- CreateIndex
CREATE UNIQUE INDEX "ReporterName_reporterId_printed_key" ON "ReporterName"("reporterId", "printed");

-- CreateIndex
CREATE INDEX "Mention_name_idx" ON "Mention"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Mention_articleId_key_key" ON "Mention"("articleId", "key");

-- CreateIndex
CREATE INDEX "MentionLink_mentionId_id_idx" ON "MentionLink"("mentionId", "id");

-- CreateIndex
CREATE INDEX "MentionLink_reporterId_idx" ON "MentionLink"("reporterId");

-- CreateIndex
CREATE INDEX "Publishing_articleId_id_idx" ON "Publishing"("articleId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "User_name_key" ON "User"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Event_articleId_id_idx" ON "Event"("articleId", "id");

-- CreateIndex
CREATE INDEX "Event_publicationId_id_idx" ON "Event"("publicationId", "id");

-- AddForeignKey
ALTER TABLE "Issue" ADD CONSTRAINT "Issue_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Page" ADD CONSTRAINT "Page_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_pageId_fkey" FOREIGN KEY ("pageId") REFERENCES "Page"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Line" ADD CONSTRAINT "Line_pageId_fkey" FOREIGN KEY ("pageId") REFERENCES "Page"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Line" ADD CONSTRAINT "Line_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "Line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePage" ADD CONSTRAINT "ArticlePage_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePage" ADD CONSTRAINT "ArticlePage_pageId_fkey" FOREIGN KEY ("pageId") REFERENCES "Page"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_latestRevisionId_fkey" FOREIGN KEY ("latestRevisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_approvedRevisionId_fkey" FOREIGN KEY ("approvedRevisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_publishedRevisionId_fkey" FOREIGN KEY ("publishedRevisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_submittedById_fkey" FOREIGN KEY ("submittedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_returnedById_fkey" FOREIGN KEY ("returnedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_baseRevisionId_fkey" FOREIGN KEY ("baseRevisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Repair" ADD CONSTRAINT "Repair_pageId_fkey" FOREIGN KEY ("pageId") REFERENCES "Page"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Repair" ADD CONSTRAINT "Repair_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reporter" ADD CONSTRAINT "Reporter_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Reporter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReporterName" ADD CONSTRAINT "ReporterName_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "Reporter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MentionLink" ADD CONSTRAINT "MentionLink_mentionId_fkey" FOREIGN KEY ("mentionId") REFERENCES "Mention"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MentionLink" ADD CONSTRAINT "MentionLink_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "Reporter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publishing" ADD CONSTRAINT "Publishing_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publishing" ADD CONSTRAINT "Publishing_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



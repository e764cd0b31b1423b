-- CreateTable
CREATE TABLE "RejectedRule" (
    "pageId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RejectedRule_pkey" PRIMARY KEY ("pageId","rule")
);

-- AddForeignKey
ALTER TABLE "RejectedRule" ADD CONSTRAINT "RejectedRule_pageId_fkey" FOREIGN KEY ("pageId") REFERENCES "Page"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

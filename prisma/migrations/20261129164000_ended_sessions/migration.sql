-- Sessions that their person ended: their tokens count no longer, though they would run on by themselves.
CREATE TABLE "EndedSession" (
    "sessionId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EndedSession_pkey" PRIMARY KEY ("sessionId")
);
CREATE INDEX "EndedSession_expiresAt_idx" ON "EndedSession"("expiresAt");

-- An address belongs to one account, however it is written.
UPDATE "User" SET "email" = lower(trim("email")) WHERE "email" IS NOT NULL;
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- Who a provider of identities says a person is: its own word for them, once linked, counts for good.
CREATE TABLE "LinkedSignIn" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "linkedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LinkedSignIn_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "LinkedSignIn_issuer_subject_key" ON "LinkedSignIn"("issuer", "subject");
CREATE UNIQUE INDEX "LinkedSignIn_userId_issuer_key" ON "LinkedSignIn"("userId", "issuer");
ALTER TABLE "LinkedSignIn" ADD CONSTRAINT "LinkedSignIn_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The last step of a second factor's clock whose code was taken: no code is taken twice.
ALTER TABLE "User" ADD COLUMN "totpLastStep" INTEGER;

-- A recovery code is kept once.
CREATE UNIQUE INDEX "RecoveryCode_userId_codeHash_key" ON "RecoveryCode"("userId", "codeHash");
DROP INDEX "RecoveryCode_userId_idx";

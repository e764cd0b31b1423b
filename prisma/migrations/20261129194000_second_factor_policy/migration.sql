-- What holds for the whole server: one row.
CREATE TYPE "SecondFactorNeed" AS ENUM ('nobody', 'administrators', 'everybody');
CREATE TABLE "ServerPolicy" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "secondFactorOf" "SecondFactorNeed" NOT NULL DEFAULT 'nobody',

    CONSTRAINT "ServerPolicy_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ServerPolicy_is_one_row" CHECK ("id" = 1)
);

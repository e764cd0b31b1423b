-- What a person answered before an import runs, and what became of each issue of it.
ALTER TABLE "ImportJob" ADD COLUMN "answers" JSONB NOT NULL DEFAULT '{}';
ALTER TABLE "ImportJob" ADD COLUMN "outcomes" JSONB NOT NULL DEFAULT '[]';

-- A job that is over says when, and one that is not over does not.
ALTER TABLE "ImportJob" ADD CONSTRAINT "import_job_ends_once"
  CHECK (("finishedAt" IS NOT NULL) = ("state" IN ('done', 'failed', 'cancelled')));
ALTER TABLE "ImportJob" ADD CONSTRAINT "import_job_counts" CHECK ("pagesDone" >= 0 AND "pagesDone" <= "pagesTotal");

-- What is over stays as it ended.
CREATE FUNCTION galley_keep_import_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."finishedAt" IS NOT NULL AND NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'import % is over', OLD."id" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER import_job_end_is_kept BEFORE UPDATE ON "ImportJob"
  FOR EACH ROW EXECUTE FUNCTION galley_keep_import_end();

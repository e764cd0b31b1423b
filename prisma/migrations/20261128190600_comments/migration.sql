-- What a remark says is never altered; only whether it is settled. A reply answers a remark of the same article, and
-- replies are not replied to.
CREATE FUNCTION galley_check_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD."text", OLD."anchor", OLD."articleId", OLD."userId", OLD."at", OLD."parentId", OLD."revisionId")
    IS DISTINCT FROM (NEW."text", NEW."anchor", NEW."articleId", NEW."userId", NEW."at", NEW."parentId", NEW."revisionId")
  THEN
    RAISE EXCEPTION 'What a comment says is never altered' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."parentId" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "Comment" WHERE "id" = NEW."parentId" AND "articleId" = NEW."articleId" AND "parentId" IS NULL
  ) THEN
    RAISE EXCEPTION 'A reply answers a comment of the same article' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."revisionId" IS NOT NULL THEN
    PERFORM galley_check_own_revision(NEW."articleId", NEW."revisionId");
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER comment_keeps_its_words BEFORE INSERT OR UPDATE ON "Comment"
  FOR EACH ROW EXECUTE FUNCTION galley_check_comment();
CREATE TRIGGER comment_is_kept BEFORE DELETE ON "Comment"
  FOR EACH ROW EXECUTE FUNCTION galley_refuse_change();
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_is_settled_by_someone" CHECK (
  ("resolvedAt" IS NULL) = ("resolvedById" IS NULL)
);

-- Which drafts hold what no revision holds yet, by when they were last written.
CREATE INDEX "Draft_typed_since" ON "Draft" ("updatedAt") WHERE cardinality("contributorIds") > 0;

-- A feed of a section, there or not, is found by its pages and not by going through all that was ever published.
CREATE INDEX "Page_sectionName_idx" ON "Page"("sectionName");

-- The audit is looked through by what was done, by whom and to whom; counters that ran out are looked for.
CREATE INDEX "Event_verb_id_idx" ON "Event"("verb", "id");
CREATE INDEX "Event_actorId_id_idx" ON "Event"("actorId", "id");
CREATE INDEX "Event_objectId_id_idx" ON "Event"("objectId", "id");
CREATE INDEX "RateLimiterFlexible_expire_idx" ON "RateLimiterFlexible"("expire");

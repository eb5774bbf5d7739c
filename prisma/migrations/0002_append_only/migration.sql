-- Facts are append-only: a row is added, and once it no longer holds it is retired by a later revision.
-- Nothing else of it changes and nothing is deleted. These triggers hold that against every writer,
-- our own code included. The schema engine does not know triggers, so they have a migration of their own.

CREATE TRIGGER "AuthorityProfile_no_delete" BEFORE DELETE ON "AuthorityProfile" BEGIN
  SELECT RAISE(ABORT, 'AuthorityProfile: facts are never deleted');
END;
CREATE TRIGGER "AuthorityProfile_retire_only" BEFORE UPDATE ON "AuthorityProfile"
WHEN OLD."retiredIn" IS NOT NULL OR NEW."retiredIn" IS NULL OR NEW."addedIn" IS NOT OLD."addedIn" OR NEW."key" IS NOT OLD."key"
BEGIN
  SELECT RAISE(ABORT, 'AuthorityProfile: a fact can only be retired, once');
END;
CREATE TRIGGER "AuthorityProfile_one_current" BEFORE INSERT ON "AuthorityProfile"
WHEN NEW."retiredIn" IS NULL AND EXISTS (SELECT 1 FROM "AuthorityProfile" WHERE "key" = NEW."key" AND "retiredIn" IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'AuthorityProfile: the fact has a current row already; retire it first');
END;

CREATE TRIGGER "AuthorityCode_no_delete" BEFORE DELETE ON "AuthorityCode" BEGIN
  SELECT RAISE(ABORT, 'AuthorityCode: facts are never deleted');
END;
CREATE TRIGGER "AuthorityCode_retire_only" BEFORE UPDATE ON "AuthorityCode"
WHEN OLD."retiredIn" IS NOT NULL OR NEW."retiredIn" IS NULL OR NEW."addedIn" IS NOT OLD."addedIn" OR NEW."key" IS NOT OLD."key"
BEGIN
  SELECT RAISE(ABORT, 'AuthorityCode: a fact can only be retired, once');
END;
CREATE TRIGGER "AuthorityCode_one_current" BEFORE INSERT ON "AuthorityCode"
WHEN NEW."retiredIn" IS NULL AND EXISTS (SELECT 1 FROM "AuthorityCode" WHERE "key" = NEW."key" AND "retiredIn" IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'AuthorityCode: the fact has a current row already; retire it first');
END;

CREATE TRIGGER "AuthorityAlias_no_delete" BEFORE DELETE ON "AuthorityAlias" BEGIN
  SELECT RAISE(ABORT, 'AuthorityAlias: facts are never deleted');
END;
CREATE TRIGGER "AuthorityAlias_retire_only" BEFORE UPDATE ON "AuthorityAlias"
WHEN OLD."retiredIn" IS NOT NULL OR NEW."retiredIn" IS NULL OR NEW."addedIn" IS NOT OLD."addedIn" OR NEW."key" IS NOT OLD."key"
BEGIN
  SELECT RAISE(ABORT, 'AuthorityAlias: a fact can only be retired, once');
END;
CREATE TRIGGER "AuthorityAlias_one_current" BEFORE INSERT ON "AuthorityAlias"
WHEN NEW."retiredIn" IS NULL AND EXISTS (SELECT 1 FROM "AuthorityAlias" WHERE "key" = NEW."key" AND "retiredIn" IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'AuthorityAlias: the fact has a current row already; retire it first');
END;

CREATE TRIGGER "Succession_no_delete" BEFORE DELETE ON "Succession" BEGIN
  SELECT RAISE(ABORT, 'Succession: facts are never deleted');
END;
CREATE TRIGGER "Succession_retire_only" BEFORE UPDATE ON "Succession"
WHEN OLD."retiredIn" IS NOT NULL OR NEW."retiredIn" IS NULL OR NEW."addedIn" IS NOT OLD."addedIn" OR NEW."key" IS NOT OLD."key"
BEGIN
  SELECT RAISE(ABORT, 'Succession: a fact can only be retired, once');
END;
CREATE TRIGGER "Succession_one_current" BEFORE INSERT ON "Succession"
WHEN NEW."retiredIn" IS NULL AND EXISTS (SELECT 1 FROM "Succession" WHERE "key" = NEW."key" AND "retiredIn" IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'Succession: the fact has a current row already; retire it first');
END;

CREATE TRIGGER "StatisticalNeighbour_no_delete" BEFORE DELETE ON "StatisticalNeighbour" BEGIN
  SELECT RAISE(ABORT, 'StatisticalNeighbour: facts are never deleted');
END;
CREATE TRIGGER "StatisticalNeighbour_retire_only" BEFORE UPDATE ON "StatisticalNeighbour"
WHEN OLD."retiredIn" IS NOT NULL OR NEW."retiredIn" IS NULL OR NEW."addedIn" IS NOT OLD."addedIn" OR NEW."key" IS NOT OLD."key"
BEGIN
  SELECT RAISE(ABORT, 'StatisticalNeighbour: a fact can only be retired, once');
END;
CREATE TRIGGER "StatisticalNeighbour_one_current" BEFORE INSERT ON "StatisticalNeighbour"
WHEN NEW."retiredIn" IS NULL AND EXISTS (SELECT 1 FROM "StatisticalNeighbour" WHERE "key" = NEW."key" AND "retiredIn" IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'StatisticalNeighbour: the fact has a current row already; retire it first');
END;

CREATE TRIGGER "Source_no_delete" BEFORE DELETE ON "Source" BEGIN
  SELECT RAISE(ABORT, 'Source: facts are never deleted');
END;
CREATE TRIGGER "Source_retire_only" BEFORE UPDATE ON "Source"
WHEN OLD."retiredIn" IS NOT NULL OR NEW."retiredIn" IS NULL OR NEW."addedIn" IS NOT OLD."addedIn" OR NEW."id" IS NOT OLD."id"
BEGIN
  SELECT RAISE(ABORT, 'Source: a fact can only be retired, once');
END;

CREATE TRIGGER "Reading_no_delete" BEFORE DELETE ON "Reading" BEGIN
  SELECT RAISE(ABORT, 'Reading: facts are never deleted');
END;
CREATE TRIGGER "Reading_retire_only" BEFORE UPDATE ON "Reading"
WHEN OLD."retiredIn" IS NOT NULL OR NEW."retiredIn" IS NULL OR NEW."addedIn" IS NOT OLD."addedIn" OR NEW."key" IS NOT OLD."key"
BEGIN
  SELECT RAISE(ABORT, 'Reading: a fact can only be retired, once');
END;
CREATE TRIGGER "Reading_one_current" BEFORE INSERT ON "Reading"
WHEN NEW."retiredIn" IS NULL AND EXISTS (SELECT 1 FROM "Reading" WHERE "key" = NEW."key" AND "retiredIn" IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'Reading: the fact has a current row already; retire it first');
END;

CREATE TRIGGER "Inspection_no_delete" BEFORE DELETE ON "Inspection" BEGIN
  SELECT RAISE(ABORT, 'Inspection: facts are never deleted');
END;
CREATE TRIGGER "Inspection_retire_only" BEFORE UPDATE ON "Inspection"
WHEN OLD."retiredIn" IS NOT NULL OR NEW."retiredIn" IS NULL OR NEW."addedIn" IS NOT OLD."addedIn" OR NEW."key" IS NOT OLD."key"
BEGIN
  SELECT RAISE(ABORT, 'Inspection: a fact can only be retired, once');
END;
CREATE TRIGGER "Inspection_one_current" BEFORE INSERT ON "Inspection"
WHEN NEW."retiredIn" IS NULL AND EXISTS (SELECT 1 FROM "Inspection" WHERE "key" = NEW."key" AND "retiredIn" IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'Inspection: the fact has a current row already; retire it first');
END;

CREATE TRIGGER "Judgement_no_delete" BEFORE DELETE ON "Judgement" BEGIN
  SELECT RAISE(ABORT, 'Judgement: facts are never deleted');
END;
CREATE TRIGGER "Judgement_retire_only" BEFORE UPDATE ON "Judgement"
WHEN OLD."retiredIn" IS NOT NULL OR NEW."retiredIn" IS NULL OR NEW."addedIn" IS NOT OLD."addedIn" OR NEW."key" IS NOT OLD."key"
BEGIN
  SELECT RAISE(ABORT, 'Judgement: a fact can only be retired, once');
END;
CREATE TRIGGER "Judgement_one_current" BEFORE INSERT ON "Judgement"
WHEN NEW."retiredIn" IS NULL AND EXISTS (SELECT 1 FROM "Judgement" WHERE "key" = NEW."key" AND "retiredIn" IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'Judgement: the fact has a current row already; retire it first');
END;

CREATE TRIGGER "EarlierJudgement_no_delete" BEFORE DELETE ON "EarlierJudgement" BEGIN
  SELECT RAISE(ABORT, 'EarlierJudgement: facts are never deleted');
END;
CREATE TRIGGER "EarlierJudgement_retire_only" BEFORE UPDATE ON "EarlierJudgement"
WHEN OLD."retiredIn" IS NOT NULL OR NEW."retiredIn" IS NULL OR NEW."addedIn" IS NOT OLD."addedIn" OR NEW."key" IS NOT OLD."key"
BEGIN
  SELECT RAISE(ABORT, 'EarlierJudgement: a fact can only be retired, once');
END;
CREATE TRIGGER "EarlierJudgement_one_current" BEFORE INSERT ON "EarlierJudgement"
WHEN NEW."retiredIn" IS NULL AND EXISTS (SELECT 1 FROM "EarlierJudgement" WHERE "key" = NEW."key" AND "retiredIn" IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'EarlierJudgement: the fact has a current row already; retire it first');
END;

CREATE TRIGGER "Visit_no_delete" BEFORE DELETE ON "Visit" BEGIN
  SELECT RAISE(ABORT, 'Visit: facts are never deleted');
END;
CREATE TRIGGER "Visit_retire_only" BEFORE UPDATE ON "Visit"
WHEN OLD."retiredIn" IS NOT NULL OR NEW."retiredIn" IS NULL OR NEW."addedIn" IS NOT OLD."addedIn" OR NEW."key" IS NOT OLD."key"
BEGIN
  SELECT RAISE(ABORT, 'Visit: a fact can only be retired, once');
END;
CREATE TRIGGER "Visit_one_current" BEFORE INSERT ON "Visit"
WHEN NEW."retiredIn" IS NULL AND EXISTS (SELECT 1 FROM "Visit" WHERE "key" = NEW."key" AND "retiredIn" IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'Visit: the fact has a current row already; retire it first');
END;

CREATE TRIGGER "GovernanceEvent_no_delete" BEFORE DELETE ON "GovernanceEvent" BEGIN
  SELECT RAISE(ABORT, 'GovernanceEvent: facts are never deleted');
END;
CREATE TRIGGER "GovernanceEvent_retire_only" BEFORE UPDATE ON "GovernanceEvent"
WHEN OLD."retiredIn" IS NOT NULL OR NEW."retiredIn" IS NULL OR NEW."addedIn" IS NOT OLD."addedIn" OR NEW."key" IS NOT OLD."key"
BEGIN
  SELECT RAISE(ABORT, 'GovernanceEvent: a fact can only be retired, once');
END;
CREATE TRIGGER "GovernanceEvent_one_current" BEFORE INSERT ON "GovernanceEvent"
WHEN NEW."retiredIn" IS NULL AND EXISTS (SELECT 1 FROM "GovernanceEvent" WHERE "key" = NEW."key" AND "retiredIn" IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'GovernanceEvent: the fact has a current row already; retire it first');
END;

CREATE TRIGGER "DeliveryPeriod_no_delete" BEFORE DELETE ON "DeliveryPeriod" BEGIN
  SELECT RAISE(ABORT, 'DeliveryPeriod: facts are never deleted');
END;
CREATE TRIGGER "DeliveryPeriod_retire_only" BEFORE UPDATE ON "DeliveryPeriod"
WHEN OLD."retiredIn" IS NOT NULL OR NEW."retiredIn" IS NULL OR NEW."addedIn" IS NOT OLD."addedIn" OR NEW."key" IS NOT OLD."key"
BEGIN
  SELECT RAISE(ABORT, 'DeliveryPeriod: a fact can only be retired, once');
END;
CREATE TRIGGER "DeliveryPeriod_one_current" BEFORE INSERT ON "DeliveryPeriod"
WHEN NEW."retiredIn" IS NULL AND EXISTS (SELECT 1 FROM "DeliveryPeriod" WHERE "key" = NEW."key" AND "retiredIn" IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'DeliveryPeriod: the fact has a current row already; retire it first');
END;

CREATE TRIGGER "Statement_no_delete" BEFORE DELETE ON "Statement" BEGIN
  SELECT RAISE(ABORT, 'Statement: facts are never deleted');
END;
CREATE TRIGGER "Statement_retire_only" BEFORE UPDATE ON "Statement"
WHEN OLD."retiredIn" IS NOT NULL OR NEW."retiredIn" IS NULL OR NEW."addedIn" IS NOT OLD."addedIn" OR NEW."key" IS NOT OLD."key"
BEGIN
  SELECT RAISE(ABORT, 'Statement: a fact can only be retired, once');
END;
CREATE TRIGGER "Statement_one_current" BEFORE INSERT ON "Statement"
WHEN NEW."retiredIn" IS NULL AND EXISTS (SELECT 1 FROM "Statement" WHERE "key" = NEW."key" AND "retiredIn" IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'Statement: the fact has a current row already; retire it first');
END;

-- The closed lists (prisma/schema.prisma), and: a grade or a reason, never both and never neither.
CREATE TRIGGER "Judgement_closed_lists" BEFORE INSERT ON "Judgement"
WHEN (NEW."grade" IS NULL) = (NEW."reason" IS NULL)
  OR NEW."grade" NOT IN ('outstanding','good','requires_improvement','adequate','inadequate')
  OR NEW."reason" NOT IN ('not_in_edition','not_in_report','not_judged','not_inspected_yet','not_in_our_data','report_unreadable')
BEGIN
  SELECT RAISE(ABORT, 'Judgement: needs a grade or a reason of the closed lists');
END;
CREATE TRIGGER "EarlierJudgement_closed_list" BEFORE INSERT ON "EarlierJudgement"
WHEN NEW."grade" NOT IN ('outstanding','good','requires_improvement','adequate','satisfactory','inadequate')
BEGIN
  SELECT RAISE(ABORT, 'EarlierJudgement: needs a grade of the closed list');
END;

-- A judgement stands only in an area that its inspection's edition judges: so the 2026 edition has no
-- overall judgement, whoever writes.
CREATE TRIGGER "Judgement_area_of_edition" BEFORE INSERT ON "Judgement"
WHEN NEW."retiredIn" IS NULL AND NOT EXISTS (
  SELECT 1 FROM "Inspection" i JOIN "EditionArea" a ON a."editionCode" = i."editionCode"
  WHERE i."key" = NEW."inspectionKey" AND i."retiredIn" IS NULL AND a."areaCode" = NEW."areaCode")
BEGIN
  SELECT RAISE(ABORT, 'Judgement: the area is not part of the edition of the inspection');
END;

-- Facts are append-only: a row is added, and once it no longer holds it is retired by a later revision.
-- Nothing else of it changes and nothing is deleted. These triggers hold that against every writer, our own code
-- included, as those of prisma/migrations/0002_append_only do in SQLite.

CREATE FUNCTION "fact_no_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%: facts are never deleted', TG_TABLE_NAME;
END $$;

CREATE FUNCTION "fact_retire_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."retiredIn" IS NOT NULL OR NEW."retiredIn" IS NULL OR NEW."addedIn" IS DISTINCT FROM OLD."addedIn"
    OR NEW."key" IS DISTINCT FROM OLD."key" THEN
    RAISE EXCEPTION '%: a fact can only be retired, once', TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION "source_retire_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."retiredIn" IS NOT NULL OR NEW."retiredIn" IS NULL OR NEW."addedIn" IS DISTINCT FROM OLD."addedIn"
    OR NEW."id" IS DISTINCT FROM OLD."id" THEN
    RAISE EXCEPTION '%: a fact can only be retired, once', TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;

-- A trigger sees the rows that its own statement has added before.
CREATE FUNCTION "fact_one_current"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  taken boolean;
BEGIN
  IF NEW."retiredIn" IS NOT NULL THEN
    RETURN NEW;
  END IF;
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE "key" = $1 AND "retiredIn" IS NULL)', TG_TABLE_NAME)
    INTO taken USING NEW."key";
  IF taken THEN
    RAISE EXCEPTION '%: the fact has a current row already; retire it first', TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE
  fact text;
BEGIN
  FOREACH fact IN ARRAY ARRAY['AuthorityProfile', 'AuthorityCode', 'AuthorityAlias', 'Succession', 'StatisticalNeighbour', 'Source',
    'Reading', 'Inspection', 'Judgement', 'EarlierJudgement', 'Visit', 'GovernanceEvent', 'DeliveryPeriod', 'Statement'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION "fact_no_delete"()',
      fact || '_no_delete', fact);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION "fact_no_delete"()',
      fact || '_no_truncate', fact);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION %I()',
      fact || '_retire_only', fact, CASE fact WHEN 'Source' THEN 'source_retire_only' ELSE 'fact_retire_only' END);
    IF fact <> 'Source' THEN
      EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION "fact_one_current"()',
        fact || '_one_current', fact);
    END IF;
  END LOOP;
END $$;

-- A judgement has a grade or a reason, never both, and stands only in an area that its inspection's edition judges: so the
-- 2026 edition has no overall judgement, whoever writes. The types hold the closed lists.
CREATE FUNCTION "judgement_stands"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."grade" IS NULL) = (NEW."reason" IS NULL) OR NEW."grade" = 'satisfactory' THEN
    RAISE EXCEPTION 'Judgement: needs a grade or a reason of the closed lists';
  END IF;
  IF NEW."retiredIn" IS NULL AND NOT EXISTS (
    SELECT 1 FROM "Inspection" i JOIN "EditionArea" a ON a."editionCode" = i."editionCode"
    WHERE i."key" = NEW."inspectionKey" AND i."retiredIn" IS NULL AND a."areaCode" = NEW."areaCode") THEN
    RAISE EXCEPTION 'Judgement: the area is not part of the edition of the inspection';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Judgement_stands" BEFORE INSERT ON "Judgement" FOR EACH ROW EXECUTE FUNCTION "judgement_stands"();

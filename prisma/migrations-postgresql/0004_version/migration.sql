-- A number that rises with every transaction that changes what the site shows, and a word to whoever listens: what was kept of an older
-- state is asked for anew (docs/decisions/0139). A replica has the number as far as it has come itself.

CREATE TABLE "StoreVersion" (
  -- There is one row.
  "id" INTEGER PRIMARY KEY,
  "version" BIGINT NOT NULL,
  "transaction" TEXT
);
INSERT INTO "StoreVersion" ("id", "version") VALUES (1, 1);

CREATE FUNCTION "store_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  now_at bigint;
BEGIN
  -- Once for each transaction, however many statements it has.
  UPDATE "StoreVersion" SET "version" = "version" + 1, "transaction" = pg_current_xact_id()::text
  WHERE "transaction" IS DISTINCT FROM pg_current_xact_id()::text
  RETURNING "version" INTO now_at;
  IF FOUND THEN
    PERFORM pg_notify('gradeline_store', now_at::text);
  END IF;
  RETURN NULL;
END $$;

-- A table that a later migration makes needs the same.
DO $$
DECLARE
  named text;
BEGIN
  FOR named IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
    AND c.relname NOT IN ('_prisma_migrations', 'Meta', 'StoreVersion', 'PassageSearch') LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION "store_changed"()',
      named || '_changed', named);
  END LOOP;
END $$;

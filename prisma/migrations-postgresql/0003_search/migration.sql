-- The words of the passages, for full-text search. They are cut as SQLite's index cuts them (unicode61, no diacritics): letters and
-- figures are words, all else parts them, and there is no stemming and no word too common to be found (docs/decisions/0138).

-- Small letters without marks.
CREATE FUNCTION "search_letters"(said text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT lower(regexp_replace(normalize(said, NFD), U&'[\0300-\036F]', '', 'g'))
$$;

-- The same with blanks for all signs, so that the parser finds nothing but words: no addresses, no numbers with signs.
CREATE FUNCTION "search_words"(said text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace("search_letters"(said), U&'[!-/:-@[-`{-~\0080-\00A9\00AB-\00B1\00B4\00B6-\00B8\00BB\00BF\00D7\00F7\2000-\206F\20A0-\20CF\2100-\214F\2190-\2BFF\3000-\3004\3008-\3020]+', ' ', 'g')
$$;

CREATE TABLE "PassageSearch" (
  "id" INTEGER PRIMARY KEY REFERENCES "ReportPassage" ("id") ON DELETE CASCADE,
  "words" tsvector NOT NULL
);
CREATE INDEX "PassageSearch_words_idx" ON "PassageSearch" USING GIN ("words");

-- A vector of words has room for a megabyte; no paragraph of a report comes near.
CREATE FUNCTION "passage_indexed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "PassageSearch" ("id", "words")
  VALUES (NEW."id", to_tsvector('pg_catalog.simple', "search_words"(left(NEW."text", 200000))));
  RETURN NULL;
END $$;
CREATE TRIGGER "ReportPassage_indexed" AFTER INSERT ON "ReportPassage" FOR EACH ROW EXECUTE FUNCTION "passage_indexed"();

CREATE FUNCTION "passage_no_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'ReportPassage: a passage is deleted and added anew';
END $$;
CREATE TRIGGER "ReportPassage_no_change" BEFORE UPDATE ON "ReportPassage" FOR EACH ROW EXECUTE FUNCTION "passage_no_change"();

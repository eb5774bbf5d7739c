-- AlterTable
ALTER TABLE "Inspection" ADD COLUMN "priorityActions" INTEGER;

-- AlterTable
ALTER TABLE "Reading" ADD COLUMN "confirmed" INTEGER;

-- CreateTable
CREATE TABLE "ReportSection" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceId" TEXT NOT NULL,
    "inspectionKey" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "areaCode" TEXT,
    "grade" TEXT,
    "title" TEXT NOT NULL,
    "page" INTEGER NOT NULL,
    CONSTRAINT "ReportSection_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportPassage" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "sectionId" INTEGER NOT NULL,
    "order" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "number" INTEGER,
    "anchor" TEXT NOT NULL,
    "page" INTEGER NOT NULL,
    "lastPage" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "ReportPassage_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "ReportSection" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportRemark" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceId" TEXT NOT NULL,
    "inspectionKey" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "date" TEXT,
    "grade" TEXT,
    "value" TEXT,
    "page" INTEGER NOT NULL,
    CONSTRAINT "ReportRemark_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ReportSection_inspectionKey_idx" ON "ReportSection"("inspectionKey");

-- CreateIndex
CREATE UNIQUE INDEX "ReportSection_sourceId_order_key" ON "ReportSection"("sourceId", "order");

-- CreateIndex
CREATE INDEX "ReportPassage_sectionId_idx" ON "ReportPassage"("sectionId");

-- CreateIndex
CREATE INDEX "ReportRemark_inspectionKey_idx" ON "ReportRemark"("inspectionKey");

-- CreateIndex
CREATE UNIQUE INDEX "ReportRemark_sourceId_order_key" ON "ReportRemark"("sourceId", "order");


-- The words of the passages. The index holds no text of its own; triggers keep it with the table.
CREATE VIRTUAL TABLE "PassageSearch" USING fts5(
  "text",
  content = 'ReportPassage',
  content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2",
  prefix = '2 3'
);
CREATE TRIGGER "ReportPassage_indexed" AFTER INSERT ON "ReportPassage" BEGIN
  INSERT INTO "PassageSearch"("rowid", "text") VALUES (NEW."id", NEW."text");
END;
CREATE TRIGGER "ReportPassage_unindexed" AFTER DELETE ON "ReportPassage" BEGIN
  INSERT INTO "PassageSearch"("PassageSearch", "rowid", "text") VALUES ('delete', OLD."id", OLD."text");
END;
CREATE TRIGGER "ReportPassage_no_change" BEFORE UPDATE ON "ReportPassage" BEGIN
  SELECT RAISE(ABORT, 'ReportPassage: a passage is deleted and added anew');
END;

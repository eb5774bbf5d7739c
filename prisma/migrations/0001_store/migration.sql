-- CreateTable
CREATE TABLE "Revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ordinal" INTEGER NOT NULL,
    "time" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Authority" (
    "slug" TEXT NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "AuthorityProfile" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "authorityType" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "latitude" REAL,
    "longitude" REAL,
    "validFrom" TEXT,
    "validTo" TEXT,
    "sourceId" TEXT NOT NULL,
    "addedIn" TEXT NOT NULL,
    "retiredIn" TEXT,
    CONSTRAINT "AuthorityProfile_key_fkey" FOREIGN KEY ("key") REFERENCES "Authority" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AuthorityProfile_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AuthorityProfile_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AuthorityProfile_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuthorityCode" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "authoritySlug" TEXT NOT NULL,
    "scheme" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "validFrom" TEXT,
    "validTo" TEXT,
    "sourceId" TEXT NOT NULL,
    "addedIn" TEXT NOT NULL,
    "retiredIn" TEXT,
    CONSTRAINT "AuthorityCode_authoritySlug_fkey" FOREIGN KEY ("authoritySlug") REFERENCES "Authority" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AuthorityCode_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AuthorityCode_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AuthorityCode_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuthorityAlias" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "authoritySlug" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "addedIn" TEXT NOT NULL,
    "retiredIn" TEXT,
    CONSTRAINT "AuthorityAlias_authoritySlug_fkey" FOREIGN KEY ("authoritySlug") REFERENCES "Authority" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AuthorityAlias_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AuthorityAlias_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AuthorityAlias_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Succession" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "predecessorSlug" TEXT NOT NULL,
    "successorSlug" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "addedIn" TEXT NOT NULL,
    "retiredIn" TEXT,
    CONSTRAINT "Succession_predecessorSlug_fkey" FOREIGN KEY ("predecessorSlug") REFERENCES "Authority" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Succession_successorSlug_fkey" FOREIGN KEY ("successorSlug") REFERENCES "Authority" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Succession_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Succession_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Succession_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NeighbourSet" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "label" TEXT NOT NULL,
    "note" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "StatisticalNeighbour" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "setCode" TEXT NOT NULL,
    "authoritySlug" TEXT NOT NULL,
    "neighbourSlug" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "addedIn" TEXT NOT NULL,
    "retiredIn" TEXT,
    CONSTRAINT "StatisticalNeighbour_setCode_fkey" FOREIGN KEY ("setCode") REFERENCES "NeighbourSet" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StatisticalNeighbour_authoritySlug_fkey" FOREIGN KEY ("authoritySlug") REFERENCES "Authority" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StatisticalNeighbour_neighbourSlug_fkey" FOREIGN KEY ("neighbourSlug") REFERENCES "Authority" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StatisticalNeighbour_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StatisticalNeighbour_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StatisticalNeighbour_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FrameworkEdition" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "label" TEXT NOT NULL,
    "shortLabel" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "inUseFrom" TEXT,
    "inUseTo" TEXT,
    "note" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "JudgementLane" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "label" TEXT NOT NULL,
    "order" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "JudgementArea" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "label" TEXT NOT NULL,
    "order" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "EditionArea" (
    "editionCode" TEXT NOT NULL,
    "areaCode" TEXT NOT NULL,
    "laneCode" TEXT NOT NULL,
    "spanLaneCode" TEXT,
    "series" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "label" TEXT NOT NULL,

    PRIMARY KEY ("editionCode", "areaCode"),
    CONSTRAINT "EditionArea_editionCode_fkey" FOREIGN KEY ("editionCode") REFERENCES "FrameworkEdition" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EditionArea_areaCode_fkey" FOREIGN KEY ("areaCode") REFERENCES "JudgementArea" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EditionArea_laneCode_fkey" FOREIGN KEY ("laneCode") REFERENCES "JudgementLane" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EditionArea_spanLaneCode_fkey" FOREIGN KEY ("spanLaneCode") REFERENCES "JudgementLane" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventKind" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "label" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "track" TEXT,
    "isFull" BOOLEAN NOT NULL DEFAULT false,
    "order" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Event" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "authoritySlug" TEXT NOT NULL,
    "collection" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    CONSTRAINT "Event_authoritySlug_fkey" FOREIGN KEY ("authoritySlug") REFERENCES "Authority" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "publisher" TEXT,
    "title" TEXT NOT NULL,
    "author" TEXT,
    "url" TEXT,
    "sha256" TEXT,
    "publishedOn" TEXT,
    "retrievedOn" TEXT,
    "licence" TEXT NOT NULL,
    "addedIn" TEXT NOT NULL,
    "retiredIn" TEXT,
    CONSTRAINT "Source_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Source_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reading" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "warnings" TEXT,
    "sourceId" TEXT NOT NULL,
    "addedIn" TEXT NOT NULL,
    "retiredIn" TEXT,
    CONSTRAINT "Reading_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Reading_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Reading_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Inspection" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "kindCode" TEXT NOT NULL,
    "editionCode" TEXT NOT NULL,
    "startDate" TEXT,
    "endDate" TEXT,
    "publishedOn" TEXT,
    "publishedOnPrinted" TEXT,
    "leadInspectors" TEXT,
    "improvementPoints" INTEGER,
    "paragraphs" INTEGER,
    "sourceId" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "note" TEXT,
    "addedIn" TEXT NOT NULL,
    "retiredIn" TEXT,
    CONSTRAINT "Inspection_key_fkey" FOREIGN KEY ("key") REFERENCES "Event" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Inspection_kindCode_fkey" FOREIGN KEY ("kindCode") REFERENCES "EventKind" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Inspection_editionCode_fkey" FOREIGN KEY ("editionCode") REFERENCES "FrameworkEdition" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Inspection_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Inspection_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Inspection_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Judgement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "inspectionKey" TEXT NOT NULL,
    "areaCode" TEXT NOT NULL,
    "grade" TEXT,
    "reason" TEXT,
    "page" INTEGER,
    "order" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "note" TEXT,
    "addedIn" TEXT NOT NULL,
    "retiredIn" TEXT,
    CONSTRAINT "Judgement_inspectionKey_fkey" FOREIGN KEY ("inspectionKey") REFERENCES "Event" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Judgement_areaCode_fkey" FOREIGN KEY ("areaCode") REFERENCES "JudgementArea" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Judgement_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Judgement_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Judgement_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EarlierJudgement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "authoritySlug" TEXT NOT NULL,
    "editionCode" TEXT NOT NULL,
    "areaCode" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "inspectionType" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "note" TEXT,
    "addedIn" TEXT NOT NULL,
    "retiredIn" TEXT,
    CONSTRAINT "EarlierJudgement_authoritySlug_fkey" FOREIGN KEY ("authoritySlug") REFERENCES "Authority" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EarlierJudgement_editionCode_fkey" FOREIGN KEY ("editionCode") REFERENCES "FrameworkEdition" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EarlierJudgement_areaCode_fkey" FOREIGN KEY ("areaCode") REFERENCES "JudgementArea" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EarlierJudgement_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EarlierJudgement_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EarlierJudgement_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "kindCode" TEXT NOT NULL,
    "startDate" TEXT,
    "endDate" TEXT,
    "precision" TEXT NOT NULL,
    "publishedOn" TEXT,
    "sequenceNumber" INTEGER,
    "topic" TEXT,
    "priorityAction" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "note" TEXT,
    "addedIn" TEXT NOT NULL,
    "retiredIn" TEXT,
    CONSTRAINT "Visit_key_fkey" FOREIGN KEY ("key") REFERENCES "Event" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Visit_kindCode_fkey" FOREIGN KEY ("kindCode") REFERENCES "EventKind" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Visit_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Visit_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Visit_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GovernanceEvent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "kindCode" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "remit" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "note" TEXT,
    "addedIn" TEXT NOT NULL,
    "retiredIn" TEXT,
    CONSTRAINT "GovernanceEvent_key_fkey" FOREIGN KEY ("key") REFERENCES "Event" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "GovernanceEvent_kindCode_fkey" FOREIGN KEY ("kindCode") REFERENCES "EventKind" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "GovernanceEvent_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "GovernanceEvent_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "GovernanceEvent_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DeliveryBody" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "DeliveryPeriod" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "authoritySlug" TEXT NOT NULL,
    "bodySlug" TEXT NOT NULL,
    "fromDate" TEXT NOT NULL,
    "toDate" TEXT,
    "sourceId" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "note" TEXT,
    "addedIn" TEXT NOT NULL,
    "retiredIn" TEXT,
    CONSTRAINT "DeliveryPeriod_authoritySlug_fkey" FOREIGN KEY ("authoritySlug") REFERENCES "Authority" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DeliveryPeriod_bodySlug_fkey" FOREIGN KEY ("bodySlug") REFERENCES "DeliveryBody" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DeliveryPeriod_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DeliveryPeriod_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DeliveryPeriod_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "subjectKey" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "says" TEXT NOT NULL,
    "page" INTEGER,
    "sourceId" TEXT NOT NULL,
    "addedIn" TEXT NOT NULL,
    "retiredIn" TEXT,
    CONSTRAINT "Statement_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statement_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statement_retiredIn_fkey" FOREIGN KEY ("retiredIn") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "old" TEXT NOT NULL,
    "new" TEXT NOT NULL,
    "page" INTEGER,
    "reason" TEXT NOT NULL,
    "addedIn" TEXT NOT NULL,
    CONSTRAINT "Correction_addedIn_fkey" FOREIGN KEY ("addedIn") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Meta" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Revision_ordinal_key" ON "Revision"("ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "AuthorityProfile_key_addedIn_key" ON "AuthorityProfile"("key", "addedIn");

-- CreateIndex
CREATE INDEX "AuthorityCode_scheme_code_idx" ON "AuthorityCode"("scheme", "code");

-- CreateIndex
CREATE UNIQUE INDEX "AuthorityCode_key_addedIn_key" ON "AuthorityCode"("key", "addedIn");

-- CreateIndex
CREATE UNIQUE INDEX "AuthorityAlias_key_addedIn_key" ON "AuthorityAlias"("key", "addedIn");

-- CreateIndex
CREATE UNIQUE INDEX "Succession_key_addedIn_key" ON "Succession"("key", "addedIn");

-- CreateIndex
CREATE INDEX "StatisticalNeighbour_authoritySlug_idx" ON "StatisticalNeighbour"("authoritySlug");

-- CreateIndex
CREATE INDEX "StatisticalNeighbour_neighbourSlug_idx" ON "StatisticalNeighbour"("neighbourSlug");

-- CreateIndex
CREATE UNIQUE INDEX "StatisticalNeighbour_key_addedIn_key" ON "StatisticalNeighbour"("key", "addedIn");

-- CreateIndex
CREATE INDEX "Event_authoritySlug_idx" ON "Event"("authoritySlug");

-- CreateIndex
CREATE INDEX "Source_key_idx" ON "Source"("key");

-- CreateIndex
CREATE INDEX "Source_sha256_idx" ON "Source"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Reading_key_addedIn_key" ON "Reading"("key", "addedIn");

-- CreateIndex
CREATE UNIQUE INDEX "Inspection_key_addedIn_key" ON "Inspection"("key", "addedIn");

-- CreateIndex
CREATE INDEX "Judgement_inspectionKey_idx" ON "Judgement"("inspectionKey");

-- CreateIndex
CREATE UNIQUE INDEX "Judgement_key_addedIn_key" ON "Judgement"("key", "addedIn");

-- CreateIndex
CREATE INDEX "EarlierJudgement_authoritySlug_idx" ON "EarlierJudgement"("authoritySlug");

-- CreateIndex
CREATE UNIQUE INDEX "EarlierJudgement_key_addedIn_key" ON "EarlierJudgement"("key", "addedIn");

-- CreateIndex
CREATE UNIQUE INDEX "Visit_key_addedIn_key" ON "Visit"("key", "addedIn");

-- CreateIndex
CREATE UNIQUE INDEX "GovernanceEvent_key_addedIn_key" ON "GovernanceEvent"("key", "addedIn");

-- CreateIndex
CREATE INDEX "DeliveryPeriod_authoritySlug_idx" ON "DeliveryPeriod"("authoritySlug");

-- CreateIndex
CREATE UNIQUE INDEX "DeliveryPeriod_key_addedIn_key" ON "DeliveryPeriod"("key", "addedIn");

-- CreateIndex
CREATE INDEX "Statement_subjectKey_idx" ON "Statement"("subjectKey");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_key_addedIn_key" ON "Statement"("key", "addedIn");

-- CreateIndex
CREATE UNIQUE INDEX "Correction_key_field_addedIn_key" ON "Correction"("key", "field", "addedIn");

CREATE TABLE "member" (
  "id" bigint NOT NULL,
  "team_id" bigint,
  CONSTRAINT "pk_member" PRIMARY KEY ("id")
);
CREATE TABLE "team" (
  "id" bigint NOT NULL,
  "lead_id" bigint,
  CONSTRAINT "pk_team" PRIMARY KEY ("id"),
  CONSTRAINT "fk_team_lead_id" FOREIGN KEY ("lead_id") REFERENCES "member" ("id")
);
CREATE TABLE "_retort_new_member" (
  "id" bigint NOT NULL,
  "team_id" bigint,
  CONSTRAINT "pk_member" PRIMARY KEY ("id"),
  CONSTRAINT "fk_member_team_id" FOREIGN KEY ("team_id") REFERENCES "team" ("id")
);
INSERT OR ABORT INTO "_retort_new_member" (rowid, "id", "team_id") SELECT rowid, "id", "team_id" FROM "member";
DROP TABLE "member";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "_retort_new_member" RENAME TO "member";
PRAGMA legacy_alter_table = OFF;

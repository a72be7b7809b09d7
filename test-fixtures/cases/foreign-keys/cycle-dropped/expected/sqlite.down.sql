CREATE TABLE "member" (
  "id" bigint NOT NULL,
  "team_id" bigint,
  CONSTRAINT "pk_member" PRIMARY KEY ("id"),
  CONSTRAINT "fk_member_team_id" FOREIGN KEY ("team_id") REFERENCES "team" ("id")
);
CREATE TABLE "team" (
  "id" bigint NOT NULL,
  "lead_id" bigint,
  CONSTRAINT "pk_team" PRIMARY KEY ("id"),
  CONSTRAINT "fk_team_lead_id" FOREIGN KEY ("lead_id") REFERENCES "member" ("id")
);

ALTER TABLE "member" DROP CONSTRAINT "fk_member_team_id";
DROP TABLE "team";
DROP TABLE "member";

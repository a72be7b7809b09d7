ALTER TABLE "phone" DROP CONSTRAINT "ck_phone_kind";
ALTER TABLE "phone" ADD CONSTRAINT "ck_phone_kind" CHECK ("kind" IN ('HOME', 'MOBILE', 'WORK'));

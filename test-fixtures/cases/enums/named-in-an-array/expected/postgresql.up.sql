ALTER TABLE "customer" ADD COLUMN "past" "status"[];

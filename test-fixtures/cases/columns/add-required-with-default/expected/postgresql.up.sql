ALTER TABLE "customer" ADD COLUMN "plan" varchar(20) DEFAULT 'basic' NOT NULL;

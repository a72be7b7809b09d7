CREATE TABLE "track" (
    "album_id" bigint NOT NULL,
    "position" integer NOT NULL,
    CONSTRAINT "pk_track" PRIMARY KEY ("album_id", "position"),
    CONSTRAINT "fk_track_album_id" FOREIGN KEY ("album_id") REFERENCES "album" ("id")
);

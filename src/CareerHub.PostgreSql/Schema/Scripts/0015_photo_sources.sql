-- The whole picture, drawn anew as well, and which part of it is the photograph, so that another part can be chosen later.
ALTER TABLE profile_photos
    ADD COLUMN source bytea,
    ADD COLUMN crop_x double precision,
    ADD COLUMN crop_y double precision,
    ADD COLUMN crop_zoom double precision,
    ADD CONSTRAINT check_profile_photos_source CHECK (octet_length(source) BETWEEN 1 AND 8388608),
    ADD CONSTRAINT check_profile_photos_crop CHECK (crop_x BETWEEN 0 AND 1 AND crop_y BETWEEN 0 AND 1 AND crop_zoom BETWEEN 1 AND 4),
    ADD CONSTRAINT check_profile_photos_whole CHECK (num_nulls(source, crop_x, crop_y, crop_zoom) IN (0, 4));

ALTER TABLE profile_photos ALTER COLUMN source SET STORAGE EXTERNAL;

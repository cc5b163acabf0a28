-- Extensions, the text search configuration, and the functions that table definitions use.
-- pg_trgm and unaccent are trusted extensions: the owner of the database may create them.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CVs come in many languages: words are lower-cased and stripped of accents, and not stemmed.
CREATE TEXT SEARCH CONFIGURATION careerhub (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION careerhub ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

-- 26 characters of Crockford's base 32 in upper case; the first is at most 7, because a ULID has 128 bits.
CREATE FUNCTION is_ulid(value text) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$ SELECT value ~ '^[0-7][0-9A-HJKMNP-TV-Z]{25}$' $$;

-- Null, empty, or nothing but characters with the Unicode property White_Space.
CREATE FUNCTION is_blank(value text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT value IS NULL OR btrim(value,
        E'\u0009\u000A\u000B\u000C\u000D\u0020\u0085\u00A0\u1680'
        '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A'
        '\u2028\u2029\u202F\u205F\u3000') = ''
$$;

-- A date that is known to the year, the month or the day: the first day that it may stand for, and Y, M or D.
CREATE FUNCTION is_partial_date(first_day date, known_to text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT CASE known_to
        WHEN 'Y' THEN first_day IS NOT NULL AND extract(month FROM first_day) = 1 AND extract(day FROM first_day) = 1
        WHEN 'M' THEN first_day IS NOT NULL AND extract(day FROM first_day) = 1
        WHEN 'D' THEN first_day IS NOT NULL
        ELSE known_to IS NULL AND first_day IS NULL
    END
$$;

-- Whether the last day that the end may stand for is on or after the first day that the start may stand for.
CREATE FUNCTION is_ordered_period(start_date date, end_date date, end_precision text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT start_date IS NULL OR end_date IS NULL OR start_date <= CASE end_precision
        WHEN 'Y' THEN (end_date + interval '1 year' - interval '1 day')::date
        WHEN 'M' THEN (end_date + interval '1 month' - interval '1 day')::date
        ELSE end_date
    END
$$;

CREATE FUNCTION update_updated_at_column() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    NEW.updated_at = CURRENT_TIMESTAMP;
    RETURN NEW;
END;
$$;

-- The time of a CV version also tells a saver whether the version was changed since it was read, so no two states of one version may have the same:
-- not within a microsecond, not by transactions that began in another order than they wrote, and not when the clock is set back.
CREATE FUNCTION update_cv_versions_updated_at() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    NEW.updated_at = GREATEST(CURRENT_TIMESTAMP, OLD.updated_at + interval '1 microsecond');
    RETURN NEW;
END;
$$;

DROP TRIGGER update_cv_versions_updated_at ON cv_versions;
CREATE TRIGGER update_cv_versions_updated_at BEFORE UPDATE ON cv_versions
    FOR EACH ROW
    WHEN ((OLD.name, OLD.template, OLD.sections_config) IS DISTINCT FROM (NEW.name, NEW.template, NEW.sections_config))
    EXECUTE FUNCTION update_cv_versions_updated_at();

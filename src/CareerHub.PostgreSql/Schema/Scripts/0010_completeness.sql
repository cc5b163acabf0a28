-- Completeness, algorithm v1; a test keeps it equal to ProfileCompleteness.V1. length() counts code points.
-- Of a profile that does not exist it is 0.

CREATE FUNCTION calculate_profile_completeness(p_profile_id text) RETURNS integer
LANGUAGE sql STABLE
AS $$
    SELECT coalesce((
        SELECT CASE WHEN is_blank(headline) THEN 0 ELSE 10 END
             + CASE WHEN is_blank(summary) OR length(summary) <= 100 THEN 0 ELSE 20 END
        FROM profiles WHERE id = p_profile_id), 0)
    + (SELECT least(count(*) * 10, 30) FROM experiences WHERE profile_id = p_profile_id)::integer
    + (SELECT least(count(*) * 5, 15) FROM projects WHERE profile_id = p_profile_id)::integer
    + (SELECT least(count(*) * 3, 15) FROM skills WHERE profile_id = p_profile_id)::integer
    + (SELECT least(count(*) * 10, 10) FROM education WHERE profile_id = p_profile_id)::integer
$$;

-- Whether a certificate has expired is computed when it is read: a stored column cannot depend on today's date.

CREATE TABLE education (
    id text PRIMARY KEY,
    profile_id text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    kind text NOT NULL DEFAULT 'DEGREE',
    institution text,
    degree text,
    field_of_study text,
    start_date date,
    start_precision character(1),
    end_date date,
    end_precision character(1),
    is_current boolean NOT NULL DEFAULT false,
    grade text,
    description text,
    url text,
    courses jsonb NOT NULL DEFAULT '[]',
    display_order integer NOT NULL DEFAULT 0,
    extensions jsonb NOT NULL DEFAULT '{}',
    origins jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT check_education_id CHECK (is_ulid(id)),
    CONSTRAINT check_education_kind CHECK (kind IN ('DEGREE', 'TRAINING')),
    CONSTRAINT check_education_start CHECK (is_partial_date(start_date, start_precision)),
    CONSTRAINT check_education_end CHECK (is_partial_date(end_date, end_precision)),
    CONSTRAINT check_education_dates CHECK (is_ordered_period(start_date, end_date, end_precision)),
    CONSTRAINT check_education_is_current CHECK (NOT (is_current AND end_date IS NOT NULL)),
    CONSTRAINT check_education_courses CHECK (jsonb_typeof(courses) = 'array'),
    CONSTRAINT check_education_not_empty CHECK (institution IS NOT NULL OR degree IS NOT NULL OR field_of_study IS NOT NULL OR description IS NOT NULL OR courses <> '[]'),
    CONSTRAINT check_education_extensions CHECK (jsonb_typeof(extensions) = 'object'),
    CONSTRAINT check_education_origins CHECK (jsonb_typeof(origins) = 'object')
);

CREATE INDEX idx_education_profile_id ON education (profile_id, display_order);

CREATE TRIGGER update_education_updated_at BEFORE UPDATE ON education
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TABLE certifications (
    id text PRIMARY KEY,
    profile_id text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    name text,
    issuing_organization text,
    credential_id text,
    credential_url text,
    issue_date date,
    issue_precision character(1),
    expiry_date date,
    expiry_precision character(1),
    display_order integer NOT NULL DEFAULT 0,
    extensions jsonb NOT NULL DEFAULT '{}',
    origins jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT check_certifications_id CHECK (is_ulid(id)),
    CONSTRAINT check_certifications_issue CHECK (is_partial_date(issue_date, issue_precision)),
    CONSTRAINT check_certifications_expiry CHECK (is_partial_date(expiry_date, expiry_precision)),
    CONSTRAINT check_certifications_not_empty CHECK (name IS NOT NULL OR issuing_organization IS NOT NULL),
    CONSTRAINT check_certifications_extensions CHECK (jsonb_typeof(extensions) = 'object'),
    CONSTRAINT check_certifications_origins CHECK (jsonb_typeof(origins) = 'object')
);

CREATE INDEX idx_certifications_profile_id ON certifications (profile_id, display_order);
CREATE INDEX idx_certifications_expiry ON certifications (expiry_date) WHERE expiry_date IS NOT NULL;

CREATE TRIGGER update_certifications_updated_at BEFORE UPDATE ON certifications
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TABLE achievements (
    id text PRIMARY KEY,
    profile_id text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    title text,
    awarder text,
    description text,
    date date,
    date_precision character(1),
    category text NOT NULL DEFAULT 'OTHER',
    url text,
    display_order integer NOT NULL DEFAULT 0,
    extensions jsonb NOT NULL DEFAULT '{}',
    origins jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT check_achievements_id CHECK (is_ulid(id)),
    CONSTRAINT check_achievements_date CHECK (is_partial_date(date, date_precision)),
    CONSTRAINT check_achievements_category CHECK (category IN ('AWARD', 'PUBLICATION', 'SPEAKING', 'OTHER')),
    CONSTRAINT check_achievements_not_empty CHECK (title IS NOT NULL OR awarder IS NOT NULL OR description IS NOT NULL),
    CONSTRAINT check_achievements_extensions CHECK (jsonb_typeof(extensions) = 'object'),
    CONSTRAINT check_achievements_origins CHECK (jsonb_typeof(origins) = 'object')
);

CREATE INDEX idx_achievements_profile_id ON achievements (profile_id, display_order);

CREATE TRIGGER update_achievements_updated_at BEFORE UPDATE ON achievements
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

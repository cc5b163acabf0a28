-- Jobs and projects. A date is the first day that it may stand for, with what is known of it: Y, M or D.
-- is_current and is_ongoing say that something goes on, which is not the same as an end that nobody stated.

CREATE TABLE experiences (
    id text PRIMARY KEY,
    profile_id text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    company_name text,
    company_website text,
    company_size text,
    industry text,
    company_location text,
    position text,
    employment_type text,
    start_date date,
    start_precision character(1),
    end_date date,
    end_precision character(1),
    is_current boolean NOT NULL DEFAULT false,
    description text,
    responsibilities jsonb NOT NULL DEFAULT '[]',
    technologies text[] NOT NULL DEFAULT '{}',
    display_order integer NOT NULL DEFAULT 0,
    extensions jsonb NOT NULL DEFAULT '{}',
    origins jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT unique_experiences_profile_id_id UNIQUE (profile_id, id),
    CONSTRAINT check_experiences_id CHECK (is_ulid(id)),
    CONSTRAINT check_experiences_start CHECK (is_partial_date(start_date, start_precision)),
    CONSTRAINT check_experiences_end CHECK (is_partial_date(end_date, end_precision)),
    CONSTRAINT check_experiences_dates CHECK (is_ordered_period(start_date, end_date, end_precision)),
    CONSTRAINT check_experiences_is_current CHECK (NOT (is_current AND end_date IS NOT NULL)),
    CONSTRAINT check_experiences_responsibilities CHECK (jsonb_typeof(responsibilities) = 'array'),
    CONSTRAINT check_experiences_not_empty CHECK (company_name IS NOT NULL OR position IS NOT NULL OR description IS NOT NULL OR responsibilities <> '[]'),
    CONSTRAINT check_experiences_extensions CHECK (jsonb_typeof(extensions) = 'object'),
    CONSTRAINT check_experiences_origins CHECK (jsonb_typeof(origins) = 'object')
);

CREATE INDEX idx_experiences_profile_id ON experiences (profile_id, display_order);
CREATE INDEX idx_experiences_dates ON experiences (profile_id, start_date DESC);
CREATE INDEX idx_exp_profile_current ON experiences (profile_id, is_current) WHERE is_current;
CREATE INDEX idx_responsibilities_gin ON experiences USING gin (responsibilities);
CREATE INDEX idx_experiences_search ON experiences
    USING gin (to_tsvector('careerhub', coalesce(company_name, '') || ' ' || coalesce(position, '')));

CREATE TRIGGER update_experiences_updated_at BEFORE UPDATE ON experiences
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

CREATE TABLE projects (
    id text PRIMARY KEY,
    profile_id text NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    name text,
    description text,
    role text,
    organization text,
    start_date date,
    start_precision character(1),
    end_date date,
    end_precision character(1),
    is_ongoing boolean NOT NULL DEFAULT false,
    visibility text NOT NULL DEFAULT 'PUBLIC',
    is_anonymized boolean NOT NULL GENERATED ALWAYS AS (visibility = 'ANONYMOUS') STORED,
    anonymized_company text,
    status text NOT NULL DEFAULT 'Active',
    category text NOT NULL DEFAULT 'Production',
    achievements jsonb NOT NULL DEFAULT '[]',
    challenges jsonb NOT NULL DEFAULT '[]',
    clients jsonb NOT NULL DEFAULT '[]',
    team_size integer,
    duration_months integer,
    users_count integer,
    budget_range text,
    demo_url text,
    github_url text,
    documentation_url text,
    technologies text[] NOT NULL DEFAULT '{}',
    display_order integer NOT NULL DEFAULT 0,
    extensions jsonb NOT NULL DEFAULT '{}',
    origins jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT unique_projects_profile_id_id UNIQUE (profile_id, id),
    CONSTRAINT check_projects_id CHECK (is_ulid(id)),
    CONSTRAINT check_projects_start CHECK (is_partial_date(start_date, start_precision)),
    CONSTRAINT check_projects_end CHECK (is_partial_date(end_date, end_precision)),
    CONSTRAINT check_projects_dates CHECK (is_ordered_period(start_date, end_date, end_precision)),
    CONSTRAINT check_projects_is_ongoing CHECK (NOT (is_ongoing AND end_date IS NOT NULL)),
    CONSTRAINT check_projects_visibility CHECK (visibility IN ('PUBLIC', 'ANONYMOUS')),
    CONSTRAINT check_projects_status CHECK (status IN ('Active', 'Staging', 'Archived')),
    CONSTRAINT check_projects_category CHECK (category IN ('Demo', 'Internal', 'Production')),
    CONSTRAINT check_projects_budget_range CHECK (budget_range IN ('small', 'medium', 'large')),
    CONSTRAINT check_projects_team_size CHECK (team_size >= 1),
    CONSTRAINT check_projects_duration_months CHECK (duration_months >= 0),
    CONSTRAINT check_projects_users_count CHECK (users_count >= 0),
    CONSTRAINT check_projects_achievements CHECK (jsonb_typeof(achievements) = 'array'),
    CONSTRAINT check_projects_challenges CHECK (jsonb_typeof(challenges) = 'array'),
    CONSTRAINT check_projects_clients CHECK (jsonb_typeof(clients) = 'array'),
    CONSTRAINT check_projects_not_empty CHECK (name IS NOT NULL OR role IS NOT NULL OR organization IS NOT NULL OR description IS NOT NULL OR achievements <> '[]' OR challenges <> '[]'),
    CONSTRAINT check_projects_extensions CHECK (jsonb_typeof(extensions) = 'object'),
    CONSTRAINT check_projects_origins CHECK (jsonb_typeof(origins) = 'object')
);

CREATE INDEX idx_projects_profile_id ON projects (profile_id, display_order);
CREATE INDEX idx_projects_dates ON projects (start_date DESC);
CREATE INDEX idx_projects_profile_public ON projects (profile_id, visibility) WHERE visibility = 'PUBLIC';
CREATE INDEX idx_projects_search ON projects
    USING gin (to_tsvector('careerhub', coalesce(name, '') || ' ' || coalesce(description, '')));

CREATE TRIGGER update_projects_updated_at BEFORE UPDATE ON projects
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

-- Both sides hang on the same profile: the keys carry its id.
CREATE TABLE project_experiences (
    profile_id text NOT NULL,
    project_id text NOT NULL,
    experience_id text NOT NULL,
    display_order integer NOT NULL DEFAULT 0,
    PRIMARY KEY (project_id, experience_id),
    CONSTRAINT fk_project_experiences_project FOREIGN KEY (profile_id, project_id)
        REFERENCES projects (profile_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_project_experiences_experience FOREIGN KEY (profile_id, experience_id)
        REFERENCES experiences (profile_id, id) ON DELETE CASCADE
);

CREATE INDEX idx_project_exp_project ON project_experiences (profile_id, project_id);
CREATE INDEX idx_project_exp_experience ON project_experiences (profile_id, experience_id);

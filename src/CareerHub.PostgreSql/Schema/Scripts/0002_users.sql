-- Accounts. A host that has accounts of its own inserts nothing but an id.

CREATE TABLE users (
    id text PRIMARY KEY,
    email text,
    normalized_email text,
    password_hash text,
    security_stamp text,
    is_active boolean NOT NULL DEFAULT true,
    is_verified boolean NOT NULL DEFAULT false,
    access_failed_count integer NOT NULL DEFAULT 0,
    lockout_enabled boolean NOT NULL DEFAULT true,
    lockout_end timestamptz,
    two_factor_enabled boolean NOT NULL DEFAULT false,
    plan text NOT NULL DEFAULT 'FREE',
    plan_expires_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    last_login_at timestamptz,
    CONSTRAINT unique_users_normalized_email UNIQUE (normalized_email),
    CONSTRAINT check_users_id CHECK (is_ulid(id)),
    CONSTRAINT check_users_email CHECK ((email IS NULL) = (normalized_email IS NULL)),
    CONSTRAINT check_users_access_failed_count CHECK (access_failed_count >= 0),
    CONSTRAINT check_plan CHECK (plan IN ('FREE', 'PRO', 'EXPERT'))
);

CREATE INDEX idx_users_plan ON users (plan) WHERE plan <> 'FREE';

-- Public key credentials (Web Authentication, Level 2): the signature counter has 32 bits.
CREATE TABLE user_passkeys (
    credential_id bytea PRIMARY KEY,
    user_id text NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    name text,
    public_key bytea NOT NULL,
    sign_count bigint NOT NULL DEFAULT 0,
    transports text[] NOT NULL DEFAULT '{}',
    is_user_verified boolean NOT NULL DEFAULT false,
    is_backup_eligible boolean NOT NULL DEFAULT false,
    is_backed_up boolean NOT NULL DEFAULT false,
    attestation_object bytea,
    client_data_json bytea,
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT check_user_passkeys_credential_id CHECK (octet_length(credential_id) BETWEEN 1 AND 1023),
    CONSTRAINT check_user_passkeys_sign_count CHECK (sign_count BETWEEN 0 AND 4294967295)
);

CREATE INDEX idx_user_passkeys_user_id ON user_passkeys (user_id);

-- Links that are sent by e-mail. Only the SHA-256 of the random token is kept: whoever reads this table can use none.
CREATE TABLE user_tokens (
    token_hash bytea PRIMARY KEY,
    user_id text NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    purpose text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    CONSTRAINT check_user_tokens_hash CHECK (octet_length(token_hash) = 32),
    CONSTRAINT check_user_tokens_purpose CHECK (NOT is_blank(purpose))
);

CREATE INDEX idx_user_tokens_user_id ON user_tokens (user_id);
CREATE INDEX idx_user_tokens_expires_at ON user_tokens (expires_at);

CREATE TRIGGER update_users_updated_at BEFORE UPDATE ON users
    FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();

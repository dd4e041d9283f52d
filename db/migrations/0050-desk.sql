-- What belongs to this machine or must never be in the log.
CREATE TABLE desk (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  code TEXT NOT NULL CHECK (code GLOB '[0-9][0-9]'),
  set_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER desk_no_update BEFORE UPDATE ON desk
BEGIN SELECT RAISE(ABORT, 'the desk code is set once'); END;

CREATE TABLE credential (
  account_id TEXT PRIMARY KEY,
  hash TEXT NOT NULL,
  failed INTEGER NOT NULL DEFAULT 0 CHECK (failed >= 0),
  locked_until TEXT,
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  account_id TEXT,
  account_name TEXT,
  desk TEXT NOT NULL,
  action TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

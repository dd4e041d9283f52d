-- Commits that wait for the hub. They leave only when they come back through the log; empty with the embedded hub.
CREATE TABLE pending (
  seq INTEGER PRIMARY KEY,
  commit_id TEXT NOT NULL UNIQUE,
  aggregate TEXT NOT NULL,
  stream_id TEXT NOT NULL,
  -- Command and events, personal values sealed.
  content TEXT NOT NULL CHECK (json_valid(content)),
  -- Sequence of the last commit that this desk had applied to the stream.
  expected INTEGER NOT NULL CHECK (expected >= 0),
  -- Counted before the attempt is made: a commit that was attempted may already be in the log.
  attempts INTEGER NOT NULL DEFAULT 0,
  last_error TEXT,
  next_try TEXT
) STRICT;

CREATE INDEX pending_of_stream ON pending (aggregate, stream_id, seq);

-- Commits that lost the race and that the rules then refused: shown to the clerk, never dropped.
CREATE TABLE conflict (
  commit_id TEXT PRIMARY KEY,
  aggregate TEXT NOT NULL,
  stream_id TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  reason TEXT NOT NULL CHECK (json_valid(reason)),
  winner_commit_id TEXT NOT NULL,
  at TEXT NOT NULL,
  resolved_at TEXT
) STRICT, WITHOUT ROWID;

-- How far each hub has been read, and the commit at that place: a hub restored from an older copy is told by it.
CREATE TABLE cursor (
  hub TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL CHECK (sequence >= 0),
  commit_id TEXT
) STRICT, WITHOUT ROWID;

-- The optimistic lock per stream: also advanced by a message that was refused.
CREATE TABLE hub_head (
  aggregate TEXT NOT NULL,
  stream_id TEXT NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  PRIMARY KEY (aggregate, stream_id)
) STRICT, WITHOUT ROWID;

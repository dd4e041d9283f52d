-- The log is the truth: one commit per accepted command, its events, and nothing is ever changed or removed.
CREATE TABLE log_commit (
  seq INTEGER PRIMARY KEY,
  commit_id TEXT NOT NULL UNIQUE,
  aggregate TEXT NOT NULL,
  stream_id TEXT NOT NULL,
  -- The stream's version after this commit.
  version INTEGER NOT NULL CHECK (version > 0),
  actor TEXT NOT NULL CHECK (json_valid(actor)),
  desk TEXT NOT NULL,
  at TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  -- The hub's sequence; null with the embedded hub, where the local order is the truth.
  hub_seq INTEGER,
  numbers TEXT NOT NULL CHECK (json_valid(numbers))
) STRICT;

CREATE UNIQUE INDEX log_commit_by_hub ON log_commit (hub_seq) WHERE hub_seq IS NOT NULL;

CREATE TABLE event (
  pos INTEGER PRIMARY KEY,
  event_id TEXT NOT NULL,
  commit_id TEXT NOT NULL REFERENCES log_commit (commit_id),
  aggregate TEXT NOT NULL,
  stream_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  type TEXT NOT NULL,
  -- Personal values are sealed: {"sealed": "<base64>"}.
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  -- Both begin with the name of the algorithm, so that another may follow.
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX event_of_stream ON event (stream_id, aggregate, version);

CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
-- The hub's sequence may be noted later; everything else stands.
CREATE TRIGGER log_commit_no_update
BEFORE UPDATE OF seq, commit_id, aggregate, stream_id, version, actor, desk, at, schema_version, numbers ON log_commit
BEGIN SELECT RAISE(ABORT, 'log_commit is append-only'); END;
CREATE TRIGGER log_commit_no_delete BEFORE DELETE ON log_commit
BEGIN SELECT RAISE(ABORT, 'log_commit is append-only'); END;

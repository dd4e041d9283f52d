-- One data key per stream, wrapped by the master key. It is outside the log so that it can be destroyed
-- when the law says so (个人信息保护法 第47条); the events stay and can no longer be read.
CREATE TABLE stream_key (
  aggregate TEXT NOT NULL,
  stream_id TEXT NOT NULL,
  -- Name of the master key that wraps it.
  kid TEXT NOT NULL,
  wrapped BLOB NOT NULL,
  made_at TEXT NOT NULL,
  PRIMARY KEY (aggregate, stream_id)
) STRICT, WITHOUT ROWID;

-- A known text sealed by the master key: tells a wrong key at the door.
CREATE TABLE key_check (
  kid TEXT PRIMARY KEY,
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Numbers are given once and recorded. The desk is part of every number, so a clash is a bug and stops the commit.
CREATE TABLE number_counter (
  counter TEXT PRIMARY KEY,
  last INTEGER NOT NULL CHECK (last > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE number_given (
  number TEXT PRIMARY KEY,
  series TEXT NOT NULL,
  counter TEXT NOT NULL,
  serial INTEGER NOT NULL CHECK (serial > 0),
  commit_id TEXT NOT NULL REFERENCES log_commit (commit_id),
  UNIQUE (counter, serial)
) STRICT, WITHOUT ROWID;

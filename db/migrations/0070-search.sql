-- One entry per thing that can be found; its names in a table of character pairs, everything else in one b-tree.
CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  ref_id TEXT NOT NULL,
  case_id TEXT NOT NULL,
  -- Normalised names and the readings of their initials, between line feeds, to confirm what the pairs suggest.
  names TEXT NOT NULL,
  initials TEXT NOT NULL,
  UNIQUE (kind, ref_id)
) STRICT;

CREATE TABLE search_term (
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  entry INTEGER NOT NULL,
  PRIMARY KEY (kind, value, entry)
) STRICT, WITHOUT ROWID;

CREATE INDEX search_term_entry ON search_term (entry);

CREATE VIRTUAL TABLE search_gram USING fts5(
  g, content = '', contentless_delete = 1, tokenize = 'unicode61', detail = none
);

-- Projections are disposable: filled from the log, emptied and filled again when a projector's version changes.
-- They hold no uniqueness that another desk's facts could break.
CREATE TABLE projection (
  name TEXT PRIMARY KEY,
  version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE case_row (
  case_id TEXT PRIMARY KEY,
  case_no TEXT,
  phase TEXT NOT NULL,
  industry_id TEXT,
  applicant_name TEXT NOT NULL,
  uscc TEXT NOT NULL,
  premises TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  received_on TEXT,
  accepted_on TEXT,
  due_on TEXT,
  due_kind TEXT,
  decided_on TEXT,
  item_total INTEGER NOT NULL,
  item_decided INTEGER NOT NULL,
  item_granted INTEGER NOT NULL,
  clerk TEXT NOT NULL,
  desk TEXT NOT NULL,
  demo INTEGER NOT NULL,
  -- What its queue is ordered by.
  queue_key TEXT NOT NULL,
  -- What the filter of a list looks in.
  haystack TEXT NOT NULL,
  -- Set once received: the archive begins with the receipt.
  subject_id TEXT,
  -- Set while the case runs, null when empty: what makes a duplicate.
  same_uscc TEXT,
  same_name TEXT,
  same_premises TEXT,
  same_person TEXT
) STRICT;

CREATE INDEX case_row_queue ON case_row (phase, queue_key);
CREATE INDEX case_row_subject ON case_row (subject_id, updated_at) WHERE subject_id IS NOT NULL;
CREATE INDEX case_row_same_uscc ON case_row (same_uscc) WHERE same_uscc IS NOT NULL;
CREATE INDEX case_row_same_name ON case_row (same_name) WHERE same_name IS NOT NULL;
CREATE INDEX case_row_same_premises ON case_row (same_premises) WHERE same_premises IS NOT NULL;
CREATE INDEX case_row_same_person ON case_row (same_person) WHERE same_person IS NOT NULL;

CREATE TABLE item_row (
  case_id TEXT NOT NULL,
  item_id TEXT NOT NULL,
  case_no TEXT NOT NULL,
  department_id TEXT NOT NULL,
  industry_id TEXT NOT NULL,
  applicant_name TEXT NOT NULL,
  premises TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  due_on TEXT,
  limit_kind TEXT NOT NULL,
  decision TEXT NOT NULL,
  decided_on TEXT,
  permit_no TEXT,
  demo INTEGER NOT NULL,
  queue TEXT NOT NULL,
  queue_key TEXT NOT NULL,
  haystack TEXT NOT NULL,
  PRIMARY KEY (case_id, item_id)
) STRICT;

CREATE INDEX item_row_department ON item_row (department_id, queue, queue_key);
CREATE INDEX item_row_queue ON item_row (queue, queue_key);

CREATE TABLE licence_row (
  case_id TEXT PRIMARY KEY,
  case_no TEXT NOT NULL,
  industry_id TEXT NOT NULL,
  holder_name TEXT NOT NULL,
  uscc TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  item_total INTEGER NOT NULL,
  item_granted INTEGER NOT NULL,
  licence_no TEXT,
  issued_on TEXT,
  print_count INTEGER NOT NULL,
  sealed INTEGER NOT NULL,
  delivery TEXT NOT NULL,
  handed_over TEXT,
  demo INTEGER NOT NULL,
  queue TEXT NOT NULL,
  queue_key TEXT NOT NULL,
  haystack TEXT NOT NULL
) STRICT;

CREATE INDEX licence_row_queue ON licence_row (queue, queue_key);

CREATE TABLE parcel_row (
  parcel_id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL,
  licence_no TEXT NOT NULL,
  holder_name TEXT NOT NULL,
  recipient TEXT NOT NULL,
  waybill_no TEXT NOT NULL,
  phase TEXT NOT NULL,
  batch_no TEXT,
  settled_on TEXT,
  settlement TEXT,
  demo INTEGER NOT NULL,
  prepared_at TEXT NOT NULL,
  queue TEXT NOT NULL,
  queue_key TEXT NOT NULL,
  haystack TEXT NOT NULL
) STRICT;

CREATE INDEX parcel_row_queue ON parcel_row (queue, queue_key);
CREATE INDEX parcel_row_case ON parcel_row (case_id, prepared_at);

CREATE TABLE batch_row (
  batch_id TEXT PRIMARY KEY,
  batch_no TEXT NOT NULL,
  handed_on TEXT NOT NULL,
  courier TEXT NOT NULL,
  parcels INTEGER NOT NULL
) STRICT;

CREATE INDEX batch_row_number ON batch_row (batch_no);

CREATE TABLE account_row (
  account_id TEXT PRIMARY KEY,
  username TEXT NOT NULL,
  display_name TEXT NOT NULL,
  roles TEXT NOT NULL CHECK (json_valid(roles)),
  department_id TEXT,
  disabled INTEGER NOT NULL,
  demo INTEGER NOT NULL
) STRICT;

CREATE INDEX account_row_username ON account_row (username);

CREATE TABLE paper_row (
  kind TEXT NOT NULL,
  -- The case, or the batch for a courier's list.
  owner_id TEXT NOT NULL,
  -- Empty for a paper of the whole case.
  item_id TEXT NOT NULL,
  title TEXT NOT NULL,
  number TEXT NOT NULL,
  made_on TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  PRIMARY KEY (owner_id, kind, item_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX paper_row_number ON paper_row (number);

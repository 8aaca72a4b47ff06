/**
 * What an import that was killed goes on from: its rows, with whose they are, until each is applied; `seq` is the order of work. A run
 * knows which process works on it (`owner`, with a sign of life in ms) and since when its rows are complete here.
 */
export const IMPORT_TABLES = [
  'ALTER TABLE vc_import_run ADD COLUMN owner varchar(255)',
  'ALTER TABLE vc_import_run ADD COLUMN beat_at bigint',
  'ALTER TABLE vc_import_run ADD COLUMN staged_at bigint',
  'ALTER TABLE vc_import_run ADD COLUMN changed_count bigint NOT NULL DEFAULT 0',
  'ALTER TABLE vc_import_run ADD COLUMN delta_sum bigint NOT NULL DEFAULT 0',
  'CREATE TABLE vc_import_staged (run_id bigint NOT NULL, seq integer NOT NULL, line integer NOT NULL, external_id varchar(1000) NOT NULL, uid varchar(255) NOT NULL, document_id varchar(255) NOT NULL, locale varchar(30) NOT NULL, metric varchar(10) NOT NULL, value bigint NOT NULL, PRIMARY KEY (run_id, seq))',
];

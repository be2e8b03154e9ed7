-- Jalon's tables as the migrations make them. Generated from the catalogue: do not edit it, change a migration.

CREATE TABLE access (
  number bigint NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  name text NOT NULL,
  person_id uuid,
  post_id uuid,
  source text,
  subject_type text NOT NULL,
  subject_id uuid,
  plan_id uuid,
  detail text,
  previous_hash text NOT NULL,
  hash text NOT NULL,
  activity_id uuid
);

CREATE TABLE activity (
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  pillar_id uuid NOT NULL,
  commitment_id uuid NOT NULL,
  number integer NOT NULL,
  reference text NOT NULL,
  title text NOT NULL,
  description text,
  start_on date NOT NULL,
  due_on date NOT NULL,
  first_due_on date NOT NULL,
  lead_organization_id uuid,
  budget_estimated numeric(16,2),
  budget_available numeric(16,2),
  budget_currency text,
  status text DEFAULT 'not_started'::text NOT NULL,
  declared_on date,
  constraint_cause text,
  constraint_note text,
  discontinued_reason text,
  verification text,
  accepted_status text DEFAULT 'not_started'::text NOT NULL,
  accepted_verification text,
  rank text COLLATE "C" NOT NULL,
  sensitivity text DEFAULT 'unclassified'::text NOT NULL,
  audience text DEFAULT 'all'::text NOT NULL,
  demonstration boolean DEFAULT false NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL
);

CREATE TABLE activity_support (
  activity_id uuid NOT NULL,
  organization_id uuid NOT NULL
);

CREATE TABLE assessment (
  id uuid NOT NULL,
  report_id uuid NOT NULL,
  benchmark_id uuid NOT NULL,
  letter text NOT NULL,
  paragraphs jsonb DEFAULT '[]'::jsonb NOT NULL,
  shared boolean DEFAULT false NOT NULL,
  version integer DEFAULT 1 NOT NULL
);

CREATE TABLE benchmark (
  id uuid NOT NULL,
  set_id uuid NOT NULL,
  letter text NOT NULL,
  title jsonb NOT NULL,
  text jsonb NOT NULL,
  source jsonb NOT NULL,
  unverified_words text,
  "position" integer DEFAULT 0 NOT NULL
);

CREATE TABLE benchmark_plan (
  benchmark_id uuid NOT NULL,
  plan_id uuid NOT NULL
);

CREATE TABLE benchmark_report (
  id uuid NOT NULL,
  set_id uuid NOT NULL,
  report_due_on date NOT NULL,
  voice text NOT NULL,
  state text DEFAULT 'draft'::text NOT NULL,
  language text DEFAULT 'en'::text NOT NULL,
  drafter_ids jsonb DEFAULT '[]'::jsonb NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  refreshed_at timestamp(3) with time zone,
  cleared_at timestamp(3) with time zone,
  cleared_by_id uuid,
  frozen_at timestamp(3) with time zone,
  snapshot jsonb,
  content_hash text,
  version integer DEFAULT 1 NOT NULL,
  corrigendum integer DEFAULT 0 NOT NULL,
  corrected_on date
);

CREATE TABLE benchmark_set (
  id uuid NOT NULL,
  mission_id uuid NOT NULL,
  reference text NOT NULL,
  paragraph text NOT NULL,
  title jsonb NOT NULL,
  source jsonb NOT NULL
);

CREATE TABLE calendar_address (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  rotation integer DEFAULT 1 NOT NULL,
  rotated_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE clock (
  id integer NOT NULL,
  offset_ms bigint DEFAULT '0'::bigint NOT NULL,
  movable boolean DEFAULT false NOT NULL,
  moved_at timestamp(3) with time zone
);

CREATE TABLE comment (
  id uuid NOT NULL,
  activity_id uuid NOT NULL,
  text text NOT NULL,
  audience text NOT NULL,
  sensitivity text DEFAULT 'unclassified'::text NOT NULL,
  organization_id uuid NOT NULL,
  post_id uuid NOT NULL,
  person_id uuid NOT NULL,
  written_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE commitment (
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  pillar_id uuid NOT NULL,
  number integer NOT NULL,
  text jsonb NOT NULL,
  source jsonb NOT NULL,
  achievement_test jsonb,
  demonstration jsonb DEFAULT '[]'::jsonb NOT NULL,
  version integer DEFAULT 1 NOT NULL
);

CREATE TABLE cycle (
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  label text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  opens_on date NOT NULL,
  due_on date NOT NULL,
  closes_on date NOT NULL,
  state text DEFAULT 'planned'::text NOT NULL,
  closed_at timestamp(3) with time zone,
  figures jsonb,
  first_due_on date,
  first_closes_on date,
  times_moved integer DEFAULT 0 NOT NULL,
  moved_at timestamp(3) with time zone
);

CREATE TABLE cycle_extension (
  id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  due_from date NOT NULL,
  due_to date NOT NULL,
  closes_from date NOT NULL,
  closes_to date NOT NULL,
  reason text NOT NULL,
  post_id uuid NOT NULL,
  person_id uuid NOT NULL,
  extended_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE declaration (
  activity_id uuid NOT NULL,
  sequence integer NOT NULL,
  update_id uuid NOT NULL,
  status text NOT NULL,
  words jsonb NOT NULL,
  declared_at timestamp(3) with time zone NOT NULL,
  declared_on date NOT NULL,
  person_id uuid NOT NULL,
  post_id uuid NOT NULL
);

CREATE TABLE digest (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  mission_id uuid NOT NULL,
  local_date date NOT NULL,
  due_at timestamp(3) with time zone NOT NULL,
  state text DEFAULT 'planned'::text NOT NULL,
  reason text,
  claimed_until timestamp(3) with time zone,
  attempts integer DEFAULT 0 NOT NULL,
  planned_at timestamp(3) with time zone NOT NULL,
  sent_at timestamp(3) with time zone
);

CREATE TABLE document (
  id uuid NOT NULL,
  report_id uuid NOT NULL,
  report_version integer NOT NULL,
  format text NOT NULL,
  language text NOT NULL,
  requested_at timestamp(3) with time zone NOT NULL,
  made_at timestamp(3) with time zone,
  failure text,
  bytes bytea,
  hash text,
  sealed boolean DEFAULT false NOT NULL
);

CREATE TABLE due_change (
  id uuid NOT NULL,
  activity_id uuid NOT NULL,
  from_on date NOT NULL,
  to_on date NOT NULL,
  reason text NOT NULL,
  post_id uuid NOT NULL,
  person_id uuid NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE erratum (
  id uuid NOT NULL,
  update_id uuid NOT NULL,
  text text NOT NULL,
  reason text NOT NULL,
  person_id uuid NOT NULL,
  post_id uuid NOT NULL,
  filed_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE evidence (
  id uuid NOT NULL,
  activity_id uuid NOT NULL,
  update_id uuid,
  finding_id uuid,
  "position" integer DEFAULT 0 NOT NULL,
  title text NOT NULL,
  kind text NOT NULL,
  url text,
  upload_id uuid,
  dated date NOT NULL,
  source text NOT NULL,
  sensitivity text DEFAULT 'unclassified'::text NOT NULL,
  audience text DEFAULT 'all'::text NOT NULL,
  organization_id uuid NOT NULL,
  person_id uuid NOT NULL,
  post_id uuid NOT NULL,
  added_at timestamp(3) with time zone NOT NULL,
  wanted_sensitivity text,
  wanted_audience text
);

CREATE TABLE fact (
  number bigint NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  name text NOT NULL,
  person_id uuid,
  post_id uuid,
  source text,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  mission_id uuid,
  plan_id uuid,
  activity_id uuid,
  sensitivity text NOT NULL,
  audience text NOT NULL,
  concerned_organization_ids jsonb DEFAULT '[]'::jsonb NOT NULL,
  digest_before text,
  digest_after text,
  previous_hash text NOT NULL,
  hash text NOT NULL
);

CREATE TABLE fact_value (
  number bigint NOT NULL,
  before jsonb,
  after jsonb,
  salt text,
  redaction_id uuid
);

CREATE TABLE finding (
  id uuid NOT NULL,
  update_id uuid NOT NULL,
  activity_id uuid NOT NULL,
  finding text NOT NULL,
  basis text NOT NULL,
  verified_on date NOT NULL,
  note text,
  audience text DEFAULT 'all'::text NOT NULL,
  sensitivity text DEFAULT 'unclassified'::text NOT NULL,
  organization_id uuid NOT NULL,
  post_id uuid NOT NULL,
  person_id uuid NOT NULL,
  by_implementing_partner boolean DEFAULT false NOT NULL,
  recorded_at timestamp(3) with time zone NOT NULL,
  recorded_on date NOT NULL,
  sequence integer NOT NULL
);

CREATE TABLE lead_change (
  id uuid NOT NULL,
  activity_id uuid NOT NULL,
  from_organization_id uuid,
  to_organization_id uuid,
  reason text NOT NULL,
  post_id uuid NOT NULL,
  person_id uuid NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE letter (
  id uuid NOT NULL,
  activity_id uuid NOT NULL,
  language text NOT NULL,
  content_hash text NOT NULL,
  requested_at timestamp(3) with time zone NOT NULL,
  made_at timestamp(3) with time zone,
  failure text,
  bytes bytea,
  hash text
);

CREATE TABLE mail (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  digest_id uuid,
  mission_id uuid,
  to_address text NOT NULL,
  subject text NOT NULL,
  html text NOT NULL,
  text text NOT NULL,
  language text NOT NULL,
  message_id text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  delivered_at timestamp(3) with time zone,
  failed_at timestamp(3) with time zone,
  failure text,
  attempts integer DEFAULT 0 NOT NULL,
  next_attempt_at timestamp(3) with time zone,
  claimed_until timestamp(3) with time zone,
  kind text DEFAULT 'digest'::text NOT NULL,
  link_id uuid,
  suppressed_at timestamp(3) with time zone,
  suppression text,
  told_activity_ids jsonb DEFAULT '[]'::jsonb NOT NULL,
  optional_mails jsonb DEFAULT '[]'::jsonb NOT NULL,
  earlier_attempts integer DEFAULT 0 NOT NULL,
  sent_again_at timestamp(3) with time zone
);

CREATE TABLE mail_preference (
  person_id uuid NOT NULL,
  kind text NOT NULL,
  unsubscribed_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE mandate (
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  first_ends_on date NOT NULL,
  source jsonb NOT NULL,
  demonstration jsonb DEFAULT '[]'::jsonb NOT NULL,
  ended_on date,
  ended_reason text
);

CREATE TABLE mandate_extension (
  id uuid NOT NULL,
  mandate_id uuid NOT NULL,
  from_on date NOT NULL,
  to_on date NOT NULL,
  reason text NOT NULL,
  decided_on date NOT NULL,
  post_id uuid NOT NULL,
  person_id uuid NOT NULL
);

CREATE TABLE milestone (
  id uuid NOT NULL,
  activity_id uuid NOT NULL,
  title text NOT NULL,
  due_on date NOT NULL,
  done_on date
);

CREATE TABLE mission (
  id uuid NOT NULL,
  code text NOT NULL,
  name jsonb NOT NULL,
  country jsonb NOT NULL,
  time_zone text NOT NULL,
  working_languages jsonb NOT NULL,
  weekend jsonb NOT NULL,
  holidays jsonb NOT NULL,
  holiday_names jsonb DEFAULT '{}'::jsonb NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  calendar_amended_at timestamp(3) with time zone
);

CREATE TABLE mutation (
  person_id uuid NOT NULL,
  mutation_id text NOT NULL,
  use_case text NOT NULL,
  subject_id uuid NOT NULL,
  at timestamp(3) with time zone NOT NULL
);

CREATE TABLE one_time_link (
  id uuid NOT NULL,
  purpose text NOT NULL,
  person_id uuid NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  used_at timestamp(3) with time zone,
  revoked_at timestamp(3) with time zone
);

CREATE TABLE organization (
  id uuid NOT NULL,
  code text NOT NULL,
  mission_id uuid,
  name jsonb NOT NULL,
  short_name jsonb NOT NULL,
  kind text NOT NULL,
  side text NOT NULL,
  parent_id uuid,
  demonstration boolean DEFAULT false NOT NULL,
  version integer DEFAULT 1 NOT NULL
);

CREATE TABLE person (
  id uuid NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  email_verified boolean DEFAULT false NOT NULL,
  image text,
  language text DEFAULT 'en'::text NOT NULL,
  active boolean DEFAULT true NOT NULL,
  demonstration boolean DEFAULT false NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  updated_at timestamp(3) with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  two_factor_enabled boolean DEFAULT false NOT NULL
);

CREATE TABLE personal_token (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  name text NOT NULL,
  token_hash text NOT NULL,
  scopes jsonb NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  expires_on date NOT NULL,
  last_used_at timestamp(3) with time zone,
  revoked_at timestamp(3) with time zone
);

CREATE TABLE pillar (
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  number integer NOT NULL,
  title jsonb NOT NULL,
  lead_organization_id uuid NOT NULL,
  co_lead_organization_id uuid NOT NULL,
  objective text NOT NULL,
  sources jsonb DEFAULT '[]'::jsonb NOT NULL,
  demonstration jsonb DEFAULT '[]'::jsonb NOT NULL,
  version integer DEFAULT 1 NOT NULL
);

CREATE TABLE plan (
  id uuid NOT NULL,
  mission_id uuid NOT NULL,
  reference text NOT NULL,
  type text NOT NULL,
  title jsonb NOT NULL,
  signed_on date,
  signed_place text,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  extended_to date,
  languages jsonb NOT NULL,
  parent_plan_id uuid,
  sources jsonb DEFAULT '[]'::jsonb NOT NULL,
  demonstration jsonb DEFAULT '[]'::jsonb NOT NULL,
  closed_at timestamp(3) with time zone,
  version integer DEFAULT 1 NOT NULL,
  reporting_calendar jsonb
);

CREATE TABLE plan_extension (
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  from_on date NOT NULL,
  to_on date NOT NULL,
  reason text NOT NULL,
  decided_on date NOT NULL,
  post_id uuid NOT NULL,
  person_id uuid NOT NULL
);

CREATE TABLE plan_opening (
  post_id uuid NOT NULL,
  plan_id uuid NOT NULL
);

CREATE TABLE plan_party (
  plan_id uuid NOT NULL,
  organization_id uuid NOT NULL
);

CREATE TABLE post (
  id uuid NOT NULL,
  code text NOT NULL,
  organization_id uuid NOT NULL,
  mission_id uuid,
  kind text NOT NULL,
  title jsonb NOT NULL,
  demonstration boolean DEFAULT false NOT NULL,
  version integer DEFAULT 1 NOT NULL
);

CREATE TABLE post_benchmark_set (
  post_id uuid NOT NULL,
  set_id uuid NOT NULL
);

CREATE TABLE redaction (
  id uuid NOT NULL,
  mission_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  activity_id uuid,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  field text NOT NULL,
  passage_start integer NOT NULL,
  passage_end integer NOT NULL,
  digest text NOT NULL,
  key text,
  reason text NOT NULL,
  sensitivity text NOT NULL,
  audience text NOT NULL,
  state text DEFAULT 'requested'::text NOT NULL,
  requested_at timestamp(3) with time zone NOT NULL,
  requested_by_id uuid NOT NULL,
  requested_post_id uuid NOT NULL,
  requested_side text NOT NULL,
  decided_at timestamp(3) with time zone,
  decided_by_id uuid,
  decided_post_id uuid,
  decided_side text,
  refusal_reason text,
  tombstone text
);

CREATE TABLE relay_cursor (
  consumer text NOT NULL,
  number bigint NOT NULL
);

CREATE TABLE reminder (
  id uuid NOT NULL,
  digest_id uuid NOT NULL,
  person_id uuid NOT NULL,
  post_id uuid NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  plan_id uuid,
  activity_id uuid,
  rule text NOT NULL,
  local_date date NOT NULL,
  due_on date NOT NULL,
  channel text DEFAULT 'email'::text NOT NULL,
  days integer NOT NULL,
  particulars jsonb,
  state text DEFAULT 'planned'::text NOT NULL,
  reason text,
  sent_at timestamp(3) with time zone
);

CREATE TABLE reminder_policy (
  plan_id uuid NOT NULL,
  digest_weekday integer NOT NULL,
  digest_time text NOT NULL,
  days_before jsonb NOT NULL,
  short_mail_before_due boolean DEFAULT true NOT NULL,
  co_lead_after_days integer NOT NULL,
  coordinator_after_days integer NOT NULL,
  version integer DEFAULT 1 NOT NULL
);

CREATE TABLE reply (
  id uuid NOT NULL,
  finding_id uuid NOT NULL,
  text text NOT NULL,
  organization_id uuid NOT NULL,
  person_id uuid NOT NULL,
  post_id uuid NOT NULL,
  replied_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE report_date (
  id uuid NOT NULL,
  set_id uuid NOT NULL,
  due_on date NOT NULL,
  resolution text NOT NULL,
  demonstration boolean DEFAULT false NOT NULL,
  times_moved integer DEFAULT 0 NOT NULL,
  moved_at timestamp(3) with time zone,
  first_due_on date
);

CREATE TABLE report_date_move (
  id uuid NOT NULL,
  report_date_id uuid NOT NULL,
  from_on date NOT NULL,
  to_on date NOT NULL,
  reason text NOT NULL,
  decided_on date NOT NULL,
  moved_at timestamp(3) with time zone NOT NULL,
  post_id uuid NOT NULL,
  person_id uuid NOT NULL
);

CREATE TABLE sign_in_account (
  id uuid NOT NULL,
  account_id text NOT NULL,
  provider_id text NOT NULL,
  user_id uuid NOT NULL,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp(3) with time zone,
  refresh_token_expires_at timestamp(3) with time zone,
  scope text,
  password text,
  created_at timestamp(3) with time zone NOT NULL,
  updated_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE sign_in_failure (
  id uuid NOT NULL,
  account text NOT NULL,
  source text NOT NULL,
  at bigint NOT NULL,
  weight integer DEFAULT 1 NOT NULL,
  purpose text DEFAULT 'password'::text NOT NULL
);

CREATE TABLE sign_in_known_source (
  account text NOT NULL,
  source text NOT NULL,
  at bigint NOT NULL
);

CREATE TABLE sign_in_recovery_code (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  hash text NOT NULL,
  used_at timestamp(3) with time zone
);

CREATE TABLE sign_in_session (
  id uuid NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  token text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  updated_at timestamp(3) with time zone NOT NULL,
  ip_address text,
  user_agent text,
  user_id uuid NOT NULL,
  last_seen_at timestamp(3) with time zone
);

CREATE TABLE sign_in_spent (
  hash text NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE sign_in_step (
  hash text NOT NULL,
  person_id uuid NOT NULL,
  way text NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE sign_in_two_factor (
  person_id uuid NOT NULL,
  secret text NOT NULL,
  confirmed_at timestamp(3) with time zone,
  last_step bigint,
  created_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE sign_in_verification (
  id uuid NOT NULL,
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  updated_at timestamp(3) with time zone NOT NULL
);

CREATE TABLE snooze (
  id uuid NOT NULL,
  activity_id uuid NOT NULL,
  post_id uuid NOT NULL,
  person_id uuid NOT NULL,
  started_on date NOT NULL,
  until date NOT NULL,
  reason text NOT NULL,
  started_at timestamp(3) with time zone NOT NULL,
  ended_at timestamp(3) with time zone,
  ending text,
  ended_person_id uuid
);

CREATE TABLE tenure (
  id uuid NOT NULL,
  post_id uuid NOT NULL,
  person_id uuid NOT NULL,
  deputy boolean DEFAULT false NOT NULL,
  starts_on date NOT NULL,
  ends_on date
);

CREATE TABLE update (
  id uuid NOT NULL,
  activity_id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  state text NOT NULL,
  status text NOT NULL,
  done text NOT NULL,
  constraint_cause text,
  constraint_note text,
  discontinued_reason text,
  next_step text,
  proposed_due_on date,
  proposed_lead_organization_id uuid,
  proposal_reason text,
  no_evidence boolean DEFAULT false NOT NULL,
  sensitivity text DEFAULT 'unclassified'::text NOT NULL,
  audience text DEFAULT 'all'::text NOT NULL,
  recorded_for_organization_id uuid,
  organization_id uuid NOT NULL,
  person_id uuid NOT NULL,
  post_id uuid NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  saved_at timestamp(3) with time zone NOT NULL,
  submitted_at timestamp(3) with time zone,
  submitted_on date,
  returned_at timestamp(3) with time zone,
  return_reason text,
  returned_by_post_id uuid,
  accepted_at timestamp(3) with time zone,
  acceptance_note text,
  accepted_by_post_id uuid,
  sequence integer,
  guard_justification text,
  version integer DEFAULT 1 NOT NULL,
  writer_ids jsonb DEFAULT '[]'::jsonb NOT NULL
);

CREATE TABLE upload (
  id uuid NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  bytes integer NOT NULL,
  digest text NOT NULL,
  state text NOT NULL,
  organization_id uuid NOT NULL,
  side text NOT NULL,
  person_id uuid NOT NULL,
  post_id uuid NOT NULL,
  guard_justification text,
  kept_at timestamp(3) with time zone NOT NULL,
  confirmed_at timestamp(3) with time zone,
  confirmed_by_id uuid,
  confirmed_by_post_id uuid,
  attached boolean DEFAULT false NOT NULL
);

CREATE TABLE upload_chunk (
  upload_id uuid NOT NULL,
  "position" integer NOT NULL,
  content bytea NOT NULL
);

CREATE TABLE watermark (
  name text NOT NULL,
  reached_at timestamp(3) with time zone NOT NULL,
  ticks integer DEFAULT 0 NOT NULL
);

CREATE TABLE worker_report (
  id uuid NOT NULL,
  version text NOT NULL,
  backend text NOT NULL,
  sends_mail boolean DEFAULT false NOT NULL,
  started_at timestamp(3) with time zone NOT NULL,
  seen_at timestamp(3) with time zone NOT NULL,
  ticked_at timestamp(3) with time zone,
  ticked_to timestamp(3) with time zone,
  queue_answers boolean DEFAULT false NOT NULL,
  waiting integer,
  active integer,
  delayed integer,
  failed integer,
  scheduler_present boolean,
  relayed_to bigint,
  last_fact bigint
);

ALTER TABLE access ADD CONSTRAINT "PK_95bb2ede54ec0763da1163ba328" PRIMARY KEY (number);

ALTER TABLE activity ADD CONSTRAINT "PK_24625a1d6b1b089c8ae206fe467" PRIMARY KEY (id);

ALTER TABLE activity_support ADD CONSTRAINT "PK_2f16211d3139ca78012d062a08a" PRIMARY KEY (activity_id, organization_id);

ALTER TABLE assessment ADD CONSTRAINT "PK_c511a7dc128256876b6b1719401" PRIMARY KEY (id);

ALTER TABLE benchmark ADD CONSTRAINT "PK_8cf01b709151d95a206b197041f" PRIMARY KEY (id);

ALTER TABLE benchmark_plan ADD CONSTRAINT "PK_2d79a259eb4cedfb7ecf42082ca" PRIMARY KEY (benchmark_id, plan_id);

ALTER TABLE benchmark_report ADD CONSTRAINT "PK_64d33f5125dbb8690ce1eb7fe6e" PRIMARY KEY (id);

ALTER TABLE benchmark_set ADD CONSTRAINT "PK_0df6b3a49ecf2c48d1be9d83cbc" PRIMARY KEY (id);

ALTER TABLE calendar_address ADD CONSTRAINT "PK_427c75ab86f19977985915058a2" PRIMARY KEY (id);

ALTER TABLE clock ADD CONSTRAINT "PK_f5e432be52c8e5686e4d31269ec" PRIMARY KEY (id);

ALTER TABLE comment ADD CONSTRAINT "PK_0b0e4bbc8415ec426f87f3a88e2" PRIMARY KEY (id);

ALTER TABLE commitment ADD CONSTRAINT "PK_7a0899978d100f72269b3045d7e" PRIMARY KEY (id);

ALTER TABLE cycle ADD CONSTRAINT "PK_af5984cb5853f1f88109c9ea2b7" PRIMARY KEY (id);

ALTER TABLE cycle_extension ADD CONSTRAINT "PK_a363bc3e516eb57806356501c66" PRIMARY KEY (id);

ALTER TABLE declaration ADD CONSTRAINT "PK_687a8a57f93ded5383b007161bd" PRIMARY KEY (activity_id, sequence);

ALTER TABLE digest ADD CONSTRAINT "PK_b55ba0eeed443887fd73de9fa02" PRIMARY KEY (id);

ALTER TABLE document ADD CONSTRAINT "PK_e57d3357f83f3cdc0acffc3d777" PRIMARY KEY (id);

ALTER TABLE due_change ADD CONSTRAINT "PK_d35e4a9a982d321b65769ff28a0" PRIMARY KEY (id);

ALTER TABLE erratum ADD CONSTRAINT "PK_5c59946697a6bb032f0183c4d5d" PRIMARY KEY (id);

ALTER TABLE evidence ADD CONSTRAINT "PK_b864cb5d49854f89917fc0b44b9" PRIMARY KEY (id);

ALTER TABLE fact ADD CONSTRAINT "PK_bb8d97b3b04fd82afb3d8caf3cd" PRIMARY KEY (number);

ALTER TABLE fact_value ADD CONSTRAINT "PK_176c97fc3e2149ccd16d334e18f" PRIMARY KEY (number);

ALTER TABLE finding ADD CONSTRAINT "PK_a904dfcf401ccfbaa60bb6eec29" PRIMARY KEY (id);

ALTER TABLE lead_change ADD CONSTRAINT "PK_cd74704208f591b1115586d0ebb" PRIMARY KEY (id);

ALTER TABLE letter ADD CONSTRAINT "PK_7a85cf0e444dff7c656a31b32bf" PRIMARY KEY (id);

ALTER TABLE mail ADD CONSTRAINT "PK_5407da42b983ba54c6c62d462d3" PRIMARY KEY (id);

ALTER TABLE mail_preference ADD CONSTRAINT "PK_9f9805ceb0d79c53b9fe2d4bce7" PRIMARY KEY (person_id, kind);

ALTER TABLE mandate ADD CONSTRAINT "PK_f11237628fce1a841910382b6de" PRIMARY KEY (id);

ALTER TABLE mandate_extension ADD CONSTRAINT "PK_11dce89ecfd16dd75adee40015d" PRIMARY KEY (id);

ALTER TABLE milestone ADD CONSTRAINT "PK_f8372abce331f60ba7b33fe23a7" PRIMARY KEY (id);

ALTER TABLE mission ADD CONSTRAINT "PK_54f1391034bc7dd30666dee0d4c" PRIMARY KEY (id);

ALTER TABLE mutation ADD CONSTRAINT "PK_e3f7c6015e4c2f70113e70a24b9" PRIMARY KEY (person_id, mutation_id);

ALTER TABLE one_time_link ADD CONSTRAINT "PK_692214b0220c83a7e687bece32d" PRIMARY KEY (id);

ALTER TABLE organization ADD CONSTRAINT "PK_472c1f99a32def1b0abb219cd67" PRIMARY KEY (id);

ALTER TABLE person ADD CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY (id);

ALTER TABLE personal_token ADD CONSTRAINT "PK_e3f6fff84fece3d0f8ecd64f258" PRIMARY KEY (id);

ALTER TABLE pillar ADD CONSTRAINT "PK_05b57455406be935cb5f33da524" PRIMARY KEY (id);

ALTER TABLE plan ADD CONSTRAINT "PK_54a2b686aed3b637654bf7ddbb3" PRIMARY KEY (id);

ALTER TABLE plan_extension ADD CONSTRAINT "PK_c299fad2ccff2799268c170b4b4" PRIMARY KEY (id);

ALTER TABLE plan_opening ADD CONSTRAINT "PK_584a582ff75c48b0a09ffc4f389" PRIMARY KEY (post_id, plan_id);

ALTER TABLE plan_party ADD CONSTRAINT "PK_b18612bd1781462687e3579580d" PRIMARY KEY (plan_id, organization_id);

ALTER TABLE post ADD CONSTRAINT "PK_be5fda3aac270b134ff9c21cdee" PRIMARY KEY (id);

ALTER TABLE post_benchmark_set ADD CONSTRAINT "PK_e2694726e400425bfbe9d8fd257" PRIMARY KEY (post_id, set_id);

ALTER TABLE redaction ADD CONSTRAINT "PK_253fb91b228e9181d0227b549fa" PRIMARY KEY (id);

ALTER TABLE relay_cursor ADD CONSTRAINT "PK_f0b4b74add65b7838046bb53bdf" PRIMARY KEY (consumer);

ALTER TABLE reminder ADD CONSTRAINT "PK_9ec029d17cb8dece186b9221ede" PRIMARY KEY (id);

ALTER TABLE reminder_policy ADD CONSTRAINT "PK_cfe7a5371fccf1fe0c968af569d" PRIMARY KEY (plan_id);

ALTER TABLE reply ADD CONSTRAINT "PK_94fa9017051b40a71e000a2aff9" PRIMARY KEY (id);

ALTER TABLE report_date ADD CONSTRAINT "PK_b10100d77ef7fd03a9f1c4b85af" PRIMARY KEY (id);

ALTER TABLE report_date_move ADD CONSTRAINT "PK_2c99d78d7e8f7ab69069b1baacb" PRIMARY KEY (id);

ALTER TABLE sign_in_account ADD CONSTRAINT "PK_f37f6c66cfe0be0eb6e2e23e441" PRIMARY KEY (id);

ALTER TABLE sign_in_failure ADD CONSTRAINT "PK_5ad9835b7a6e51262f6fe5024de" PRIMARY KEY (id);

ALTER TABLE sign_in_known_source ADD CONSTRAINT "PK_31a26b11f8bc4777bbb6b1f83f6" PRIMARY KEY (account, source);

ALTER TABLE sign_in_recovery_code ADD CONSTRAINT "PK_880f4cb235846105df73179e681" PRIMARY KEY (id);

ALTER TABLE sign_in_session ADD CONSTRAINT "PK_758c4bfa0f01b3da339a5e3594d" PRIMARY KEY (id);

ALTER TABLE sign_in_spent ADD CONSTRAINT "PK_a49dd87f4da7308574e8f7c8f7d" PRIMARY KEY (hash);

ALTER TABLE sign_in_step ADD CONSTRAINT "PK_41bd3ed41d7dd4b00b6ae80eb9b" PRIMARY KEY (hash);

ALTER TABLE sign_in_two_factor ADD CONSTRAINT "PK_e45badff7ae8f8ba074c42a57d2" PRIMARY KEY (person_id);

ALTER TABLE sign_in_verification ADD CONSTRAINT "PK_d90bf727cc646e3aab030204fdd" PRIMARY KEY (id);

ALTER TABLE snooze ADD CONSTRAINT "PK_4a0d22325ce3e090b5d88fd802e" PRIMARY KEY (id);

ALTER TABLE tenure ADD CONSTRAINT "PK_dac9543212c98a5d5eb7ee586ee" PRIMARY KEY (id);

ALTER TABLE update ADD CONSTRAINT "PK_575f77a0576d6293bc1cb752847" PRIMARY KEY (id);

ALTER TABLE upload ADD CONSTRAINT "PK_1fe8db121b3de4ddfa677fc51f3" PRIMARY KEY (id);

ALTER TABLE upload_chunk ADD CONSTRAINT "PK_1b581e49a004bd27167b84cfbf8" PRIMARY KEY (upload_id, "position");

ALTER TABLE watermark ADD CONSTRAINT "PK_07db86846a686556dba9ea0a8bb" PRIMARY KEY (name);

ALTER TABLE worker_report ADD CONSTRAINT "PK_8d0bc8b150dbede20c0c5faebbd" PRIMARY KEY (id);

ALTER TABLE activity ADD CONSTRAINT activity_number_key UNIQUE (commitment_id, number);

ALTER TABLE activity ADD CONSTRAINT activity_rank_key UNIQUE (plan_id, rank);

ALTER TABLE activity ADD CONSTRAINT activity_reference_key UNIQUE (reference);

ALTER TABLE assessment ADD CONSTRAINT assessment_key UNIQUE (report_id, benchmark_id);

ALTER TABLE benchmark ADD CONSTRAINT benchmark_letter_key UNIQUE (set_id, letter);

ALTER TABLE benchmark_report ADD CONSTRAINT benchmark_report_key UNIQUE (set_id, report_due_on, voice);

ALTER TABLE benchmark_set ADD CONSTRAINT benchmark_set_reference_key UNIQUE (reference);

ALTER TABLE calendar_address ADD CONSTRAINT calendar_address_person_key UNIQUE (person_id);

ALTER TABLE commitment ADD CONSTRAINT commitment_number_key UNIQUE (pillar_id, number);

ALTER TABLE cycle ADD CONSTRAINT cycle_label_key UNIQUE (plan_id, label);

ALTER TABLE digest ADD CONSTRAINT digest_person_day_key UNIQUE (person_id, local_date);

ALTER TABLE document ADD CONSTRAINT document_key UNIQUE (report_id, report_version, format, language);

ALTER TABLE finding ADD CONSTRAINT finding_sequence_key UNIQUE (activity_id, sequence);

ALTER TABLE letter ADD CONSTRAINT letter_key UNIQUE (activity_id, language, content_hash);

ALTER TABLE mail ADD CONSTRAINT mail_message_id_key UNIQUE (message_id);

ALTER TABLE mandate ADD CONSTRAINT mandate_start_key UNIQUE (plan_id, organization_id, starts_on);

ALTER TABLE mission ADD CONSTRAINT mission_code_key UNIQUE (code);

ALTER TABLE organization ADD CONSTRAINT organization_code_key UNIQUE (code);

ALTER TABLE person ADD CONSTRAINT person_email_key UNIQUE (email);

ALTER TABLE personal_token ADD CONSTRAINT personal_token_hash_key UNIQUE (token_hash);

ALTER TABLE pillar ADD CONSTRAINT pillar_number_key UNIQUE (plan_id, number);

ALTER TABLE plan ADD CONSTRAINT plan_reference_key UNIQUE (reference);

ALTER TABLE post ADD CONSTRAINT post_code_key UNIQUE (code);

ALTER TABLE reminder ADD CONSTRAINT reminder_once_key UNIQUE (person_id, subject_id, rule, local_date, channel);

ALTER TABLE report_date ADD CONSTRAINT report_date_key UNIQUE (set_id, due_on);

ALTER TABLE sign_in_account ADD CONSTRAINT sign_in_account_provider_key UNIQUE (provider_id, account_id);

ALTER TABLE sign_in_recovery_code ADD CONSTRAINT sign_in_recovery_code_key UNIQUE (person_id, hash);

ALTER TABLE sign_in_session ADD CONSTRAINT sign_in_session_token_key UNIQUE (token);

ALTER TABLE update ADD CONSTRAINT update_sequence_key UNIQUE (activity_id, sequence);

ALTER TABLE activity ADD CONSTRAINT activity_accepted_status_check CHECK ((accepted_status = ANY (ARRAY['not_started'::text, 'in_progress'::text, 'constrained'::text, 'completed'::text, 'discontinued'::text])));

ALTER TABLE activity ADD CONSTRAINT activity_audience_check CHECK ((audience = ANY (ARRAY['all'::text, 'un'::text, 'national'::text])));

ALTER TABLE activity ADD CONSTRAINT activity_cause_check CHECK ((constraint_cause = ANY (ARRAY['funding'::text, 'security_access'::text, 'legal_act'::text, 'staffing'::text, 'dependency'::text, 'political_decision'::text, 'other'::text])));

ALTER TABLE activity ADD CONSTRAINT activity_constrained_check CHECK (((status <> 'constrained'::text) OR (constraint_cause IS NOT NULL)));

ALTER TABLE activity ADD CONSTRAINT activity_dates_check CHECK ((due_on >= start_on));

ALTER TABLE activity ADD CONSTRAINT activity_discontinued_check CHECK (((status <> 'discontinued'::text) OR (discontinued_reason IS NOT NULL)));

ALTER TABLE activity ADD CONSTRAINT activity_sensitivity_check CHECK ((sensitivity = ANY (ARRAY['unclassified'::text, 'confidential'::text])));

ALTER TABLE activity ADD CONSTRAINT activity_status_check CHECK ((status = ANY (ARRAY['not_started'::text, 'in_progress'::text, 'constrained'::text, 'completed'::text, 'discontinued'::text])));

ALTER TABLE activity ADD CONSTRAINT activity_verification_check CHECK ((verification = ANY (ARRAY['verified'::text, 'partly'::text, 'not_verified'::text, 'no_evidence'::text])));

ALTER TABLE benchmark_report ADD CONSTRAINT benchmark_report_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'clearance'::text, 'cleared'::text, 'frozen'::text])));

ALTER TABLE benchmark_report ADD CONSTRAINT benchmark_report_voice_check CHECK ((voice = ANY (ARRAY['national'::text, 'un'::text])));

ALTER TABLE comment ADD CONSTRAINT comment_audience_check CHECK ((audience = ANY (ARRAY['all'::text, 'un'::text, 'national'::text])));

ALTER TABLE comment ADD CONSTRAINT comment_sensitivity_check CHECK ((sensitivity = ANY (ARRAY['unclassified'::text, 'confidential'::text])));

ALTER TABLE cycle ADD CONSTRAINT cycle_dates_check CHECK (((ends_on >= starts_on) AND (due_on >= opens_on) AND (closes_on >= due_on)));

ALTER TABLE cycle ADD CONSTRAINT cycle_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'open'::text, 'closed'::text])));

ALTER TABLE declaration ADD CONSTRAINT declaration_status_check CHECK ((status = ANY (ARRAY['not_started'::text, 'in_progress'::text, 'constrained'::text, 'completed'::text, 'discontinued'::text])));

ALTER TABLE digest ADD CONSTRAINT digest_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'sent'::text, 'suppressed'::text, 'failed'::text])));

ALTER TABLE evidence ADD CONSTRAINT evidence_audience_check CHECK ((audience = ANY (ARRAY['all'::text, 'un'::text, 'national'::text])));

ALTER TABLE evidence ADD CONSTRAINT evidence_kind_check CHECK ((kind = ANY (ARRAY['document'::text, 'legal_act'::text, 'report'::text, 'training_record'::text, 'judgment'::text, 'link'::text, 'other'::text])));

ALTER TABLE evidence ADD CONSTRAINT evidence_sensitivity_check CHECK ((sensitivity = ANY (ARRAY['unclassified'::text, 'confidential'::text])));

ALTER TABLE finding ADD CONSTRAINT finding_audience_check CHECK ((audience = ANY (ARRAY['all'::text, 'un'::text, 'national'::text])));

ALTER TABLE finding ADD CONSTRAINT finding_basis_check CHECK ((basis = ANY (ARRAY['document'::text, 'site_visit'::text, 'civil_society'::text, 'judicial_decision'::text, 'other'::text])));

ALTER TABLE finding ADD CONSTRAINT finding_result_check CHECK ((finding = ANY (ARRAY['verified'::text, 'partly'::text, 'not_verified'::text, 'no_evidence'::text])));

ALTER TABLE mail ADD CONSTRAINT mail_kind_check CHECK ((kind = ANY (ARRAY['digest'::text, 'security'::text])));

ALTER TABLE mail_preference ADD CONSTRAINT mail_preference_kind_check CHECK ((kind = ANY (ARRAY['day_before'::text, 'within_30'::text, 'benchmark_news'::text])));

ALTER TABLE mandate ADD CONSTRAINT mandate_period_check CHECK ((ends_on >= starts_on));

ALTER TABLE one_time_link ADD CONSTRAINT one_time_link_purpose_check CHECK ((purpose = ANY (ARRAY['invitation'::text, 'new_password'::text])));

ALTER TABLE organization ADD CONSTRAINT organization_kind_check CHECK ((kind = ANY (ARRAY['ministry'::text, 'armed_force'::text, 'police'::text, 'armed_group'::text, 'un_entity'::text, 'mission_component'::text, 'civil_society'::text, 'committee'::text])));

ALTER TABLE organization ADD CONSTRAINT organization_side_check CHECK ((side = ANY (ARRAY['national'::text, 'un'::text, 'partner'::text])));

ALTER TABLE pillar ADD CONSTRAINT pillar_objective_check CHECK ((objective = ANY (ARRAY['prevention_protection'::text, 'ending_impunity'::text, 'awareness'::text, 'national_capacity'::text, 'survivor_empowerment'::text])));

ALTER TABLE plan ADD CONSTRAINT plan_period_check CHECK ((ends_on >= starts_on));

ALTER TABLE plan ADD CONSTRAINT plan_type_check CHECK ((type = ANY (ARRAY['joint_communique'::text, 'framework'::text, 'national_plan'::text, 'army_plan'::text, 'police_plan'::text, 'unilateral_communique'::text, 'implementation_plan'::text])));

ALTER TABLE post ADD CONSTRAINT post_kind_check CHECK ((kind = ANY (ARRAY['coordinator'::text, 'focal_point'::text, 'co_lead'::text, 'rapporteur'::text, 'clearance'::text, 'observer'::text, 'administrator'::text, 'head'::text])));

ALTER TABLE redaction ADD CONSTRAINT redaction_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'confirmed'::text, 'refused'::text])));

ALTER TABLE redaction ADD CONSTRAINT redaction_subject_check CHECK ((subject_type = ANY (ARRAY['activity'::text, 'update'::text, 'erratum'::text, 'finding'::text, 'reply'::text, 'evidence'::text, 'comment'::text, 'milestone'::text, 'due_change'::text, 'lead_change'::text, 'snooze'::text, 'cycle_extension'::text, 'mandate_extension'::text, 'plan_extension'::text])));

ALTER TABLE redaction ADD CONSTRAINT redaction_two_sides_check CHECK (((decided_by_id IS NULL) OR ((decided_by_id <> requested_by_id) AND (decided_side <> requested_side))));

ALTER TABLE reminder ADD CONSTRAINT reminder_rule_check CHECK ((rule = ANY (ARRAY['due_within_7'::text, 'due_within_30'::text, 'overdue'::text, 'due_next_working_day'::text, 'co_lead_after_14'::text, 'coordinator_after_30'::text, 'waits_for_answer'::text, 'waits_for_correction'::text, 'waits_for_verification'::text, 'waits_for_reply'::text, 'post_vacant'::text, 'return_due'::text, 'benchmark_progress'::text])));

ALTER TABLE reminder ADD CONSTRAINT reminder_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'sent'::text, 'suppressed'::text, 'failed'::text])));

ALTER TABLE snooze ADD CONSTRAINT snooze_days_check CHECK ((until > started_on));

ALTER TABLE snooze ADD CONSTRAINT snooze_ending_check CHECK ((ending = ANY (ARRAY['by_hand'::text, 'put_off_again'::text, 'new_due_date'::text])));

ALTER TABLE tenure ADD CONSTRAINT tenure_order_check CHECK (((ends_on IS NULL) OR (ends_on >= (starts_on - 1))));

ALTER TABLE update ADD CONSTRAINT update_audience_check CHECK ((audience = ANY (ARRAY['all'::text, 'un'::text, 'national'::text])));

ALTER TABLE update ADD CONSTRAINT update_cause_check CHECK ((constraint_cause = ANY (ARRAY['funding'::text, 'security_access'::text, 'legal_act'::text, 'staffing'::text, 'dependency'::text, 'political_decision'::text, 'other'::text])));

ALTER TABLE update ADD CONSTRAINT update_sensitivity_check CHECK ((sensitivity = ANY (ARRAY['unclassified'::text, 'confidential'::text])));

ALTER TABLE update ADD CONSTRAINT update_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'returned'::text, 'accepted'::text, 'superseded'::text, 'declared'::text])));

ALTER TABLE update ADD CONSTRAINT update_status_check CHECK ((status = ANY (ARRAY['not_started'::text, 'in_progress'::text, 'constrained'::text, 'completed'::text, 'discontinued'::text])));

ALTER TABLE upload ADD CONSTRAINT upload_side_check CHECK ((side = ANY (ARRAY['national'::text, 'un'::text, 'partner'::text])));

ALTER TABLE upload ADD CONSTRAINT upload_state_check CHECK ((state = ANY (ARRAY['clean'::text, 'unread'::text, 'removed'::text])));

ALTER TABLE worker_report ADD CONSTRAINT worker_report_backend_check CHECK ((backend = ANY (ARRAY['postgresql'::text, 'redis'::text])));

ALTER TABLE activity ADD CONSTRAINT "FK_27bed6f7dde4a2e7169ac868154" FOREIGN KEY (lead_organization_id) REFERENCES organization(id);

ALTER TABLE activity ADD CONSTRAINT "FK_83cf6fc0505b8b9f85f1e7f3ab7" FOREIGN KEY (commitment_id) REFERENCES commitment(id);

ALTER TABLE activity ADD CONSTRAINT "FK_b1034a8ea002217c0bedadd0bd8" FOREIGN KEY (plan_id) REFERENCES plan(id);

ALTER TABLE activity ADD CONSTRAINT "FK_c399127eecae736f4697ae2b79a" FOREIGN KEY (pillar_id) REFERENCES pillar(id);

ALTER TABLE activity_support ADD CONSTRAINT "FK_02a1a9f7cbaa1e58d01a31a55f7" FOREIGN KEY (activity_id) REFERENCES activity(id);

ALTER TABLE activity_support ADD CONSTRAINT "FK_1fb65e4566c254caac9a14a56d4" FOREIGN KEY (organization_id) REFERENCES organization(id);

ALTER TABLE assessment ADD CONSTRAINT "FK_441abaf982dbcca3e921ad7c049" FOREIGN KEY (report_id) REFERENCES benchmark_report(id);

ALTER TABLE assessment ADD CONSTRAINT "FK_5db030419b494416873466e3b96" FOREIGN KEY (benchmark_id) REFERENCES benchmark(id);

ALTER TABLE benchmark ADD CONSTRAINT "FK_0df6b3a49ecf2c48d1be9d83cbc" FOREIGN KEY (set_id) REFERENCES benchmark_set(id);

ALTER TABLE benchmark_plan ADD CONSTRAINT "FK_57c67158a60c82e82c7d624ddaf" FOREIGN KEY (plan_id) REFERENCES plan(id);

ALTER TABLE benchmark_plan ADD CONSTRAINT "FK_70ea43f64b91ab1c884a75c9967" FOREIGN KEY (benchmark_id) REFERENCES benchmark(id);

ALTER TABLE benchmark_report ADD CONSTRAINT "FK_b0f8677ec7885751fd0df20ac97" FOREIGN KEY (set_id) REFERENCES benchmark_set(id);

ALTER TABLE benchmark_report ADD CONSTRAINT "FK_b6d01fc4c08cc31d7429c391419" FOREIGN KEY (cleared_by_id) REFERENCES person(id);

ALTER TABLE benchmark_set ADD CONSTRAINT "FK_bad67ab03b268ae1c8d514cbeee" FOREIGN KEY (mission_id) REFERENCES mission(id);

ALTER TABLE calendar_address ADD CONSTRAINT "FK_e19e2396ea051a6dac8cd346d5e" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE comment ADD CONSTRAINT "FK_8aa21186314ce53c5b61a0e8c93" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE comment ADD CONSTRAINT "FK_8ec441508bc5f3efc526e20b5b6" FOREIGN KEY (organization_id) REFERENCES organization(id);

ALTER TABLE comment ADD CONSTRAINT "FK_adf82e229d47684d8b6cb0fba94" FOREIGN KEY (activity_id) REFERENCES activity(id);

ALTER TABLE comment ADD CONSTRAINT "FK_f3a5d50a9812f4f4a03921497f7" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE commitment ADD CONSTRAINT "FK_4421ad706eecd19d85bcf39505c" FOREIGN KEY (pillar_id) REFERENCES pillar(id);

ALTER TABLE commitment ADD CONSTRAINT "FK_8950da317c8629f6b4df4456114" FOREIGN KEY (plan_id) REFERENCES plan(id);

ALTER TABLE cycle ADD CONSTRAINT "FK_9b05a5c2b3894193939af95b7f8" FOREIGN KEY (plan_id) REFERENCES plan(id);

ALTER TABLE cycle_extension ADD CONSTRAINT "FK_0c7c7dc2e2bf4f8a6d42a8dffd4" FOREIGN KEY (cycle_id) REFERENCES cycle(id);

ALTER TABLE cycle_extension ADD CONSTRAINT "FK_1e577b6dba4a8a97a9f2290d249" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE cycle_extension ADD CONSTRAINT "FK_ccac8ebe7728f69d5e36cfc8625" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE declaration ADD CONSTRAINT "FK_07adf7f5d01016ffa3c4001caa5" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE declaration ADD CONSTRAINT "FK_65551795d9d72f1335148f99d3c" FOREIGN KEY (activity_id) REFERENCES activity(id);

ALTER TABLE declaration ADD CONSTRAINT "FK_99a8b832778973b9a34b18f7be5" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE declaration ADD CONSTRAINT "FK_cedc29b9a416c6e5174e9fcb99f" FOREIGN KEY (update_id) REFERENCES update(id);

ALTER TABLE digest ADD CONSTRAINT "FK_222f4b6f7c1ddc9f28f2f047b61" FOREIGN KEY (mission_id) REFERENCES mission(id);

ALTER TABLE digest ADD CONSTRAINT "FK_c6154f33a10ffb0de72da394d64" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE document ADD CONSTRAINT "FK_e00fee1db29305faf58d8568095" FOREIGN KEY (report_id) REFERENCES benchmark_report(id);

ALTER TABLE due_change ADD CONSTRAINT "FK_7e975ddfb314267854ff471e26e" FOREIGN KEY (activity_id) REFERENCES activity(id);

ALTER TABLE due_change ADD CONSTRAINT "FK_bc29b734c9946f266e906e1431f" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE due_change ADD CONSTRAINT "FK_bcaddeb02ffc646391eb63881c3" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE erratum ADD CONSTRAINT "FK_010fc6edc39d8939140a7a549c5" FOREIGN KEY (update_id) REFERENCES update(id);

ALTER TABLE erratum ADD CONSTRAINT "FK_8b3da4f72189d424b7c7361a0e3" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE erratum ADD CONSTRAINT "FK_e188432d15865b700ebc06838c2" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE evidence ADD CONSTRAINT "FK_0ad8135ce47a38a493409a3c539" FOREIGN KEY (organization_id) REFERENCES organization(id);

ALTER TABLE evidence ADD CONSTRAINT "FK_17ee269718f10c97de510cd1ac8" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE evidence ADD CONSTRAINT "FK_3a6d77125a070f751ccfb7f0b2d" FOREIGN KEY (finding_id) REFERENCES finding(id);

ALTER TABLE evidence ADD CONSTRAINT "FK_53f6eb40ee78c39fc428928a8f0" FOREIGN KEY (update_id) REFERENCES update(id);

ALTER TABLE evidence ADD CONSTRAINT "FK_7edc7a2902543bb5bb9c875a1b6" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE evidence ADD CONSTRAINT "FK_c583415dc1859354a9d4b092f4c" FOREIGN KEY (activity_id) REFERENCES activity(id);

ALTER TABLE evidence ADD CONSTRAINT "FK_e6c5e379f417226a45ff28bea0f" FOREIGN KEY (upload_id) REFERENCES upload(id);

ALTER TABLE finding ADD CONSTRAINT "FK_3d2a1edeb8a1ca58ff3a64a936f" FOREIGN KEY (update_id) REFERENCES update(id);

ALTER TABLE finding ADD CONSTRAINT "FK_73d5f20cc462e7f6f754c06b0a7" FOREIGN KEY (activity_id) REFERENCES activity(id);

ALTER TABLE finding ADD CONSTRAINT "FK_7f545f46bbab2f2e733e868c62e" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE finding ADD CONSTRAINT "FK_c5e2254249cada448b6fd720b10" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE finding ADD CONSTRAINT "FK_e856bdfa74bd8d82b6acb0be426" FOREIGN KEY (organization_id) REFERENCES organization(id);

ALTER TABLE lead_change ADD CONSTRAINT "FK_0df80c97aef8928aec70962f223" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE lead_change ADD CONSTRAINT "FK_10c6ba774803e7c9758ba741898" FOREIGN KEY (to_organization_id) REFERENCES organization(id);

ALTER TABLE lead_change ADD CONSTRAINT "FK_2e6ed6ef703a9f9d3ddac68e539" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE lead_change ADD CONSTRAINT "FK_4b15b01c129f3292c6b4eb0c703" FOREIGN KEY (activity_id) REFERENCES activity(id);

ALTER TABLE lead_change ADD CONSTRAINT "FK_ff1d21088cf18bc0fbed197bb90" FOREIGN KEY (from_organization_id) REFERENCES organization(id);

ALTER TABLE letter ADD CONSTRAINT "FK_e4d111cfe7ffd294c1868cc5ffe" FOREIGN KEY (activity_id) REFERENCES activity(id);

ALTER TABLE mail ADD CONSTRAINT "FK_0d723a93182cd3c9515da1f20bf" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE mail ADD CONSTRAINT "FK_73a4334a150c223807c41cbb473" FOREIGN KEY (link_id) REFERENCES one_time_link(id);

ALTER TABLE mail ADD CONSTRAINT "FK_d636b084cdf4f33685b872be32d" FOREIGN KEY (digest_id) REFERENCES digest(id);

ALTER TABLE mail ADD CONSTRAINT "FK_de5845ce1b34105edfccb2c1add" FOREIGN KEY (mission_id) REFERENCES mission(id);

ALTER TABLE mail_preference ADD CONSTRAINT "FK_2c25577f1c9514db7b103101cae" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE mandate ADD CONSTRAINT "FK_55d96741c9368ae83e25e5292d2" FOREIGN KEY (plan_id) REFERENCES plan(id);

ALTER TABLE mandate ADD CONSTRAINT "FK_ce9d0836807fea8f6a1cc2bc24f" FOREIGN KEY (organization_id) REFERENCES organization(id);

ALTER TABLE mandate_extension ADD CONSTRAINT "FK_7d507cbed9253187f25a57cd4df" FOREIGN KEY (mandate_id) REFERENCES mandate(id);

ALTER TABLE mandate_extension ADD CONSTRAINT "FK_ca1c486d3858ddeb71e0fd1b269" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE mandate_extension ADD CONSTRAINT "FK_d536a3fd3a0546ed29a13606c8f" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE milestone ADD CONSTRAINT "FK_387f62ebc9333175671416eb5c8" FOREIGN KEY (activity_id) REFERENCES activity(id);

ALTER TABLE mutation ADD CONSTRAINT "FK_0e5b7fbffc818bd680799d05db0" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE one_time_link ADD CONSTRAINT "FK_847151f41e87fdf65b667cac44a" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE organization ADD CONSTRAINT "FK_15acafd6698ac846c6b6a6a50ec" FOREIGN KEY (parent_id) REFERENCES organization(id);

ALTER TABLE organization ADD CONSTRAINT "FK_43dc8873273afa8048337418a2c" FOREIGN KEY (mission_id) REFERENCES mission(id);

ALTER TABLE personal_token ADD CONSTRAINT "FK_d5f81c45affda134e2e1aa2c9fe" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE pillar ADD CONSTRAINT "FK_87c88763d9fa4aa8f9c0cc24ea8" FOREIGN KEY (plan_id) REFERENCES plan(id);

ALTER TABLE pillar ADD CONSTRAINT "FK_acbec33106b7b916e431266e396" FOREIGN KEY (lead_organization_id) REFERENCES organization(id);

ALTER TABLE pillar ADD CONSTRAINT "FK_fbdbc0d127821fcf4a216dadf4d" FOREIGN KEY (co_lead_organization_id) REFERENCES organization(id);

ALTER TABLE plan ADD CONSTRAINT "FK_453bd15f68cb0d33c4176590036" FOREIGN KEY (mission_id) REFERENCES mission(id);

ALTER TABLE plan ADD CONSTRAINT "FK_6b51230f8e2210324667c373bd3" FOREIGN KEY (parent_plan_id) REFERENCES plan(id);

ALTER TABLE plan_extension ADD CONSTRAINT "FK_769862c72fb20c4c78904c21e6a" FOREIGN KEY (plan_id) REFERENCES plan(id);

ALTER TABLE plan_extension ADD CONSTRAINT "FK_d864887610e2b91f64f65639665" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE plan_extension ADD CONSTRAINT "FK_ec3419db13837d1cea66f0e0293" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE plan_opening ADD CONSTRAINT "FK_6bd764c0437f5c953a5ab438dbb" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE plan_party ADD CONSTRAINT "FK_8500451b6a625afb1331d751ebf" FOREIGN KEY (plan_id) REFERENCES plan(id);

ALTER TABLE plan_party ADD CONSTRAINT "FK_a66819e371a22af09a43ad606b2" FOREIGN KEY (organization_id) REFERENCES organization(id);

ALTER TABLE post ADD CONSTRAINT "FK_2736189062621567c9e959fb6fa" FOREIGN KEY (mission_id) REFERENCES mission(id);

ALTER TABLE post ADD CONSTRAINT "FK_817e413ad1801b60b3b7095aa8a" FOREIGN KEY (organization_id) REFERENCES organization(id);

ALTER TABLE post_benchmark_set ADD CONSTRAINT "FK_ce884b800b20ace9a08eff6dc34" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE redaction ADD CONSTRAINT "FK_11d87df5f94feb3ccd66e410156" FOREIGN KEY (plan_id) REFERENCES plan(id);

ALTER TABLE redaction ADD CONSTRAINT "FK_1d679374064f79dd7f2dbfc9e6f" FOREIGN KEY (requested_post_id) REFERENCES post(id);

ALTER TABLE redaction ADD CONSTRAINT "FK_24b7d6826108156c1a28872a94f" FOREIGN KEY (mission_id) REFERENCES mission(id);

ALTER TABLE redaction ADD CONSTRAINT "FK_4aa0d47a3aaabf784c280629f9c" FOREIGN KEY (requested_by_id) REFERENCES person(id);

ALTER TABLE redaction ADD CONSTRAINT "FK_6d4e8400ab9525eee509e7693aa" FOREIGN KEY (activity_id) REFERENCES activity(id);

ALTER TABLE redaction ADD CONSTRAINT "FK_9845d9241f8de778094334b1477" FOREIGN KEY (decided_by_id) REFERENCES person(id);

ALTER TABLE redaction ADD CONSTRAINT "FK_df18270ffed7a48fb5a848fec29" FOREIGN KEY (decided_post_id) REFERENCES post(id);

ALTER TABLE reminder ADD CONSTRAINT "FK_364c3a1ec46e3cf9833b8358985" FOREIGN KEY (plan_id) REFERENCES plan(id);

ALTER TABLE reminder ADD CONSTRAINT "FK_7690378b590e1ff351659cb29a3" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE reminder ADD CONSTRAINT "FK_869b65fcb226ae585d531e8f4fc" FOREIGN KEY (activity_id) REFERENCES activity(id);

ALTER TABLE reminder ADD CONSTRAINT "FK_a5f459c614fbc1bc338bd572c58" FOREIGN KEY (digest_id) REFERENCES digest(id);

ALTER TABLE reminder ADD CONSTRAINT "FK_fcf926ceecbcf8231e7033fc8af" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE reminder_policy ADD CONSTRAINT "FK_cfe7a5371fccf1fe0c968af569d" FOREIGN KEY (plan_id) REFERENCES plan(id);

ALTER TABLE reply ADD CONSTRAINT "FK_26661bdd4c8727e914b5f2b10b5" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE reply ADD CONSTRAINT "FK_79da532c55562b6a8a9be8cc044" FOREIGN KEY (organization_id) REFERENCES organization(id);

ALTER TABLE reply ADD CONSTRAINT "FK_838b8dcfd34fca820a3cfdf7229" FOREIGN KEY (finding_id) REFERENCES finding(id);

ALTER TABLE reply ADD CONSTRAINT "FK_8808cb2b85ade0fc899d2edf0eb" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE report_date ADD CONSTRAINT "FK_76fda1896e1d8d2ee34994eb0ee" FOREIGN KEY (set_id) REFERENCES benchmark_set(id);

ALTER TABLE report_date_move ADD CONSTRAINT "FK_025c38f4def99391e681556ff4d" FOREIGN KEY (report_date_id) REFERENCES report_date(id);

ALTER TABLE report_date_move ADD CONSTRAINT "FK_a79ae7bba0561100bf2725e3edb" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE report_date_move ADD CONSTRAINT "FK_d36715b13de9387b1bc0a101aab" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE sign_in_account ADD CONSTRAINT "FK_1c00163c11a60eb38471fe95c0d" FOREIGN KEY (user_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE sign_in_recovery_code ADD CONSTRAINT "FK_5bc4346d86d93f10edb829a948d" FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE sign_in_session ADD CONSTRAINT "FK_1e8e72178539313d51c85096132" FOREIGN KEY (user_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE sign_in_step ADD CONSTRAINT "FK_347578bb7d428779c91700f807a" FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE sign_in_two_factor ADD CONSTRAINT "FK_e45badff7ae8f8ba074c42a57d2" FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

ALTER TABLE snooze ADD CONSTRAINT "FK_0120dfcb5281b8dedb075248487" FOREIGN KEY (ended_person_id) REFERENCES person(id);

ALTER TABLE snooze ADD CONSTRAINT "FK_322f01a313c2ae77d0492d9c63f" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE snooze ADD CONSTRAINT "FK_8f9cd4aa2b14250752e9d6cfcc8" FOREIGN KEY (activity_id) REFERENCES activity(id);

ALTER TABLE snooze ADD CONSTRAINT "FK_e1b110d08f7fba3b4d5bd3f447f" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE tenure ADD CONSTRAINT "FK_6b4f7404c96ef0402594ba1f6bf" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE tenure ADD CONSTRAINT "FK_da03555fb671ec5d7f209412dac" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE update ADD CONSTRAINT "FK_03810e389a2585181ff3e7a95eb" FOREIGN KEY (proposed_lead_organization_id) REFERENCES organization(id);

ALTER TABLE update ADD CONSTRAINT "FK_0d1fac2c21fc594e91afadf4126" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE update ADD CONSTRAINT "FK_16b8844d40e49afaf902c8ff52a" FOREIGN KEY (organization_id) REFERENCES organization(id);

ALTER TABLE update ADD CONSTRAINT "FK_496c04c17ee1d8ea0e1936db6df" FOREIGN KEY (recorded_for_organization_id) REFERENCES organization(id);

ALTER TABLE update ADD CONSTRAINT "FK_6c124efacbf83b9893c8c3fe29a" FOREIGN KEY (accepted_by_post_id) REFERENCES post(id);

ALTER TABLE update ADD CONSTRAINT "FK_8f8d12615020621bc59c4fd5fd3" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE update ADD CONSTRAINT "FK_9574e4b2068d3b3407acc2cfd8a" FOREIGN KEY (activity_id) REFERENCES activity(id);

ALTER TABLE update ADD CONSTRAINT "FK_ad61cbd3e73acb5d3c3fa6189ee" FOREIGN KEY (returned_by_post_id) REFERENCES post(id);

ALTER TABLE update ADD CONSTRAINT "FK_d41368c2392a87bd07e0044929d" FOREIGN KEY (cycle_id) REFERENCES cycle(id);

ALTER TABLE upload ADD CONSTRAINT "FK_2cd065dc4b793795297826728b8" FOREIGN KEY (organization_id) REFERENCES organization(id);

ALTER TABLE upload ADD CONSTRAINT "FK_37294955b39eb70e2f4b78b1de0" FOREIGN KEY (confirmed_by_post_id) REFERENCES post(id);

ALTER TABLE upload ADD CONSTRAINT "FK_47bf02a79c9cf6ba9df0a078dd0" FOREIGN KEY (person_id) REFERENCES person(id);

ALTER TABLE upload ADD CONSTRAINT "FK_827478f20629af86b4d430d443e" FOREIGN KEY (confirmed_by_id) REFERENCES person(id);

ALTER TABLE upload ADD CONSTRAINT "FK_a5987c48721778334e22b688f1b" FOREIGN KEY (post_id) REFERENCES post(id);

ALTER TABLE upload_chunk ADD CONSTRAINT "FK_2074017e9321580adc0f4ea96f9" FOREIGN KEY (upload_id) REFERENCES upload(id);

CREATE INDEX access_activity_idx ON public.access USING btree (activity_id, number);

CREATE INDEX access_plan_idx ON public.access USING btree (plan_id, number);

CREATE INDEX access_subject_idx ON public.access USING btree (subject_id, number);

CREATE INDEX activity_due_idx ON public.activity USING btree (due_on);

CREATE INDEX activity_lead_idx ON public.activity USING btree (lead_organization_id);

CREATE INDEX activity_open_due_idx ON public.activity USING btree (due_on) WHERE (status <> ALL (ARRAY['completed'::text, 'discontinued'::text]));

CREATE INDEX activity_pillar_idx ON public.activity USING btree (pillar_id);

CREATE INDEX activity_support_organization_idx ON public.activity_support USING btree (organization_id);

CREATE INDEX activity_unverified_idx ON public.activity USING btree (plan_id) WHERE ((status = 'completed'::text) AND (verification IS NULL));

CREATE INDEX comment_activity_idx ON public.comment USING btree (activity_id);

CREATE INDEX commitment_plan_idx ON public.commitment USING btree (plan_id);

CREATE INDEX cycle_closes_idx ON public.cycle USING btree (closes_on);

CREATE INDEX cycle_extension_cycle_idx ON public.cycle_extension USING btree (cycle_id);

CREATE UNIQUE INDEX cycle_one_open_idx ON public.cycle USING btree (plan_id) WHERE (state = 'open'::text);

CREATE INDEX cycle_open_due_idx ON public.cycle USING btree (due_on) WHERE (state = 'open'::text);

CREATE INDEX declaration_update_idx ON public.declaration USING btree (update_id);

CREATE INDEX digest_due_idx ON public.digest USING btree (due_at) WHERE (state = 'planned'::text);

CREATE INDEX digest_sent_idx ON public.digest USING btree (person_id, sent_at) WHERE (state = 'sent'::text);

CREATE INDEX digest_suppressed_idx ON public.digest USING btree (due_at) WHERE (state = 'suppressed'::text);

CREATE INDEX document_sealed_idx ON public.document USING btree (sealed);

CREATE INDEX due_change_activity_idx ON public.due_change USING btree (activity_id);

CREATE INDEX erratum_update_idx ON public.erratum USING btree (update_id);

CREATE INDEX evidence_activity_idx ON public.evidence USING btree (activity_id);

CREATE INDEX evidence_finding_idx ON public.evidence USING btree (finding_id);

CREATE INDEX evidence_update_idx ON public.evidence USING btree (update_id);

CREATE UNIQUE INDEX evidence_upload_idx ON public.evidence USING btree (upload_id);

CREATE INDEX fact_activity_idx ON public.fact USING btree (activity_id, number);

CREATE INDEX fact_plan_idx ON public.fact USING btree (plan_id, number);

CREATE INDEX finding_unverified_idx ON public.finding USING btree (recorded_on) WHERE (finding <> 'verified'::text);

CREATE INDEX finding_update_idx ON public.finding USING btree (update_id);

CREATE INDEX finding_verified_idx ON public.finding USING btree (recorded_at) WHERE (finding = 'verified'::text);

CREATE INDEX lead_change_activity_idx ON public.lead_change USING btree (activity_id);

CREATE INDEX letter_unmade_idx ON public.letter USING btree (requested_at) WHERE ((made_at IS NULL) AND (failure IS NULL));

CREATE INDEX mail_created_idx ON public.mail USING btree (created_at, id);

CREATE INDEX mail_failed_idx ON public.mail USING btree (failed_at) WHERE (failed_at IS NOT NULL);

CREATE INDEX mail_link_idx ON public.mail USING btree (link_id);

CREATE INDEX mail_person_idx ON public.mail USING btree (person_id);

CREATE INDEX mail_undelivered_idx ON public.mail USING btree (next_attempt_at) WHERE ((delivered_at IS NULL) AND (failed_at IS NULL) AND (suppressed_at IS NULL));

CREATE INDEX mandate_extension_mandate_idx ON public.mandate_extension USING btree (mandate_id);

CREATE INDEX mandate_organization_idx ON public.mandate USING btree (organization_id);

CREATE INDEX milestone_activity_idx ON public.milestone USING btree (activity_id);

CREATE INDEX milestone_open_due_idx ON public.milestone USING btree (due_on) WHERE (done_on IS NULL);

CREATE INDEX one_time_link_person_idx ON public.one_time_link USING btree (person_id, created_at);

CREATE INDEX organization_parent_idx ON public.organization USING btree (parent_id);

CREATE INDEX personal_token_person_idx ON public.personal_token USING btree (person_id);

CREATE INDEX pillar_co_lead_idx ON public.pillar USING btree (co_lead_organization_id);

CREATE INDEX pillar_lead_idx ON public.pillar USING btree (lead_organization_id);

CREATE INDEX plan_extension_plan_idx ON public.plan_extension USING btree (plan_id);

CREATE INDEX plan_mission_idx ON public.plan USING btree (mission_id);

CREATE INDEX plan_party_organization_idx ON public.plan_party USING btree (organization_id);

CREATE INDEX post_mission_idx ON public.post USING btree (mission_id, kind);

CREATE INDEX post_organization_idx ON public.post USING btree (organization_id);

CREATE INDEX redaction_plan_idx ON public.redaction USING btree (plan_id);

CREATE INDEX reminder_activity_idx ON public.reminder USING btree (activity_id, local_date);

CREATE INDEX reminder_digest_idx ON public.reminder USING btree (digest_id);

CREATE INDEX reminder_escalated_idx ON public.reminder USING btree (subject_id) WHERE ((state = 'sent'::text) AND (rule = ANY (ARRAY['co_lead_after_14'::text, 'coordinator_after_30'::text, 'post_vacant'::text])));

CREATE INDEX reminder_plan_idx ON public.reminder USING btree (plan_id, local_date, id);

CREATE INDEX reply_finding_idx ON public.reply USING btree (finding_id);

CREATE INDEX report_date_move_date_idx ON public.report_date_move USING btree (report_date_id);

CREATE INDEX sign_in_account_person_idx ON public.sign_in_account USING btree (user_id);

CREATE INDEX sign_in_failure_idx ON public.sign_in_failure USING btree (account, source, at);

CREATE INDEX sign_in_failure_source_idx ON public.sign_in_failure USING btree (source, at);

CREATE INDEX sign_in_session_person_idx ON public.sign_in_session USING btree (user_id);

CREATE INDEX sign_in_step_person_idx ON public.sign_in_step USING btree (person_id);

CREATE INDEX sign_in_verification_identifier_idx ON public.sign_in_verification USING btree (identifier);

CREATE INDEX snooze_activity_idx ON public.snooze USING btree (activity_id, started_at);

CREATE UNIQUE INDEX snooze_running_key ON public.snooze USING btree (activity_id, post_id) WHERE (ended_at IS NULL);

CREATE INDEX tenure_person_idx ON public.tenure USING btree (person_id);

CREATE INDEX tenure_post_idx ON public.tenure USING btree (post_id);

CREATE INDEX update_accepted_idx ON public.update USING btree (accepted_at) WHERE (state = 'accepted'::text);

CREATE INDEX update_cycle_idx ON public.update USING btree (cycle_id);

CREATE UNIQUE INDEX update_one_open_idx ON public.update USING btree (activity_id) WHERE (state = ANY (ARRAY['draft'::text, 'returned'::text]));

CREATE UNIQUE INDEX update_one_submitted_idx ON public.update USING btree (activity_id) WHERE (state = 'submitted'::text);

CREATE INDEX update_waiting_idx ON public.update USING btree (activity_id) WHERE (state = ANY (ARRAY['submitted'::text, 'returned'::text]));

CREATE INDEX upload_unattached_idx ON public.upload USING btree (kept_at) WHERE (NOT attached);

CREATE OR REPLACE FUNCTION public.access_hash(a access)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
     SELECT encode(sha256(convert_to((jsonb_build_array(
       a.number, extract(epoch FROM a.at)::numeric(20, 3)::text, a.name, a.person_id, a.post_id, a.source, a.subject_type,
       a.subject_id, a.plan_id, a.detail, a.previous_hash) || CASE WHEN a.activity_id IS NULL THEN '[]'::jsonb
       ELSE jsonb_build_array(a.activity_id) END)::text, 'UTF8')), 'hex')
   $function$;

CREATE OR REPLACE FUNCTION public.append_access(item jsonb)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
   DECLARE
     one jsonb;
     row access;
     last_number bigint;
     last_hash text;
   BEGIN
     PERFORM pg_advisory_xact_lock(7417, 2);
     SELECT number, hash INTO last_number, last_hash FROM access ORDER BY number DESC LIMIT 1;
     last_number := coalesce(last_number, 0);
     last_hash := coalesce(last_hash, repeat('0', 64));
     FOR one IN SELECT value FROM jsonb_array_elements(
       CASE WHEN jsonb_typeof(item) = 'array' THEN item ELSE jsonb_build_array(item) END) LOOP
       last_number := last_number + 1;
       row := jsonb_populate_record(NULL::access, one);
       row.number := last_number;
       row.previous_hash := last_hash;
       row.hash := access_hash(row);
       INSERT INTO access SELECT row.*;
       last_hash := row.hash;
     END LOOP;
     RETURN last_number;
   END $function$;

CREATE OR REPLACE FUNCTION public.append_facts(facts jsonb)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
   DECLARE
     item jsonb;
     row fact;
     last_number bigint;
     last_hash text;
     salt text;
   BEGIN
     PERFORM pg_advisory_xact_lock(7417, 1);
     SELECT number, hash INTO last_number, last_hash FROM fact ORDER BY number DESC LIMIT 1;
     last_number := coalesce(last_number, 0);
     last_hash := coalesce(last_hash, repeat('0', 64));
     FOR item IN SELECT value FROM jsonb_array_elements(facts) LOOP
       last_number := last_number + 1;
       salt := gen_random_uuid()::text || gen_random_uuid()::text;
       row := jsonb_populate_record(NULL::fact, item);
       row.number := last_number;
       row.concerned_organization_ids := coalesce(item -> 'concerned_organization_ids', '[]'::jsonb);
       row.digest_before := value_digest(nullif(item -> 'before', 'null'::jsonb), salt);
       row.digest_after := value_digest(nullif(item -> 'after', 'null'::jsonb), salt);
       row.previous_hash := last_hash;
       row.hash := fact_hash(row);
       INSERT INTO fact SELECT row.*;
       INSERT INTO fact_value (number, before, after, salt)
         VALUES (row.number, nullif(item -> 'before', 'null'::jsonb), nullif(item -> 'after', 'null'::jsonb), salt);
       last_hash := row.hash;
     END LOOP;
     PERFORM pg_notify('jalon_fact', last_number::text);
     RETURN last_number;
   END $function$;

CREATE OR REPLACE FUNCTION public.count_moves()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
   BEGIN
     NEW.times_moved := OLD.times_moved + 1;
     NEW.moved_at := now();
     RETURN NEW;
   END $function$;

CREATE OR REPLACE FUNCTION public.fact_hash(f fact)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
     SELECT encode(sha256(convert_to(jsonb_build_array(
       f.number, extract(epoch FROM f.at)::numeric(20, 3)::text, f.name, f.person_id, f.post_id, f.source, f.subject_type,
       f.subject_id, f.mission_id, f.plan_id, f.activity_id, f.sensitivity, f.audience,
       f.concerned_organization_ids, f.digest_before, f.digest_after, f.previous_hash)::text, 'UTF8')), 'hex')
   $function$;

CREATE OR REPLACE FUNCTION public.known_zone(zone text)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
AS $function$
   BEGIN
     PERFORM now() AT TIME ZONE zone;
     RETURN coalesce(zone, 'UTC');
   EXCEPTION WHEN invalid_parameter_value THEN
     RETURN 'UTC';
   END $function$;

CREATE OR REPLACE FUNCTION public.mark_attached()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
   BEGIN
     IF TG_OP <> 'INSERT' AND OLD.upload_id IS NOT NULL THEN
       UPDATE upload SET attached = false WHERE id = OLD.upload_id;
     END IF;
     IF TG_OP <> 'DELETE' AND NEW.upload_id IS NOT NULL THEN
       UPDATE upload SET attached = true WHERE id = NEW.upload_id;
     END IF;
     RETURN NULL;
   END $function$;

CREATE OR REPLACE FUNCTION public.only_erases(old jsonb, new jsonb, mark text)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$
   BEGIN
     IF old IS NOT DISTINCT FROM new THEN RETURN true; END IF;
     IF old IS NULL OR new IS NULL OR jsonb_typeof(old) <> jsonb_typeof(new) THEN RETURN false; END IF;
     CASE jsonb_typeof(old)
       WHEN 'string' THEN
         RETURN text_only_erases(old #>> '{}', new #>> '{}', mark);
       WHEN 'array' THEN
         RETURN jsonb_array_length(old) = jsonb_array_length(new) AND NOT EXISTS (
           SELECT 1 FROM jsonb_array_elements(old) WITH ORDINALITY o(value, place)
             JOIN jsonb_array_elements(new) WITH ORDINALITY n(value, place) USING (place)
            WHERE NOT only_erases(o.value, n.value, mark));
       WHEN 'object' THEN
         RETURN NOT EXISTS (
           SELECT 1 FROM jsonb_each(old) o(key, value) FULL JOIN jsonb_each(new) n(key, value) USING (key)
            WHERE o.value IS NULL OR n.value IS NULL OR NOT only_erases(o.value, n.value, mark));
       ELSE
         RETURN false;
     END CASE;
   END $function$;

CREATE OR REPLACE FUNCTION public.redact_values(redaction uuid, fact_number bigint, new_before jsonb, new_after jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
   DECLARE
     asked redaction;
     kept fact_value;
   BEGIN
     SELECT r.* INTO asked FROM redaction r WHERE r.id = redact_values.redaction AND r.state = 'confirmed'
        AND r.key IS NOT NULL AND r.tombstone IS NOT NULL AND r.decided_by_id <> r.requested_by_id
        AND r.decided_side <> r.requested_side;
     IF NOT FOUND THEN
       RAISE EXCEPTION 'No redaction is being carried out under %', redact_values.redaction
         USING ERRCODE = 'insufficient_privilege';
     END IF;
     PERFORM 1 FROM fact f WHERE f.number = fact_number AND (f.plan_id = asked.plan_id
       OR (f.plan_id IS NULL AND f.mission_id = asked.mission_id AND f.name ~ '^(report|assessment|document)[.]')
       OR (f.subject_type = 'upload' AND EXISTS (SELECT 1 FROM evidence e JOIN activity a ON a.id = e.activity_id
             WHERE e.upload_id = f.subject_id AND a.plan_id = asked.plan_id)));
     IF NOT FOUND THEN
       RAISE EXCEPTION 'Fact % is not of the plan of this redaction', fact_number
         USING ERRCODE = 'insufficient_privilege';
     END IF;
     SELECT v.* INTO kept FROM fact_value v WHERE v.number = fact_number FOR UPDATE;
     IF NOT (only_erases(kept.before, new_before, asked.tombstone)
         AND only_erases(kept.after, new_after, asked.tombstone)) THEN
       RAISE EXCEPTION 'A redaction takes words out and changes nothing else: fact %', fact_number
         USING ERRCODE = 'insufficient_privilege';
     END IF;
     UPDATE fact_value v SET before = new_before, after = new_after, salt = NULL, redaction_id = asked.id
      WHERE v.number = fact_number;
   END $function$;

CREATE OR REPLACE FUNCTION public.refuse_rewriting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
   BEGIN
     RAISE EXCEPTION 'The audit trail is append-only: % on % is refused', TG_OP, TG_TABLE_NAME
       USING ERRCODE = 'insufficient_privilege';
   END $function$;

CREATE OR REPLACE FUNCTION public.text_only_erases(old text, new text, mark text)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$
   DECLARE
     pieces text[] := string_to_array(new, mark);
     rest text := old;
     place integer;
   BEGIN
     IF old = new THEN RETURN true; END IF;
     IF cardinality(pieces) < 2 OR NOT starts_with(old, pieces[1]) THEN RETURN false; END IF;
     rest := substr(rest, length(pieces[1]) + 1);
     FOR i IN 2 .. cardinality(pieces) - 1 LOOP
       place := strpos(rest, pieces[i]);
       IF place = 0 THEN RETURN false; END IF;
       rest := substr(rest, place + length(pieces[i]));
     END LOOP;
     RETURN length(rest) >= length(pieces[cardinality(pieces)])
       AND right(rest, length(pieces[cardinality(pieces)])) = pieces[cardinality(pieces)];
   END $function$;

CREATE OR REPLACE FUNCTION public.value_digest(v jsonb, salt text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
     SELECT encode(sha256(convert_to(coalesce(salt, '') || v::text, 'UTF8')), 'hex')
   $function$;

CREATE TRIGGER access_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.access FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER cycle_moves BEFORE UPDATE ON public.cycle FOR EACH ROW WHEN ((old.due_on IS DISTINCT FROM new.due_on)) EXECUTE FUNCTION count_moves();

CREATE TRIGGER evidence_attaches AFTER INSERT OR DELETE OR UPDATE OF upload_id ON public.evidence FOR EACH ROW EXECUTE FUNCTION mark_attached();

CREATE TRIGGER fact_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.fact FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER report_date_moves BEFORE UPDATE ON public.report_date FOR EACH ROW WHEN ((old.due_on IS DISTINCT FROM new.due_on)) EXECUTE FUNCTION count_moves();

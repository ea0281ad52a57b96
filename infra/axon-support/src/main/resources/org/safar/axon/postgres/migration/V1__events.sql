-- The history of the exchange. Nothing in it is ever changed or taken away: the services may add and read, no more.
-- payload and metadata are bytea, not jsonb: jsonb would reorder what is hashed, and the database has no business in it.

CREATE TABLE event (
    position    bigint      NOT NULL PRIMARY KEY CHECK (position > 0),
    thing       text        NOT NULL COLLATE "C",
    sequence    bigint      NOT NULL CHECK (sequence >= 0),
    event_id    uuid        NOT NULL,
    thing_type  text        NOT NULL,
    name        text        NOT NULL,
    revision    text        NOT NULL,
    payload     bytea       NOT NULL,
    metadata    bytea       NOT NULL,
    received    text        NOT NULL COLLATE "C"
                CHECK (received ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$'),
    received_at timestamptz NOT NULL,
    CONSTRAINT event_thing_sequence UNIQUE (thing, sequence),
    CONSTRAINT event_event_id UNIQUE (event_id)
);
CREATE INDEX event_received_at ON event (received_at, position);

-- One row, taken by whoever appends until the commit: positions come in the order of commits and without a gap.
CREATE TABLE event_head (
    only_one    boolean     NOT NULL PRIMARY KEY DEFAULT true CHECK (only_one),
    position    bigint      NOT NULL CHECK (position >= 0),
    received_at timestamptz NOT NULL
);
INSERT INTO event_head (position, received_at) VALUES (0, '-infinity');

CREATE FUNCTION event_head_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.position <= OLD.position OR NEW.received_at < OLD.received_at THEN
        RAISE EXCEPTION 'the head of the history only moves forward';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER event_head_only_grows BEFORE UPDATE ON event_head
    FOR EACH ROW EXECUTE FUNCTION event_head_only_grows();

-- Rights hang on two roles nobody can log in with; who runs a service is a member of one of them. A database where the owner
-- may not make roles has them made beforehand.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'safar_writer') THEN CREATE ROLE safar_writer NOLOGIN; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'safar_reader') THEN CREATE ROLE safar_reader NOLOGIN; END IF;
END $$;

GRANT USAGE ON SCHEMA safar TO safar_writer, safar_reader;
GRANT SELECT, INSERT ON event TO safar_writer;
GRANT SELECT, UPDATE (position, received_at) ON event_head TO safar_writer;
GRANT SELECT ON event, event_head TO safar_reader;

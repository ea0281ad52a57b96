-- Envelopes on their way from hub to hub, beside the history and never in it. Sealed by the sender to the receiver's key: nobody
-- here can open one. A row is taken away when it is fetched, and when its time is over.

CREATE TABLE sealed_envelope (
    referral    text        NOT NULL COLLATE "C",
    digest      text        NOT NULL COLLATE "C" CHECK (digest ~ '^[0-9a-f]{64}$'),
    key         text        NOT NULL COLLATE "C",
    sealed      text        NOT NULL CHECK (length(sealed) <= 65536),
    held_until  date        NOT NULL,
    PRIMARY KEY (referral, digest)
);
CREATE INDEX sealed_envelope_held_until ON sealed_envelope (held_until);

GRANT SELECT, INSERT, DELETE ON sealed_envelope TO safar_writer;

-- Which secret the ids of this history are made with: its fingerprint, noted once. A service with another secret does not start.

CREATE TABLE secret_fingerprint (
    secret      text        NOT NULL PRIMARY KEY COLLATE "C",
    fingerprint text        NOT NULL COLLATE "C" CHECK (fingerprint ~ '^[0-9a-f]{64}$')
);

GRANT SELECT, INSERT ON secret_fingerprint TO safar_writer;

package org.safar.mongo;

/** The ways in which a MongoDB is found, in this order. */
public enum MongoKind {
    /** Run by somebody else, named by SAFAR_MONGODB_URI. */
    SERVER("the MongoDB of SAFAR_MONGODB_URI", true),
    /** A {@code mongod} on the PATH, started on a private port. */
    STARTED("a mongod started here", true),
    /** mongo-java-server inside this JVM: nothing to install, nothing kept; the views are folded again at start. */
    MEMORY("mongo-java-server in memory", false);

    private final String words;
    private final boolean keeps;

    MongoKind(String words, boolean keeps) {
        this.words = words;
        this.keeps = keeps;
    }

    /** In words, for logs and test reports. */
    public String words() {
        return words;
    }

    /** Whether views are still there after a restart. */
    public boolean keeps() {
        return keeps;
    }
}

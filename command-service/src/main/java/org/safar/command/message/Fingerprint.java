package org.safar.command.message;

import java.io.IOException;
import java.util.Optional;

/** Where it is noted which secret a store's ids are made with: once, by whoever begins it. */
public interface Fingerprint {

    /** Empty where the store has not begun. */
    Optional<String> noted() throws IOException;

    /**
     * Notes it where none is noted.
     *
     * @param mine SHA-256 in hex
     * @return the one that is noted now
     */
    String note(String mine) throws IOException;
}

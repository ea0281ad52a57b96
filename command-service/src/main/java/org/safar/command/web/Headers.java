package org.safar.command.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Ids;
import org.safar.kernel.Malformed;
import org.safar.web.Problems;

/** Headers that hold a UUID of the sender's. */
final class Headers {
    static final String SUBMISSION_ID = "Submission-Id";
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private Headers() {}

    /** The UUID, in quotes or without them; none where the header is not there. */
    static @Nullable UUID uuid(String name, @Nullable String value) {
        if (value == null) return null;
        try {
            return Ids.uuid(value.replaceFirst("^\"(.*)\"$", "$1"));
        } catch (Malformed _) {
            throw Problems.invalidParameter(name, "a UUID in small letters");
        }
    }
}

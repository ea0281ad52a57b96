package org.safar.query.view;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;

/** What a failure says about the MongoDB behind the views. */
public final class Away {
    private Away() {}

    /** Whether MongoDB does not answer, or is electing: the same question may be answered later. */
    public static boolean views(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case MongoSocketException _,
                        MongoTimeoutException _,
                        MongoConnectionPoolClearedException _,
                        MongoNotPrimaryException _,
                        MongoNodeIsRecoveringException _ -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}

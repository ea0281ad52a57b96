package org.safar.command.appender;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safar.kernel.HubId;
import org.safar.kernel.SubmissionId;

/** 200 small submissions, always the same ones: what was cut is sent again. */
final class Deliveries {
    static final int SUBMISSIONS = 200;
    static final int MESSAGES = 5;

    private Deliveries() {}

    static SubmissionId submission(int number) {
        return new SubmissionId(HubId.values()[number % HubId.values().length], uuid("submission " + number));
    }

    static List<Entry.Reported> of(int number) {
        var submission = submission(number);
        var messages = new ArrayList<Entry.Reported>();
        for (var line = 1; line <= MESSAGES; line++) {
            var index = number * MESSAGES + line;
            var kind = index % 9 == 0 ? Wish.Kind.STORE_THREE : Wish.Kind.STORE;
            messages.add(Reports.message(submission, line, Reports.thing(index % 61), kind, message(number, line)));
        }
        return messages;
    }

    static UUID message(int number, int line) {
        return uuid("message " + number + "/" + line);
    }

    static int events(int number, int line) {
        return (number * MESSAGES + line) % 9 == 0 ? 3 : 1;
    }

    private static UUID uuid(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}

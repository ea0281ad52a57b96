package org.safar.command.running;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** 200 small submissions, always the same ones: what was cut is sent again. */
final class Deliveries {
    static final int SUBMISSIONS = 200;
    static final int MESSAGES = 5;
    private static final int SHARED = 20;

    private Deliveries() {}

    static UUID submission(int number) {
        return Wire.id("submission " + number);
    }

    static UUID message(int number, int line) {
        return Wire.id("message " + number + "/" + line);
    }

    /** Cases that several submissions tell about. */
    static List<String> sharedCases() {
        var lines = new ArrayList<String>();
        for (var number = 0; number < SHARED; number++) {
            var shared = "KZ-shared-" + number;
            lines.add(Wire.message(Wire.id(shared), shared, "report-suspicion", Wire.SUSPICION));
        }
        return lines;
    }

    /** New cases, some in three steps, and in the end something about one that others tell about as well. */
    static List<String> of(int number) {
        var lines = new ArrayList<String>();
        for (var line = 1; line < MESSAGES; line++) {
            var id = message(number, line);
            var reference = "KZ-" + number + "-" + line;
            lines.add(
                    events(number, line) == 3
                            ? Wire.threeSteps(id, reference)
                            : Wire.message(id, reference, "report-suspicion", Wire.SUSPICION));
        }
        lines.add(Wire.message(
                message(number, MESSAGES),
                "KZ-shared-" + number % SHARED,
                "2025-%02d-%02d".formatted(number / 28 + 1, number % 28 + 1),
                "screen-person",
                Wire.SCREENING));
        return lines;
    }

    /** How many events the message stores. */
    static int events(int number, int line) {
        return line < MESSAGES && (number * MESSAGES + line) % 9 == 0 ? 3 : 1;
    }
}

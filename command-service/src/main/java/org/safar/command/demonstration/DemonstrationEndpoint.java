package org.safar.command.demonstration;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.RefusalCode;
import org.safar.web.AllowedFor;
import org.safar.web.Problems;
import org.safar.web.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an operator moves a demonstration's clock forward. */
@RestController
@RequestMapping("/api/demonstration/clock")
final class DemonstrationEndpoint {
    private static final String PRESENT = "present";

    private final ReceptionClock clock;
    private final List<BeforeClockMoves> before;

    DemonstrationEndpoint(ReceptionClock clock, List<BeforeClockMoves> before) {
        this.clock = clock;
        this.before = before;
    }

    /** @param to an instant, or {@code present}, after which it cannot be moved back */
    record Move(@Nullable String to) {}

    /** @param now what events are stamped with */
    record Shown(Instant now, boolean present) {}

    @AllowedFor(Role.OPERATOR)
    @GetMapping
    Shown show() {
        return new Shown(clock.instant(), clock.inThePresent());
    }

    @AllowedFor(Role.OPERATOR)
    @PostMapping
    Shown move(@RequestBody Move move) {
        if (move.to() == null) throw Problems.refused(RefusalCode.MISSING_FIELD, "/to", null);
        if (!clock.inThePresent()) before.forEach(BeforeClockMoves::beforeClockMoves);
        if (PRESENT.equals(move.to())) clock.moveToPresent();
        else clock.moveTo(instant(move.to()));
        return show();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw Problems.refused(RefusalCode.INVALID_DATE, "/to", "an instant, or present");
        }
    }
}

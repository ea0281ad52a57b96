package org.safar.command.appender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.ShelterBook.Guest;
import org.safar.kernel.CaseId;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ShelterStay;
import org.safar.kernel.victimcase.ShelterStay.Bed;

/** What is found by day is what a look at every stay finds. */
class StaysTest {
    private static final ProviderCode HOUSE = new ProviderCode("KZ-HOUSE");

    private final Random random = new Random(7);

    @Test
    void finds_on_a_day_whom_a_look_at_all_finds() {
        var stays = new Stays();
        var all = new ArrayList<Guest>();
        for (var number = 1; number <= 3000; number++) {
            var guest = guest(number, date(), random.nextInt(4) == 0 ? null : date());
            stays.add(guest);
            all.add(guest);
            if (random.nextInt(3) == 0) stays.remove(all.remove(random.nextInt(all.size())));
        }
        var found = 0;
        for (var asked = 0; asked < 500; asked++) {
            var day = date();
            List<Guest> there =
                    all.stream().filter(guest -> guest.stay().isThere(day)).toList();
            assertThat(stays.on(day)).as(day.toString()).containsExactlyInAnyOrderElementsOf(there);
            found += there.size();
        }
        assertThat(found).isGreaterThan(1000);
    }

    /** Some of 2025 and 2026, one in ten coarser than a day, some not recorded. */
    private PartialDate date() {
        return switch (random.nextInt(40)) {
            case 0 -> PartialDate.NOT_RECORDED;
            case 1 -> new PartialDate(2025 + random.nextInt(2), 0, 0);
            case 2, 3 -> new PartialDate(2025 + random.nextInt(2), 1 + random.nextInt(12), 0);
            default -> new PartialDate(2025 + random.nextInt(2), 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }

    private static Guest guest(int number, PartialDate from, @Nullable PartialDate end) {
        var id = CaseId.parse("%032x".formatted(number));
        return new Guest(id, number, new ShelterStay(2, HOUSE, from, end, null, Bed.MAN));
    }
}

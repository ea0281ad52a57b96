package org.safar.command.message;

import static org.safar.kernel.RefusalCode.DATE_IN_FUTURE;
import static org.safar.kernel.RefusalCode.RECORDED_IN_FUTURE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.time.PartialDate;

/** What happened, was recorded, was received: in this order, as far as clocks can be trusted. */
final class Dates {
    /** How far a hub's clock may run ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final Map<HubId, ZoneId> ZONES = Map.of(
            HubId.KZ, ZoneId.of("Asia/Almaty"),
            HubId.KG, ZoneId.of("Asia/Bishkek"),
            HubId.TJ, ZoneId.of("Asia/Dushanbe"),
            HubId.TM, ZoneId.of("Asia/Ashgabat"),
            HubId.UZ, ZoneId.of("Asia/Tashkent"));

    private Dates() {}

    static void recorded(Instant recordedAt, Instant now) {
        Unreadable.unless(!recordedAt.isAfter(now.plus(AHEAD)), RECORDED_IN_FUTURE, "/recordedAt");
    }

    /** A day of grace: an officer abroad, or a clock in another zone, is no reason to refuse a true report. */
    static LocalDate latest(Instant recordedAt, @Nullable HubId hub) {
        return LocalDate.ofInstant(recordedAt, hub == null ? ZoneOffset.UTC : ZONES.get(hub))
                .plusDays(1);
    }

    /** When a step happened and when its hub, or the neutral desk, wrote that down. */
    record Told(
            PartialDate occurredOn,
            Instant recordedAt,
            @Nullable HubId hub,
            Reading.Naming naming) {

        /** A hub's rules may be told before they hold; what happened cannot. */
        Reading reading(ThingKind thing, String pointer) {
            if (thing == ThingKind.HUB) return new Reading(occurredOn, null, naming);
            var reading = new Reading(occurredOn, latest(recordedAt, hub), naming);
            Unreadable.unless(!reading.liesAhead(occurredOn), DATE_IN_FUTURE, pointer);
            return reading;
        }
    }
}

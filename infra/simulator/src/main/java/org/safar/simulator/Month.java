package org.safar.simulator;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safar.kernel.HubId;

/**
 * What reaches the exchange in one month.
 *
 * @param until the reception clock stands there when the month's messages come in; nothing in them was written later
 * @param setUp NDJSON lines of an operator, by hub, before the hubs' own
 * @param lines NDJSON lines by hub; every hub has an entry, if only an empty one
 * @param named of which receipts hubs keep what the exchange calls the case: their own reference by message
 * @param turns what is done across borders after that, turn after turn, by hub
 * @param again hubs whose connection broke at the end: they send their lines a second time
 */
public record Month(
        YearMonth month,
        Instant until,
        Map<HubId, List<String>> setUp,
        Map<HubId, List<String>> lines,
        Map<UUID, String> named,
        List<Map<HubId, List<Act>>> turns,
        Set<HubId> again) {}

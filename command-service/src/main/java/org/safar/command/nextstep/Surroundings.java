package org.safar.command.nextstep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.victimcase.CaseHistory;

/**
 * What a probe may be about: what the case holds, what the hub has registered, and today.
 *
 * @param body for which the caller acts; none where the issuer names none
 */
record Surroundings(
        CaseHistory history,
        HubHistory hub,
        HubId id,
        LocalDate today,
        @Nullable BodyCode body) {

    /** The caller's own first, then those that may confirm: where any may, the command is open to somebody of them. */
    List<BodyCode> bodies() {
        var bodies = new ArrayList<BodyCode>();
        if (body != null) bodies.add(body);
        hub.bodies().stream()
                .filter(each -> !each.equals(body))
                .sorted(Comparator.comparing(BodyCode::value))
                .forEach(bodies::add);
        return bodies.isEmpty() ? List.of(new BodyCode(id.code() + "-NONE")) : bodies;
    }

    List<CustodianCode> custodians() {
        var custodians = hub.custodians().keySet().stream()
                .sorted(Comparator.comparing(CustodianCode::value))
                .toList();
        return custodians.isEmpty() ? List.of(new CustodianCode(id.code() + "-NONE")) : custodians;
    }

    /** The numbers of its legs, and one that is free. */
    List<Integer> legs() {
        var legs = new ArrayList<>(history.legs().keySet());
        legs.add(legs.isEmpty() ? 1 : legs.getLast() + 1);
        return legs;
    }

    /** Of its events, the latest first: what happened last is what a command is most often about. */
    List<Long> sequences() {
        var entries = history.entries();
        return LongStream.range(0, entries.size())
                .mapToObj(n -> entries.get((int) (entries.size() - 1 - n)).sequence())
                .toList();
    }
}

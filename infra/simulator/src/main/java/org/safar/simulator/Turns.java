package org.safar.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safar.kernel.HubId;

/** What is done across borders in one month, turn after turn: whoever answers has to wait for what is answered. */
final class Turns {
    private Turns() {}

    /** @return by hub, each in the order in which it is done; a turn begins when the one before is over */
    static List<Map<HubId, List<Act>>> of(List<Act> acts) {
        var turns = new ArrayList<Map<HubId, List<Act>>>();
        var at = new HashMap<String, Integer>();
        var last = new HashMap<String, HubId>();
        var inOrder = Comparator.comparing((Act act) -> act.message().receivedAt())
                .thenComparing(act -> act.message().id());
        for (var act : acts.stream().sorted(inOrder).toList()) {
            var before = last.put(act.referral(), act.hub());
            var turn = at.merge(act.referral(), before == null || before == act.hub() ? 0 : 1, Integer::sum);
            while (turns.size() <= turn) turns.add(new EnumMap<>(HubId.class));
            turns.get(turn).computeIfAbsent(act.hub(), _ -> new ArrayList<>()).add(act);
        }
        return turns;
    }
}

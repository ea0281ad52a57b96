package org.safar.figures;

import java.util.List;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.CaseHistory.Entry;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;

/** Which decision stands, when decisions can arrive late. */
final class Decisions {
    private Decisions() {}

    /** A refusal stands until a recognition follows it. */
    static boolean declined(CaseHistory history) {
        var refusals = entries(history, VictimNotConfirmed.class);
        var recognitions = history.entries().stream()
                .filter(entry ->
                        entry.event() instanceof PresumedVictimRecognised || entry.event() instanceof VictimConfirmed)
                .toList();
        return refusals.stream().anyMatch(refusal -> recognitions.stream().noneMatch(it -> after(it, refusal)));
    }

    /** By their days where these tell, otherwise in the order in which they were recorded. */
    private static boolean after(Entry one, Entry other) {
        var mine = one.event().occurredOn();
        var others = other.event().occurredOn();
        if (mine.surelyBefore(others)) return false;
        return others.surelyBefore(mine) || one.sequence() > other.sequence();
    }

    private static List<Entry> entries(CaseHistory history, Class<?> type) {
        return history.entries().stream()
                .filter(entry -> type.isInstance(entry.event()))
                .toList();
    }
}

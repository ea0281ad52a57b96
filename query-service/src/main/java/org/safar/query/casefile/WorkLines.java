package org.safar.query.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safar.axon.json.Instants;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.victimcase.ConsentDeadlines;
import org.safar.kernel.victimcase.Deadlines.Item;
import org.safar.kernel.victimcase.IdentificationEvent;
import org.safar.query.casefile.CaseFile.Entry;

/** What lists of work are narrowed and sorted by: the deadlines of a case, and what it waits for. */
final class WorkLines {
    private WorkLines() {}

    /**
     * Plain fields: each deadline that is set, the soonest consent's and the soonest other one, since these are different lists; what
     * the case waits for and since when. A case in which nothing is to be done has none.
     */
    static void add(Document listing, CaseFile file) {
        var deadlines =
                file.deadlines().asleep() ? List.<Item>of() : file.deadlines().items();
        if (!deadlines.isEmpty()) {
            listing.append("deadlines", deadlines.stream().map(WorkLines::of).toList());
            soonest(deadlines, false).ifPresent(day -> listing.append("due", day));
            soonest(deadlines, true).ifPresent(day -> listing.append("consentEnds", day));
        }
        var waiting = awaited(file.state());
        if (waiting != null) {
            listing.append("waitingFor", waiting);
            decided(file).ifPresent(entry -> listing.append("waitingSince", Instants.text(entry.receivedAt())));
        }
    }

    private static Document of(Item item) {
        var line = new Document("deadline", item.deadline().code())
                .append("about", item.about())
                .append("passes", day(item))
                .append("raised", item.raised());
        var key = item.key();
        if (item.deadline() == Deadline.CONSENT && key != null) {
            var subject = ConsentDeadlines.subject(key);
            line.append("scope", subject.scope().code());
            if (subject.recipient() != null) line.append("recipient", subject.recipient());
        }
        return line;
    }

    private static Optional<String> soonest(List<Item> deadlines, boolean consents) {
        return deadlines.stream()
                .filter(item -> consents == (item.deadline() == Deadline.CONSENT))
                .map(WorkLines::day)
                .min(Comparator.naturalOrder());
    }

    private static String day(Item item) {
        return item.passes().earliest().toString();
    }

    /** The next decision about whether the person is a victim; none where it was made, or the case goes on no more. */
    private static @Nullable String awaited(CaseState state) {
        return switch (state.standing()) {
            case CLOSED, VOIDED -> null;
            case OPEN, REOPENED ->
                switch (state.identification()) {
                    case REPORTED -> "screening";
                    case SCREENED -> "presumption";
                    case PRESUMED -> "confirmation";
                    case UNDER_REVIEW -> "review";
                    case NO_INDICATORS, CONFIRMED, NOT_CONFIRMED, RECOGNISED_ABROAD, REVOKED -> null;
                };
        };
    }

    private static Optional<Entry> decided(CaseFile file) {
        return file.entries().stream()
                .filter(entry -> entry.event() instanceof IdentificationEvent)
                .reduce((_, last) -> last);
    }
}

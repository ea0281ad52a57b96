package org.safar.query.casefile.web;

import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.bson.Document;
import org.safar.kernel.code.Deadline;

/**
 * Deadlines in a caller's cases, soonest first and those of one day by rising id of the case. Of each list the first are there, as many as were
 * asked for, and perhaps more: so many cases are read in the order of their soonest deadline of that list, and none that was not read has an
 * earlier one.
 *
 * @param most 1 or more
 */
record Tasks(CaseShelf shelf, Sight sight, LocalDate today, int most) {
    private static final String DUE = "view.due";
    private static final String CONSENT_ENDS = "view.consentEnds";

    /** @param daysLeft until it has passed; 0 or negative where it has */
    record Task(Document kept, Document deadline, long daysLeft) {
        private String id() {
            return kept.getString("_id");
        }

        private boolean consent() {
            return ExpiringConsents.is(deadline);
        }
    }

    /** Those that have passed, but consents. */
    List<Task> overdue() {
        var until = lte(DUE, today.toString());
        return in(shelf.sorted(sight, List.of(until), DUE, most), task -> !task.consent() && task.daysLeft() <= 0);
    }

    /**
     * Those that pass within so many days, but consents. Cases in which something is overdue as well are few up to the day on which the
     * others fill the list.
     */
    List<Task> ahead(int within) {
        var end = today.plusDays(within).toString();
        var still = List.of(gt(DUE, today.toString()), lte(DUE, end));
        var cases = new ArrayList<>(shelf.sorted(sight, still, DUE, most));
        var last = cases.size() < most ? end : view(cases.getLast()).getString("due");
        cases.addAll(overdueAndAhead(last));
        return in(cases, task -> !task.consent() && task.daysLeft() > 0 && task.daysLeft() <= within);
    }

    /** Cases whose soonest deadline has passed, and another one passes up to this day. */
    private List<Document> overdueAndAhead(String end) {
        var other = new Document("deadline", new Document("$ne", Deadline.CONSENT.code()))
                .append("passes", new Document("$gt", today.toString()).append("$lte", end));
        return shelf.all(sight, List.of(lte(DUE, today.toString()), elemMatch("view.deadlines", other)));
    }

    /** Consents that have ended, or end within so many days. */
    List<Task> consents(int within) {
        var until = lte(CONSENT_ENDS, today.plusDays(within).toString());
        return in(
                shelf.sorted(sight, List.of(until), CONSENT_ENDS, most),
                task -> task.consent() && task.daysLeft() <= within);
    }

    private List<Task> in(List<Document> cases, Predicate<Task> meant) {
        var tasks = new ArrayList<Task>();
        for (var kept : cases) {
            for (var deadline : view(kept).getList("deadlines", Document.class)) {
                var left = ChronoUnit.DAYS.between(today, LocalDate.parse(deadline.getString("passes")));
                var task = new Task(kept, deadline, left);
                if (meant.test(task)) tasks.add(task);
            }
        }
        tasks.sort(Comparator.comparingLong(Task::daysLeft).thenComparing(Task::id));
        return tasks;
    }

    private static Document view(Document kept) {
        return kept.get("view", Document.class);
    }
}

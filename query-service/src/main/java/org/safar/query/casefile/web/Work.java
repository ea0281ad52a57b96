package org.safar.query.casefile.web;

import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.safar.kernel.CaseId;
import org.safar.kernel.code.Codes;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.time.HubDays;
import org.safar.web.Caller;
import org.safar.web.ProblemException;
import org.springframework.util.MultiValueMap;

/** What is to be done in the cases that a caller works with: overdue, due, and waiting for a decision. */
public final class Work {
    private static final String DUE = "view.due";
    private static final String SINCE = "view.waitingSince";
    private static final int LINES = 50;
    private static final int MOST_LINES = 200;
    private static final int AHEAD = 30;
    private static final int FARTHEST_AHEAD = 365;

    private final CaseShelf shelf;
    private final CaseAnswers answers;
    private final InstantSource clock;

    Work(CaseShelf shelf, CaseAnswers answers, InstantSource clock) {
        this.shelf = shelf;
        this.answers = answers;
        this.clock = clock;
    }

    /** @param daysLeft until it has passed; negative where it has */
    private record Task(Document kept, Document deadline, long daysLeft) {}

    /**
     * Each list with what is most urgent first, and whether there is more of it.
     *
     * @param query within: how many days ahead something is due, 30 unless said; limit: lines of a list
     * @throws ProblemException a parameter that is not known, or has a value that it cannot have
     */
    public Map<String, Object> told(Caller caller, MultiValueMap<String, String> query) {
        var sight = Sight.of(caller);
        var asked = Parameters.of(query, Set.of("within", "limit"));
        var within = asked.number("within", AHEAD, FARTHEST_AHEAD);
        var limit = Math.max(1, asked.number("limit", LINES, MOST_LINES));
        var today = HubDays.earliest(clock.instant());
        var told = new LinkedHashMap<String, Object>();
        told.put("today", today.toString());
        var overdue = new ArrayList<Task>();
        var due = new ArrayList<Task>();
        var consents = new ArrayList<Task>();
        for (var task : tasks(sight, today, within, limit)) {
            if (ExpiringConsents.is(task.deadline())) consents.add(task);
            else if (task.daysLeft() > 0) due.add(task);
            else overdue.add(task);
        }
        told.put("overdue", list(overdue.stream().map(task -> line(task, sight)).toList(), limit));
        told.put("due", list(due.stream().map(task -> line(task, sight)).toList(), limit));
        var lines = consents.stream().map(task -> line(task, sight)).toList();
        told.put("expiringConsents", list(ExpiringConsents.together(lines), limit));
        told.put("waiting", list(waiting(sight, today, limit), limit));
        return told;
    }

    private List<Task> tasks(Sight sight, LocalDate today, int within, int limit) {
        var tasks = new ArrayList<Task>();
        for (var kept : soonest(sight, today, within, limit)) {
            for (var deadline : view(kept).getList("deadlines", Document.class)) {
                var left = ChronoUnit.DAYS.between(today, LocalDate.parse(deadline.getString("passes")));
                if (left <= within) tasks.add(new Task(kept, deadline, left));
            }
        }
        tasks.sort(Comparator.comparingLong(Task::daysLeft));
        return tasks;
    }

    /** Overdue ones could fill a page alone, so each part is looked for by itself. */
    private List<Document> soonest(Sight sight, LocalDate today, int within, int limit) {
        var found = new LinkedHashMap<String, Document>();
        var tomorrow = today.plusDays(1).toString();
        var end = today.plusDays(within + 1L).toString();
        List<Bson> overdue = List.of(lt(DUE, tomorrow));
        List<Bson> ahead = List.of(
                elemMatch("view.deadlines", new Document("passes", new Document("$gte", tomorrow).append("$lt", end))));
        for (var narrowing : List.of(overdue, ahead)) {
            for (var kept : shelf.sorted(sight, narrowing, DUE, limit + 1)) found.put(kept.getString("_id"), kept);
        }
        return List.copyOf(found.values());
    }

    private Map<String, Object> line(Task task, Sight sight) {
        var line = head(task.kept(), sight);
        var code = task.deadline().getString("deadline");
        line.put("deadline", code);
        Codes.find(Deadline.class, code).ifPresent(deadline -> line.put("meaning", deadline.meaning()));
        line.put("about", task.deadline().get("about"));
        line.put("passes", task.deadline().getString("passes"));
        line.put("daysLeft", task.daysLeft());
        line.put("raised", task.deadline().getBoolean("raised"));
        for (var name : List.of("scope", "recipient")) {
            var value = task.deadline().getString(name);
            if (value != null) line.put(name, value);
        }
        return line;
    }

    private List<Map<String, Object>> waiting(Sight sight, LocalDate today, int limit) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var kept : shelf.sorted(sight, List.of(exists(SINCE)), SINCE, limit + 1)) {
            var line = head(kept, sight);
            var since = view(kept).getString("waitingSince");
            line.put("waitingFor", view(kept).getString("waitingFor"));
            line.put("since", since);
            line.put("days", ChronoUnit.DAYS.between(LocalDate.parse(since.substring(0, 10)), today));
            lines.add(line);
        }
        return lines;
    }

    private Map<String, Object> head(Document kept, Sight sight) {
        var line = new LinkedHashMap<String, Object>();
        line.put("case", answers.id(CaseId.parse(kept.getString("_id")), sight));
        line.put("hub", view(kept).getString("hub"));
        line.put("custodian", view(kept).get("state", Document.class).getString("custodian"));
        return line;
    }

    private static Map<String, Object> list(List<Map<String, Object>> lines, int limit) {
        var shown = lines.size() > limit ? lines.subList(0, limit) : lines;
        return Map.of("lines", shown, "more", lines.size() > limit);
    }

    private static Document view(Document kept) {
        return kept.get("view", Document.class);
    }
}

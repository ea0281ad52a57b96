package org.safar.query.casefile.web;

import static com.mongodb.client.model.Filters.exists;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.safar.kernel.CaseId;
import org.safar.kernel.code.Codes;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.time.HubDays;
import org.safar.query.casefile.web.Tasks.Task;
import org.safar.web.Caller;
import org.safar.web.ProblemException;
import org.springframework.util.MultiValueMap;

/** What is to be done in the cases that a caller works with: overdue, due, and waiting for a decision. */
public final class Work {
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
        var tasks = new Tasks(shelf, sight, today, limit + 1);
        told.put("overdue", list(lines(tasks.overdue(), sight), limit));
        told.put("due", list(lines(tasks.ahead(within), sight), limit));
        var consents = ExpiringConsents.together(lines(tasks.consents(within), sight));
        told.put("expiringConsents", list(consents, limit));
        told.put("waiting", list(waiting(sight, today, limit), limit));
        return told;
    }

    private List<Map<String, Object>> lines(List<Task> tasks, Sight sight) {
        return tasks.stream().map(task -> line(task, sight)).toList();
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

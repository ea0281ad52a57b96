package org.safar.standalone.eventmodel;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.safar.kernel.BreachCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.code.Code;

/** What can be reported, what may refuse it, what it becomes, who shows it, which tests tell it. */
final class EventModel {
    static final Map<String, String> FEATURES = Map.of(
            "victimcase", "On a case",
            "provider", "On a provider",
            "prevention", "On an activity or a project",
            "tipevent", "On a trafficking event or a proceeding",
            "referral", "On a referral across a border",
            "personlink", "On a link between persons",
            "hub", "On a hub");

    /** What the kernel folds for whoever uses it. */
    private static final List<String> HISTORIES =
            List.of("victimcase/CaseHistory", "hub/HubHistory", "hub/HubPractice");

    private final Path repository = Sources.repository();
    private final Map<String, Set<String>> foldedBy = new TreeMap<>();
    private final List<Path> tests = Sources.files(repository.resolve("command-service/src/test/java"));
    private final List<String> gaps = new ArrayList<>();

    EventModel() throws IOException {
        readViews("figures", repository.resolve("infra/figures/src/main/java"));
        readViews(
                "hub-history", repository.resolve("shared-kernel/src/main/java/org/safar/kernel/hub/HubHistory.java"));
        var query = repository.resolve("query-service/src/main/java/org/safar/query");
        try (var views = Files.list(query)) {
            for (var view : views.filter(Files::isDirectory).sorted().toList()) {
                readViews(view.getFileName().toString(), view);
            }
        }
    }

    /** What is missing, a line each. */
    List<String> gaps() {
        return gaps;
    }

    String text() throws IOException {
        var text = new StringBuilder("""
                # Event model

                Generated from the code by `EventModelTest`; not edited by hand. A command is refused by a rule,
                or becomes events; views fold them; tests tell it as situations.
                """);
        for (var feature : List.of("victimcase", "provider", "prevention", "tipevent", "referral", "personlink", "hub"))
            text.append(commands(feature));
        return text.append(breaches()).append(events()).toString();
    }

    private String commands(String feature) throws IOException {
        var deciders = new Deciders(feature);
        var text = new StringBuilder("\n## %s\n\nRules for every command: %s.\n\n"
                .formatted(FEATURES.get(feature), codes(deciders.always())));
        text.append("| command | its own rules | events | folded by | told by |\n|---|---|---|---|---|\n");
        for (var entry : deciders.byCommand().entrySet()) {
            var command = entry.getKey();
            var decided = entry.getValue();
            var views = new TreeSet<String>();
            decided.events().forEach(event -> views.addAll(foldedBy.getOrDefault(event, Set.of())));
            var told = told(command);
            gap(
                    command,
                    "a rule",
                    decided.rules().isEmpty() && deciders.always().isEmpty());
            gap(command, "an event", decided.events().isEmpty());
            gap(command, "a view", views.isEmpty());
            gap(command, "a test", told.isEmpty());
            text.append(row(
                    quoted(kebab(command)),
                    codes(decided.rules()),
                    names(decided.events()),
                    String.join(", ", views),
                    String.join(", ", told)));
        }
        return text.toString();
    }

    private void gap(String command, String what, boolean missing) {
        if (missing) gaps.add(command + " lacks " + what);
    }

    private String breaches() throws IOException {
        var text = new StringBuilder(
                "\n## Protective rules\n\nBroken, they do not stop a fact: it is stored and flagged.\n\n");
        text.append("| rule | meaning | told by |\n|---|---|---|\n");
        for (var rule : BreachCode.values()) {
            var told = told(rule.name());
            gap(rule.code(), "a test", told.isEmpty());
            text.append(row(quoted(rule.code()), rule.meaning(), String.join(", ", told)));
        }
        return text.toString();
    }

    private String events() {
        var text = new StringBuilder("\n## Events\n\n| event | revision | folded by |\n|---|---|---|\n");
        new TreeMap<>(EventCatalogue.all())
                .forEach((name, type) -> text.append(row(
                        quoted(name),
                        Integer.toString(EventCatalogue.typeOf(type).revision()),
                        String.join(", ", foldedBy.getOrDefault(type.getSimpleName(), Set.of())))));
        return text.toString();
    }

    private void readViews(String view, Path folder) throws IOException {
        for (var file : Sources.files(folder)) {
            var source = withHistories(Files.readString(file));
            for (Class<? extends DomainEvent> event : EventCatalogue.all().values()) {
                if (mentions(source, event.getSimpleName())) {
                    foldedBy.computeIfAbsent(event.getSimpleName(), _ -> new TreeSet<>())
                            .add(view);
                }
            }
        }
    }

    private String withHistories(String source) throws IOException {
        var all = new StringBuilder(source);
        for (var history : HISTORIES) {
            var name = history.substring(history.indexOf('/') + 1);
            if (mentions(source, name)) all.append(Files.readString(kernel(history)));
        }
        return all.toString();
    }

    private Path kernel(String file) {
        return repository.resolve("shared-kernel/src/main/java/org/safar/kernel/" + file + ".java");
    }

    private Set<String> told(String name) throws IOException {
        var told = new TreeSet<String>();
        for (var file : tests) {
            var test = file.getFileName().toString().replace(".java", "");
            if (test.endsWith("Test") && mentions(Files.readString(file), name)) told.add(test);
        }
        return told;
    }

    private static boolean mentions(String source, String name) {
        return Pattern.compile("(?<![A-Za-z0-9])" + name + "(?![A-Za-z0-9])")
                .matcher(source)
                .find();
    }

    private static String names(Collection<String> events) {
        return EventCatalogue.all().entrySet().stream()
                .filter(entry -> events.contains(entry.getValue().getSimpleName()))
                .map(entry -> quoted(entry.getKey()))
                .sorted()
                .collect(joining(", "));
    }

    private static String codes(Collection<? extends Code> codes) {
        return codes.isEmpty()
                ? "none"
                : codes.stream().map(code -> quoted(code.code())).collect(joining(", "));
    }

    private static String quoted(String name) {
        return "`" + name + "`";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}

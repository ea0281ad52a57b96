package org.safar.standalone.eventmodel;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safar.kernel.RefusalCode;

/** The deciders of one feature, read from their sources: they are shaped so that one can. */
final class Deciders {
    private static final String COMMAND = "command-service/src/main/java/org/safar/command/";

    /** Features of things that organisations keep: they share a law. */
    private static final Set<String> KEPT = Set.of("provider", "prevention", "tipevent");

    private final Sources sources;
    private final Map<String, Decided> byCommand = new TreeMap<>();
    private final Set<RefusalCode> always = new TreeSet<>();

    /**
     * @param rules of its own, and of the form of its fields
     * @param events simple names
     */
    record Decided(Set<RefusalCode> rules, Set<String> events) {}

    Deciders(String feature) throws IOException {
        sources = Sources.in(COMMAND + feature, KEPT.contains(feature) ? COMMAND + "decision" : COMMAND + feature);
        commands().forEach(name -> {
            var form = new Reach(sources, true).from(sources.classes().get(name), name);
            byCommand.put(name, new Decided(form.refusals, new TreeSet<>()));
        });
        sources.classes().forEach((name, type) -> {
            if (name.endsWith("Decider") || name.endsWith("Law")) read(name, type);
        });
    }

    /** By the command's simple name. */
    Map<String, Decided> byCommand() {
        return byCommand;
    }

    /** The rules that hold for every command. */
    Set<RefusalCode> always() {
        return always;
    }

    /** The records in the sealed families of commands. */
    private Set<String> commands() {
        var found = new TreeSet<String>();
        var families = new TreeSet<>(Set.of("Command", "KeptCommand"));
        for (var before = 0; before < families.size(); ) {
            before = families.size();
            sources.classes().forEach((name, type) -> {
                if (type.getImplementsClause().stream().noneMatch(parent -> families.contains(parent.toString())))
                    return;
                if (type.getKind() == Tree.Kind.RECORD) found.add(name);
                else families.add(name);
            });
        }
        return found;
    }

    private void read(String name, ClassTree type) {
        for (var member : type.getMembers()) {
            if (!(member instanceof MethodTree method)) continue;
            if (!method.getName().toString().matches("decide|outOfReach")) continue;
            always.addAll(new Reach(sources, false).from(method.getBody(), name).refusals);
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitCase(CaseTree branch, Void nothing) {
                    branch(name, branch);
                    return super.visitCase(branch, nothing);
                }
            }.scan(method.getBody(), null);
        }
    }

    private void branch(String decider, CaseTree branch) {
        for (var label : branch.getLabels()) {
            if (!(label instanceof PatternCaseLabelTree pattern)) continue;
            if (!(pattern.getPattern() instanceof BindingPatternTree binding)) continue;
            var decided = byCommand.get(binding.getVariable().getType().toString());
            if (decided == null) continue;
            var reach = new Reach(sources, true).from(branch.getBody(), decider);
            decided.rules().addAll(reach.refusals);
            decided.events().addAll(reach.events);
        }
    }
}

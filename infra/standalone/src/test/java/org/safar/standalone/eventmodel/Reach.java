package org.safar.standalone.eventmodel;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.RefusalCode;

/**
 * What a piece of a decider can answer: the refusals it names and the events it makes, itself or through functions it
 * calls. It does not follow calls into another decider, where other commands are decided.
 */
final class Reach extends TreeScanner<Void, String> {
    private static final Set<String> REFUSALS =
            Arrays.stream(RefusalCode.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> EVENTS =
            EventCatalogue.all().values().stream().map(Class::getSimpleName).collect(Collectors.toUnmodifiableSet());

    private final Sources sources;
    private final boolean throughSwitches;
    private final Set<String> visited = new HashSet<>();

    final Set<RefusalCode> refusals = new TreeSet<>();
    final Set<String> events = new TreeSet<>();

    /** @param throughSwitches whether what stands inside a switch counts: not so for what holds for every command */
    Reach(Sources sources, boolean throughSwitches) {
        this.sources = sources;
        this.throughSwitches = throughSwitches;
    }

    /** @param owner simple name of the class that the tree stands in */
    Reach from(Tree tree, String owner) {
        scan(tree, owner);
        return this;
    }

    @Override
    public Void visitClass(ClassTree type, String owner) {
        return super.visitClass(type, type.getSimpleName().toString());
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree choice, String owner) {
        return throughSwitches ? super.visitSwitchExpression(choice, owner) : null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, String owner) {
        named(name.getName().toString());
        return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, String owner) {
        named(select.getIdentifier().toString());
        return super.visitMemberSelect(select, owner);
    }

    private void named(String name) {
        if (REFUSALS.contains(name)) refusals.add(RefusalCode.valueOf(name));
    }

    @Override
    public Void visitNewClass(NewClassTree made, String owner) {
        var name = simple(made.getIdentifier());
        if (EVENTS.contains(name)) events.add(name);
        return super.visitNewClass(made, owner);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, String owner) {
        switch (call.getMethodSelect()) {
            case IdentifierTree own -> follow(owner, own.getName().toString());
            case MemberSelectTree of ->
                follow(simple(of.getExpression()), of.getIdentifier().toString());
            default -> {}
        }
        return super.visitMethodInvocation(call, owner);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, String owner) {
        follow(simple(reference.getQualifierExpression()), reference.getName().toString());
        return super.visitMemberReference(reference, owner);
    }

    private void follow(String type, String method) {
        var elsewhere = type.endsWith("Decider") && method.matches("decide|byTrack");
        if (elsewhere || !visited.add(type + "." + method)) return;
        for (var tree : sources.methods(type, method)) scan(tree.getBody(), type);
    }

    private static String simple(Tree name) {
        var text = name.toString();
        return text.substring(text.lastIndexOf('.') + 1);
    }
}

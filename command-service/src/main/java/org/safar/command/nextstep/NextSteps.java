package org.safar.command.nextstep;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Command;
import org.safar.command.decision.Refusal;
import org.safar.command.decision.Report;
import org.safar.command.message.MessageRegistry;
import org.safar.command.message.MessageType;
import org.safar.command.message.SenderKind;
import org.safar.command.victimcase.CaseAsItStands;
import org.safar.command.victimcase.CaseAsItStands.Foreseen;
import org.safar.kernel.BreachCode;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.ThingKind;

/**
 * Sends probes to the law: made-up commands of each type, dated today, in the caller's name, over what the case holds and the hub has
 * registered. One that would be stored shows that the command is open to some such content, not to any; where none would, the rule
 * is told that stands in the way of them.
 */
final class NextSteps {
    /** Of commands that another command holds. */
    private static final int HELD = 2;

    private static final Comparator<Foreseen.Stored> FEWEST_BREACHES =
            Comparator.comparingInt(stored -> stored.breaches().size());

    private final List<MessageType> all;
    private final List<MessageType> types;

    NextSteps(MessageRegistry registry) {
        all = registry.types().stream()
                .filter(type -> type.thing() == ThingKind.CASE)
                .filter(type -> type.senders().contains(SenderKind.OFFICER))
                .toList();
        types = all.stream().filter(type -> !type.opens()).toList();
    }

    enum State {
        OPEN,
        IN_THE_WAY,
        NOTHING_TO_CHANGE,
        UNKNOWN
    }

    /**
     * @param rule in the way; only there
     * @param breaches protective rules that would be broken: open, and to be acknowledged
     */
    record Step(String command, State state, @Nullable RefusalCode rule, List<BreachCode> breaches) {}

    /** @param reporting the report by which the caller would send a command */
    List<Step> of(CaseAsItStands standing, Surroundings around, Function<Command, Report> reporting) {
        return types.stream()
                .map(type -> step(type, probes(type.command(), around), standing, reporting))
                .toList();
    }

    /** Empty where none can be made up. */
    List<Command> probes(Class<? extends Command> command, Surroundings around) {
        var candidates = new Candidates(around, type -> held(type, around));
        return new Samples(candidates)
                .of(command).stream().map(Command.class::cast).toList();
    }

    private List<Object> held(Class<?> held, Surroundings around) {
        var candidates = new Candidates(around, _ -> List.of());
        return all.stream()
                .map(MessageType::command)
                .filter(held::isAssignableFrom)
                .flatMap(type -> new Samples(candidates).of(type).stream().limit(HELD))
                .toList();
    }

    private static Step step(
            MessageType type, List<Command> probes, CaseAsItStands standing, Function<Command, Report> reporting) {
        var foreseen = probes.stream()
                .map(probe -> standing.foresee(reporting.apply(probe)))
                .toList();
        var stored = all(Foreseen.Stored.class, foreseen).min(FEWEST_BREACHES);
        if (stored.isPresent())
            return new Step(type.name(), State.OPEN, null, stored.get().breaches());
        if (foreseen.contains(new Foreseen.Unchanged()))
            return new Step(type.name(), State.NOTHING_TO_CHANGE, null, List.of());
        return all(Foreseen.Against.class, foreseen)
                .map(Foreseen.Against::refusal)
                .min(Comparator.comparingInt(NextSteps::aboutContent))
                .map(refusal -> new Step(type.name(), State.IN_THE_WAY, refusal.code(), List.of()))
                .orElseGet(() -> new Step(type.name(), State.UNKNOWN, null, List.of()));
    }

    /** A rule about the case says more than one about what the probe happened to hold. The first such is the first to mend. */
    private static int aboutContent(Refusal refusal) {
        return refusal.field().isEmpty() ? 0 : 1;
    }

    private static <T> Stream<T> all(Class<T> kind, List<Foreseen> foreseen) {
        return foreseen.stream().filter(kind::isInstance).map(kind::cast);
    }
}

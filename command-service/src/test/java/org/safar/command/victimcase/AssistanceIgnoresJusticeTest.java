package org.safar.command.victimcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.command.victimcase.Situation.*;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.command.decision.Books;
import org.safar.command.decision.Scenario;
import org.safar.command.decision.ThingBook;
import org.safar.command.message.Lines;
import org.safar.command.victimcase.Protection.*;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.AssistanceEnd;
import org.safar.kernel.code.CompensationShare;
import org.safar.kernel.code.CompensationSource;
import org.safar.kernel.code.LegalMatter;
import org.safar.kernel.code.PenalisedFor;
import org.safar.kernel.code.Penalty;
import org.safar.kernel.code.ReflectionEnd;
import org.safar.kernel.code.ReintegrationSituation;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.ShelterLeaving;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.ProtectionEvent;
import org.safar.kernel.victimcase.ProtectionEvent.*;
import org.safar.kernel.victimcase.RedressEvent;
import org.safar.kernel.victimcase.RedressEvent.*;
import org.safar.kernel.victimcase.VictimCaseEvent;
import org.safar.testsupport.architecture.Classes;

/** Support is unconditional: whatever the law makes of the case, each step of protection is decided the same. */
class AssistanceIgnoresJusticeTest {
    private static final Set<Service> ANY = Set.of(Service.MEDICAL);

    /** One of each thing that justice can bring into a case. */
    private static final List<RedressEvent> JUSTICE = List.of(
            new LegalAidRecorded(MARCH_5, LegalMatter.CRIMINAL_PROCEEDING, null),
            new CompensationClaimed(MARCH_5, 1, CompensationSource.OFFENDER),
            new CompensationAwarded(MARCH_5, 1, CompensationShare.NONE),
            new CompensationPaid(MARCH_5, 1, CompensationShare.WHOLE),
            new VictimPenalised(MARCH_5, PenalisedFor.PROSTITUTION, Penalty.CONVICTION, Answer.NO));

    private static final List<Protection> STEPS = List.of(
            new StartEmergencyCare(MARCH_14, ANY),
            new StartReflection(MARCH_14, day("2026-05-01")),
            new EndReflection(MARCH_14, ReflectionEnd.OTHER),
            new AgreePlan(MARCH_14, ANY, null),
            new DeliverService(MARCH_14, Service.SHELTER, null, null, null),
            new AdmitToShelter(MARCH_14, null, null, null),
            new LeaveShelter(MARCH_14, ShelterLeaving.MOVED),
            new ReferToProvider(MARCH_14, new ProviderCode("KZ-CLINIC"), ANY),
            new StartReintegration(MARCH_14, ANY, null),
            new ReportMonitoring(MARCH_14, 1, ReintegrationSituation.STABLE),
            new DeclineAssistance(MARCH_14, null),
            new ResumeAssistance(MARCH_14),
            new EndAssistance(MARCH_14, AssistanceEnd.PLAN_FULFILLED));

    /** Where protection may stand when justice comes in. */
    private static final List<List<VictimCaseEvent>> LIVES = List.of(
            List.of(reported()),
            List.of(reported(), presumed(), new ReflectionPeriodStarted(MARCH_2, day("2026-04-10"))),
            List.of(reported(), new AdmittedToShelter(MARCH_2, null, null, null)),
            List.of(reported(), confirmed(), new ReintegrationStarted(MARCH_2, Set.of(), null)),
            List.of(reported(), new AssistanceDeclined(MARCH_2, null)),
            List.of(reported(), new AssistanceEnded(MARCH_2, AssistanceEnd.OTHER)));

    static Stream<Arguments> everything() {
        return LIVES.stream()
                .flatMap(life -> JUSTICE.stream()
                        .flatMap(justice -> STEPS.stream().map(step -> Arguments.of(life, justice, step))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void decides_and_flags_the_same(List<VictimCaseEvent> life, RedressEvent justice, Protection step) {
        var without = history(life.stream());
        var with = history(Stream.concat(life.stream(), Stream.of(justice)));
        assertThat(ProtectionDecider.decide(with, step)).isEqualTo(ProtectionDecider.decide(without, step));
        for (var event : STEPS_AS_EVENTS) {
            assertThat(flagged(with, event)).isEqualTo(flagged(without, event));
        }
    }

    @Test
    void the_samples_leave_nothing_out() {
        assertThat(JUSTICE.stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(RedressEvent.class.getPermittedSubclasses());
        assertThat(STEPS.stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Protection.class.getPermittedSubclasses());
    }

    /** How a proceeding stands is told of the proceeding: the law of protection looks at no thing but the shelter it is about. */
    @Test
    void whatever_stands_in_court_only_the_shelter_is_asked() {
        var asked = new TreeSet<ThingKind>();
        ThingBook everything = thing -> {
            asked.add(thing.kind());
            return List.of();
        };
        var law = new CaseLaw(HUB, new Books(_ -> HUB, everything, Lines.thingIds()));
        var house = new AdmitToShelter(MARCH_14, null, new ProviderCode("KZ-HOUSE"), null);
        for (var life : LIVES) {
            for (var step : Stream.concat(STEPS.stream(), Stream.of(house)).toList()) {
                new Scenario<>(law, VictimCaseState.INITIAL, CASE)
                        .given(life.toArray(VictimCaseEvent[]::new))
                        .given(man())
                        .when(step);
            }
        }
        assertThat(asked).containsExactly(ThingKind.PROVIDER);
    }

    /** What is not known cannot be asked: the law of protection depends on no class of justice. */
    @Test
    void the_law_of_protection_knows_nothing_of_justice() {
        var law = Set.of("ProtectionDecider", "ProtectionRules", "ShelterRules", "Reflection", "Protection");
        var known = Classes.in("org.safar.command.victimcase").stream()
                .filter(type -> law.contains(type.getSimpleName()))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass())
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertThat(known).isNotEmpty().noneMatch(name -> name.matches(".*(Redress|Proceeding|Justice|Judgment).*"));
    }

    private static final List<ProtectionEvent> STEPS_AS_EVENTS = List.of(
            new ServiceDelivered(MARCH_14, Service.SHELTER, null, null, null),
            new AdmittedToShelter(MARCH_14, null, null, null),
            new PlanAgreed(MARCH_14, ANY, null),
            new ReflectionPeriodStarted(MARCH_14, day("2026-03-20")),
            new ReflectionPeriodEnded(MARCH_14, ReflectionEnd.PUBLIC_ORDER));

    private static Set<?> flagged(CaseHistory history, ProtectionEvent event) {
        var after = history.with(100, event);
        return ProtectionRules.brokenBy(event, after.entries().getLast(), after, HUB)
                .collect(Collectors.toSet());
    }

    private static CaseHistory history(Stream<? extends VictimCaseEvent> events) {
        var history = CaseHistory.EMPTY;
        var all = Arrays.asList(events.toArray(VictimCaseEvent[]::new));
        for (var n = 0; n < all.size(); n++) history = history.with(n, all.get(n));
        return history;
    }
}

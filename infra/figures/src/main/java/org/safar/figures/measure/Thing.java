package org.safar.figures.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Filter;
import org.safar.figures.Scope;
import org.safar.figures.kept.KeptFacts;
import org.safar.figures.kept.Known;
import org.safar.figures.kept.ReferralFacts;
import org.safar.figures.kept.ReferralFacts.Round;
import org.safar.figures.kept.ReferralFacts.Side;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.place.Place;

/**
 * A thing as it was known at a position.
 *
 * @param place of a proceeding, that of its event
 */
record Thing(KeptFacts facts, Known known, @Nullable Place place) {

    boolean matches(Filter filter, Scope scope, Provenance provenance) {
        if (facts.provenance() != provenance || known.link() != null) return false; // a link is nobody's, and no amount
        var referral = known.referral();
        if (referral != null)
            return scope.region() == null
                    && sides(referral).anyMatch(side -> asked(side, filter))
                    && sides(referral).anyMatch(side -> seen(side, scope));
        return (filter.by().isEmpty() || filter.by().stream().anyMatch(this::isOf))
                && (filter.heldBy().isEmpty() || filter.heldBy().contains(facts.custodianKind()))
                && (scope.hub() == null || isOf(scope.hub()))
                && scope.keptBy(facts.custodian(), facts.custodianKind())
                && (known.project() != null || scope.takesIn(place)); // a project works in states
    }

    /** A referral is of both its sides: who asks for one of them, and who may see one of them. It is of no region. */
    private static Stream<Side> sides(ReferralFacts referral) {
        return referral.rounds().stream().flatMap(Round::sides);
    }

    private static boolean asked(Side side, Filter filter) {
        var kind = side.kind();
        return (filter.by().isEmpty() || filter.by().contains(side.hub()))
                && (filter.heldBy().isEmpty() || kind != null && filter.heldBy().contains(kind));
    }

    private static boolean seen(Side side, Scope scope) {
        return (scope.hub() == null || scope.hub() == side.hub())
                && (scope.custodianKind() == null || scope.custodianKind() == side.kind())
                && (scope.custodian() == null || scope.custodian().equals(side.custodian()));
    }

    /** A project is of every state in which it works, whoever registered it. */
    private boolean isOf(HubId hub) {
        var project = known.project();
        return project == null ? facts.hub() == hub : project.states().contains(hub.country());
    }

    /** Keys that every amount of it has. */
    Amount.Keys keys() {
        var project = known.project();
        var referral = known.referral();
        var keys = new Amount.Keys().put(place);
        if (referral != null)
            return keys.several(
                    Breakdown.HUB,
                    sides(referral)
                            .map(side -> side.hub().code())
                            .distinct()
                            .sorted()
                            .toList());
        return project == null
                ? keys.put(Breakdown.HUB, facts.hub())
                : keys.several(Breakdown.HUB, hubs(project.states()));
    }

    private static List<String> hubs(Set<org.safar.kernel.place.Country> states) {
        return List.of(HubId.values()).stream()
                .filter(hub -> states.contains(hub.country()))
                .map(HubId::code)
                .toList();
    }
}

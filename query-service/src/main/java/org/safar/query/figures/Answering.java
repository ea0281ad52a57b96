package org.safar.query.figures;

import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safar.figures.FactTable;
import org.safar.figures.Intervals;
import org.safar.figures.measure.Measured;
import org.safar.figures.measure.Measures;
import org.safar.kernel.HubId;
import org.safar.query.entitlement.Entitlement;
import org.safar.query.figures.CountedPages.Counted;
import org.safar.query.figures.CountedPages.Wanted;
import org.safar.query.figures.Shown.Cases;
import org.safar.query.figures.Shown.Lag;
import org.safar.web.Caller;
import org.safar.web.ProblemCode;
import org.safar.web.Problems;
import org.safar.web.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** From a page and a caller to figures: as of when, of which cases, how protected. */
@Component
class Answering {
    private final ObjectProvider<Knowledge> knowledge;
    private final Clock clock;
    private final CountedPages pages = new CountedPages();

    Answering(ObjectProvider<Knowledge> knowledge, ObjectProvider<Clock> clock) {
        this.knowledge = knowledge;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** @param seenFrom the country from which directions are seen; empty for the five together */
    Shown answer(Page page, Caller caller, Entitlement entitlement, Asked asked, String seenFrom) {
        var known = knowledge.getIfAvailable();
        if (known == null) throw Problems.of(ProblemCode.NOT_READY, null);
        var asOf = AsOf.read(asked.asOf(), entitlement.exact(), caller, known, clock);
        var table = known.table();
        // half a snapshot is a lie
        if (asOf.position() != Long.MAX_VALUE && table.head() < Math.min(asOf.position(), known.head()))
            throw Problems.of(ProblemCode.NOT_READY, null);
        var wanted = new Wanted(
                page, asked.filter(), entitlement.scope(), seenFrom, asOf.position(), entitlement.disclosure());
        var lag = lag(caller, known, table, entitlement);
        var shown = shown(wanted, pages.page(table, wanted), asOf, lag);
        return caller.is(Role.AUDITOR) ? shown : shown.withoutPosition();
    }

    boolean participates(HubId hub, YearMonth month) {
        var known = knowledge.getIfAvailable();
        return known != null && known.table().exchange().participates(hub, month);
    }

    private static Shown shown(Wanted wanted, Counted counted, AsOf asOf, Lag lag) {
        var answers = counted.sheet().answers();
        var panels = new LinkedHashMap<String, Shown.Panel>();
        for (var i = 0; i < answers.size(); i++)
            panels.put(wanted.page().panels().get(i).name(), Shown.Panel.of(answers.get(i)));
        panels.putAll(work(counted.beside().answers(), wanted));
        var durations = durations(counted.sheet().intervals());
        var waits = new LinkedHashMap<String, Waits>();
        for (var waited : counted.beside().waited())
            if (waited.waiting().stage() == null) waits.put(waited.waiting().code(), Waits.of(waited));
            else durations.put(waited.waiting().code(), Shown.Duration.of(waited));
        var scope = wanted.scope();
        return new Shown(
                asOf.text(),
                answers.getFirst().position(),
                lag,
                wanted.disclosure().code(),
                answers.getFirst().provenance().code(),
                new Cases(
                        Shown.code(scope.hub()),
                        Shown.code(scope.custodianKind()),
                        scope.custodian() == null ? null : scope.custodian().value(),
                        scope.region() == null ? null : scope.region().code()),
                panels,
                durations,
                waits);
    }

    private static Map<String, Shown.Panel> work(List<Measured> answers, Wanted wanted) {
        var passedOver = Measures.passedOver(wanted.filter());
        var panels = new LinkedHashMap<String, Shown.Panel>();
        for (var i = 0; i < answers.size(); i++)
            panels.put(Work.PANELS.get(i).name(), Shown.Panel.of(answers.get(i), passedOver));
        return panels;
    }

    private static Map<String, Shown.Duration> durations(List<Intervals> intervals) {
        var durations = new LinkedHashMap<String, Shown.Duration>();
        for (var answer : intervals) durations.put(answer.interval().code(), Shown.Duration.of(answer));
        return durations;
    }

    /** A snapshot that is shown is whole; whether more has come since is not for everybody to see. */
    private static Lag lag(Caller caller, Knowledge known, FactTable table, Entitlement entitlement) {
        if (!entitlement.exact()) return new Lag(true, null);
        var behind = Math.max(0, known.head() - table.head());
        return new Lag(behind == 0 && known.headIsCurrent(), caller.is(Role.AUDITOR) ? behind : null);
    }
}

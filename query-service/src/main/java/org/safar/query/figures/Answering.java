package org.safar.query.figures;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safar.figures.Disclosure;
import org.safar.figures.FactTable;
import org.safar.figures.Interval;
import org.safar.figures.Intervals;
import org.safar.figures.Question;
import org.safar.figures.measure.Measures;
import org.safar.figures.measure.Waited;
import org.safar.query.figures.Page.Panel;
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
    private final CountedSheets sheets = new CountedSheets();

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
        var questions = page.panels().stream()
                .map(panel -> question(panel, entitlement, asked, seenFrom, asOf))
                .toList();
        var lag = lag(caller, known, table, entitlement);
        var shown = shown(page, questions, table, entitlement, asOf, lag);
        return caller.is(Role.AUDITOR) ? shown : shown.withoutPosition();
    }

    private static Question question(Panel panel, Entitlement entitlement, Asked asked, String seenFrom, AsOf asOf) {
        return new Question(
                panel.indicator(), panel.dimensions(), asked.filter(), entitlement.scope(), seenFrom, asOf.position());
    }

    private Shown shown(
            Page page, List<Question> questions, FactTable table, Entitlement entitlement, AsOf asOf, Lag lag) {
        var intervals = page == Page.DASHBOARD ? List.of(Interval.values()) : List.<Interval>of();
        var sheet = sheets.sheet(table, questions, intervals, entitlement.disclosure());
        var answers = sheet.answers();
        var panels = new LinkedHashMap<String, Shown.Panel>();
        for (var i = 0; i < answers.size(); i++)
            panels.put(page.panels().get(i).name(), Shown.Panel.of(answers.get(i)));
        var durations = durations(sheet.intervals());
        var waits = new LinkedHashMap<String, Waits>();
        if (page == Page.DASHBOARD) {
            var about = questions.getFirst().asOf(answers.getFirst().position());
            panels.putAll(work(table, about, entitlement.disclosure()));
            for (var waited : waited(table, about, entitlement.disclosure()))
                if (waited.waiting().stage() == null) waits.put(waited.waiting().code(), Waits.of(waited));
                else durations.put(waited.waiting().code(), Shown.Duration.of(waited));
        }
        var scope = entitlement.scope();
        return new Shown(
                asOf.text(),
                answers.getFirst().position(),
                lag,
                entitlement.disclosure().code(),
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

    /** @param about the same cases' hub, keeper, period and position */
    private static Map<String, Shown.Panel> work(FactTable table, Question about, Disclosure disclosure) {
        var questions = Work.PANELS.stream().map(Work::question).toList();
        var answers =
                Measures.answer(table.kept(), questions, about.filter(), about.scope(), about.position(), disclosure);
        var passedOver = Measures.passedOver(about.filter());
        var panels = new LinkedHashMap<String, Shown.Panel>();
        for (var i = 0; i < answers.size(); i++)
            panels.put(Work.PANELS.get(i).name(), Shown.Panel.of(answers.get(i), passedOver));
        return panels;
    }

    private static List<Waited> waited(FactTable table, Question about, Disclosure disclosure) {
        return Measures.waited(table.kept(), about.filter(), about.scope(), about.position(), disclosure);
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

package org.safar.query.kept;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.ProceedingId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.TipFinding;
import org.safar.kernel.place.Place;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.Perpetrator;
import org.safar.kernel.tipevent.TipEvents;
import org.safar.kernel.tipevent.TipEvents.*;

/**
 * A trafficking event as it now stands.
 *
 * @param known since when the organisation knows of it
 * @param victims with who held each case, so that nobody is told of a case that is not theirs to know
 */
public record TipEventState(
        PartialDate known,
        Doing doing,
        @Nullable Place place,
        PartialDate from,
        PartialDate to,
        List<Victim> victims,
        List<Accused> perpetrators,
        List<Finding> findings) {
    public TipEventState {
        victims = List.copyOf(victims);
        perpetrators = List.copyOf(perpetrators);
        findings = List.copyOf(findings);
    }

    public record Victim(CaseId victim, CustodianCode custodian, CustodianKind custodianKind) {}

    /** @param verdict of a final judgment; alleged while there is none */
    public record Accused(Perpetrator perpetrator, @Nullable Verdict verdict) {}

    public record Verdict(PartialDate on, BodyCode body, ProceedingId proceeding, TipFinding finding) {}

    public record Finding(PartialDate on, BodyCode body, TipFinding finding, Doing doing) {}

    static TipEventState of(TipEventOpened e) {
        return new TipEventState(
                e.occurredOn(), e.doing(), e.place(), e.from(), e.to(), List.of(), List.of(), List.of());
    }

    TipEventState after(TipEvents event) {
        return switch (event) {
            case TipEventOpened _, TipEventMessageNoted _ -> this;
            case VictimLinked e ->
                with(added(victims, new Victim(e.victim(), e.custodian(), e.custodianKind())), perpetrators, findings);
            case PerpetratorAlleged e -> with(victims, alleged(e.perpetrator()), findings);
            case PerpetratorJudged e -> with(victims, judged(e), findings);
            case FindingRecorded e ->
                with(
                        victims,
                        perpetrators,
                        added(findings, new Finding(e.occurredOn(), e.body(), e.finding(), e.doing())));
        };
    }

    private List<Accused> alleged(Perpetrator perpetrator) {
        var others = perpetrators.stream()
                .filter(accused -> accused.perpetrator().number() != perpetrator.number())
                .toList();
        return added(others, new Accused(perpetrator, null));
    }

    private List<Accused> judged(PerpetratorJudged e) {
        var verdict = new Verdict(e.occurredOn(), e.body(), e.proceeding(), e.finding());
        return perpetrators.stream()
                .map(accused -> accused.perpetrator().number() == e.perpetrator()
                        ? new Accused(accused.perpetrator(), verdict)
                        : accused)
                .toList();
    }

    private TipEventState with(List<Victim> linked, List<Accused> accused, List<Finding> found) {
        return new TipEventState(known, doing, place, from, to, linked, accused, found);
    }

    private static <T> List<T> added(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}

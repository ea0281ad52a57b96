package org.safar.query.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.safar.kernel.HubId;
import org.safar.query.entitlement.Entitlement;
import org.safar.web.Caller;
import org.safar.web.ProblemException;
import org.springframework.stereotype.Component;

/**
 * The figures of a page for a caller: the one way to them, for the API and for the console alike. Parameters are the
 * common ones of a request.
 */
@Component
public class Sheets {
    private final Answering answering;

    Sheets(Answering answering) {
        this.answering = answering;
    }

    /**
     * Corridors, journeys, border points.
     *
     * @throws ProblemException a parameter that is not known or has a value it cannot have, or figures not ready yet
     */
    public Shown routes(Caller caller, Map<String, List<String>> parameters) {
        var asked = Asked.read(parameters);
        return answering.answer(Page.ROUTES, caller, Entitlement.forRoutes(caller, asked.filter()), asked, "");
    }

    /**
     * Identified victims of routes by month. Each month is what {@link #routes} says of it alone: one sheet instead of many.
     *
     * @throws ProblemException as in {@link #routes}
     */
    public Shown months(Caller caller, Map<String, List<String>> parameters) {
        var asked = Asked.read(parameters);
        return answering.answer(Page.MONTHS, caller, Entitlement.forRoutes(caller, asked.filter()), asked, "");
    }

    /**
     * The cases of a country's hub.
     *
     * @throws ProblemException as in {@link #routes}
     */
    public Shown country(HubId hub, Caller caller, Map<String, List<String>> parameters) {
        return answering.answer(
                Page.DASHBOARD, caller, Entitlement.forCountry(caller, hub), Asked.read(parameters), hub.code());
    }

    /**
     * All hubs together.
     *
     * @throws ProblemException as in {@link #routes}
     */
    public Shown region(Caller caller, Map<String, List<String>> parameters) {
        return answering.answer(Page.DASHBOARD, caller, Entitlement.forRegion(caller), Asked.read(parameters), "");
    }

    /** Whether a hub took part on any day of the month: everybody may know that. */
    public boolean participates(HubId hub, YearMonth month) {
        return answering.participates(hub, month);
    }
}

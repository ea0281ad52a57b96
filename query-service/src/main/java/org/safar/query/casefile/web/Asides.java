package org.safar.query.casefile.web;

import java.util.List;
import org.safar.kernel.CaseId;
import org.safar.query.casefile.Aside;
import org.safar.web.Caller;

/** What happened beside cases. */
public interface Asides {

    /**
     * What concerns the case, as far as the caller may see it by itself, in the order in which it became known.
     *
     * @param victim a case that the caller was found to see
     */
    List<Aside> of(CaseId victim, Caller caller);
}

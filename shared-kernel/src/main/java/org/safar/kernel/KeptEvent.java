package org.safar.kernel;

import org.safar.kernel.code.CustodianKind;

/** What happens to a thing that one of a hub's organisations keeps: a provider, an activity, a project, a tip event, a proceeding. */
public interface KeptEvent extends DomainEvent {

    /** The first event of such a thing: whose it is, for ever. */
    interface Opened extends KeptEvent {
        HubId hub();

        CustodianCode custodian();

        /** On that day, so that a reader need not look up who may see the thing. */
        CustodianKind custodianKind();
    }

    /** A message that changed nothing, kept so that the same message sent again later changes nothing either. */
    interface Noted extends KeptEvent {}
}

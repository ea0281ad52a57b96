package org.safar.command.web;

import static java.util.Objects.requireNonNull;

import org.safar.command.decision.Reach;
import org.safar.command.message.Sender;
import org.safar.command.message.SenderKind;
import org.safar.kernel.Actor;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Voucher;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.safar.web.Role;

/** From who is signed in to who sends. */
public final class Senders {
    private Senders() {}

    /** The sender of messages to the hub in the path; another hub than the caller's is as if it were not there. */
    static Sender to(String hubInPath, Caller caller) {
        return to(hub(hubInPath), caller);
    }

    static Sender to(HubId hub, Caller caller) {
        return switch (caller.role()) {
            case OPERATOR -> sender(hub, SenderKind.OPERATOR, ActorRole.OPERATOR, caller, new Reach.WholeHub());
            case HUB ->
                own(
                        hub,
                        sender(hub, SenderKind.HUB_MACHINE, ActorRole.HUB_MACHINE, caller, new Reach.WholeHub()),
                        caller);
            case CASEWORKER ->
                own(hub, sender(hub, SenderKind.OFFICER, ActorRole.CASE_OFFICER, caller, reach(caller)), caller);
            case SUPERVISOR ->
                own(hub, sender(hub, SenderKind.OFFICER, ActorRole.SUPERVISOR, caller, reach(caller)), caller);
            case COMMISSION, IOM, AUDITOR, DESK -> throw Problems.notPermitted();
        };
    }

    /** An officer's messages are the officer's own hub's. */
    public static Sender of(Caller caller) {
        return to(caller.ownHub().orElseThrow(Problems::notPermitted), caller);
    }

    /** The neutral desk sends for no hub. */
    static Sender ofDesk(Caller caller) {
        if (!caller.is(Role.DESK)) throw Problems.notPermitted();
        var self = new Actor(caller.id(), ActorRole.DESK, null, Voucher.EXCHANGE);
        return new Sender(null, SenderKind.DESK, self, new Reach.WholeHub());
    }

    private static Reach reach(Caller caller) {
        var custodian = caller.custodian();
        return custodian == null ? new Reach.StateHeld() : new Reach.OneCustodian(requireNonNull(custodian));
    }

    private static Sender own(HubId hub, Sender sender, Caller caller) {
        if (!caller.isOf(hub)) throw Problems.absent();
        return sender;
    }

    private static Sender sender(HubId hub, SenderKind kind, ActorRole role, Caller caller, Reach reach) {
        return new Sender(hub, kind, new Actor(caller.id(), role, caller.body(), Voucher.EXCHANGE), reach);
    }

    private static HubId hub(String code) {
        try {
            return HubId.parse(code);
        } catch (Malformed _) {
            throw Problems.absent();
        }
    }
}

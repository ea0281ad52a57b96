package org.safar.command.message;

import static org.safar.kernel.RefusalCode.MISSING_FIELD;
import static org.safar.kernel.RefusalCode.NOT_PERMITTED;
import static org.safar.kernel.RefusalCode.WRONG_HUB;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.Actor;
import org.safar.kernel.BodyCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Voucher;

/** Who acted: whom the hub vouches for, or who is signed in. */
final class Actors {
    private Actors() {}

    static Actor of(WireMessage.@Nullable Who said, Sender sender) {
        return switch (sender.kind()) {
            case HUB_MACHINE -> vouchedFor(said, sender.ownHub());
            case OFFICER, OPERATOR, DESK -> signedIn(said, sender.self());
        };
    }

    private static Actor vouchedFor(WireMessage.@Nullable Who said, HubId hub) {
        if (said == null) throw new Unreadable(MISSING_FIELD, "/actor");
        Unreadable.unless(ofACase(said.role()), NOT_PERMITTED, "/actor/role");
        var body = said.body();
        Unreadable.unless(body == null || ofHub(body, hub), WRONG_HUB, "/actor/body");
        return new Actor(said.id(), said.role(), body, Voucher.HUB);
    }

    /** Nobody who is signed in acts for another, or for another body. */
    private static Actor signedIn(WireMessage.@Nullable Who said, Actor self) {
        if (said == null) return self;
        Unreadable.unless(said.id().equals(self.id()), NOT_PERMITTED, "/actor/id");
        Unreadable.unless(said.body() == null || said.body().equals(self.body()), NOT_PERMITTED, "/actor/body");
        Unreadable.unless(said.role() == self.role() || mayTake(self, said.role()), NOT_PERMITTED, "/actor/role");
        return new Actor(self.id(), said.role(), self.body(), Voucher.EXCHANGE);
    }

    /** An officer acts in the role of the moment; what the exchange itself gives is not taken by asking. */
    private static boolean mayTake(Actor self, ActorRole role) {
        return ofACase(self.role()) && ofACase(role) && role != ActorRole.SUPERVISOR && role != ActorRole.HUB_MACHINE;
    }

    private static boolean ofACase(ActorRole role) {
        return role != ActorRole.OPERATOR && role != ActorRole.PLATFORM && role != ActorRole.DESK;
    }

    private static boolean ofHub(BodyCode body, HubId hub) {
        return body.value().startsWith(hub.code() + "-");
    }
}
